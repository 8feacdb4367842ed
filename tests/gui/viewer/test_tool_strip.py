"""The tool strip: at any width no tool is cut off, and the menu has all of them."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.common.action_set import Actions
from gui.common.style.theme import Theme
from gui.viewer.film_actions import FilmActions
from gui.viewer.tool_strip import ToolStrip


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def strip(owner: QWidget, theme: Theme) -> ToolStrip:
    made = ToolStrip(Actions(theme, owner), FilmActions(theme, owner), theme, owner)
    made.show()
    return made


@pytest.mark.parametrize("width", [100, 300, 500])
def test_tools_of_a_hidden_heat_map_leave_their_space_to_others(owner: QWidget, theme: Theme, width: int) -> None:
    view = Actions(theme, owner)
    strip = ToolStrip(view, FilmActions(theme, owner), theme, owner)
    strip.show()
    strip.resize(width, 48)
    before = shown(strip)
    view.heatmap.setVisible(False)
    names = {widget.accessibleName() for widget in shown(strip)}
    assert not names & {"Heat map", "Contours", "Opacity of the heat map"}
    assert names > {widget.accessibleName() for widget in before} - {"Heat map", "Contours", "Opacity of the heat map"}
    view.heatmap.setVisible(True)
    assert shown(strip) == before


def shown(strip: ToolStrip) -> list[QWidget]:
    return [child for child in strip.children() if isinstance(child, QWidget) and child.isVisibleTo(strip)]


def in_menu(menu: QMenu) -> set[str]:
    found: set[str] = set()
    for action in menu.actions():
        inner = action.menu()
        found |= in_menu(inner) if isinstance(inner, QMenu) else {action.text()}
    return found - {""}


def test_no_tool_is_cut_off_at_any_width(strip: ToolStrip) -> None:
    counts = []
    for width in range(100, 900, 25):
        strip.resize(width, 48)
        strip.layout().activate()
        widgets = shown(strip)
        assert strip.more in widgets
        for widget in widgets:
            assert widget.geometry().right() < width
            assert widget.width() >= widget.minimumSizeHint().width()
        counts.append(len(widgets))
    assert counts == sorted(counts)
    assert counts[0] >= 2
    assert counts[-1] >= 17


def test_every_tool_is_in_the_menu_at_the_end(strip: ToolStrip) -> None:
    menu = strip.more.menu()
    buttons = strip.findChildren(QToolButton)
    texts = {button.defaultAction().text() for button in buttons if button.defaultAction() is not None}
    assert texts <= in_menu(menu)
    assert {"Life size", "Turn to the left", "Cividis (blue, grey, yellow)", "Delete all measurements"} <= in_menu(menu)


def test_every_tool_has_a_name_an_icon_and_a_tool_tip_with_its_key(strip: ToolStrip) -> None:
    for button in strip.findChildren(QToolButton):
        if not button.objectName().startswith("qt_"):
            assert button.accessibleName()
            assert not button.icon().isNull()
            assert button.toolTip()
    tips = {button.toolTip() for button in strip.findChildren(QToolButton)}
    assert {"Invert (I)", "Measure distances (L)", "Film details (D)"} <= tips


def test_no_two_actions_share_a_key(owner: QWidget, theme: Theme) -> None:
    sets = (Actions(theme, owner), FilmActions(theme, owner))
    actions = [action for made in sets for action in made.children() if isinstance(action, QAction)]
    keys = [shortcut.toString() for action in actions for shortcut in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_opacity_is_shortened_before_it_is_hidden(strip: ToolStrip) -> None:
    widths = {}
    for width in (900, 508):  # with the table on a screen of 1024 pixels
        strip.resize(width, 48)
        assert strip.opacity.isVisibleTo(strip)
        widths[width] = strip.opacity.width()
    assert widths[508] < widths[900]
