"""How the heat map is shown: with which colours, how opaque, as a surface or as lines."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt

PALETTES = ("inferno", "cividis")
"""The values of `inference.heatmap.Palette`, which the window must not wait for."""

STROKES = (Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)
"""The lines of equal evidence, from the weakest; their kind tells them apart without colour."""

_FAINTEST_LINE = {"inferno": 96, "cividis": 176}
"""Lines begin this far up a palette: its first colours would not be seen on a dark film, nor cividis' greys on any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatmapLook:
    """One look for all films.

    Attributes:
        shown: Whether there is anything to be seen of it.
        opacity: How much of the heat map is laid over the film, in percent.
        palette: One of `PALETTES`.
        contours: Whether it is drawn as lines, which leave the film below to be read.
    """

    shown: bool = True
    opacity: int = 70
    palette: str = PALETTES[0]
    contours: bool = False


def palette_name(palette: str) -> str:
    """What the user reads for a palette."""
    names = {
        "inferno": QCoreApplication.translate("HeatmapLook", "Inferno (black, red, yellow)"),
        "cividis": QCoreApplication.translate("HeatmapLook", "Cividis (blue, grey, yellow)"),
    }
    return names[palette]


def stroke_of(level: float) -> Qt.PenStyle:
    """The kind of line for one of `inference.heatmap.CONTOUR_LEVELS`."""
    from inference.heatmap import CONTOUR_LEVELS

    return STROKES[CONTOUR_LEVELS.index(level)]


@cache
def colours_of(palette: str) -> tuple[str, ...]:
    """A palette's 256 colours as #rrggbb, from no evidence to the strongest."""
    from inference.heatmap import Palette, colours

    return tuple("#{:02x}{:02x}{:02x}".format(*colour) for colour in colours(Palette(palette)).tolist())


def line_colour(palette: str, level: float) -> str:
    """The colour of a line of equal evidence, as #rrggbb."""
    faintest = _FAINTEST_LINE[palette]
    return colours_of(palette)[round(faintest + (255 - faintest) * level)]
