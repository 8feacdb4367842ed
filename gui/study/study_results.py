"""The results of a study, worked out in the background: its readers' verdicts, lost films, and agreement."""

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
    """What a study has shown so far.

    Attributes:
        pairs: The agreement of the readers who have read every available film.
        unfinished: The names of the others.
        lost: The number of films that some reader has not read, and whose files are gone or were overwritten.
    """

    pairs: "tuple[PairAgreement, ...]"
    unfinished: tuple[str, ...]
    lost: int


class ResultsFinder(QObject):
    """Finds the results of one study; the files of its films may lie on a slow drive.

    Args:
        parent: Its owner.

    Signals:
        found: With `StudyResults`.
        failed: With a sentence: a reader's verdicts cannot be read.
        progressed: How many films were looked for, and of how many.
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
        """Begin; emits `found` or `failed`, unless it is closed before."""
        progress = ProgressToken(self._cancelled.is_set, self.progressed.emit)
        self._background.submit(None, lambda: _results(study, progress))

    def close(self) -> None:
        """Cancel, and wait for the thread to end, which waits for no drive."""
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
    """The results; None if they were cancelled. Runs in the worker thread."""

    def report(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    said = {reader.name: lazy.study.verdicts_of(study, reader) for reader in study.readers}
    try:
        lost = lazy.lost_films.lost_films(study, said.values(), report=report, stopped=progress.is_cancelled)
        read_by_all = {film.key for film in study.films if all(film.key in given for given in said.values())}
        lost -= lazy.moved_films.moved_films(
            study, lost, unsure=read_by_all, report=report, stopped=progress.is_cancelled
        ).keys()
        progress.check()
    except CancelledError:
        return None
    finished = {name: given for name, given in said.items() if given and len(given.keys() | lost) == len(study.films)}
    pairs = lazy.study_agreement.study_agreement(study, finished, lazy.study_agreement.folder_truth(study))
    unfinished = tuple(name for name in said if name not in finished)
    return StudyResults(pairs=tuple(pairs), unfinished=unfinished, lost=len(lost))
