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
    from inference.arrays import ByteImage, KeptMap
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


@dataclass(frozen=True, slots=True)
class Evidence:
    """The heat map as it is painted: uint8 [h, w] to be stretched over the film, and contours."""

    levels: "tuple[ByteImage]"
    contours: "tuple[Contour, ...]"


@dataclass(frozen=True, slots=True)
class LoadedFilm:
    """A film ready for display; its evidence is None where there is none."""

    screen: "ScreenFilm"
    details: FilmDetails
    evidence: Evidence | None


class FilmLoader(QObject):
    """Loads one film at a time, and skips films that are no longer requested."""

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = 0
        self._background = Background("film", self)
        self._background.done.connect(self._deliver)
        self._background.failed.connect(self._fail)

    def load(self, finding: "Finding") -> None:
        """Load film and heat map of a finding; emits `loaded` or `failed`, unless another request comes first."""
        self._request += 1
        self._background.submit(self._request, partial(self._read, self._request, finding.path, finding.heatmap))

    def cancel(self) -> None:
        """Drop the present request."""
        self._request += 1

    def close(self) -> None:
        """Drop the present request, and wait for the thread to end."""
        self.cancel()
        self._background.close()

    def _read(self, request: int, path: Path, heatmap: "KeptMap | None") -> LoadedFilm | None:
        return read_film(path, heatmap) if request == self._request else None

    @Slot(object, object)
    def _deliver(self, request: int, film: LoadedFilm | None) -> None:
        if request == self._request and film is not None:
            self.loaded.emit(film)

    @Slot(object, str)
    def _fail(self, request: int, sentence: str) -> None:
        if request == self._request:
            self.failed.emit(sentence)


def read_film(path: Path, heatmap: "KeptMap | None") -> LoadedFilm:
    """Read a film for display; runs in a worker thread.

    Args:
        path: The film.
        heatmap: [h, w] in 0 to 1, or None.

    Raises:
        HilumError: The film cannot be read.
    """
    radiograph = lazy.reading.read_radiograph(path, whole_range=True)
    screen = lazy.screen_film.screen_film(radiograph)
    evidence = None if heatmap is None else _evidence(heatmap, screen.width, screen.height)
    return LoadedFilm(screen, _details(radiograph), evidence)


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


def _evidence(heatmap: "KeptMap", width: int, height: int) -> Evidence:
    scale = min(1.0, _EVIDENCE_SIDE / max(width, height))
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    return Evidence((lazy.heatmap.smooth(heatmap, columns, rows),), lazy.heatmap.contours(heatmap, width, height))
