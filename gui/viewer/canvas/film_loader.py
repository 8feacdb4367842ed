"""Loads the film to be displayed, in the background; only the latest request counts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.common.background import Background
from gui.viewer.canvas.loaded_film import FilmMaps, LoadedFilm, read_film

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inference.finding import Finding

_CACHE_SIZE = 4
"""Films in the cache: the one that is shown, the one before it, and two that are loaded ahead."""

_MAX_PIXELS = 60_000_000
"""Above this number of cached pixels only one film is loaded ahead, and films that are not expected are dropped."""


class FilmLoader(QObject):
    """Loads one film at a time, a requested one first, and then those that are likely to be requested next.

    Signals:
        loaded: Emitted with the `LoadedFilm` that was requested last.
        failed: Emitted with a sentence: the film that was requested last cannot be read.
    """

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requested: object = None
        """The key of the requested film until it is delivered."""
        self._shown: tuple[object, ...] = ()
        """The keys of the last two films that were requested, the latest last."""
        self._ahead: tuple[object, ...] = ()
        self._cache: dict[object, LoadedFilm] = {}
        self._background = Background("film", self)
        self._background.done.connect(self._deliver)
        self._background.failed.connect(self._fail)

    def load(self, finding: "Finding") -> None:
        """Load film and maps of a finding; emits `loaded` or `failed`, unless another request comes first.

        A preloaded film is emitted at once.
        """
        key = _key(finding)
        self._shown = (*[shown for shown in self._shown if shown != key][-1:], key)
        self._ahead = ()
        film = self._cache.get(key)
        if film is not None:
            self._requested = None
            self.loaded.emit(film)
        else:
            self._requested = key
            self._submit(finding)

    def load_ahead(self, findings: "Sequence[Finding]") -> None:
        """Preload the films that are likely to be requested next, the likeliest first; at most two of them."""
        likely = findings[: _CACHE_SIZE - 2]
        self._ahead = tuple(map(_key, likely))
        for finding in likely:  # cached films, too: the worker may be about to drop them
            self._submit(finding)

    def cancel(self) -> None:
        """Drop the current request."""
        self._requested, self._ahead = None, ()

    def close(self) -> None:
        """Drop the current request, and wait for the thread to end."""
        self.cancel()
        self._background.close()

    def _submit(self, finding: "Finding") -> None:
        self._background.submit(_key(finding), partial(self._read, finding))

    def _read(self, finding: "Finding") -> LoadedFilm | None:
        """Read a film, or take it from the cache; runs in the worker thread, which alone changes the cache."""
        key = _key(finding)
        film = self._cache.get(key)
        if film is None and self._is_wanted(key):
            film = self._cache[key] = read_film(finding.path, FilmMaps.of(finding), stopped=self._background.is_closed)
            self._drop_unexpected()
        return film

    def _is_wanted(self, key: object) -> bool:
        """Whether a film is still requested; or shall be loaded ahead, and no other film is requested."""
        requested = self._requested
        if requested is not None and requested not in self._cache:  # a cached one only has to be delivered
            return key == requested
        return self._ahead[:1] == (key,) or (key in self._ahead and self._pixels <= _MAX_PIXELS)

    def _drop_unexpected(self) -> None:
        """While there are too many films, drop those that are neither shown nor expected, the oldest first."""
        for key in [key for key in self._cache if key not in {*self._shown, *self._ahead}]:
            if len(self._cache) > _CACHE_SIZE or self._pixels > _MAX_PIXELS:
                self._cache.pop(key)

    @property
    def _pixels(self) -> int:
        return sum(film.screen.width * film.screen.height for film in self._cache.values())

    @Slot(object, object)
    def _deliver(self, key: object, film: LoadedFilm | None) -> None:
        if key == self._requested and film is not None:
            self._requested = None
            self.loaded.emit(film)

    @Slot(object, str)
    def _fail(self, key: object, sentence: str) -> None:
        if key == self._requested:
            self._requested = None
            self.failed.emit(sentence)


def _key(finding: "Finding") -> object:
    """The key of a finding's film and maps in the cache."""
    digest = finding.film.sha256 if finding.film is not None else ""
    return finding.path, digest, finding.assessed_at, finding.model.sha256
