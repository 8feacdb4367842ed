"""The filter bar above the table: search field and chips."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.common.layout.folding_row import FoldingRow
from gui.i18n.number_format import count_text
from gui.table.rows.film_filter import Chip, FilmFilter, chip_counts
from gui.table.rows.films_model import FilmsModel
from gui.table.rows.search import parse, problem_sentence, search_help


class FilterBar(QWidget):
    """Turns the search text and the chips into a `FilmFilter`.

    Args:
        films: The films that the chips count.
        parent: Its owner.

    Signals:
        filter_changed: Emitted with the `FilmFilter`.
        table_requested: Emitted when the user moves to the table by a key.
    """

    filter_changed = Signal(object)
    table_requested = Signal()

    def __init__(self, films: FilmsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._films = films
        self.setObjectName("filter_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # files may be dropped anywhere on the window
        self.problem = QLabel()
        self.problem.setObjectName("search_problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.chips = {chip: _chip_button() for chip in Chip}
        self._row = FoldingRow(tuple(self.chips.values()), self.tr("More filters"))
        self._withdrawn: frozenset[Chip] = frozenset()
        self.only_films: tuple[frozenset[str], str] | None = None
        """The paths to which the films are limited, and the name of that group of films."""
        self.only_chip = _chip_button()
        self.only_chip.setToolTip(self.tr("Show all films again"))
        self.only_chip.hide()
        self._lay_out()
        self._set_texts()
        self.search.textChanged.connect(self._emit_filter)
        for button in self.chips.values():
            button.toggled.connect(self._emit_filter)
        self.only_chip.toggled.connect(self._drop_only)
        films.counts_changed.connect(self._count)

    @property
    def films_filter(self) -> FilmFilter:
        """The filter of search text and chips."""
        only = None if self.only_films is None else self.only_films[0]
        return FilmFilter(chips=self.chosen_chips, search=parse(self.search.text()), only_paths=only)

    @property
    def chosen_chips(self) -> frozenset[Chip]:
        """The chips that are switched on."""
        return frozenset(chip for chip, button in self.chips.items() if button.isChecked())

    def withdraw(self, chips: frozenset[Chip]) -> None:
        """Hide these chips for the time being, and show all others; adapt the texts of the search field."""
        if chips != self._withdrawn:
            self._withdrawn = chips
            self._row.withdraw(frozenset(self.chips[chip] for chip in chips))
            self._set_search_texts()

    def show_filter(self, chips: Iterable[str], search: str) -> None:
        """Filter by the chips with these values, except hidden chips, and by a search text."""
        chosen = set(chips)
        self.search.setText(search)
        for chip, button in self.chips.items():
            button.setChecked(chip.value in chosen and chip not in self._withdrawn)

    def show_only(self, paths: Iterable[str], name: str) -> None:
        """Show only these films, without any other filter, until the chip with their name is switched off."""
        self.clear()
        films = frozenset(paths)
        self.only_films = films, name
        self.only_chip.setText(self.tr("{0}: {1} ✕").format(name, count_text(len(films))))
        self.only_chip.setAccessibleName(self.tr("Only {0}, {1} films").format(name, count_text(len(films))))
        self.only_chip.setChecked(True)
        self.only_chip.show()
        self._emit_filter()

    @Slot(bool)
    def _drop_only(self, chosen: bool) -> None:
        if not chosen:
            self.only_films = None
            self.only_chip.hide()
            self._emit_filter()

    @Slot()
    def clear(self) -> None:
        """Show all films again."""
        self.only_chip.setChecked(False)
        self.search.clear()
        for button in self.chips.values():
            button.setChecked(False)

    def take_over(self, old: "FilterBar") -> None:
        """Copy the filter of another bar."""
        if old.only_films is not None:
            self.show_only(*old.only_films)
        self.show_filter(old.chosen_chips, old.search.text())

    @Slot()
    def start_search(self) -> None:
        """Focus the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the down arrow move from the search field to the table."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down} and self.search.hasFocus():
            self.table_requested.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _emit_filter(self) -> None:
        films_filter = self.films_filter
        sentences = [problem_sentence(term) for term in films_filter.search.invalid]
        self.problem.setText("\n".join(sentences))
        self.problem.setVisible(bool(sentences))
        self.search.setAccessibleDescription(self.problem.text() or self.search.toolTip())
        self.filter_changed.emit(films_filter)

    @Slot()
    def _count(self) -> None:
        for chip, count in chip_counts(self._films.rows).items():
            button, name = self.chips[chip], _chip_name(chip)
            button.setText(f"{name}  {count_text(count)}")
            button.setAccessibleName(self.tr("{0}, {1} films").format(name, count_text(count)))

    def _set_texts(self) -> None:
        self.search.setAccessibleName(self.tr("Search the films"))
        self._set_search_texts()
        for chip, button in self.chips.items():
            button.setToolTip(_chip_tip(chip))
        self._count()
        self._emit_filter()

    def _set_search_texts(self) -> None:
        """Say what can be searched for; in a reader study no answers."""
        sealed = self._films.rows.sealed
        of_films = self.tr("Search: a file name, p:>0.9, verdict:signs, reviewed:no …")
        of_numbers = self.tr("Search: a number, reviewed:no, reader:unsure, note:yes …")
        self.search.setPlaceholderText(of_numbers if sealed else of_films)
        self.search.setToolTip(search_help(sealed=sealed))
        self.search.setAccessibleDescription(self.problem.text() or self.search.toolTip())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.problem)
        column.addWidget(self._row)
        column.addWidget(self.only_chip, 0, Qt.AlignmentFlag.AlignLeft)


def _chip_name(chip: Chip) -> str:
    """The name of a chip."""
    match chip:
        case Chip.SIGNS:
            return QCoreApplication.translate("Chip", "Signs")
        case Chip.UNDECIDED:
            return QCoreApplication.translate("Chip", "Undecided")
        case Chip.REFUSED:
            return QCoreApplication.translate("Chip", "Refused")
        case Chip.ERRORS:
            return QCoreApplication.translate("Chip", "Errors")
        case Chip.UNREVIEWED:
            return QCoreApplication.translate("Chip", "Not reviewed")
        case Chip.DISAGREEMENTS:
            return QCoreApplication.translate("Chip", "Disagreements")


def _chip_tip(chip: Chip) -> str:
    match chip:
        case Chip.SIGNS:
            return QCoreApplication.translate("Chip", "Films in which the model sees signs of pneumonia")
        case Chip.UNDECIDED:
            return QCoreApplication.translate("Chip", "Films that are too close to call")
        case Chip.REFUSED:
            return QCoreApplication.translate("Chip", "Films that must not be assessed")
        case Chip.ERRORS:
            return QCoreApplication.translate("Chip", "Files that could not be read")
        case Chip.UNREVIEWED:
            return QCoreApplication.translate("Chip", "Films without a reader's verdict")
        case Chip.DISAGREEMENTS:
            return QCoreApplication.translate("Chip", "Films of which the reader and the model say the opposite")


def _chip_button() -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("chip", True)
    return button
