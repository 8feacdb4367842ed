"""What every set of actions shares: names, shortcuts, tool tips, and icons in the theme's colours."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QPainterPath

from gui.look import icons
from gui.look.theme import Theme

Shortcut = QKeySequence | QKeySequence.StandardKey | str


class ActionSet(QObject):
    """Actions that belong together; who connects them decides what they do.

    Args:
        theme: Whose colours the icons take.
        parent: The window, whose shortcuts they become.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawings: list[tuple[QAction, Callable[[], QPainterPath]]] = []
        theme.changed.connect(self._draw_icons)

    def make(
        self, name: str, shortcuts: tuple[Shortcut, ...], drawing: Callable[[], QPainterPath] | None = None
    ) -> QAction:
        """Make an action; its first shortcut is told in its tool tip."""
        action = QAction(name, self)
        action.setIconText(f" {name.rstrip('…')}")  # air between icon and word
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{name} ({first})" if first else name)
        if drawing is not None:
            self._drawings.append((action, drawing))
            action.setIcon(icons.icon(drawing, self._theme.colours.text, self._theme.colours.muted))
        return action

    @Slot()
    def _draw_icons(self) -> None:
        colours = self._theme.colours
        for action, drawing in self._drawings:
            action.setIcon(icons.icon(drawing, colours.text, colours.muted))
