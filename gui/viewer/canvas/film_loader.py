"""Loads the film to be displayed, in the background; only the latest request counts."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.common import lazy
from gui.common.background import Background
from inference.messages import Message

if TYPE_CHECKING:
    from inference.arrays import ByteImage, FloatImage, HeatmapArray
    from inference.display.screen_film import ScreenFilm
    from inference.finding import Finding
    from inference.models.heatmap import Contour
    from inference.radiograph import FilmFacts, Radiograph

_EVIDENCE_SIDE = 512
"""Pixels of the longer side; the evidence is smooth, so more would only cost memory."""


@dataclass(frozen=True, slots=True)
class FilmDetails:
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


@dataclass(frozen=True, slots=True)
class Evidence:
    """A map as it is painted: uint8 [h, w] to be stretched over the film, and contours.

    Attributes:
        opacities: The map of opacities, which is shown before that of evidence; None where the model has none.
    """

    levels: "tuple[ByteImage]"
    contours: "tuple[Contour, ...]"
    opacities: "Evidence | None" = None


@dataclass(frozen=True, slots=True)
class LoadedFilm:
    """A film ready for display.

    Attributes:
        evidence: None where there is none.
        lungs: Their outline, by `inference.localisation.lung_field`; empty where it is not known.
    """

    screen: "ScreenFilm"
    details: FilmDetails
    evidence: Evidence | None
    lungs: "tuple[FloatImage, ...]" = ()


@dataclass(frozen=True, slots=True)
class FilmMaps:
    """The maps of a finding, for display over its film."""

    heatmap: "HeatmapArray | None" = None
    localisation: "HeatmapArray | None" = None
    lung_field: bytes | None = None

    @classmethod
    def of(cls, finding: "Finding") -> "FilmMaps":
        """The maps of a finding."""
        return cls(finding.heatmap, finding.localisation, finding.lung_field)


NO_MAPS = FilmMaps()


_KEPT = 3
"""Films that stay loaded: the one before, the one that is shown, and the next, which is loaded ahead."""


class FilmLoader(QObject):
    """Loads one film at a time, and skips films that are no longer requested; loads the next one ahead."""

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = 0
        self._kept: dict[object, LoadedFilm] = {}
        self._background = Background("film", self)
        self._background.done.connect(self._deliver)
        self._background.failed.connect(self._fail)

    def load(self, finding: "Finding") -> None:
        """Load film and maps of a finding; emits `loaded` or `failed`, unless another request comes first.

        A preloaded film is emitted at once.
        """
        self._request += 1
        key = _key(finding)
        film = self._kept.get(key)
        if film is not None:
            self.loaded.emit(film)
        else:
            self._background.submit(self._request, partial(self._read, self._request, finding))

    def load_ahead(self, finding: "Finding") -> None:
        """Preload a film that is likely to be shown next, unless another one is requested before."""
        if _key(finding) not in self._kept:
            self._background.submit(None, partial(self._read, self._request, finding))

    def cancel(self) -> None:
        """Drop the current request."""
        self._request += 1

    def close(self) -> None:
        """Drop the present request, and wait for the thread to end."""
        self.cancel()
        self._background.close()

    def _read(self, request: int, finding: "Finding") -> LoadedFilm | None:
        """Runs in the worker thread, the only one that changes which films are kept."""
        if request != self._request:
            return None
        key = _key(finding)
        film = self._kept.pop(key, None) or read_film(finding.path, FilmMaps.of(finding))
        self._kept[key] = film
        while len(self._kept) > _KEPT:
            self._kept.pop(next(iter(self._kept)))
        return film

    @Slot(object, object)
    def _deliver(self, request: int | None, film: LoadedFilm | None) -> None:
        if request == self._request and film is not None:
            self.loaded.emit(film)

    @Slot(object, str)
    def _fail(self, request: int | None, sentence: str) -> None:
        if request == self._request:
            self.failed.emit(sentence)


def _key(finding: "Finding") -> object:
    """The key of a finding's film with its maps."""
    digest = finding.film.sha256 if finding.film is not None else ""
    return finding.path, digest, finding.assessed_at, finding.model.sha256


def read_film(path: Path, maps: FilmMaps = NO_MAPS) -> LoadedFilm:
    """Read a film for display; runs in a worker thread.

    Args:
        path: The film.
        maps: To be laid over it.

    Raises:
        HilumError: The film cannot be read.
    """
    radiograph = lazy.reading.read_radiograph(path, whole_range=True)
    screen = lazy.screen_film.screen_film(radiograph)
    size = screen.width, screen.height
    opacities = None if maps.localisation is None else _evidence(maps.localisation, *size)
    evidence = None if maps.heatmap is None else _evidence(maps.heatmap, *size, opacities)
    lungs = () if maps.lung_field is None else lazy.lung_field.lung_outline(maps.lung_field, *size)
    return LoadedFilm(screen, _details(radiograph), evidence, lungs)


def _details(radiograph: "Radiograph") -> FilmDetails:
    return FilmDetails(
        path=radiograph.path,
        width=radiograph.width,
        height=radiograph.height,
        source_format=radiograph.source_format,
        bits_stored=radiograph.bits_stored,
        sha256=radiograph.sha256,
        facts=radiograph.facts,
        warnings=radiograph.warnings,
    )


def _evidence(heatmap: "HeatmapArray", width: int, height: int, opacities: Evidence | None = None) -> Evidence:
    scale = min(1.0, _EVIDENCE_SIDE / max(width, height))
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    levels = lazy.heatmap.smooth(heatmap, columns, rows)
    return Evidence((levels,), lazy.heatmap.contours(heatmap, width, height), opacities)
