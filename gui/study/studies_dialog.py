"""The list of studies: create, read, show results, export, delete."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.common import lazy
from gui.common.layout.fitting import FittingDialog
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text
from gui.study.study_progress import progress_text
from inference.errors import HilumError

if TYPE_CHECKING:
    from inference.review.study import Study

_SIZE = 860, 440
_NARROW = 700
"""Below this width, in pixels, only the columns that are needed to choose a study are shown."""

_OPTIONAL_COLUMNS = 2, 4
"""Seed and date."""


class StudiesDialog(FittingDialog):
    """Lists studies, and emits the requested action.

    Args:
        can_create: Whether there are films for a new study.
        parent: The window.

    Signals:
        new_requested: Emitted for a new study.
        reading_requested: Emitted with a `Study` and the reader's name.
        results_requested, export_requested, deletion_requested: Emitted with the `Study`.
    """

    new_requested = Signal()
    reading_requested = Signal(object, str)
    results_requested = Signal(object)
    export_requested = Signal(object)
    deletion_requested = Signal(object)

    def __init__(self, *, can_create: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reader studies"))
        self._studies: list[Study] = []
        self.table = self._make_table()
        self.reader = QComboBox()
        self.reader.setEditable(True)
        self.reader.setAccessibleName(self.tr("Reader's name"))
        self.read = QPushButton(self.tr("Read this study"))
        self.read.setProperty("primary", True)
        self.new = QPushButton(self.tr("New study…"))
        self.results = QPushButton(self.tr("Agreement…"))
        self.export = QPushButton(self.tr("Export CSV…"))
        self.delete = QPushButton(self.tr("Delete"))
        self.problem = QLabel()
        self.problem.setObjectName("muted")
        self.problem.setWordWrap(True)
        self.new.setEnabled(can_create)
        self._lay_out()
        self._connect()
        self.resize(*_SIZE)
        self.refresh()

    @property
    def study(self) -> "Study | None":
        """The selected study."""
        row = self.table.currentRow()
        return self._studies[row] if 0 <= row < len(self._studies) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide columns in a narrow dialog, where they would cut the readers."""
        super().resizeEvent(event)
        for column in _OPTIONAL_COLUMNS:
            self.table.setColumnHidden(column, event.size().width() < _NARROW)

    @Slot()
    def refresh(self) -> None:
        """Read the stored studies again."""
        self._studies, problems = lazy.study_storage.list_studies()
        self.table.setRowCount(len(self._studies))
        for row, study in enumerate(self._studies):
            try:
                readers = progress_text(study, study.readers, "\n")
            except HilumError as error:
                readers = ""
                problems.append(error.message)
            for column, text in enumerate(_cells(study, readers)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        none_yet = "" if self._studies else self.tr("There are no studies yet. Open films, and make one of them.")
        self.problem.setText("\n".join(map(translated, problems)) or none_yet)
        self.problem.setVisible(bool(self.problem.text()))
        if self._studies:
            self.table.selectRow(max(0, self.table.currentRow()))
        self._show_selected()

    @Slot()
    def _show_selected(self) -> None:
        study, typed = self.study, self.reader.currentText()
        self.reader.clear()
        self.reader.addItems([reader.name for reader in study.readers] if study else [])
        self.reader.setCurrentIndex(-1)  # no default, so that nobody reads in another reader's name by accident
        self.reader.setEditText(typed)
        for button in (self.read, self.results, self.export, self.delete):
            button.setEnabled(study is not None)

    @Slot()
    def _read(self) -> None:
        name = self.reader.currentText().strip()
        if self.study is not None and name:
            self.reading_requested.emit(self.study, name)
        else:
            self.reader.setFocus()

    @Slot()
    def _show_results(self) -> None:
        self.results_requested.emit(self.study)

    @Slot()
    def _export(self) -> None:
        self.export_requested.emit(self.study)

    @Slot()
    def _delete(self) -> None:
        self.deletion_requested.emit(self.study)

    def _make_table(self) -> QTableWidget:
        names = [self.tr("Study"), self.tr("Films"), self.tr("Seed"), self.tr("Readers"), self.tr("Made")]
        table = QTableWidget(0, len(names))
        table.setHorizontalHeaderLabels(names)
        table.setObjectName("plain_list")
        table.setAccessibleName(self.tr("Reader studies"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        table_row, button_column, reader_row = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for button in (self.new, self.results, self.export, self.delete):
            button_column.addWidget(button)
        button_column.addStretch(1)
        table_row.addWidget(self.table, 1)
        table_row.addLayout(button_column)
        label = QLabel(self.tr("Reader's name"))
        label.setBuddy(self.reader)
        self.reader.setMinimumHeight(self.read.sizeHint().height())
        reader_row.addWidget(label)
        reader_row.addWidget(self.reader, 1)
        reader_row.addWidget(self.read)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(table_row, 1)
        column.addWidget(self.problem)
        column.addLayout(reader_row)
        column.addWidget(close)

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_selected)
        self.read.clicked.connect(self._read)
        self.new.clicked.connect(self.new_requested)
        self.results.clicked.connect(self._show_results)
        self.export.clicked.connect(self._export)
        self.delete.clicked.connect(self._delete)


def _cells(study: "Study", readers: str) -> tuple[str, ...]:
    return study.name, count_text(len(study.films)), str(study.seed), readers, f"{study.created:%Y-%m-%d}"
