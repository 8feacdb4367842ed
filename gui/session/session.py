"""The session: follows the table and the scan, keeps what is open, and opens it again."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QModelIndex, QObject, Signal, Slot

from gui.common.background import Background
from gui.common.settings import Settings
from gui.scan.scan_bridge import ScanBridge
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel
from inference.paths import user_data
from inference.scan.discovery import FoundFile

if TYPE_CHECKING:
    from gui.session.session_store import SessionStore

RESTORE = "session/restore"
"""The setting: whether to open at the start what was open at the end."""

HAS_FILMS = "session/has_films"
"""The setting behind the first picture: whether there will be films, or the window begins empty."""


class Session(QObject):
    """Keeps one window's session; a second window that is open meanwhile has none, since two would mix.

    Args:
        films: What is open.
        bridge: What reads paths.
        settings: Whether to restore.
        parent: Its owner.
    """

    started = Signal()
    failed = Signal(str)

    def __init__(
        self, films: FilmsModel, bridge: ScanBridge, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._films, self._bridge, self._settings = films, bridge, settings
        self._known: dict[int, Path] = {}
        self._leaving: list[int] = []
        self._is_known = False
        self._lock: QLockFile | None = None
        self._store: SessionStore | None = None
        self._background = self._make_background()
        self._follow()

    @property
    def will_have_films(self) -> bool:
        """Whether films are about to be opened again, as far as can be told without looking."""
        hoped_for = self._settings.get(RESTORE, True) and self._settings.get(HAS_FILMS, False)
        return hoped_for and not self._is_known

    def start(self) -> None:
        """Open again what was open, behind the films that have been opened already."""
        if self._is_ours():
            self._background.submit("start", partial(self._read, self._settings.get(RESTORE, True)))
        else:
            self._settle()

    def forget(self) -> None:
        """Let go of the file, which is about to be deleted; what is open from now is kept in a new one."""
        self._background.close()
        self._let_go()
        self._background.deleteLater()
        self._background = self._make_background()

    def close(self) -> None:
        """Write what waits, and let go of the file."""
        self._settings.set(HAS_FILMS, bool(self._known))
        self._background.finish()
        self._let_go()

    def _follow(self) -> None:
        self._films.rowsInserted.connect(self._keep_rows)
        self._films.rowsAboutToBeRemoved.connect(self._remember_rows)
        self._films.rowsRemoved.connect(self._drop_rows)
        self._films.modelReset.connect(self._compare)
        self._bridge.paths_added.connect(self._begin_job)
        self._bridge.job_finished.connect(self._end_job)

    def _make_background(self) -> Background:
        background = Background("session", self)
        background.done.connect(self._go_on)
        background.failed.connect(self._report)
        return background

    def _is_ours(self) -> bool:
        """Whether this window keeps the session; the lock of a program that was killed does not count."""
        if self._lock is None:
            self._lock = QLockFile(str(user_data() / "session.lock"))
            self._lock.setStaleLockTime(0)
            try:
                user_data().mkdir(parents=True, exist_ok=True)
            except OSError:
                return False
            self._lock.tryLock(0)
        return self._lock.isLocked()

    def _let_go(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _opened(self) -> "SessionStore":
        """The store; called in the background only."""
        if self._store is None:
            from gui.session.session_store import SessionStore, session_path

            self._store = SessionStore(session_path())
        return self._store

    def _read(self, restore: bool) -> tuple[bool, list[Path]]:
        store = self._opened()
        if not restore:
            store.clear()
        store.forget_removed()
        return store.has_films(), store.take_jobs()

    @Slot(object, object)
    def _go_on(self, key: str, found: object) -> None:
        if key != "start" or not isinstance(found, tuple) or self._store is None:
            return
        has_films, unfinished = found
        if has_films:
            self._bridge.add_found(self._store.films)
        if unfinished:
            self._bridge.add(unfinished)
        self._settle()

    @Slot(object, str)
    def _report(self, key: object, sentence: str) -> None:
        self.failed.emit(sentence)
        if key == "start":
            self._settle()

    def _settle(self) -> None:
        """From here on the table says whether there are films."""
        self._is_known = True
        self.started.emit()

    def _write(self, name: str, *arguments: object) -> None:
        if self._is_ours():
            self._background.submit(name, lambda: getattr(self._opened(), name)(*arguments))

    @Slot(QModelIndex, int, int)
    def _keep_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._keep([self._films.case(case_id) for case_id in self._films.case_ids()[first : last + 1]])

    def _keep(self, cases: list[FilmCase]) -> None:
        self._known |= {case.case_id: case.finding.path for case in cases}
        self._write("open_films", [FoundFile(file=case.finding.file, path=case.finding.path) for case in cases])

    @Slot(QModelIndex, int, int)
    def _remember_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._leaving = list(self._films.case_ids()[first : last + 1])

    @Slot()
    def _drop_rows(self) -> None:
        leaving, self._leaving = self._leaving, []
        self._drop(leaving)

    def _drop(self, case_ids: list[int]) -> None:
        if case_ids:
            self._write("remove_films", [self._known.pop(case_id) for case_id in case_ids])

    @Slot()
    def _compare(self) -> None:
        """After a reset, which does not say what changed: look which cases have come and gone."""
        present = set(self._films.case_ids())
        self._drop([case_id for case_id in self._known if case_id not in present])
        self._keep([self._films.case(case_id) for case_id in self._films.case_ids() if case_id not in self._known])

    @Slot(int, list)
    def _begin_job(self, job: int, paths: list[Path]) -> None:
        self._write("begin_job", job, paths)

    @Slot(int)
    def _end_job(self, job: int) -> None:
        self._write("end_job", job)
