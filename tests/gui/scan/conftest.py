"""A bridge to a worker with the tiny model."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.scan.scan_bridge import ScanBridge
from gui.scan.scan_worker import ScanWorker


@pytest.fixture
def bridge(qtbot: QtBot, tiny_model: Path) -> Iterator[ScanBridge]:  # noqa: ARG001  # Qt must be initialised
    bridge = ScanBridge(ScanWorker(tiny_model, "cpu"))
    yield bridge
    bridge.close()
