"""The start: quick, because nothing heavy is loaded before the window is there; and the last resort for faults."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.display import has_display
from gui.faults.crash_reporter import CrashReporter

START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import gui.application

def look():
    heavy = {"onnxruntime", "cv2", "numpy", "pydicom", "PIL", "torch"} & set(sys.modules)
    print(sorted(heavy))
    QApplication.closeAllWindows()

application = gui.application.create_application()
QTimer.singleShot(300, look)
print(gui.application.run([]))
"""


def test_shown_window_has_loaded_nothing_heavy() -> None:
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    told = subprocess.run(
        [sys.executable, "-c", START], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert told.stdout.split("\n")[:2] == ["[]", "0"]


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_has_display(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], expected: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display() is expected


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no window manager
def test_fault_in_a_thread_is_one_dialog(qtbot: QtBot) -> None:
    reporter = CrashReporter()
    reporter.install()
    try:
        threads = [threading.Thread(target=_fail) for _ in range(3)]
        for thread in threads:
            thread.start()
        qtbot.waitUntil(lambda: reporter._dialog is not None)
        for thread in threads:
            thread.join()
        assert reporter._dialog is not None
        assert "ValueError: nobody expected this" in reporter._dialog.fault.toPlainText()
        reporter._dialog.close()
        qtbot.waitUntil(lambda: reporter._dialog is None)
    finally:
        reporter.uninstall()


def _fail() -> None:
    raise ValueError("nobody expected this")
