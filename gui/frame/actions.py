"""The actions of files and of the view; menus and tool bars share them."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from gui.frame.action_set import ActionSet
from gui.look import icons
from gui.look.theme import Theme


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
