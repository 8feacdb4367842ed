"""The second page: what was found, what it is taken for, and what is wrong with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from gui.evaluation.groups_tree import GroupsTree
from gui.evaluation.parts import button, heading, row_of, words
from gui.language.told import told

if TYPE_CHECKING:
    from inference.labelled_source import LabelledSource


class CheckPage(QWidget):
    """Asks what the folders or labels stand for; tells when the films may be assessed."""

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
        self.counts = words()
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Problems"))
        self.problems.setWordWrap(True)
        self.problems_title = words()
        self.note = words(muted=True)
        self.back = button(self.tr("Back"))
        self.assess = button(self.tr("Assess"), primary=True)
        self._lay_out()
        self._connect()

    def show_source(self, source: "LabelledSource") -> None:
        """Show what was found."""
        self._source = source
        self.title.setText(self.tr("What was found in {0}").format(source.name))
        self.tree.show_source(source)
        self.problems.clear()
        self.problems.addItems([told(one) for one in (*(one.sentence for one in source.problems), *source.notes)])
        self.problems.setVisible(self.problems.count() > 0)
        self.problems_title.setVisible(self.problems.count() > 0)
        self.problems_title.setText(self.tr("Rows and folders with problems: {0}").format(len(source.problems)))
        self.show_note("")
        self._count()

    def show_note(self, sentence: str) -> None:
        """Say something about the last attempt."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(words(self.tr("Select a row and say what it stands for; what lies below it follows.")))
        column.addWidget(self.tree, 3)
        column.addLayout(row_of(self.normal, self.pneumonia, self.leave_out, stretch_before=3))
        column.addWidget(self.counts)
        column.addWidget(self.problems_title)
        column.addWidget(self.problems, 1)
        column.addWidget(self.note)
        column.addLayout(row_of(self.back, self.assess, stretch_before=1))

    def _connect(self) -> None:
        self.tree.changed.connect(self._count)
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
    def _count(self) -> None:
        """Say how many films there are of each class; both are needed."""
        if self._source is None:
            return
        sums: dict[bool | None, int] = {False: 0, True: 0, None: 0}
        for group, number in self._source.groups().items():
            sums[self.tree.classes.get(group)] += number
        text = self.tr("Normal films: {0}. Films with pneumonia: {1}. Left out: {2}.")
        told = text.format(f"{sums[False]:,}", f"{sums[True]:,}", f"{sums[None]:,}")
        possible = bool(sums[False] and sums[True])
        if not possible:
            told += " " + self.tr("Both classes are needed: say which rows are normal and which have pneumonia.")
        self.counts.setText(told)
        self.assess.setEnabled(possible)
        self.assess.setText(self.tr("Assess {0} films").format(f"{sums[False] + sums[True]:,}"))

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit(self._source, dict(self.tree.classes))
