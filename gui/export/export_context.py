"""What exports work with: where films come from, the film on display, the open dialog, and the writers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gui.common.settings import Settings
from gui.export.case_collector import CaseCollector
from gui.export.clipboard import ClipboardWriter
from gui.export.export_job import Exporter, Scope
from gui.export.target import free_name, proposed_folder, remember
from gui.export.writing_progress import WritingProgress
from gui.table.films_table import FilmsTable
from gui.table.rows.films_model import FilmsModel
from gui.verdict.operating_point import OperatingPointChoice
from gui.viewer.viewer_panel import ViewerPanel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from gui.export.dialog import OutputDialog
    from gui.export.reports.paper import PaperSize, Sheet
    from gui.table.rows.film_case import FilmCase
    from gui.viewer.viewer_panel import ViewerPanel


Then = Callable[[tuple["FilmCase", ...]], None]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where what is shared comes from."""

    films: FilmsModel
    table: FilmsTable
    room: ViewerPanel
    operating_point: OperatingPointChoice
    settings: Settings


class ExportContext(QObject):
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
        self.exporter, self.copier = Exporter(self), ClipboardWriter(self)
        self.progress = WritingProgress(self.exporter, window)
        self.dialog: OutputDialog | None = None
        self._accept: Callable[[Path], None] | None = None
        self._gathering: CaseCollector | None = None

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
        self._gathering = CaseCollector(self.sources.films, ids, then, self)
        self._gathering.gathered.connect(self._forget_gathering)
        self._gathering.start()

    def open(self, dialog: "OutputDialog", accept: Callable[[Path], None]) -> None:
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
        from gui.export.reports.paper import Sheet

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


_PERCENT = 100


@dataclass(frozen=True, slots=True)
class DisplayedFilm:
    """How a film is shown.

    Attributes:
        picture: In the film's own pixels, through the reader's window; None while it is not shown.
        heatmap: Whether a heat map lies over it.
        opacity: How much that covers the film, 0 to 1.
        palette: Its colours, one of `gui.viewer.canvas.heatmap_style.PALETTES`.
    """

    picture: "QImage | None"
    heatmap: bool
    opacity: float
    palette: str


def displayed(room: "ViewerPanel", path: "Path") -> DisplayedFilm:
    """How a reading room shows a film; without a picture while it shows another one, or none.

    Args:
        room: What shows films.
        path: The film.
    """
    state = room.view.state
    # The film before stays until the next one is loaded.
    is_shown = state.film is not None and state.film.details.path == path
    style = state.heatmap_style
    picture = state.displayed_picture() if is_shown else None
    return DisplayedFilm(picture, style.visible, style.opacity / _PERCENT, style.palette)
