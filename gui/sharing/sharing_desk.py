"""The desk that sharing works at: where films come from, the dialog that is open, and those who write and copy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gui.answer.operating_point import OperatingPointChoice
from gui.film.reading_room import ReadingRoom
from gui.settings import Settings
from gui.sharing.copying import Copier
from gui.sharing.exporting import Exporter
from gui.sharing.formats import Scope
from gui.sharing.gathering import Gathering
from gui.sharing.places import free_name, proposed_folder, remember
from gui.sharing.writing_progress import WritingProgress
from gui.table.films_model import FilmsModel
from gui.table.films_table import FilmsTable

if TYPE_CHECKING:
    from gui.sharing.dialog import ShareDialog
    from gui.sharing.paper import PaperSize, Sheet
    from gui.table.film_case import FilmCase

Then = Callable[[tuple["FilmCase", ...]], None]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where what is shared comes from."""

    films: FilmsModel
    table: FilmsTable
    room: ReadingRoom
    operating_point: OperatingPointChoice
    settings: Settings


class SharingDesk(QObject):
    """What all kinds of sharing need.

    Args:
        sources: Where what is shared comes from.
        window: Over which dialogs open; its owner.

    Attributes:
        dialog: The one that is open; None if none is.
    """

    def __init__(self, sources: Sources, window: QWidget) -> None:
        super().__init__(window)
        self.sources, self.window = sources, window
        self.exporter, self.copier = Exporter(self), Copier(self)
        self.progress = WritingProgress(self.exporter, window)
        self.dialog: ShareDialog | None = None
        self._accept: Callable[[Path], None] | None = None
        self._gathering: Gathering | None = None

    def ids(self, scope: Scope) -> Sequence[int]:
        """The cases of a scope; in the order shown where all of them are shown, else in that of the scan."""
        order = self.sources.table.order
        match scope:
            case Scope.ALL if order.rowCount() != self.sources.films.rowCount():
                return self.sources.films.case_ids()
            case Scope.SELECTED:
                return self.sources.table.selected_ids
            case _:
                return order.case_ids()

    def gather(self, ids: Sequence[int], then: Then) -> None:
        """Take cases without the window standing still; who asks again has changed his mind."""
        self._stop_gathering()
        self._gathering = Gathering(self.sources.films, ids, then, self)
        self._gathering.gathered.connect(self._forget_gathering)
        self._gathering.start()

    def open(self, dialog: "ShareDialog", accept: Callable[[Path], None]) -> None:
        """Ask something; the answer comes with the file to write."""
        self.dialog, self._accept = dialog, accept
        dialog.accepted.connect(self._take_answer)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def proposal(self, cases: Sequence["FilmCase"], stem: str, ending: str) -> Path:
        """Where to write, beside none of these films."""
        folder = proposed_folder(self.sources.settings, [case.finding for case in cases])
        return free_name(folder, stem, ending)

    def sheet(self, size: "PaperSize") -> "Sheet":
        """The paper for a report."""
        from gui.sharing.paper import Sheet

        return Sheet(size, QApplication.font().family(), self.tr("Hilum report"))

    def close(self) -> None:
        """Give up reports, and leave no thread behind."""
        self._stop_gathering()
        self.exporter.close()
        self.copier.close()

    def _stop_gathering(self) -> None:
        if self._gathering is not None:
            self._gathering.stop()
            self._gathering = None

    @Slot()
    def _forget_gathering(self) -> None:
        self._gathering = None

    @Slot()
    def _take_answer(self) -> None:
        dialog, accept = self.dialog, self._accept
        if dialog is not None and accept is not None and dialog.place.path is not None:
            remember(self.sources.settings, dialog.place.path)
            accept(dialog.place.path)

    @Slot()
    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._accept = None
