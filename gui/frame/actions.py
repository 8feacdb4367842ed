"""Everything that can be done, as actions with a name, a shortcut and an icon; menus and tool bars share them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QPainterPath

from gui.look import icons
from gui.look.theme import Theme

Shortcut = QKeySequence | QKeySequence.StandardKey | str


class Actions(QObject):
    """The window's actions; who connects them decides what they do.

    Args:
        theme: Whose colours the icons take.
        parent: The window, whose shortcuts they become.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawings: list[tuple[QAction, Callable[[], QPainterPath]]] = []
        self._make_file_actions()
        self._make_view_actions()
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def _make_file_actions(self) -> None:
        key = QKeySequence.StandardKey
        self.open_films = self._make(self.tr("Open films…"), (key.Open,), icons.films)
        self.open_folder = self._make(self.tr("Open folder…"), ("Ctrl+Shift+O",), icons.folder)
        self.open_samples = self._make(self.tr("Try the sample films"), ())
        self.export = self._make(self.tr("Export CSV…"), (key.Save,), icons.export)
        self.cancel = self._make(self.tr("Cancel the scan"), ("Esc",))
        self.quit = self._make(self.tr("Quit"), ("Ctrl+Q",))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.export.setEnabled(False)
        self.cancel.setEnabled(False)

    def _make_view_actions(self) -> None:
        self.heatmap = self._make(self.tr("Heat map"), ("H",), icons.heatmap)
        self.heatmap.setCheckable(True)
        self.heatmap.setChecked(True)
        self.fit = self._make(self.tr("Fit the film"), ("F",), icons.fit)
        self.actual_size = self._make(self.tr("Actual size"), ("1",), icons.actual_size)
        self.zoom_in = self._make(self.tr("Zoom in"), ("+", "Ctrl++", "="), icons.zoom_in)
        self.zoom_out = self._make(self.tr("Zoom out"), ("-", "Ctrl+-"), icons.zoom_out)

    def _make(
        self, name: str, shortcuts: tuple[Shortcut, ...], drawing: Callable[[], QPainterPath] | None = None
    ) -> QAction:
        action = QAction(name, self)
        action.setIconText(f" {name.rstrip('…')}")  # air between icon and word
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{name} ({first})" if first else name)
        if drawing is not None:
            self._drawings.append((action, drawing))
        return action

    @Slot()
    def _draw_icons(self) -> None:
        colours = self._theme.colours
        for action, drawing in self._drawings:
            action.setIcon(icons.icon(drawing, colours.text, colours.muted))
