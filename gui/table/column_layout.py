"""The columns as the user has arranged them: visibility, order and widths, stored in the settings."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView

from gui.common.outcomes import Outcome, short_outcome_word
from gui.common.settings import Key, Settings
from gui.table.cell_painting import MARGIN, VERDICT_ICON_WIDTH
from gui.table.rows.column import Column, column_heading, first_sort_order

_DEFAULT_WIDTHS = {
    Column.THUMBNAIL: 40,
    Column.FILE: 112,
    Column.VERDICT: 84,
    Column.PROBABILITY: 78,
    Column.ZONE: 108,
    Column.WARNINGS: 27,
    Column.READER: 34,
    Column.MODEL: 84,
}
_MIN_WIDTH, _MAX_WIDTH = 27, 2000
_HIDDEN_BY_DEFAULT = frozenset({Column.MODEL})

_ELASTIC_COLUMNS = {Column.FILE: 80, Column.ZONE: 86}
"""Columns that share the remaining width, with their minimum widths: enough for a file name in two lines, and for most
titles of reasons. If even these do not fit, the table scrolls sideways."""

_ONE_LINE_WIDTH = 560
"""From this table width on, a verdict of two words gets one line."""

_TEXT_COLUMNS = (Column.VERDICT, Column.READER, Column.PROBABILITY)
"""Columns whose words or heading may need more than the default width in some languages."""


class ColumnLayout(QObject):
    """Lays out a header's sections and stores the layout.

    Args:
        header: The table's header.
        settings: Store the layout; columns that are not stored get their default place.
        parent: Its owner.
    """

    def __init__(self, header: QHeaderView, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header, self._settings = header, settings
        self._width = 0
        self._automatic_widths: dict[Column, int] = {}  # set by the program, not by the user
        self._hidden: dict[Column, int] = {}  # by the user; with the widths for when they are shown again
        self._withdrawn: frozenset[Column] = frozenset()
        self._widths_before: dict[Column, int] = {}  # of withdrawn and elastic columns, before the withdrawal
        self._is_laying_out = True  # whether the program, not the user, moves and resizes sections
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(_MIN_WIDTH)
        header.sectionResized.connect(self._compensate)
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
        """Whether a column is temporarily hidden, regardless of the user's choice."""
        return column in self._withdrawn

    def withdraw(self, columns: frozenset[Column]) -> None:
        """Hide exactly these columns temporarily; the user's choice applies again when none is withdrawn."""
        if columns == self._withdrawn:
            return
        widths = self._widths_before or {
            column: self._width_to_store(column) for column in (*_ELASTIC_COLUMNS, *columns)
        }
        self._is_laying_out = True
        self._withdrawn = columns
        self._widths_before = widths if columns else {}
        self._hide_and_show()
        for column in () if columns else _ELASTIC_COLUMNS:
            self._header.resizeSection(column, widths[column])
        self._is_laying_out = False
        self.fit(self._width)

    def show_column(self, column: Column, *, shown: bool) -> None:
        """Show a column, or hide it."""
        if shown:
            self._hidden.pop(column, None)
        else:
            self._hidden[column] = self._width_to_store(column)
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
        self._widths_before = {column: _DEFAULT_WIDTHS[column] for column in self._widths_before}
        self._restore([])
        self._is_laying_out = False
        self.fit(self._width)
        self._store()

    def move(self, column: Column, places: int) -> None:
        """Move a column by some places to the right among the shown columns; negative for left."""
        shown = self.shown()
        target = shown.index(column) + places
        if 0 <= target < len(shown):
            self._header.moveSection(self._header.visualIndex(column), self._header.visualIndex(shown[target]))

    def widen(self, column: Column, pixels: int) -> None:
        """Widen a column by some pixels; the elastic columns compensate."""
        self._header.resizeSection(column, max(_MIN_WIDTH, self._header.sectionSize(column) + pixels))

    @property
    def sorted_by(self) -> Column | None:
        """The column by which the films are sorted; None for the order of the scan."""
        section = self._header.sortIndicatorSection()
        return Column(section) if section >= 0 else None

    def sort_by(self, column: Column | None) -> None:
        """Sort by a column, or reverse the order if the films are sorted by it already."""
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        order = ascending if column is None else first_sort_order(column)
        if column == self.sorted_by and self._header.sortIndicatorOrder() == order:
            order = descending if order == ascending else ascending
        self._header.setSortIndicator(-1 if column is None else column, order)

    @Slot(int, int, int)
    def _compensate(self, section: int, _before: int, _after: int) -> None:
        """Let the elastic columns compensate after the user has resized a column."""
        if not self._is_laying_out:
            self._stretch(Column(section))
            self._store()

    def _stretch(self, resized: Column | None) -> None:
        """Distribute the remaining width over the elastic columns, except the one that was just resized."""
        header = self._header
        elastic = [column for column in _ELASTIC_COLUMNS if self.is_shown(column) and column is not resized]
        others = sum(header.sectionSize(column) for column in self.shown() if column not in elastic)
        total = sum(header.sectionSize(column) for column in elastic)
        if not self._width or not total:
            return
        self._is_laying_out = True
        left = self._width - others
        for column in elastic:
            size = max(_ELASTIC_COLUMNS[column], left * header.sectionSize(column) // total)
            if column == elastic[-1]:
                size = max(_ELASTIC_COLUMNS[column], left)
            total -= header.sectionSize(column)
            left -= size
            header.resizeSection(column, size)
        self._is_laying_out = False

    @Slot()
    def _store(self) -> None:
        if not self._is_laying_out:
            layout = ((col.key, self._width_to_store(col), col not in self._hidden) for col in self._in_order())
            self._settings.set(Key.COLUMNS, [f"{key}:{width}:{shown:d}" for key, width, shown in layout])

    def _width_to_store(self, column: Column) -> int:
        """A column's width; the default one if the program has widened it for the words of the current language."""
        if column in self._hidden or column in self._widths_before:
            return self._hidden.get(column) or self._widths_before[column]
        width = self._header.sectionSize(column)
        return _DEFAULT_WIDTHS[column] if width == self._automatic_widths.get(column) else width

    def _in_order(self) -> list[Column]:
        return [Column(self._header.logicalIndex(place)) for place in range(len(Column))]

    def _widen_for_text(self) -> None:
        """Give columns the width that their words need in the current language, even if the table must scroll then."""
        if not self._width:
            return
        self._is_laying_out = True
        for column in filter(self.is_shown, _TEXT_COLUMNS):
            needed = self._needed_width(column)
            if self._header.sectionSize(column) in {
                _DEFAULT_WIDTHS[column],
                needed,
                self._automatic_widths.get(column),
            }:
                self._automatic_widths[column] = needed
                self._header.resizeSection(column, needed)
        self._is_laying_out = False

    def _needed_width(self, column: Column) -> int:
        """The default width, or more if the heading or the words need it in the current language."""
        font = QFont(self._header.font())
        font.setWeight(QFont.Weight.DemiBold)
        heading_words = map(QFontMetrics(font).horizontalAdvance, column_heading(column).split())
        heading = max(heading_words, default=0) + 2 * MARGIN
        words = _unbreakable_words(column, in_one_line=self._width >= _ONE_LINE_WIDTH)
        content = max(map(self._header.fontMetrics().horizontalAdvance, words), default=0)
        shape = 2 * MARGIN + VERDICT_ICON_WIDTH + 1  # one more, since advances are rounded
        return max(_DEFAULT_WIDTHS[column], heading, content + shape if content else 0)

    def _restore(self, stored: list[str]) -> None:
        """Restore the stored layout where it is valid; use defaults for the rest."""
        columns = {column.key: column for column in Column}
        layout = dict(parsed for text in stored if (parsed := _parsed(text, columns)))
        self._hidden.clear()
        for column in Column:
            width, shown = layout.get(column, (_DEFAULT_WIDTHS[column], column not in _HIDDEN_BY_DEFAULT))
            self._header.resizeSection(column, max(_MIN_WIDTH, width))
            if not shown and column is not Column.FILE:
                self._hidden[column] = max(_MIN_WIDTH, width)
        self._hide_and_show()
        for place, column in enumerate(_all_columns(list(layout))):
            self._header.moveSection(self._header.visualIndex(column), place)

    def _hide_and_show(self) -> None:
        for column in Column:
            self._header.setSectionHidden(column, not self.is_shown(column))


def _unbreakable_words(column: Column, *, in_one_line: bool) -> list[str]:
    """The verdicts, which must fit into their column in any language: as a whole, or word by word in several lines."""
    if column is not Column.VERDICT:
        return []
    verdicts = map(short_outcome_word, Outcome)
    return list(verdicts) if in_one_line else [part for verdict in verdicts for part in verdict.split()]


def _parsed(text: str, columns: dict[str, Column]) -> tuple[Column, tuple[int, bool]] | None:
    """A column with its width and visibility from "key:width:shown"; None for invalid text."""
    key, _, rest = text.partition(":")
    width, _, shown = rest.partition(":")
    if key not in columns or not width.isdecimal() or shown not in {"0", "1"}:
        return None
    column = columns[key]
    return column, (min(int(width) or _DEFAULT_WIDTHS[column], _MAX_WIDTH), shown == "1")


def _all_columns(stored: list[Column]) -> list[Column]:
    """All columns: the stored ones in their order, and each other one behind its neighbour by default."""
    order = list(stored)
    for column in Column:
        if column not in order:
            order.insert(order.index(Column(column - 1)) + 1 if column else 0, column)
    return order
