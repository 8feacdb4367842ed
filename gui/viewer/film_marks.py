"""The marks of all films: measurements, window levels and key images, stored soon after they change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.common import lazy
from gui.i18n.message_translation import translated
from inference.errors import HilumError

if TYPE_CHECKING:
    from pathlib import Path

    from inference.finding import Finding
    from inference.review.marks import Marks, MarksStore


_PAUSE_MS = 300
"""Changes are stored this long after the first unstored one, since a drag changes a window many times per second."""


class FilmMarks(QObject):
    """Reads the marks on first use; changes apply at once, and are saved soon.

    Args:
        parent: Its owner.

    Signals:
        failed: Emitted once with the reason why marks cannot be saved.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._store: MarksStore | None = None
        self._marks: dict[str, Marks] | None = None
        self._unsaved: set[str] = set()
        self._has_failed = False
        self._saving = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._saving.timeout.connect(self._save)

    def of(self, finding: "Finding") -> "Marks":
        """The marks of a film; empty ones if there are none."""
        return self._all().get(finding.key) or lazy.marks.Marks()

    def save(self, finding: "Finding", marks: "Marks") -> None:
        """Save a film's marks; if that fails, they are kept in memory until the program ends."""
        if marks == self.of(finding):
            return
        key = finding.key
        self._all()[key] = marks
        self._unsaved.add(key)
        if not self._saving.isActive():
            self._saving.start()

    def use_file(self, path: "Path | None") -> None:
        """Use another file of marks from now on, as in a reader study; None for the default file."""
        self.close()
        self._path = path

    def close(self) -> None:
        """Save pending changes, and close the file."""
        self._save()
        if self._store is not None:
            self._store.close()
        self._store = self._marks = None

    @Slot()
    def _save(self) -> None:
        self._saving.stop()
        unsaved, self._unsaved = self._unsaved, set()
        if self._store is None or self._marks is None:
            return
        try:
            for key in unsaved:
                self._store.save(key, self._marks[key])
        except HilumError as error:
            self._report(error)

    def _all(self) -> "dict[str, Marks]":
        if self._marks is None:
            self._marks = self._opened()
        return self._marks

    def _opened(self) -> "dict[str, Marks]":
        try:
            self._store = lazy.marks.MarksStore(self._path or lazy.marks.marks_path())
            return self._store.load_all()
        except HilumError as error:
            self._report(error)
            return {}

    def _report(self, error: HilumError) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(translated(error.message))
