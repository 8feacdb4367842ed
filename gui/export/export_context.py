"""What all exports share: the films, the open dialog, and the background writers."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gui.common import lazy
from gui.common.settings import Settings
from gui.export.clipboard import ClipboardWriter
from gui.export.export_choice import Scope
from gui.export.export_job import Exporter, Work, WritingProgress
from gui.export.target_proposal import free_name, proposed_folder, remember
from gui.table.films_table import FilmsTable
from gui.table.rows.films_model import FilmsModel
from gui.verdict.operating_point import OperatingPointChoice
from gui.viewer.film_marks import FilmMarks
from gui.viewer.viewer_panel import ViewerPanel
from inference.output_target import OutputKind, check_target

if TYPE_CHECKING:
    from gui.common.background import ProgressToken
    from gui.export.dialogs.output_dialog import OutputDialog
    from gui.export.reports import paper
    from gui.table.rows.film_case import FilmCase
    from inference.models.passport import ModelPassport, OperatingPoint
else:
    paper = lazy.LazyModule("gui.export.reports.paper")

_BATCH = 1_000
"""Cases collected at once, which takes a few milliseconds."""

Cases = tuple["FilmCase", ...]
"""The cases of an export, in the order of the table."""


class ExportSources(Struct, frozen=True):
    """The parts of the window that exports read."""

    films: FilmsModel
    table: FilmsTable
    viewer: ViewerPanel
    operating_point: OperatingPointChoice
    settings: Settings
    marks: FilmMarks

    def model_of(self, case: "FilmCase") -> "tuple[ModelPassport | None, OperatingPoint | None]":
        """The model that answered for a film, and its current operating point; None if they are not known."""
        model = self.operating_point.of(case.finding)
        return (None, None) if model is None else (model.passport, model.point)


class ExportContext(QObject):
    """The films, the background writers and the open dialog of all exports.

    Args:
        sources: The parts of the window that exports read.
        window: The parent of dialogs; the owner.

    Attributes:
        dialog: The open dialog, if any.
    """

    def __init__(self, sources: ExportSources, window: QWidget) -> None:
        super().__init__(window)
        self.sources, self.window = sources, window
        self.exporter, self.clipboard = Exporter(self), ClipboardWriter(self)
        self.progress = WritingProgress(self.exporter, window)
        self.dialog: OutputDialog | None = None
        self._accept: Callable[[Path], None] | None = None
        self._collector: CaseCollector | None = None

    def ids(self, scope: Scope) -> Sequence[int]:
        """Ids of the cases of a scope, in the order of the table; all films unsorted while a filter hides some."""
        order = self.sources.table.order
        match scope:
            case Scope.ALL if order.rowCount() != self.sources.films.rowCount():
                return order.unfiltered_ids()
            case Scope.SELECTED:
                return self.sources.table.selected_ids
            case _:
                return order.case_ids()

    def counts(self) -> dict[Scope, int]:
        """The number of films in each scope."""
        return {scope: len(self.ids(scope)) for scope in Scope}

    def collect(self, ids: Sequence[int], then: Callable[[Cases], None]) -> None:
        """Collect cases without blocking the window; replaces an earlier call that has not finished."""
        self._stop_collecting()
        self._collector = CaseCollector(self.sources.films, ids, then, self)
        self._collector.collected.connect(self._drop_collector)
        self._collector.start()

    def open(self, dialog: "OutputDialog", accept: Callable[[Path], None]) -> None:
        """Open a dialog; `accept` receives the file to write."""
        self.dialog, self._accept = dialog, accept
        dialog.accepted.connect(self._accept_target)
        dialog.finished.connect(self._drop_dialog)
        dialog.open()

    def write(self, target: Path, kind: OutputKind, work: Work) -> None:
        """Start an export, unless its target is a film in the table or another file that must not be replaced."""
        findings = tuple(self.sources.films.rows.findings)

        def checked(progress: "ProgressToken") -> str:
            check_target(target, kind, (finding.path for finding in findings))
            return work(progress)

        self.exporter.submit(checked, target)

    def proposal(self, cases: Sequence["FilmCase"], stem: str, suffix: str) -> Path:
        """A proposed file, in a folder that contains none of these films; a bare name if there is no such folder."""
        folder = proposed_folder(self.sources.settings, [case.finding for case in cases])
        return free_name(folder, stem, suffix)

    def sheet(self, size: "paper.PaperSize") -> "paper.Sheet":
        """The paper of a report."""
        return paper.Sheet(size, QApplication.font().family(), self.tr("Hilum report"))

    def close(self) -> None:
        """Cancel reports, and end the threads."""
        self._stop_collecting()
        self.exporter.close()
        self.clipboard.close()

    def _stop_collecting(self) -> None:
        if self._collector is not None:
            self._collector.stop()
            self._collector = None

    @Slot()
    def _drop_collector(self) -> None:
        self._collector = None

    @Slot()
    def _accept_target(self) -> None:
        dialog, accept = self.dialog, self._accept
        if dialog is not None and accept is not None and dialog.target.path is not None:
            remember(self.sources.settings, dialog.target.path)
            accept(dialog.target.path)

    @Slot()
    def _drop_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._accept = None


class CaseCollector(QObject):
    """Collects cases by their ids in small batches; cases that are removed meanwhile are left out.

    Args:
        films: The cases.
        ids: The ids of the cases, in the order wanted.
        then: Called with the cases when all are collected, in the GUI thread.
        parent: Its owner.

    Signals:
        collected: Emitted when all cases are collected, before `then` is called.
    """

    collected = Signal()

    def __init__(
        self,
        films: FilmsModel,
        ids: Sequence[int],
        then: Callable[[Cases], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._films, self._ids, self._then = films, ids, then
        self._cases: list[FilmCase] = []
        self._next = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._collect_batch)

    def start(self) -> None:
        """Collect the first batch at once, the others from the event loop."""
        self._collect_batch()
        if self._next < len(self._ids):
            self._timer.start()

    def stop(self) -> None:
        """Stop collecting."""
        self._timer.stop()
        self.deleteLater()

    @Slot()
    def _collect_batch(self) -> None:
        self._cases += self._films.cases(self._ids[self._next : self._next + _BATCH])
        self._next += _BATCH
        if self._next >= len(self._ids):
            self.stop()
            self.collected.emit()
            self._then(tuple(self._cases))
