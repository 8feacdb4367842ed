"""The user's columns: visibility, order and widths; stored between starts."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView

from gui.common.outcomes import Outcome, short_outcome_word
from gui.common.settings import Key, Settings
from gui.table.cell_painting import MARGIN, VERDICT_ICON_WIDTH
from gui.table.rows.column import Column, column_heading, first_order

_WIDTHS = {
    Column.THUMBNAIL: 40,
    Column.FILE: 112,
    Column.VERDICT: 84,
    Column.PROBABILITY: 78,
    Column.ZONE: 108,
    Column.WARNINGS: 27,
    Column.READER: 34,
    Column.MODEL: 84,
}
_NARROWEST = 27
_HIDDEN = frozenset({Column.MODEL})
"""Columns that are not shown until the user wants them."""

_ELASTIC = {Column.FILE: 80, Column.ZONE: 86}
"""Columns that share the remaining width, and their minimum widths: a name may take two lines, and most titles of
reasons are whole. Below these the table scrolls sideways."""

_ROOMY = 560
"""From this width on a verdict of two words stands in one line."""

_WORDY = (Column.VERDICT, Column.READER, Column.PROBABILITY)
"""Columns whose words or heading may need more than the usual width."""


class ColumnLayout(QObject):
    """Lays out a header's sections and stores the layout.

    Args:
        header: The table's header.
        settings: Store the layout; unknown columns get their default place.
        parent: Its owner.
    """

    def __init__(self, header: QHeaderView, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header, self._settings = header, settings
        self._width = 0
        self._granted: dict[Column, int] = {}  # widths that the program has set, not the user
        self._hidden: dict[Column, int] = {}  # by the user, with the widths for when they are shown
        self._withdrawn: frozenset[Column] = frozenset()
        self._before: dict[Column, int] = {}  # widths of withdrawn columns, and of those that take their room
        self._is_laying_out = True  # whether the program itself moves and resizes
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(_NARROWEST)
        header.sectionResized.connect(self._share)
        header.sectionMoved.connect(self._store)
        self._restore(settings.get(Key.COLUMNS, [""]))
        self._is_laying_out = False

    def fit(self, width: int) -> None:
        """Fit the columns to a width, in logical pixels."""
        self._width = width
        self._widen_for_text()
        self._stretch(None)

    def is_shown(self, column: Column) -> bool:
        """Whether a column is shown."""
        return column not in self._hidden and not self.is_withdrawn(column)

    def is_withdrawn(self, column: Column) -> bool:
        """Whether a column is hidden for a time, whatever the user has chosen."""
        return column in self._withdrawn

    def withdraw(self, columns: frozenset[Column]) -> None:
        """Hide these columns for a time, or none any more; what the user has chosen is kept for afterwards."""
        if columns == self._withdrawn:
            return
        before = self._before or {column: self._own_width(column) for column in (*_ELASTIC, *columns)}
        self._is_laying_out = True
        self._withdrawn = columns
        self._before = before if columns else {}
        self._hide_and_show()
        for column in () if columns else _ELASTIC:
            self._header.resizeSection(column, before[column])
        self._is_laying_out = False
        self.fit(self._width)

    def show_column(self, column: Column, *, shown: bool) -> None:
        """Show a column, or hide it."""
        if shown:
            self._hidden.pop(column, None)
        else:
            self._hidden[column] = self._own_width(column)
        self._hide_and_show()
        self._stretch(None)
        self._store()

    def shown(self) -> list[Column]:
        """The columns that are shown, from left to right."""
        return [column for column in self._in_order() if self.is_shown(column)]

    @Slot()
    def reset(self) -> None:
        """Restore the default layout."""
        self._is_laying_out = True
        self._before = {column: _WIDTHS[column] for column in self._before}
        self._restore([])
        self._is_laying_out = False
        self.fit(self._width)
        self._store()

    def move(self, column: Column, places: int) -> None:
        """Move a column some places to the right among the shown ones."""
        shown = self.shown()
        target = shown.index(column) + places
        if 0 <= target < len(shown):
            self._header.moveSection(self._header.visualIndex(column), self._header.visualIndex(shown[target]))

    def widen(self, column: Column, pixels: int) -> None:
        """Widen a column; the elastic ones compensate."""
        self._header.resizeSection(column, max(_NARROWEST, self._header.sectionSize(column) + pixels))

    @property
    def sorted_by(self) -> Column | None:
        """The column that the films are sorted by; None for the order of the scan."""
        section = self._header.sortIndicatorSection()
        return Column(section) if section >= 0 else None

    def sort_by(self, column: Column | None) -> None:
        """Sort by a column; reverse the order if it is sorted by it already."""
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        order = up if column is None else first_order(column)
        if column == self.sorted_by and self._header.sortIndicatorOrder() == order:
            order = down if order == up else up
        self._header.setSortIndicator(-1 if column is None else column, order)

    @Slot(int, int, int)
    def _share(self, section: int, _before: int, _after: int) -> None:
        """After the user has resized a column, let the elastic ones compensate."""
        if not self._is_laying_out:
            self._stretch(Column(section))
            self._store()

    def _stretch(self, resized: Column | None) -> None:
        header = self._header
        elastic = [column for column in _ELASTIC if self.is_shown(column) and column is not resized]
        others = sum(header.sectionSize(column) for column in self.shown() if column not in elastic)
        total = sum(header.sectionSize(column) for column in elastic)
        if not self._width or not total:
            return
        self._is_laying_out = True
        left = self._width - others
        for column in elastic:
            size = max(_ELASTIC[column], left * header.sectionSize(column) // total)
            if column == elastic[-1]:
                size = max(_ELASTIC[column], left)
            total -= header.sectionSize(column)
            left -= size
            header.resizeSection(column, size)
        self._is_laying_out = False

    @Slot()
    def _store(self) -> None:
        if not self._is_laying_out:
            layout = ((each.key, self._own_width(each), each not in self._hidden) for each in self._in_order())
            self._settings.set(Key.COLUMNS, [f"{key}:{width}:{shown:d}" for key, width, shown in layout])

    def _own_width(self, column: Column) -> int:
        """Its width, or the default one where the words of the present language have widened it."""
        if column in self._hidden or column in self._before:
            return self._hidden.get(column) or self._before[column]
        width = self._header.sectionSize(column)
        return _WIDTHS[column] if width == self._granted.get(column) else width

    def _in_order(self) -> list[Column]:
        return [Column(self._header.logicalIndex(place)) for place in range(len(Column))]

    def _widen_for_text(self) -> None:
        """Give columns the width that the words of the language need, also where the table then scrolls sideways."""
        if not self._width:
            return
        self._is_laying_out = True
        for column in filter(self.is_shown, _WORDY):
            usual = self._usual_width(column)
            if self._header.sectionSize(column) in {_WIDTHS[column], usual, self._granted.get(column)}:
                self._granted[column] = usual
                self._header.resizeSection(column, usual)
        self._is_laying_out = False

    def _usual_width(self, column: Column) -> int:
        """Its width at the first start, which may depend on the language."""
        font = QFont(self._header.font())
        font.setWeight(QFont.Weight.DemiBold)
        heads = map(QFontMetrics(font).horizontalAdvance, column_heading(column).split())
        heading = max(heads, default=0) + 2 * MARGIN
        words = _words(column, whole=self._width >= _ROOMY)
        content = max(map(self._header.fontMetrics().horizontalAdvance, words), default=0)
        shape = 2 * MARGIN + VERDICT_ICON_WIDTH + 1  # a word may need a part of a pixel more
        return max(_WIDTHS[column], heading, content + shape if content else 0)

    def _restore(self, stored: list[str]) -> None:
        """Restore the stored layout where it is valid; use defaults for the rest."""
        known = {column.key: column for column in Column}
        layout = dict(read for text in stored if (read := _read(text, known)))
        self._hidden.clear()
        for column in Column:
            width, shown = layout.get(column, (_WIDTHS[column], column not in _HIDDEN))
            self._header.resizeSection(column, max(_NARROWEST, width))
            if not shown and column is not Column.FILE:
                self._hidden[column] = max(_NARROWEST, width)
        self._hide_and_show()
        for place, column in enumerate(_merged(list(layout))):
            self._header.moveSection(self._header.visualIndex(column), place)

    def _hide_and_show(self) -> None:
        for column in Column:
            self._header.setSectionHidden(column, not self.is_shown(column))


def _words(column: Column, *, whole: bool) -> list[str]:
    """Words that must not be cut in a column of fixed width, in any language; or what should stand in one line."""
    if column is not Column.VERDICT:
        return []
    return [
        part
        for outcome in Outcome
        for part in ([short_outcome_word(outcome)] if whole else short_outcome_word(outcome).split())
    ]


def _read(text: str, known: dict[str, Column]) -> tuple[Column, tuple[int, bool]] | None:
    """A column with its width and visibility; None for invalid text."""
    key, _, facts = text.partition(":")
    width, _, shown = facts.partition(":")
    if key not in known or not width.isdecimal() or shown not in {"0", "1"}:
        return None
    return known[key], (min(int(width) or _WIDTHS[known[key]], 2000), shown == "1")


def _merged(layout: list[Column]) -> list[Column]:
    """All columns: the stored ones in their order, and each new one behind its default neighbour."""
    order = list(layout)
    for column in Column:
        if column not in order:
            order.insert(order.index(Column(column - 1)) + 1 if column else 0, column)
    return order
