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
"""The longer side of a thumbnail, in device pixels."""

_CACHE_SIZE = 300
"""Thumbnails in the cache: at most 11 MB."""

_MAX_WAITING = 60
"""Requests that may wait: more than a screen has rows, so that older ones are for rows out of sight."""


class Thumbnails(QObject):
    """Returns cached thumbnails, and makes missing ones in the background, the latest request first.

    Signals:
        ready: Emitted when another thumbnail is in the cache.
    """

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
            if len(self._waiting) > _MAX_WAITING:
                self._waiting.popitem(last=False)
            self._make_next()
        return None

    def close(self) -> None:
        """Stop, and wait for the thread to end."""
        self._waiting.clear()
        self._background.close()

    @Slot(object, object)
    def _save(self, key: Key, image: QImage) -> None:
        self._finish(key, QPixmap.fromImage(image))

    @Slot(object, str)
    def _give_up(self, key: Key, _sentence: str) -> None:
        self._finish(key, None)

    def _finish(self, key: Key, pixmap: QPixmap | None) -> None:
        self._in_progress = None
        self._cache[key] = pixmap
        if len(self._cache) > _CACHE_SIZE:
            self._cache.popitem(last=False)
        self.ready.emit()
        self._make_next()

    def _make_next(self) -> None:
        if self._in_progress is None and self._waiting:
            self._in_progress, _ = self._waiting.popitem()
            self._background.submit(self._in_progress, partial(_make, self._in_progress[0], self._background.is_closed))


def _make(path: Path, stopped: Callable[[], bool]) -> QImage:
    """Read a film and reduce it to a thumbnail; runs in the background."""
    pixels = lazy.screen_film.thumbnail(lazy.reader.read_radiograph(path, stopped=stopped).pixels, SIDE)
    height, width = pixels.shape
    # A copy, since the image would otherwise refer to numpy's memory.
    return QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
