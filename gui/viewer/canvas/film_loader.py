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
"""Pixels of the longer side; the evidence is smooth, so more would only cost memory."""


class FilmDetails(Struct, frozen=True):
    """Facts of a film besides its pixels, without the patient's identity."""

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
    """A map as it is painted: uint8 [h, w] to be stretched over the film, and contours.

    Attributes:
        opacities: The map of opacities, which is shown before that of evidence; None where the model has none.
    """

    levels: "tuple[ByteImage]"
    contours: "tuple[Contour, ...]"
    opacities: "Evidence | None" = None


class LoadedFilm(Struct, frozen=True):
    """A film ready for display.

    Attributes:
        evidence: None where there is none.
        lungs: Their outline, by `inference.localisation.lung_field`; empty where it is not known.
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


_KEPT = 4
"""Films that stay loaded: the one that is shown, the one before it, and two that are loaded ahead."""

_ROOMY = 60_000_000
"""Pixels of the loaded films, beyond which only one is loaded ahead, and none stays that nobody is expected to want."""


class FilmLoader(QObject):
    """Loads one film at a time, ahead of the reader where it can; a requested film goes before all others."""

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requested: object = None
        """The film that somebody waits for, by its key."""
        self._shown: tuple[object, ...] = ()
        """The last two films that were requested, the latest last."""
        self._ahead: tuple[object, ...] = ()
        self._kept: dict[object, LoadedFilm] = {}
        self._background = Background("film", self)
        self._background.done.connect(self._deliver)
        self._background.failed.connect(self._fail)

    def load(self, finding: "Finding") -> None:
        """Load film and maps of a finding; emits `loaded` or `failed`, unless another request comes first.

        A preloaded film is emitted at once.
        """
        key = _key(finding)
        self._shown = (*[each for each in self._shown if each != key][-1:], key)
        self._ahead = ()
        film = self._kept.get(key)
        if film is not None:
            self._requested = None
            self.loaded.emit(film)
        else:
            self._requested = key
            self._submit(finding)

    def load_ahead(self, findings: "Sequence[Finding]") -> None:
        """Preload the films that are likely to be requested next, the likeliest first; at most two of them."""
        likely = findings[: _KEPT - 2]
        self._ahead = tuple(map(_key, likely))
        for finding in likely:  # also what is still there: the worker may be about to drop it
            self._submit(finding)

    def cancel(self) -> None:
        """Drop the current request."""
        self._requested, self._ahead = None, ()

    def close(self) -> None:
        """Drop the present request, and wait for the thread to end."""
        self.cancel()
        self._background.close()

    def _submit(self, finding: "Finding") -> None:
        self._background.submit(_key(finding), partial(self._read, finding))

    def _read(self, finding: "Finding") -> LoadedFilm | None:
        """Runs in the worker thread, the only one that changes which films are kept."""
        key = _key(finding)
        film = self._kept.get(key)
        if film is None and self._is_wanted(key):
            film = self._kept[key] = read_film(finding.path, FilmMaps.of(finding), stopped=self._background.is_closed)
            self._drop_unexpected()
        return film

    def _is_wanted(self, key: object) -> bool:
        """Whether a film is still requested, or is to be loaded ahead while no other one is waited for."""
        requested = self._requested
        if requested is not None and requested not in self._kept:  # else it only has to reach the window yet
            return key == requested
        return self._ahead[:1] == (key,) or (key in self._ahead and self._pixels <= _ROOMY)

    def _drop_unexpected(self) -> None:
        """Drop films that are neither shown nor expected to be, the oldest first, while there are too many."""
        for key in [each for each in self._kept if each not in {*self._shown, *self._ahead}]:
            if len(self._kept) > _KEPT or self._pixels > _ROOMY:
                self._kept.pop(key)

    @property
    def _pixels(self) -> int:
        return sum(film.screen.width * film.screen.height for film in self._kept.values())

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
    """The key of a finding's film with its maps."""
    digest = finding.film.sha256 if finding.film is not None else ""
    return finding.path, digest, finding.assessed_at, finding.model.sha256


def read_film(path: Path, maps: FilmMaps = NO_MAPS, *, stopped: "Callable[[], bool]" = never) -> LoadedFilm:
    """Read a film for display; runs in a worker thread.

    Args:
        path: The film.
        maps: To be laid over it.
        stopped: As for `inference.reading.read_radiograph`.

    Raises:
        HilumError: The film cannot be read.
    """
    radiograph = lazy.reading.read_radiograph(path, whole_range=True, stopped=stopped)
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
