"""What every set of actions shares: names, shortcuts, tool tips, and icons in the theme's colours."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QPainterPath

from gui.common import icons
from gui.common.theme import Theme

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


class Actions(ActionSet):
    """The window's actions; who connects them decides what they do.

    Args:
        theme: Whose colours the icons take.
        parent: The window, whose shortcuts they become.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self._make_file_actions()
        self._make_view_actions()

    def _make_file_actions(self) -> None:
        key = QKeySequence.StandardKey
        self.open_films = self.make(self.tr("Open films…"), (key.Open,), icons.films)
        self.open_folder = self.make(self.tr("Open folder…"), ("Ctrl+Shift+O",), icons.folder)
        self.open_samples = self.make(self.tr("Try the sample films"), ())
        self.export = self.make(self.tr("Export CSV…"), (key.Save,), icons.export)
        self.cancel = self.make(self.tr("Cancel the scan"), ("Esc",))
        self.quit = self.make(self.tr("Quit"), ("Ctrl+Q",))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.export.setEnabled(False)
        self.cancel.setEnabled(False)

    def _make_view_actions(self) -> None:
        self.heatmap = self.make(self.tr("Heat map"), ("H",), icons.heatmap)
        self.heatmap.setCheckable(True)
        self.heatmap.setChecked(True)
        self.fit = self.make(self.tr("Fit the film"), ("F",), icons.fit)
        self.actual_size = self.make(self.tr("Actual size"), ("1",), icons.actual_size)
        self.zoom_in = self.make(self.tr("Zoom in"), ("+", "Ctrl++", "="), icons.zoom_in)
        self.zoom_out = self.make(self.tr("Zoom out"), ("-", "Ctrl+-"), icons.zoom_out)
