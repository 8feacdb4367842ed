"""Loads the film to be shown, in the background; while one loads, only the latest wish counts."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.common.background import Background
from gui.i18n.message_translation import translated
from inference.messages import Message

if TYPE_CHECKING:
    from inference.arrays import ByteImage, FloatImage
    from inference.display.screen_film import ScreenFilm
    from inference.finding import Finding
    from inference.models.heatmap import Contour
    from inference.radiograph import FilmFacts, Radiograph

_EVIDENCE_SIDE = 512
"""The evidence is smooth: more pixels than these would only cost memory."""


@dataclass(frozen=True, slots=True)
class FilmDetails:
    """What is known of a film besides its pixels; never who the patient is."""

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
    """The heat map as it is painted: uint8 [h, w] to be stretched over the film, and its lines of equal evidence."""

    levels: "tuple[ByteImage]"
    contours: "tuple[Contour, ...]"


@dataclass(frozen=True, slots=True)
class LoadedFilm:
    """A film as it is shown; its evidence is None where there is none."""

    screen: "ScreenFilm"
    details: FilmDetails
    evidence: Evidence | None


class FilmLoader(QObject):
    """Loads one film at a time; a film that nobody waits for any more is not even read."""

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = 0
        self._background = Background("film", self)
        self._background.done.connect(self._give)
        self._background.failed.connect(self._report)

    def load(self, finding: "Finding") -> None:
        """Load a finding's film and heat map; `loaded` or `failed` follows, unless another wish comes first."""
        self._wish += 1
        self._background.submit(self._wish, partial(self._read, self._wish, finding.path, finding.heatmap))

    def forget(self) -> None:
        """Nothing is wished for any more."""
        self._wish += 1

    def close(self) -> None:
        """Stop, and wait for the thread to end."""
        self.forget()
        self._background.close()

    def _read(self, wish: int, path: Path, heatmap: "FloatImage | None") -> LoadedFilm | None:
        return read_film(path, heatmap) if wish == self._wish else None

    @Slot(object, object)
    def _give(self, wish: int, film: LoadedFilm | None) -> None:
        if wish == self._wish and film is not None:
            self.loaded.emit(film)

    @Slot(object, str)
    def _report(self, wish: int, sentence: str) -> None:
        if wish == self._wish:
            self.failed.emit(translated(sentence))


def read_film(path: Path, heatmap: "FloatImage | None") -> LoadedFilm:
    """Read a film for the screen; runs in the background.

    Args:
        path: The film.
        heatmap: float32 [h, w] in 0 to 1, or None.

    Raises:
        HilumError: The film cannot be read.
    """
    from inference.display.screen_film import screen_film
    from inference.reading import read_radiograph

    radiograph = read_radiograph(path, whole_range=True)
    screen = screen_film(radiograph)
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


def _evidence(heatmap: "FloatImage", width: int, height: int) -> Evidence:
    from inference.models.heatmap import contours, smooth

    scale = min(1.0, _EVIDENCE_SIDE / max(width, height))
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    return Evidence((smooth(heatmap, columns, rows),), contours(heatmap, width, height))
