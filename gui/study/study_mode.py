"""Reading a study: its films fill the table under their numbers, and the reader's verdicts go into a separate file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from gui.common import lazy
from gui.common.settings import Key, Settings
from gui.review.reviews import Reviews
from gui.scan.scan_bridge import ScanBridge
from gui.session.session import Session
from gui.study.moved_films import MovedFilms
from gui.study.study_locks import held, locked_for
from gui.table.rows.films_model import FilmsModel
from gui.viewer.film_marks import FilmMarks
from inference.errors import HilumError

if TYPE_CHECKING:
    from collections.abc import Collection

    from inference.finding import Finding
    from inference.review.study import Reader, Study, StudyFilm


class StudyMode(QObject):
    """Knows the study that is being read, and its reader.

    Args:
        films: The table's rows.
        reviews: The reader's verdicts.
        marks: The reader's marks on films.
        bridge: Assesses films, or loads their findings.
        session: Suspended meanwhile; the owner.
        settings: Store the study, so that the next start resumes it.

    Attributes:
        study, reader: None while no study is read.

    Signals:
        changed: Emitted when a study starts or ends.
        looked_for_lost: With how many films were found elsewhere, how many are in their own place again, as on a share
            that was away, and how many are lost.
    """

    changed = Signal()
    looked_for_lost = Signal(int, int, int)

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
        self._has_looked = False
        self._moved = MovedFilms(self)
        self._moved.found.connect(self._take_moved)
        bridge.finished.connect(self._look_for_lost)

    @property
    def is_reading(self) -> bool:
        """Whether a study is being read."""
        return self.study is not None

    def begin(self, study: "Study", reader: "Reader", lock: QLockFile) -> None:
        """Start reading a study, and suspend the session.

        Args:
            study: The study.
            reader: Its reader.
            lock: The reader's lock; another window would not notice the verdicts.
        """
        self._lock = lock
        self._session.suspend()
        self._empty()
        self.study, self.reader = study, reader
        self._settings.set(Key.STUDY, _stored(study, reader))
        self._reviews.use(study.store_path(reader))
        self._marks.use(study.store_path(reader).with_suffix(".marks.sqlite"))
        self._films.set_sealed(True)
        self._has_looked = False
        self.changed.emit()
        self._films_by_path = study.places()
        self._bridge.add_found(study.found_files)

    def pause(self) -> None:
        """Pause the study, which can be resumed at any time, and restore the session."""
        self._empty()
        self._moved.cancel()
        self._release()
        self.study = self.reader = None
        self._settings.set(Key.STUDY, "")
        self._reviews.use(None)
        self._marks.use(None)
        self._films.set_sealed(False)
        self.changed.emit()
        self._session.resume()

    def resume(self) -> bool:
        """Resume the study that was being read when the program ended.

        Returns:
            Whether there was one that can be read and is not open in another window.
        """
        study_id, _, store = self._settings.get(Key.STUDY, "").partition("/")
        if not store:
            return False
        try:
            with held(study_id):
                study = lazy.study.load_study(study_id)
                reader = next((one for one in study.readers if one.store == store), None)
                lock = None if reader is None else locked_for(study, reader)
        except HilumError:
            self._settings.set(Key.STUDY, "")
            return False
        if reader is None or lock is None:
            return False
        self.begin(study, reader, lock)
        return True

    def close(self) -> None:
        """Release the study for other windows, and end the thread; the next start resumes it.

        It is stored once more, since another process may have stored its own meanwhile.
        """
        if self.study is not None and self.reader is not None:
            self._settings.set(Key.STUDY, _stored(self.study, self.reader))
        self._moved.close()
        self._release()

    @Slot(object)
    def take(self, findings: "list[Finding]") -> None:
        """Show findings in the table; in a study, never another film in the place of one of its own."""
        self._films.add(map(self._checked, findings) if self.is_reading else findings)

    def _checked(self, finding: "Finding") -> "Finding":
        film = self._films_by_path.get(finding.path)
        return finding if film is None else film.checked(finding)

    @Slot()
    def _look_for_lost(self) -> None:
        """Look, once, for films that are not in their places."""
        if self.study is None or self._has_looked:
            return
        self._has_looked = True
        cases = self._films.cases(self._films.case_ids())
        lost = {self._films_by_path[case.finding.path].key for case in cases if case.finding.film is None}
        if lost:
            self._moved.find(self.study, lost)

    @Slot(object, int)
    def _take_moved(self, moved: dict[str, Path], lost: int) -> None:
        """Read the films that were found, in their rows; the reader, who goes on meanwhile, keeps the film."""
        back = 0
        if moved and self.study is not None:
            back = sum(moved.get(film.key) in {film.present, film.original} for film in self.study.films)
            self.study = _saved(self.study, moved)
            self._read_again(self.study, moved.keys())
        self.looked_for_lost.emit(len(moved) - back, back, lost - len(moved))

    def _read_again(self, study: "Study", keys: "Collection[str]") -> None:
        """Read films of these keys again, and those that another place was found for."""
        before = {film.key: path for path, film in self._films_by_path.items()}
        self._films_by_path = study.places()
        moved = {before[film.key]: path for path, film in self._films_by_path.items() if before[film.key] != path}
        self._films.move(moved)
        wanted = {path for path, film in self._films_by_path.items() if film.key in keys}.union(moved.values())
        files = [found for found in study.found_files() if found.path in wanted]
        self._bridge.add_found(files.copy)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _empty(self) -> None:
        """Empty the table, and give up a running scan, which would add names to it; a share that hangs is not awaited.

        In this order: the end of a scan may assess the films of the table again.
        """
        self._films.remove(self._films.case_ids())
        self._bridge.abandon()


def _stored(study: "Study", reader: "Reader") -> str:
    """A study and its reader, as in the settings."""
    return f"{study.study_id}/{reader.store}"


def _saved(study: "Study", moved: dict[str, Path]) -> "Study":
    """The study with the new places of its films, which other readers need not look for again."""
    try:
        with held(study.study_id):
            found = lazy.study.with_moved(lazy.study.load_study(study.study_id), moved)
            lazy.study.save_study(found)
    except HilumError:
        return lazy.study.with_moved(study, moved)
    return found
