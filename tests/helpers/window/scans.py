"""Scans films behind the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.scan.scan_bridge import ScanBridge
from inference.finding import Finding


def scan(bridge: ScanBridge, qtbot: QtBot, paths: list[Path], *, fresh: bool = False) -> list[Finding]:
    """Assess files and give what came of them."""
    found: list[Finding] = []
    bridge.findings_arrived.connect(found.extend)
    with qtbot.waitSignal(bridge.finished):
        bridge.add(paths, fresh=fresh)
    bridge.findings_arrived.disconnect(found.extend)
    return found
