"""Stores the open films and unfinished scans as they change, and restores them on the next start."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QModelIndex, QObject, Signal, Slot

from gui.common import lazy
from gui.common.background import Background
from gui.common.settings import Key, Settings
from gui.scan.allowances import Allowance, Allowances
from gui.scan.scan_bridge import ScanBridge
from gui.session.film_reassessment import found_files
from gui.session.start_state import will_restore_films
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel
from inference.paths import user_data
from inference.scan.discovery import FoundFile, list_again

if TYPE_CHECKING:
    from gui.session import session_store
    from gui.session.session_store import SessionStore
else:  # it loads SQLite
    session_store = lazy.LazyModule("gui.session.session_store")


class Session(QObject):
    """Stores the session; a second program that runs at the same time stores none, since the two would mix.

    Args:
        films: The open films.
        bridge: Scans paths.
        settings: State whether to restore.
        allowances: The allowances of single films.
        parent: Its owner.

    Signals:
        started: Emitted when the session is restored, or cannot be.
        failed: Emitted with a sentence about what cannot be read or written.
    """

    started = Signal()
    failed = Signal(str)

    def __init__(
        self,
        films: FilmsModel,
        bridge: ScanBridge,
        settings: Settings,
        allowances: Allowances,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._films, self._bridge, self._settings, self._allowances = films, bridge, settings, allowances
        self._saved: dict[int, Path] = {}
        self._removed_ids: list[int] = []
        self._unlisted: set[int] = set()
        self._suspended_films: list[FoundFile] = []
        self._is_started = self._is_suspended = self._is_resumed = False
        self._lock: QLockFile | None = None
        self._store: SessionStore | None = None
        self._background = self._make_background()
        self._follow()

    @property
    def will_have_films(self) -> bool:
        """Whether films will be restored, according to the settings."""
        return will_restore_films(self._settings) and not self._is_started

    def start(self) -> None:
        """Restore the session's films after those that are already open."""
        if self._has_lock():
            self._background.submit("start", partial(self._read, self._settings.get(Key.RESTORE, True)))
        else:
            self._finish_start()

    def suspend(self) -> None:
        """Leave the session on disk unchanged while the table holds other films.

        A second program, which has no session on disk, keeps the films in memory. The caller empties the table
        afterwards.
        """
        self._is_suspended = True
        self._suspended_films = [] if self._has_lock() else self._open_films()
        self._saved.clear()
        self._unlisted.clear()
        if not self._is_started:
            self._finish_start()

    def resume(self) -> None:
        """Restore the films; the table must be empty."""
        self._is_suspended, self._is_resumed = False, True
        films, self._suspended_films = self._suspended_films, []
        if self._has_lock():
            self._background.submit("start", partial(self._read, True))
        elif films:
            self._bridge.add_found(partial(list_again, films))

    def forget(self) -> None:
        """Close the file before it is deleted; a new one is created for films that are opened later."""
        self._background.close()
        self._release()
        self._background.deleteLater()
        self._background = self._make_background()

    def close(self) -> None:
        """Write pending changes and close the file."""
        if not self._is_suspended and self._has_lock():
            self._settings.set(Key.HAS_FILMS, bool(self._saved))
        self._background.finish()
        self._release()

    def _follow(self) -> None:
        self._films.rowsInserted.connect(self._add_rows)
        self._films.rowsAboutToBeRemoved.connect(self._note_removed_rows)
        self._films.rowsRemoved.connect(self._remove_rows)
        self._films.modelReset.connect(self._follow_reset)
        self._bridge.paths_added.connect(self._begin_job)
        self._bridge.job_finished.connect(self._end_job)
        self._allowances.changed.connect(self._allow)

    def _make_background(self) -> Background:
        background = Background("session", self)
        background.done.connect(self._restore)
        background.failed.connect(self._fail)
        return background

    def _has_lock(self) -> bool:
        """Whether this program owns the session; the lock of a killed program does not count."""
        if self._lock is None:
            self._lock = QLockFile(str(user_data() / "session.lock"))
            self._lock.setStaleLockTime(0)
            try:
                user_data().mkdir(parents=True, exist_ok=True)
            except OSError:
                return False
            self._lock.tryLock(0)
        return self._lock.isLocked()

    def _release(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _open_store(self) -> "SessionStore":
        """The store, opened on first use; runs in the background."""
        if self._store is None:
            self._store = session_store.SessionStore(session_store.session_path())
        return self._store

    def _read(self, restore: bool) -> tuple[list[FoundFile], list[Path], dict[Path, Allowance]]:
        """The stored films, the paths of unfinished scans, and the allowances; runs in the background.

        Args:
            restore: Whether to keep them; if not, they are deleted first.
        """
        store = self._open_store()
        if not restore:
            store.clear()
        store.forget_removed()
        return list(store.films()), store.take_jobs(), store.allowances()

    @Slot(object, object)
    def _restore(self, key: str, found: object) -> None:
        if key != "start" or not isinstance(found, tuple) or self._store is None or self._is_suspended:
            return
        stored, unfinished, allowed = found
        self._allowances.restore(allowed)
        open_paths = set(self._saved.values())
        films = [film for film in stored if film.path not in open_paths]
        # At the start, without films that another scan assesses, or they would count twice. An unfinished scan and the
        # films that it had found are one job, or the number of films would grow.
        if unfinished:
            self._bridge.add(unfinished, only_new=not self._is_resumed, first=films)
        elif films:
            self._bridge.add_found(films.copy, only_new=not self._is_resumed)
        self._finish_start()

    @Slot(object, str)
    def _fail(self, key: object, sentence: str) -> None:
        self.failed.emit(sentence)
        if key == "start":
            self._finish_start()

    def _finish_start(self) -> None:
        """Mark the session as started: from now on, the table determines whether there are films."""
        self._is_started = True
        self.started.emit()

    def _write(self, change: "Callable[[SessionStore], None]") -> None:
        """Apply a change to the store in the background, unless the session is suspended or another program's."""
        if not self._is_suspended and self._has_lock():
            self._background.submit("write", lambda: change(self._open_store()))

    @Slot(QModelIndex, int, int)
    def _add_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._add([self._films.case(case_id) for case_id in self._films.case_ids()[first : last + 1]])

    def _add(self, cases: list[FilmCase]) -> None:
        if self._is_suspended:
            return
        self._saved |= {case.case_id: case.finding.path for case in cases}
        folders = {case.case_id: case.finding.path for case in cases if case.finding.is_folder}
        films = found_files([case.finding for case in cases if not case.finding.is_folder])
        self._write(lambda store: store.open_films(films))
        for case_id, folder in folders.items():  # to be listed on the next start, as an unfinished scan
            self._unlisted.add(case_id)
            self._begin_job(-case_id, [folder])

    def _open_films(self) -> list[FoundFile]:
        return found_files([case.finding for case in self._films.cases(self._films.case_ids())])

    @Slot(QModelIndex, int, int)
    def _note_removed_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._removed_ids = list(self._films.case_ids()[first : last + 1])

    @Slot()
    def _remove_rows(self) -> None:
        removed_ids, self._removed_ids = self._removed_ids, []
        self._remove(removed_ids)

    def _remove(self, case_ids: list[int]) -> None:
        saved = [self._saved.pop(case_id) for case_id in case_ids if case_id in self._saved]
        if saved:
            self._write(lambda store: store.remove_films(saved))
        for case_id in self._unlisted.intersection(case_ids):
            self._unlisted.remove(case_id)
            self._end_job(-case_id)

    @Slot()
    def _follow_reset(self) -> None:
        """After a reset, which does not state the changes, compare with the known cases."""
        present = set(self._films.case_ids())
        self._remove([case_id for case_id in self._saved if case_id not in present])
        self._add([self._films.case(case_id) for case_id in self._films.case_ids() if case_id not in self._saved])

    @Slot(list, object)
    def _allow(self, paths: list[Path], allowance: Allowance) -> None:
        self._write(lambda store: store.allow(paths, allowance))

    @Slot(int, list)
    def _begin_job(self, job: int, paths: list[Path]) -> None:
        self._write(lambda store: store.begin_job(job, paths))

    @Slot(int)
    def _end_job(self, job: int) -> None:
        self._write(lambda store: store.end_job(job))
