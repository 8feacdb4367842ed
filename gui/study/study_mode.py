"""Reading a study: its films fill the table under their numbers, and the reader's verdicts go into a separate file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from gui.common import lazy
from gui.common.settings import Key, Settings
from gui.review.reviews import Reviews
from gui.scan.scan_bridge import ScanBridge
from gui.session.session import Session
from gui.study.moved_films import MovedFilmsFinder
from gui.study.study_locks import lock_reader, lock_study
from gui.table.rows.films_model import FilmsModel
from gui.viewer.film_marks import FilmMarks
from inference.errors import HilumError

if TYPE_CHECKING:
    from collections.abc import Collection

    from inference.finding import Finding
    from inference.review.study import Reader, Study, StudyFilm


class StudyMode(QObject):
    """The study that is being read, if any, and its reader.

    Args:
        films: The table's rows.
        reviews: The reader's verdicts.
        marks: The reader's marks on films.
        bridge: Assesses films, or loads their findings.
        session: Suspended while a study is read; the owner.
        settings: Store the study, so that the next start resumes it.

    Attributes:
        study, reader: None while no study is read.

    Signals:
        changed: Emitted when a study starts or ends.
        lost_films_searched: Emitted after a search for missing films, with three counts: films found in another place,
            films back in their own place (as when a share is connected again), and films still missing.
    """

    changed = Signal()
    lost_films_searched = Signal(int, int, int)

    def __init__(
        self,
        films: FilmsModel,
        reviews: Reviews,
        marks: FilmMarks,
        bridge: ScanBridge,
        session: Session,
        settings: Settings,
    ) -> None:
        super().__init__(session)
        self._films, self._reviews, self._marks = films, reviews, marks
        self._bridge, self._session, self._settings = bridge, session, settings
        self.study: Study | None = None
        self.reader: Reader | None = None
        self._lock: QLockFile | None = None
        self._films_by_path: dict[Path, StudyFilm] = {}
        self._has_searched = False
        self._moved = MovedFilmsFinder(self)
        self._moved.found.connect(self._use_moved)
        bridge.finished.connect(self._search_lost_films)

    @property
    def is_reading(self) -> bool:
        """Whether a study is being read."""
        return self.study is not None

    def begin(self, study: "Study", reader: "Reader", lock: QLockFile) -> None:
        """Start reading a study, and suspend the session.

        Args:
            study: The study.
            reader: Its reader.
            lock: The reader's lock, since another window would not notice the verdicts given here.
        """
        self._lock = lock
        self._session.suspend()
        self._remove_films()
        self.study, self.reader = study, reader
        self._settings.set(Key.STUDY, _setting(study, reader))
        self._reviews.use(study.store_path(reader))
        self._marks.use_file(study.store_path(reader).with_suffix(".marks.sqlite"))
        self._films.set_sealed(True)
        self._has_searched = False
        self.changed.emit()
        self._films_by_path = study.films_by_path()
        self._bridge.add_found(study.found_files)

    def pause(self) -> None:
        """Pause the study, which can be resumed at any time, and restore the session."""
        self._remove_films()
        self._moved.cancel()
        self._release()
        self.study = self.reader = None
        self._settings.set(Key.STUDY, "")
        self._reviews.use(None)
        self._marks.use_file(None)
        self._films.set_sealed(False)
        self.changed.emit()
        self._session.resume()

    def resume(self) -> bool:
        """Resume the study that was being read when the program ended.

        Returns:
            Whether there was a study that can be read, and that is not being read in another window.
        """
        study_id, _, store = self._settings.get(Key.STUDY, "").partition("/")
        if not store:
            return False
        try:
            with lock_study(study_id):
                study = lazy.study_storage.load_study(study_id)
                reader = next((reader for reader in study.readers if reader.store == store), None)
                lock = None if reader is None else lock_reader(study, reader)
        except HilumError:
            self._settings.set(Key.STUDY, "")
            return False
        if reader is None or lock is None:
            return False
        self.begin(study, reader, lock)
        return True

    def close(self) -> None:
        """Release the study for other windows, and end the thread; the next start resumes it.

        The setting is written once more: another process may have replaced it by its own study meanwhile.
        """
        if self.study is not None and self.reader is not None:
            self._settings.set(Key.STUDY, _setting(self.study, self.reader))
        self._moved.close()
        self._release()

    @Slot(object)
    def add_findings(self, findings: "list[Finding]") -> None:
        """Add findings to the table; in a study, a film whose file holds another film by now is missing."""
        self._films.add(map(self._checked, findings) if self.is_reading else findings)

    def _checked(self, finding: "Finding") -> "Finding":
        film = self._films_by_path.get(finding.path)
        return finding if film is None else film.checked_finding(finding)

    @Slot()
    def _search_lost_films(self) -> None:
        """Look, once in a study, for films that are not in their places."""
        if self.study is None or self._has_searched:
            return
        self._has_searched = True
        cases = self._films.cases(self._films.case_ids())
        lost = {self._films_by_path[case.finding.path].key for case in cases if case.finding.film is None}
        if lost:
            self._moved.find(self.study, lost)

    @Slot(object, int)
    def _use_moved(self, moved: dict[str, Path], lost: int) -> None:
        """Read the films that were found, in their rows; the selected film stays."""
        returned = 0
        if moved and self.study is not None:
            returned = sum(moved.get(film.key) in {film.current_path, film.original_path} for film in self.study.films)
            self.study = _save_moved(self.study, moved)
            self._read_again(self.study, moved.keys())
        self.lost_films_searched.emit(len(moved) - returned, returned, lost - len(moved))

    def _read_again(self, study: "Study", keys: "Collection[str]") -> None:
        """Read again the films with these keys, and the films whose path has changed."""
        before = {film.key: path for path, film in self._films_by_path.items()}
        self._films_by_path = study.films_by_path()
        moved = {before[film.key]: path for path, film in self._films_by_path.items() if before[film.key] != path}
        self._films.relocate(moved)
        wanted = {path for path, film in self._films_by_path.items() if film.key in keys}.union(moved.values())
        files = [found for found in study.found_files() if found.path in wanted]
        self._bridge.add_found(files.copy)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _remove_films(self) -> None:
        """Empty the table, and abandon a running scan, which would add films with their names.

        The table comes first, since the end of a scan may assess its films again. A share that hangs is not awaited.
        """
        self._films.remove(self._films.case_ids())
        self._bridge.abandon()


def _setting(study: "Study", reader: "Reader") -> str:
    """A study and its reader, as stored in the settings."""
    return f"{study.study_id}/{reader.store}"


def _save_moved(study: "Study", moved: dict[str, Path]) -> "Study":
    """Save the new paths of a study's films, so that other readers need not look for them; returns the study."""
    try:
        with lock_study(study.study_id):
            updated = lazy.study.with_moved(lazy.study_storage.load_study(study.study_id), moved)
            lazy.study_storage.save_study(updated)
    except HilumError:
        return lazy.study.with_moved(study, moved)
    return updated
