"""Stores the reader's marks on films: lines, regions, window level, key images."""

import threading
from contextlib import AbstractContextManager
from dataclasses import dataclass
from os import fsdecode, fsencode
from pathlib import Path

import msgspec

from inference.database import open_database, translated_errors
from inference.display.region import RegionOfInterest
from inference.messages import Code, Message
from inference.paths import user_data

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS marks (
    film BLOB PRIMARY KEY,    -- see inference.finding.Finding.key
    marks TEXT NOT NULL
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The marks of one film.

    Attributes:
        lines: Start and end of each measured line, x and y in pixels of the film.
        regions: The regions of interest.
        key_image: Whether the reader has marked the film as a key image.
        level, width: A window set by hand, in grey values; None for a preset.
        preset: One of `inference.display.window_level.Preset`; empty for the default window, or one set by hand.
        inverted: Whether the grey scale is inverted.
    """

    lines: tuple[tuple[float, float, float, float], ...] = ()
    regions: tuple[RegionOfInterest, ...] = ()
    key_image: bool = False
    level: float | None = None
    width: float | None = None
    preset: str = ""
    inverted: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there are no marks."""
        return self == Marks()

    @property
    def has_window(self) -> bool:
        """Whether the film has a window level other than the default."""
        return self.level is not None or bool(self.preset) or self.inverted


def marks_path() -> Path:
    """The file of the marks in the user's data."""
    return user_data() / "marks.sqlite"


class MarksStore:
    """Stores marks by the films' keys; saves each change at once; thread-safe.

    Args:
        path: The file, created if it does not exist. A damaged file is set aside.

    Raises:
        HilumError: It can be neither opened nor created.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        with self._translated():
            self._connection = open_database(path, _SCHEMA, SCHEMA_VERSION)

    def load_all(self) -> dict[str, Marks]:
        """All marks by the films' keys, except those saved by a later version."""
        with self._lock, self._translated():
            rows = self._connection.execute("SELECT film, marks FROM marks").fetchall()
        read = {fsdecode(film): _read(text) for film, text in rows}
        return {film: marks for film, marks in read.items() if marks is not None}

    def save(self, key: str, marks: Marks) -> None:
        """Save a film's marks, replacing earlier ones.

        Raises:
            HilumError: They could not be saved, as on a full disk.
        """
        with self._lock, self._translated(), self._connection:
            if marks.is_empty:
                self._connection.execute("DELETE FROM marks WHERE film = ?", (fsencode(key),))
                return
            row = fsencode(key), msgspec.json.encode(marks).decode()
            self._connection.execute("INSERT OR REPLACE INTO marks VALUES (?, ?)", row)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _translated(self) -> AbstractContextManager[None]:
        return translated_errors(self.path, _cannot_store)


def _read(text: str) -> Marks | None:
    try:
        return msgspec.json.decode(text, type=Marks)
    except msgspec.MsgspecError:
        return None


def _cannot_store(path: Path, error: Exception) -> Message:
    return Message(
        "Measurements and key images cannot be kept in {0} ({1}). Make room on the disk.",
        path,
        error,
        code=Code.REVIEWS,
    )
