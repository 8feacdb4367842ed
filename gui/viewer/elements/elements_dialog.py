"""The dialog with all elements of the shown DICOM film."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.common import lazy
from gui.common.background import Background
from gui.common.layout.fitting import FittingDialog
from gui.common.widgets import reserve_bold_width
from gui.i18n.number_format import count_text
from gui.viewer.elements.elements_model import ElementColumn, ElementsModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from inference.reading.dicom.header.element_list import ElementList

_SIZE = 860, 600
_COLUMN_WIDTHS = 170, 46, 260
"""Of tag, representation and name, in logical pixels; the value takes the rest."""


class ElementsDialog(FittingDialog):
    """Lists the elements of one film at a time, read in the background; forgets them when it is closed.

    Args:
        parent: The window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request = 0
        self._path: Path | None = None
        self._background = Background("elements", self)
        self._background.done.connect(self._show_elements)
        self._background.failed.connect(self._show_failure)
        self.model = ElementsModel(self)
        self.search = QLineEdit()
        self.table = QTableView()
        self.reveal = QPushButton(self.tr("Show identifying elements"))
        self.note = QLabel()
        self.copy = QAction(self.tr("Copy"), self.table)
        self.setWindowTitle(self.tr("DICOM elements"))
        self._set_up()
        self._lay_out()
        self.resize(*_SIZE)

    def show_film(self, path: Path) -> None:
        """List the elements of a film, with the confidential values hidden."""
        if path != self._path:
            self.clear(self.tr("Reading…"))
            self._path = path
            self._background.submit(self._request, partial(_read, path, partial(self._is_dropped, self._request)))

    def clear(self, sentence: str = "") -> None:
        """Empty the list, and show a sentence that says why."""
        self._request += 1
        self._path = None
        self.model.show_elements(())
        self.reveal.setChecked(False)
        self.reveal.setEnabled(False)
        self.note.setText(sentence)

    def close_down(self) -> None:
        """Wait for the thread to end."""
        self.close()
        self._background.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget the elements."""
        super().closeEvent(event)
        self.clear()

    def reject(self) -> None:
        """Forget the elements, as on closing by Esc."""
        super().reject()
        self.clear()

    def _is_dropped(self, request: int) -> bool:
        return request != self._request

    @Slot(object, object)
    def _show_elements(self, request: int, listed: "ElementList") -> None:
        if request != self._request:
            return
        self.model.show_elements(listed.elements)
        self.reveal.setEnabled(any(element.confidential for element in listed.elements))
        text = self.tr("{0} elements.") if listed.is_complete else self.tr("Only the first {0} elements are listed.")
        self.note.setText(text.format(count_text(len(listed.elements))))

    @Slot(object, str)
    def _show_failure(self, request: int, sentence: str) -> None:
        if request == self._request:
            self.note.setText(sentence)

    @Slot()
    def _copy_rows(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        if rows:
            QGuiApplication.clipboard().setText(self.model.lines(rows))

    def _set_up(self) -> None:
        self.search.setPlaceholderText(self.tr("Search tag, name or value"))
        self.search.setAccessibleName(self.tr("Search the elements"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.model.search)
        self.reveal.setCheckable(True)
        self.reveal.setAutoDefault(False)
        reserve_bold_width(self.reveal)
        self.reveal.toggled.connect(self.model.reveal)
        self.note.setWordWrap(True)
        self.note.setObjectName("muted")
        self.copy.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy.triggered.connect(self._copy_rows)
        self._set_up_table()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("plain_list")
        table.setModel(self.model)
        table.setAccessibleName(self.tr("DICOM elements"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(ElementColumn.VALUE, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_COLUMN_WIDTHS):
            table.setColumnWidth(column, width)
        table.addAction(self.copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.search, 1)
        above.addWidget(self.reveal)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.note, 1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(below)


def _read(path: Path, stopped: "Callable[[], bool]") -> "ElementList":
    """Read the elements of a film; runs in the worker thread."""
    return lazy.element_list.read_elements(path, stopped=stopped)
