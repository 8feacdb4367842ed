"""A menu of items that the user has saved under names: save, open, delete."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

_LONGEST = 60


class NamedMenu(QMenu):
    """Lists the names, and asks for a name to save the current state.

    Args:
        title: The menu's title.
        keep: The text of the entry for saving.
        parent: Its owner.

    Signals:
        keep_requested: Emitted to save the current state under a name, replacing an item of that name.
        chosen: Emitted to open the item of a name.
        forget_requested: Emitted to delete the item of a name.
    """

    keep_requested = Signal(str)
    chosen = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, title: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._save = save
        self.question: QInputDialog | None = None
        self.show_names(())

    def show_names(self, names: Iterable[str]) -> None:
        """Show the names."""
        self.clear()
        self.addAction(self._save, self.ask)
        self.addSeparator()
        forget = QMenu(self.tr("Forget"), self)
        for name in sorted(names, key=str.casefold):
            self.addAction(name.replace("&", "&&"), partial(self.chosen.emit, name))
            forget.addAction(name.replace("&", "&&"), partial(self.forget_requested.emit, name))
        if not forget.isEmpty():
            self.addSeparator()
            self.addMenu(forget)

    @Slot()
    def ask(self) -> None:
        """Ask for a name, without a nested event loop."""
        self.question = QInputDialog(self.parentWidget())
        self.question.setWindowTitle(self._save.rstrip("…"))
        self.question.setLabelText(self.tr("Name"))
        self.question.textValueSelected.connect(self._accept)
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    @Slot(str)
    def _accept(self, name: str) -> None:
        tidy = " ".join(name.split())[:_LONGEST]
        if tidy:
            self.keep_requested.emit(tidy)
