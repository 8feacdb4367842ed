"""The second page: the films that were found, the class of each group, and problems."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QListWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gui.common.layout.fitting import ScrollingArea
from gui.evaluation.pages.page_widgets import RIGHT_MARGIN, button, heading, row_layout, text_label
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text

if TYPE_CHECKING:
    from inference.evaluation.labels import LabelledSource

_MIN_LIST_HEIGHT = 96


class CheckPage(QWidget):
    """Asks for the class of each folder or label, and starts the assessment.

    Signals:
        accepted: Emitted with the `LabelledSource` and the class of each group: True for pneumonia, None to leave out.
        back_requested: Emitted to go back to the first page.
    """

    accepted = Signal(object, object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: LabelledSource | None = None
        self.title = heading("")
        self.tree = GroupsTree()
        self.normal = button(self.tr("&Normal"), self.tr("The selected ones are normal"))
        self.pneumonia = button(self.tr("&Pneumonia"), self.tr("The selected ones have pneumonia"))
        self.leave_out = button(self.tr("&Leave out"), self.tr("The selected ones are of neither class"))
        self.counts = text_label()
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Problems"))
        self.problems.setWordWrap(True)
        self.problems_title = text_label()
        self.note = text_label(muted=True)
        self.back = button(self.tr("Back"))
        self.assess = button(self.tr("Assess"), primary=True)
        self._lay_out()
        self._connect()

    def show_source(self, source: "LabelledSource") -> None:
        """Show the films of a folder or table."""
        self._source = source
        self.title.setText(self.tr("What was found in {0}").format(source.name))
        self.tree.show_source(source)
        self.problems.clear()
        self.problems.addItems([translated(message) for message in (*source.problems, *source.notes)])
        self.problems.setVisible(self.problems.count() > 0)
        self.problems_title.setVisible(self.problems.count() > 0)
        self.problems_title.setText(self.tr("Rows and folders with problems: {0}").format(len(source.problems)))
        self.show_note("")
        self._show_counts()

    def show_note(self, sentence: str) -> None:
        """Show a note on the last attempt."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(text_label(self.tr("Select a row and say what it stands for; what lies below it follows.")))
        column.addWidget(self.tree, 3)
        column.addLayout(row_layout(self.normal, self.pneumonia, self.leave_out, stretch_before=3))
        column.addWidget(self.counts)
        column.addWidget(self.problems_title)
        column.addWidget(self.problems, 1)
        self.tree.setMinimumHeight(_MIN_LIST_HEIGHT)
        page = QVBoxLayout(self)
        page.setSpacing(10)
        page.addWidget(ScrollingArea(content), 1)
        page.addWidget(self.note)
        bottom = row_layout(self.back, self.assess, stretch_before=1)
        bottom.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        page.addLayout(bottom)

    def _connect(self) -> None:
        self.tree.changed.connect(self._show_counts)
        self.normal.clicked.connect(self._set_normal)
        self.pneumonia.clicked.connect(self._set_pneumonia)
        self.leave_out.clicked.connect(self._set_neither)
        self.back.clicked.connect(self.back_requested)
        self.assess.clicked.connect(self._accept)

    @Slot()
    def _set_normal(self) -> None:
        self.tree.set_class(False)

    @Slot()
    def _set_pneumonia(self) -> None:
        self.tree.set_class(True)

    @Slot()
    def _set_neither(self) -> None:
        self.tree.set_class(None)

    @Slot()
    def _show_counts(self) -> None:
        """Show the number of films of each class; both are needed."""
        if self._source is None:
            return
        sums: dict[bool | None, int] = {False: 0, True: 0, None: 0}
        for group, number in self._source.groups().items():
            sums[self.tree.classes.get(group)] += number
        text = self.tr("Normal films: {0}. Films with pneumonia: {1}. Left out: {2}.")
        summary = text.format(count_text(sums[False]), count_text(sums[True]), count_text(sums[None]))
        has_both = bool(sums[False] and sums[True])
        if not has_both:
            summary += " " + self.tr("Both classes are needed: say which rows are normal and which have pneumonia.")
        self.counts.setText(summary)
        self.assess.setEnabled(has_both)
        self.assess.setText(self.tr("Assess {0} films").format(count_text(sums[False] + sums[True])))

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit(self._source, dict(self.tree.classes))


_GROUP_ROLE = Qt.ItemDataRole.UserRole
_MAX_EXPANDED = 200
"""A tree with more items begins collapsed."""


class GroupsTree(QTreeWidget):
    """A tree of folders, or a flat list of labels, each with its class.

    Attributes:
        classes: The class of each group with films: True for pneumonia, False for normal, None to leave out.

    Signals:
        changed: Emitted when the user has set a class.
    """

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

    def sizeHint(self) -> QSize:
        """Height of a few rows; the layout adds the height that is left."""
        return QSize(super().sizeHint().width(), _MIN_LIST_HEIGHT)

    def show_source(self, source: "LabelledSource") -> None:
        """Show the groups of a folder or table, with the classes guessed from their names."""
        self.clear()
        self.setRootIsDecorated(not source.is_table)
        self._items = {}
        first = self.tr("Label") if source.is_table else self.tr("Folder")
        self.setHeaderLabels([first, self.tr("Films"), self.tr("Class")])
        self.classes = source.guessed_classes()
        for group, number in sorted(source.groups().items()):
            item = self._leaf(group) if source.is_table else self._folder(group, source.name)
            item.setText(1, count_text(number))
            item.setData(0, _GROUP_ROLE, group)
        self._show_classes()
        self.addTopLevelItems([item for item in self._items.values() if item.parent() is None])
        if len(self._items) <= _MAX_EXPANDED:
            self.expandAll()
        if (first_item := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first_item)

    def set_class(self, pneumonia: bool | None) -> None:
        """Set the class of the selected folders or labels, and of all folders below them."""
        for item in self.selectedItems():
            self._set_class_below(item, pneumonia)
        self._show_classes()
        self.changed.emit()

    def select_group(self, group: str) -> None:
        """Select only this folder or label, whatever keys are held."""
        flags = QItemSelectionModel.SelectionFlag
        self.setCurrentItem(self._items[group], 0, flags.ClearAndSelect | flags.Rows)

    def _set_class_below(self, item: QTreeWidgetItem | None, pneumonia: bool | None) -> None:
        if item is None:
            return
        group = item.data(0, _GROUP_ROLE)
        if group is not None:
            self.classes[str(group)] = pneumonia
        for index in range(item.childCount()):
            self._set_class_below(item.child(index), pneumonia)

    def _show_classes(self) -> None:
        for item in self._items.values():
            group = item.data(0, _GROUP_ROLE)
            item.setText(2, "" if group is None else self._class_word(self.classes.get(str(group))))

    def _class_word(self, pneumonia: bool | None) -> str:
        if pneumonia is None:
            return self.tr("left out")
        return self.tr("Pneumonia") if pneumonia else self.tr("Normal")

    def _leaf(self, label: str) -> QTreeWidgetItem:
        item = self._items[label] = QTreeWidgetItem([label])
        return item

    def _folder(self, group: str, root: str) -> QTreeWidgetItem:
        """The item of a folder, created with its parents if it is not there."""
        if group in self._items:
            return self._items[group]
        if not group:
            item = QTreeWidgetItem([root])
        else:
            parent, _, name = group.rpartition("/")
            item = QTreeWidgetItem(self._folder(parent, root), [name])
        self._items[group] = item
        return item
