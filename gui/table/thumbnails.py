"""Thumbnails of the visible rows, created in the background and cached."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from gui.common import lazy
from gui.common.background import Background

Key = tuple[Path, str]

SIDE = 96
"""Longest side in device pixels: sharp at twice the size it is shown in."""

_CACHED = 300
"""Thumbnails in memory: 11 MB at most."""

_WAITING = 60
"""More rows than a screen shows; older requests are for rows that have been scrolled away."""


class Thumbnails(QObject):
    """Returns cached thumbnails, and makes missing ones, the latest request first."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._in_progress: Key | None = None
        self._background = Background("thumbnails", self)
        self._background.done.connect(self._save)
        self._background.failed.connect(self._give_up)

    def get(self, path: Path, sha256: str) -> QPixmap | None:
        """A film's thumbnail; None if it cannot be made, or will be ready soon.

        Args:
            path: The film's file.
            sha256: Digest of the assessed content; a changed file gets a new thumbnail.
        """
        key = path, sha256
        if key in self._cache:
            self._cache.move_to_end(key)
            return self._cache[key]
        if key != self._in_progress:
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            if len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            self._make_next()
        return None

    def close(self) -> None:
        """Stop, and wait for the thread to end."""
        self._waiting.clear()
        self._background.close()

    @Slot(object, object)
    def _save(self, key: Key, image: QImage) -> None:
        self._settle(key, QPixmap.fromImage(image))

    @Slot(object, str)
    def _give_up(self, key: Key, _sentence: str) -> None:
        self._settle(key, None)

    def _settle(self, key: Key, pixmap: QPixmap | None) -> None:
        self._in_progress = None
        self._cache[key] = pixmap
        if len(self._cache) > _CACHED:
            self._cache.popitem(last=False)
        self.ready.emit()
        self._make_next()

    def _make_next(self) -> None:
        if self._in_progress is None and self._waiting:
            self._in_progress, _ = self._waiting.popitem()
            self._background.submit(self._in_progress, partial(_make, self._in_progress[0], self._background.is_closed))


def _make(path: Path, stopped: Callable[[], bool]) -> QImage:
    """Read a film and make it small; runs in the background."""
    small = lazy.screen_film.thumbnail(lazy.reading.read_radiograph(path, stopped=stopped).pixels, SIDE)
    height, width = small.shape
    # A copy, since the image would otherwise refer to numpy's memory.
    return QImage(small.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
