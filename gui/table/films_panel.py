"""The left half of the window: filter bar, table, and a note over an empty table."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.i18n.number_format import count_text
from gui.table.films_table import FilmsTable
from gui.table.filter_bar import FilterBar
from gui.table.rows.column import Column
from gui.table.rows.film_filter import Chip
from gui.table.rows.films_model import FilmsModel

_ANSWER_COLUMNS = frozenset({Column.PROBABILITY, Column.ZONE})
_ANSWER_CHIPS = frozenset({Chip.SIGNS, Chip.UNDECIDED, Chip.DISAGREEMENTS})
"""Columns and chips that show nothing while all answers are withheld; reasons are in the verdict panel, too."""


class FilmsPanel(QWidget):
    """Shows the table with its filter bar, and a note if no film is shown.

    Args:
        films: The rows.
        table: The table of these rows.
        parent: Its owner.
    """

    def __init__(self, films: FilmsModel, table: FilmsTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.films, self.table = films, table
        self.bar = FilterBar(films)
        self.empty = _EmptyNote(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(table, 1)
        self.bar.filter_changed.connect(table.set_filter)
        self.bar.table_requested.connect(table.setFocus)
        self.empty.clear.clicked.connect(self._clear)
        table.order.shown_changed.connect(self.empty.show_for)
        films.counts_changed.connect(self._withdraw_answers)
        self._withdraw_answers()

    @Slot()
    def _withdraw_answers(self) -> None:
        """Hide columns and chips of the model's answers during a reader study, which withholds all answers."""
        sealed = self.films.rows.sealed
        self.table.columns.withdraw(_ANSWER_COLUMNS if sealed else frozenset())
        self.bar.withdraw(_ANSWER_CHIPS if sealed else frozenset())

    @Slot()
    def _clear(self) -> None:
        self.bar.clear()
        self.table.setFocus()


class _EmptyNote(QWidget):
    """Covers an empty table and says why it is empty."""

    def __init__(self, table: FilmsTable) -> None:
        super().__init__(table.viewport())
        self._text = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._text.setObjectName("muted")
        self.clear = QPushButton(self.tr("Clear the filter"))
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._counts = (0, 0)
        self._is_expecting = False
        self.hide()
        table.viewport().installEventFilter(self)

    def expect(self, expecting: bool) -> None:
        """Set whether films are expected; in a slow folder they may take long to arrive."""
        if expecting != self._is_expecting:
            self._is_expecting = expecting
            self.show_for(*self._counts)

    @Slot(int, int)
    def show_for(self, shown: int, found: int) -> None:
        """Show the note if no film is shown: by the filter, in an empty table, or while films are expected."""
        self._counts = shown, found
        self.clear.setVisible(found > 0)
        if found:
            self._text.setText(self.tr("None of the {0} films passes the filter.").format(count_text(found)))
        elif self._is_expecting:
            self._text.setText(self.tr("The films are on their way…"))
        else:
            self._text.setText(self.tr("There are no films in the table. Open or drop some, or undo their removal."))
        self._cover()
        self.setVisible(shown == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the whole table."""
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        viewport = self.parentWidget()
        if viewport is not None:
            self.setGeometry(viewport.rect())
