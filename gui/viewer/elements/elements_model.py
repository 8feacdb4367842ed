"""The table model of a DICOM object's elements: filtered by a search, with confidential values hidden."""

from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from gui.i18n.number_format import count_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inference.reading.dicom.header.element_list import ListedElement

Index = QModelIndex | QPersistentModelIndex

_INDENT = "    "
"""The indentation of the elements in a sequence."""

_NO_PARENT = QModelIndex()


class ElementColumn(IntEnum):
    """The columns."""

    TAG = 0
    REPRESENTATION = 1
    NAME = 2
    VALUE = 3


class ElementsModel(QAbstractTableModel):
    """Lists the elements that a search finds, with the sequences that contain them.

    While confidential values are hidden, no role returns them, and no search finds them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._elements: Sequence[ListedElement] = ()
        self._shown: list[int] = []
        self._search = ""
        self._is_revealing = False

    def show_elements(self, elements: "Sequence[ListedElement]") -> None:
        """List the elements of another object, with confidential values hidden."""
        self._elements, self._is_revealing = elements, False
        self._refresh()

    def search(self, text: str) -> None:
        """List only elements that contain this text in tag, representation, name or visible value."""
        self._search = text.strip().casefold()
        self._refresh()

    def reveal(self, revealed: bool) -> None:
        """Show or hide confidential values."""
        self._is_revealing = revealed
        self._refresh()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of listed elements."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(ElementColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, muted if the value is hidden; the full value as its tool tip."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            hidden = self._hides(self._elements[self._shown[index.row()]]) and index.column() == ElementColumn.VALUE
            return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText) if hidden else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(self._elements[self._shown[index.row()]])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == ElementColumn.VALUE:
            return self._texts(self._elements[self._shown[index.row()]])[ElementColumn.VALUE] or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Tag"), self.tr("VR"), self.tr("Name"), self.tr("Value"))[section]

    def lines(self, rows: list[int]) -> str:
        """The displayed texts of rows, with tabs between the columns."""
        return "\n".join("\t".join(self._texts(self._elements[self._shown[row]])) for row in rows)

    def _texts(self, element: "ListedElement") -> tuple[str, str, str, str]:
        indent = _INDENT * element.depth
        return f"{indent}{element.tag}", element.representation, self._name(element), self._value(element)

    def _name(self, element: "ListedElement") -> str:
        return self.tr("Item {0}").format(element.value) if _is_item(element) else element.name

    def _value(self, element: "ListedElement") -> str:
        if _is_item(element):
            return ""
        if self._hides(element):
            return self.tr("hidden")
        if element.size is not None:
            return self.tr("{0} bytes").format(count_text(element.size))
        if element.items is not None:
            return self.tr("Items: {0}").format(count_text(element.items))
        return element.value

    def _hides(self, element: "ListedElement") -> bool:
        return element.confidential and not self._is_revealing

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = list(self._found()) if self._search else list(range(len(self._elements)))
        self.endResetModel()

    def _found(self) -> Iterator[int]:
        """The indexes of the elements that the search finds, each after the sequences and items that contain it."""
        parents: list[int] = []
        last = -1
        for number, element in enumerate(self._elements):
            parents = [parent for parent in parents if self._elements[parent].depth < element.depth]
            if self._matches(element):
                yield from (parent for parent in parents if parent > last)
                yield number
                last = number
            parents.append(number)

    def _matches(self, element: "ListedElement") -> bool:
        value = "" if self._hides(element) else element.value
        texts = (element.tag, element.representation, element.name, value)
        plain_tag = element.tag.strip("()").replace(",", "")
        return not _is_item(element) and any(self._search in text.casefold() for text in (*texts, plain_tag))


def _is_item(element: "ListedElement") -> bool:
    return not element.representation and element.tag == "(FFFE,E000)"
