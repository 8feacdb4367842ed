"""The elements of a DICOM object as rows: filtered by a search, and the confidential ones hidden."""

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

_STEP = "    "
"""How far the elements of a sequence are indented."""

_NOWHERE = QModelIndex()


class ElementColumn(IntEnum):
    """The columns."""

    TAG = 0
    REPRESENTATION = 1
    NAME = 2
    VALUE = 3


class ElementsModel(QAbstractTableModel):
    """Shows those elements that a search finds, with the sequences that they lie in.

    While the confidential elements are hidden, no role gives their values, and no search finds them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._elements: Sequence[ListedElement] = ()
        self._shown: list[int] = []
        self._search = ""
        self._reveals = False

    @property
    def reveals(self) -> bool:
        """Whether the confidential elements are shown."""
        return self._reveals

    def show_elements(self, elements: "Sequence[ListedElement]") -> None:
        """Show the elements of another object, the confidential ones hidden."""
        self._elements, self._reveals = elements, False
        self._refresh()

    def search(self, words: str) -> None:
        """Show the elements with these words in tag, representation, name or visible value."""
        self._search = words.strip().casefold()
        self._refresh()

    def reveal(self, revealed: bool) -> None:
        """Show or hide the confidential elements."""
        self._reveals = revealed
        self._refresh()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many elements are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(ElementColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, muted where the value is hidden; the whole value as its tool tip."""
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
        """The columns' names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Tag"), self.tr("VR"), self.tr("Name"), self.tr("Value"))[section]

    def lines(self, rows: list[int]) -> str:
        """Rows as text, as they are shown, with tabs between the columns."""
        return "\n".join("\t".join(self._texts(self._elements[self._shown[row]])) for row in rows)

    def _texts(self, element: "ListedElement") -> tuple[str, str, str, str]:
        indent = _STEP * element.depth
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
        return element.confidential and not self._reveals

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = list(self._found()) if self._search else list(range(len(self._elements)))
        self.endResetModel()

    def _found(self) -> Iterator[int]:
        """The elements that a search finds, each below those that it lies in."""
        above: list[int] = []
        reported = -1
        for number, element in enumerate(self._elements):
            above = [one for one in above if self._elements[one].depth < element.depth]
            if self._matches(element):
                yield from (one for one in above if one > reported)
                yield number
                reported = number
            above.append(number)

    def _matches(self, element: "ListedElement") -> bool:
        value = "" if self._hides(element) else element.value
        texts = (element.tag, element.representation, element.name, value)
        plain_tag = element.tag.strip("()").replace(",", "")
        return not _is_item(element) and any(self._search in text.casefold() for text in (*texts, plain_tag))


def _is_item(element: "ListedElement") -> bool:
    return not element.representation and element.tag == "(FFFE,E000)"
