"""The cheat sheet: all shortcuts, collected from the actions themselves."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.common.style.theme import Theme
from gui.help.page_dialog import PageDialog

translate = QCoreApplication.translate

_GAP = 28
"""Between the keys and the actions, including the padding of the cell, in logical pixels."""

_NO_BREAK_SPACE, _WORD_JOINER = "\u00a0", "\u2060"


class CheatSheet(PageDialog):
    """Lists the keys of a window, menu by menu.

    Args:
        window: The window with the actions.
        theme: The source of the colours.
    """

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(translate("CheatSheet", "Keyboard shortcuts"), theme, window)
        self._window = window
        self.refresh()

    def html(self) -> str:
        """Two columns of tables."""
        groups = key_groups(self._window)
        width = self._key_width(action for _, actions in groups for action in actions)
        tables = [f"<h2>{escape(name)}</h2>{_table(actions, width)}" for name, actions in groups]
        left, right = _balanced(tables)
        return f'<table width="100%"><tr><td width="50%">{left}</td><td width="50%">{right}</td></tr></table>'

    def _key_width(self, actions: Iterable[QAction]) -> int:
        """The width of the column of keys, the same in every table."""
        bold = QFont(self.page.font())
        bold.setBold(True)
        return max(QFontMetrics(bold).horizontalAdvance(keys(action)) for action in actions) + _GAP


def key_groups(window: QMainWindow) -> list[tuple[str, list[QAction]]]:
    """The actions with shortcuts, by menu; those without a menu come last."""
    groups: list[tuple[str, list[QAction]]] = []
    listed: set[QAction] = set()
    for entry in window.menuBar().actions():
        menu = entry.menu()
        in_menu = _actions_of(menu) if isinstance(menu, QMenu) else ()
        actions = [action for action in in_menu if action.shortcuts() and action not in listed]
        listed.update(actions)
        if actions:
            groups.append((_plain(entry.text()), actions))
    every = window.findChildren(QAction)
    others = [action for action in every if action.shortcuts() and action.text() and action not in listed]
    if others:
        groups.append((translate("CheatSheet", "Elsewhere"), others))
    return groups


def keys(action: QAction) -> str:
    """All shortcuts of an action, in the system's notation."""
    native = QKeySequence.SequenceFormat.NativeText
    return " · ".join(sequence.toString(native) for sequence in action.shortcuts())


def _actions_of(menu: QMenu) -> Iterator[QAction]:
    """The actions of a menu and of its submenus."""
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _actions_of(submenu)
        else:
            yield action


def _table(actions: list[QAction], key_width: int) -> str:
    rows = "".join(_row(action, key_width) for action in actions)
    return f'<table cellspacing=0 style="margin-top: 6px">{rows}</table>'


def _row(action: QAction, key_width: int) -> str:
    key, name = escape(unbroken(keys(action))), escape(_plain(action.text()))
    return f'<tr><td width="{key_width}"><b>{key}</b></td><td>{name}</td></tr>'


def unbroken(text: str) -> str:
    """The text with marks that prevent a line break at a space or a plus."""
    return text.replace(" ", _NO_BREAK_SPACE).replace("+", f"{_WORD_JOINER}+{_WORD_JOINER}")


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _balanced(tables: list[str]) -> tuple[str, str]:
    """Split tables into two columns with HTML of about the same length, in the order of the menus."""
    half, length = sum(map(len, tables)) / 2, 0
    column: list[str] = []
    while tables and (not column or length + len(tables[0]) / 2 <= half):
        length += len(tables[0])
        column.append(tables.pop(0))
    return "".join(column), "".join(tables)
