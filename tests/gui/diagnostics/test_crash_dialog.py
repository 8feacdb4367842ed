"""The dialog for unexpected errors."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.diagnostics.crash_dialog import CrashDialog


def test_crash_dialog_saves_a_report(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    monkeypatch.setattr("gui.diagnostics.crash_dialog.ask_for_report_file", lambda _: target)  # Qt's file dialog
    dialog = CrashDialog("ValueError: nobody expected this", None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert target.is_file()
    assert str(target) in dialog.saved.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
