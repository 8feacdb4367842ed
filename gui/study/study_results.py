"""Computes the results of a study in the background: lost films, and the agreement of readers and model."""

from threading import Event
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from gui.common import lazy
from gui.common.background import Background, CancelledError, ProgressToken

if TYPE_CHECKING:
    from inference.evaluation.study_agreement import PairAgreement
    from inference.review.study import Study


class StudyResults(Struct, frozen=True, kw_only=True):
    """The results of a study so far.

    Attributes:
        pairs: The agreement of the readers who have read every available film.
        unfinished: The names of the other readers.
        lost: The number of films that some reader has not read, and whose files are gone or were overwritten.
    """

    pairs: "tuple[PairAgreement, ...]"
    unfinished: tuple[str, ...]
    lost: int


class ResultsFinder(QObject):
    """Computes the results of one study in a thread: its films may be on a slow drive.

    Args:
        parent: Its owner.

    Signals:
        found: Emitted with `StudyResults`.
        failed: Emitted with a sentence if a reader's verdicts cannot be read.
        progressed: Emitted with the number of films looked for, and the total.
    """

    found = Signal(object)
    failed = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self._background = Background("study results", self)
        self._background.done.connect(self._emit_found)
        self._background.failed.connect(self._emit_failure)

    def find(self, study: "Study") -> None:
        """Start; emits `found` or `failed`, unless it is closed before."""
        progress = ProgressToken(self._cancelled.is_set, self.progressed.emit)
        self._background.submit(None, lambda: _results(study, progress))

    def close(self) -> None:
        """Cancel, and wait for the thread to end; the thread does not wait for a drive."""
        self._cancelled.set()
        self._background.close()

    @Slot(object, object)
    def _emit_found(self, _key: object, results: StudyResults | None) -> None:
        if results is not None and not self._cancelled.is_set():
            self.found.emit(results)

    @Slot(object, str)
    def _emit_failure(self, _key: object, sentence: str) -> None:
        if not self._cancelled.is_set():
            self.failed.emit(sentence)


def _results(study: "Study", progress: ProgressToken) -> StudyResults | None:
    """The results, computed in the worker thread; None if that was cancelled."""

    def report(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    verdicts = {reader.name: lazy.study_storage.verdicts_of(study, reader) for reader in study.readers}
    try:
        lost = lazy.lost_films.lost_films(study, verdicts.values(), report=report, stopped=progress.is_cancelled)
        read_by_all = {film.key for film in study.films if all(film.key in given for given in verdicts.values())}
        lost -= lazy.moved_films.moved_films(
            study, lost, unsure=read_by_all, report=report, stopped=progress.is_cancelled
        ).keys()
        progress.check()
    except CancelledError:
        return None
    total = len(study.films)
    finished = {name: given for name, given in verdicts.items() if given and len(given.keys() | lost) == total}
    pairs = lazy.study_agreement.study_agreement(study, finished, lazy.study_agreement.folder_truth(study))
    unfinished = tuple(name for name in verdicts if name not in finished)
    return StudyResults(pairs=tuple(pairs), unfinished=unfinished, lost=len(lost))
