"""The cheat sheet lists every shortcut of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.help.cheat_sheet import CheatSheet, key_groups, unbroken
from gui.main_window import MainWindow


def test_cheat_sheet_lists_every_key_that_works(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Question)
    sheet = window.shell.dialog
    assert isinstance(sheet, CheatSheet)
    text = sheet.page.toPlainText().replace("\u2060", "")
    for _, actions in key_groups(window):
        for action in actions:
            assert action.text().replace("&", "").rstrip("…") in text
            for sequence in action.shortcuts():
                assert sequence.toString() in text
    for known in ("Ctrl+O", "Ctrl+V", "Ctrl+.", "Esc", "H", "Ctrl+Z", "?"):
        assert known in text.split()
    sheet.close()


def test_no_two_actions_have_the_same_key(window: MainWindow) -> None:
    keys = [key.toString() for _, actions in key_groups(window) for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_keys_on_the_cheat_sheet_never_wrap(window: MainWindow, theme: Theme) -> None:
    sheet = CheatSheet(window, theme)
    layout = QTextLayout(unbroken("Control+Mayúsculas+Z · Control+."), QFont())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(40)
    assert line.textLength() == len(layout.text())
    layout.endLayout()
    assert unbroken("+ · Ctrl++ · =") in sheet.html()
    sheet.close()
