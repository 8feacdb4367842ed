"""Loads the film to be displayed, in the background; only the latest request counts."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from gui.common import lazy
from gui.common.background import Background, never
from inference.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inference.arrays import ByteImage, FloatImage, HeatmapArray
    from inference.display.screen_film import ScreenFilm
    from inference.finding import Finding
    from inference.models.heatmap import Contour
    from inference.radiograph import FilmFacts, Radiograph

_EVIDENCE_SIDE = 512
"""The longer side of a displayed map, in pixels; maps are smooth, so more pixels would only cost memory."""


class FilmDetails(Struct, frozen=True):
    """The facts about a film that the details panel shows, without the patient's identity."""

    path: Path
    width: int
    height: int
    source_format: str
    bits_stored: int
    sha256: str
    facts: "FilmFacts"
    warnings: tuple[Message, ...]

    @property
    def is_dicom(self) -> bool:
        """Whether the file is a DICOM object."""
        return self.source_format == lazy.finding.DICOM


class Evidence(Struct, frozen=True):
    """A map as it is painted.

    Attributes:
        levels: One array, uint8 [h, w], to be stretched over the film.
        contours: The contours, in pixels of the film.
        opacities: The map of opacities, which is shown instead of that of the evidence; None if the model has none.
    """

    levels: "tuple[ByteImage]"
    contours: "tuple[Contour, ...]"
    opacities: "Evidence | None" = None


class LoadedFilm(Struct, frozen=True):
    """A film ready for display.

    Attributes:
        evidence: The map of the evidence; None if there is none.
        lungs: The outline of the lungs (`inference.localisation.lung_field`); empty if it is not known.
    """

    screen: "ScreenFilm"
    details: FilmDetails
    evidence: Evidence | None
    lungs: "tuple[FloatImage, ...]" = ()


class FilmMaps(Struct, frozen=True):
    """The maps of a finding, for display over its film."""

    heatmap: "HeatmapArray | None" = None
    localisation: "HeatmapArray | None" = None
    lung_field: bytes | None = None

    @classmethod
    def of(cls, finding: "Finding") -> "FilmMaps":
        """The maps of a finding."""
        return cls(finding.heatmap, finding.localisation, finding.lung_field)


NO_MAPS = FilmMaps()


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


def read_film(path: Path, maps: FilmMaps = NO_MAPS, *, stopped: "Callable[[], bool]" = never) -> LoadedFilm:
    """Read a film for display; runs in a worker thread.

    Args:
        path: The film's file.
        maps: The maps to display over the film.
        stopped: As for `inference.reading.reader.read_radiograph`.

    Raises:
        HilumError: The film cannot be read.
    """
    radiograph = lazy.reader.read_radiograph(path, whole_range=True, stopped=stopped)
    screen = lazy.screen_film.screen_film(radiograph)
    size = screen.width, screen.height
    opacities = None if maps.localisation is None else _evidence(maps.localisation, *size)
    evidence = None if maps.heatmap is None else _evidence(maps.heatmap, *size, opacities)
    lungs = () if maps.lung_field is None else lazy.lung_field.lung_outline(maps.lung_field, *size)
    return LoadedFilm(screen, _details(radiograph), evidence, lungs)


def _details(radiograph: "Radiograph") -> FilmDetails:
    return FilmDetails(
        path=radiograph.path,
        width=radiograph.record.width,
        height=radiograph.record.height,
        source_format=radiograph.record.source_format,
        bits_stored=radiograph.bits_stored,
        sha256=radiograph.record.sha256,
        facts=radiograph.facts,
        warnings=radiograph.warnings,
    )


def _evidence(heatmap: "HeatmapArray", width: int, height: int, opacities: Evidence | None = None) -> Evidence:
    scale = min(1.0, _EVIDENCE_SIDE / max(width, height))
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    levels = lazy.heatmap.smooth(heatmap, columns, rows)
    return Evidence((levels,), lazy.heatmap.contours(heatmap, width, height), opacities)
