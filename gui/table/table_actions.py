"""The actions of the table: search, select, and what is done with the selected films."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from gui.frame.action_set import ActionSet
from gui.look.theme import Theme


class TableActions(ActionSet):
    """The table's actions; who connects them decides what they do.

    Args:
        theme: Whose colours the icons take.
        parent: The window, whose shortcuts they become; Delete and the like work while the table has the focus.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        key = QKeySequence.StandardKey
        self.search = self.make(self.tr("Search the films"), (key.Find,))
        self.select_all = self.make(self.tr("Select all"), (key.SelectAll,))
        self.copy_name = self.make(self.tr("Copy the file name"), ())
        self.copy_path = self.make(self.tr("Copy the path"), ())
        self.show_in_folder = self.make(self.tr("Show in the folder"), ())
        self.classify_again = self.make(self.tr("Classify again"), ())
        self.remove = self.make(self.tr("Remove from the table"), (key.Delete,))
        self.of_films = (
            self.show_in_folder,
            self.copy_name,
            self.copy_path,
            self.classify_again,
            self.remove,
        )
        for action in (self.select_all, self.remove):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for action in self.of_films:
            action.setEnabled(False)
