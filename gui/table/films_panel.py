"""The left half of the window: the filter bar, the table, and what stands in the table's place while it is empty."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.table.films_model import FilmsModel
from gui.table.films_table import FilmsTable
from gui.table.filter_bar import FilterBar


class FilmsPanel(QWidget):
    """Filters the table by its bar.

    Args:
        films: The rows.
        table: Shows them.
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
        self.bar.table_wanted.connect(table.setFocus)
        self.empty.clear.clicked.connect(self._clear)
        table.order.shown_changed.connect(self.empty.show_for)

    @Slot()
    def _clear(self) -> None:
        self.bar.clear()
        self.table.setFocus()


class _EmptyNote(QWidget):
    """Lies over the table while no film is shown, and says why."""

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
        self.hide()
        table.viewport().installEventFilter(self)

    @Slot(int, int)
    def show_for(self, shown: int, found: int) -> None:
        """Say that the filter lets no film pass, or that there is no film."""
        self.clear.setVisible(found > 0)
        self.clear.setText(self.tr("Clear the filter"))
        if found:
            self._text.setText(self.tr("None of the {0} films passes the filter.").format(f"{found:,}"))
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
