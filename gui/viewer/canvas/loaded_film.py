"""A film ready for display, with its details and maps, and how it is read."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from gui.common import lazy
from gui.common.background import never
from inference.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

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
