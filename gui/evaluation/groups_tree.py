"""The folders or labels of a labelled source, each with its films and the class that it stands for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

if TYPE_CHECKING:
    from inference.labelled_source import LabelledSource

_GROUP_ROLE = Qt.ItemDataRole.UserRole
_OPEN_UP_TO = 200


class GroupsTree(QTreeWidget):
    """Folders within folders, or a flat list of labels; the class of the selected ones is set from outside."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes: dict[str, bool | None] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("roomy_tree")
        self.setAccessibleName(self.tr("Folders or labels, and the class of each"))
        self.setColumnCount(3)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_source(self, source: "LabelledSource") -> None:
        """Show what a folder or table names, with the classes that the names speak of."""
        self.clear()
        self.setRootIsDecorated(not source.is_table)
        self._items = {}
        first = self.tr("Label") if source.is_table else self.tr("Folder")
        self.setHeaderLabels([first, self.tr("Films"), self.tr("Class")])
        self.classes = source.guessed_classes()
        for group, number in sorted(source.groups().items()):
            item = self._leaf(group) if source.is_table else self._folder(group, source.name)
            item.setText(1, f"{number:,}")
            item.setData(0, _GROUP_ROLE, group)
        self._show_classes()
        self.addTopLevelItems([item for item in self._items.values() if item.parent() is None])
        if len(self._items) <= _OPEN_UP_TO:
            self.expandAll()
        if (first_item := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first_item)

    def set_class(self, pneumonia: bool | None) -> None:
        """Say what the selected folders or labels stand for, and all that lies below them."""
        for item in self.selectedItems():
            self._set(item, pneumonia)
        self._show_classes()
        self.changed.emit()

    def select_group(self, group: str) -> None:
        """Select one folder or label alone."""
        self.setCurrentItem(self._items[group])

    def _set(self, item: QTreeWidgetItem | None, pneumonia: bool | None) -> None:
        if item is None:
            return
        group = item.data(0, _GROUP_ROLE)
        if group is not None:
            self.classes[str(group)] = pneumonia
        for index in range(item.childCount()):
            self._set(item.child(index), pneumonia)

    def _show_classes(self) -> None:
        for item in self._items.values():
            group = item.data(0, _GROUP_ROLE)
            item.setText(2, "" if group is None else self._word(self.classes.get(str(group))))

    def _word(self, pneumonia: bool | None) -> str:
        if pneumonia is None:
            return self.tr("left out")
        return self.tr("Pneumonia") if pneumonia else self.tr("Normal")

    def _leaf(self, label: str) -> QTreeWidgetItem:
        item = self._items[label] = QTreeWidgetItem([label])
        return item

    def _folder(self, group: str, root: str) -> QTreeWidgetItem:
        """The item of a folder, made with those above it where they are not there."""
        if group in self._items:
            return self._items[group]
        if not group:
            item = QTreeWidgetItem([root])
        else:
            above, _, name = group.rpartition("/")
            item = QTreeWidgetItem(self._folder(above, root), [name])
        self._items[group] = item
        return item
