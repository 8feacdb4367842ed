"""What could only show the model's answer is gone while a study is read, and comes back afterwards."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from studying import begin, pause
from waiting import HANG_MS

from gui.main_window import MainWindow
from inference.review.verdicts import ReaderVerdict

HEAT_MAP = {"Heat map", "Contours", "Map of the evidence", "Opacity of the heat map"}


def offered(window: MainWindow) -> set[str]:
    """Names in the strip above the film, and in the menu of the film and the one within it."""
    strip, menu = window.viewer.tools, window.menus.film
    shown = [one for one in strip.children() if one.isWidgetType() and one.isVisibleTo(strip)]
    inner = [one.menu().actions() for one in menu.actions() if one.menu() and one.isVisible()]
    actions = [one for part in (menu.actions(), *inner) for one in part if one.isVisible()]
    return {one.accessibleName() for one in shown} | {one.text() for one in actions}


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=HANG_MS)
    window.table.setFocus()
    qtbot.keyClick(window.table, key)


def test_tools_of_the_heat_map_are_gone_while_a_study_is_read(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1600, 900)
    before = offered(opened)
    assert before >= HEAT_MAP
    begin(opened, qtbot, "Anna")
    assert not offered(opened) & HEAT_MAP
    assert offered(opened) >= {"Lung outline", "Invert", "Measure distances"}
    pause(opened, qtbot)
    assert offered(opened) == before


def test_a_key_of_no_use_does_not_swallow_the_verdict_after_it(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    selected = opened.table.selected_case
    assert selected is not None
    press(opened, qtbot, Qt.Key.Key_H)
    press(opened, qtbot, Qt.Key.Key_S)
    review = opened.films.case(selected.case_id).review
    assert review is not None
    assert review.verdict is ReaderVerdict.SIGNS


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_C])
def test_keys_of_the_heat_map_change_nothing_while_a_study_is_read(
    opened: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    begin(opened, qtbot, "Anna")
    style = opened.viewer.view.state.heatmap_style
    press(opened, qtbot, key)
    assert opened.viewer.view.state.heatmap_style == style
    pause(opened, qtbot)
    press(opened, qtbot, key)
    assert opened.viewer.view.state.heatmap_style != style
