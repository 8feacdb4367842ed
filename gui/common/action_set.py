"""Groups of actions with shortcuts, tool tips, and icons in the colours of the theme."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPainterPath

from gui.common.style import icons
from gui.common.style.theme import Theme
from inference.paths import SAMPLE_FILMS

Shortcut = QKeySequence | QKeySequence.StandardKey | str


class ActionSet(QObject):
    """A group of actions, which controllers connect.

    Args:
        theme: The source of the icons' colours.
        parent: The window, in which the shortcuts work.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawings: list[tuple[QAction, Callable[[], QPainterPath]]] = []
        theme.changed.connect(self._update_icons)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._update_icons)  # it may have a higher density than the others

    def make(
        self,
        name: str,
        shortcuts: tuple[Shortcut, ...],
        drawing: Callable[[], QPainterPath] | None = None,
        *,
        once: bool = False,
    ) -> QAction:
        """Create an action; its tool tip names its first shortcut.

        Args:
            name: Its text.
            shortcuts: Its shortcuts.
            drawing: Draws its icon; None for no icon.
            once: Whether a held key triggers it only once, for actions that change a reader's work.
        """
        action = QAction(name, self)
        action.setIconText(f" {name.rstrip('…')}")  # a gap between icon and text
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.setAutoRepeat(not once)
        first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{name} ({first})" if first else name)
        if drawing is not None:
            self._drawings.append((action, drawing))
            action.setIcon(icons.icon(drawing, self._theme.colours.text, self._theme.colours.muted))
        return action

    def draw(self, action: QAction, drawing: Callable[[], QPainterPath]) -> None:
        """Change the icon of an action."""
        self._drawings = [(other, drawing if other is action else old) for other, old in self._drawings]
        action.setIcon(icons.icon(drawing, self._theme.colours.text, self._theme.colours.muted))

    @Slot()
    def _update_icons(self) -> None:
        colours = self._theme.colours
        for action, drawing in self._drawings:
            action.setIcon(icons.icon(drawing, colours.text, colours.muted))


class Actions(ActionSet):
    """The window's actions for files and the view of a film.

    Args:
        theme: The source of the icons' colours.
        parent: The window, in which the shortcuts work.
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
        self.open_samples.setVisible(SAMPLE_FILMS.is_dir())
        self.export = self.make(self.tr("Export CSV…"), (key.Save,), icons.export)
        self.cancel = self.make(self.tr("Cancel the scan"), ("Ctrl+Shift+X",), once=True)
        self.quit = self.make(self.tr("Quit"), ("Ctrl+Q",))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.export.setEnabled(False)
        self.cancel.setEnabled(False)

    def _make_view_actions(self) -> None:
        self.heatmap = self.make(self.tr("Heat map"), ("H",), icons.heatmap)
        self.heatmap.setCheckable(True)
        self.heatmap.setChecked(True)
        self.fit = self.make(self.tr("Fit the film"), ("F",), icons.fit)
        self.actual_size = self.make(self.tr("Actual size"), ("0",), icons.actual_size)
        self.zoom_in = self.make(self.tr("Zoom in"), ("+", "Ctrl++", "="), icons.zoom_in)
        self.zoom_out = self.make(self.tr("Zoom out"), ("-", "Ctrl+-"), icons.zoom_out)
