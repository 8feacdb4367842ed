"""The style of the heat map: palette, opacity, surface or contours."""

from functools import cache

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt

from gui.common import lazy

PALETTES = ("inferno", "cividis")
"""The values of `inference.models.heatmap.Palette`; that module imports numpy."""

_LINE_STYLES = (Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)
"""The line styles of the contours, from the lowest level; they differ without colour."""

_FAINTEST_LINE = {"inferno": 96, "cividis": 176}
"""Index in the palette of the colour of the lowest contour: lower ones would be invisible on a dark film."""


class HeatmapStyle(Struct, frozen=True, kw_only=True):
    """How the heat map is displayed, the same for all films.

    Attributes:
        visible: Whether the heat map is displayed.
        opacity: The opacity of the heat map, 0 to 100 percent.
        palette: One of `PALETTES`.
        contours: Whether contours are drawn instead of a coloured surface.
        of_evidence: Whether the map of the evidence is displayed even if there is a map of opacities.
        lungs: Whether the outline of the lungs is displayed.
    """

    visible: bool = True
    opacity: int = 70
    palette: str = PALETTES[0]
    contours: bool = False
    of_evidence: bool = False
    lungs: bool = False


def palette_name(palette: str) -> str:
    """The displayed name of a palette."""
    names = {
        "inferno": QCoreApplication.translate("HeatmapStyle", "Inferno (black, red, yellow)"),
        "cividis": QCoreApplication.translate("HeatmapStyle", "Cividis (blue, grey, yellow)"),
    }
    return names[palette]


def line_style(level: float) -> Qt.PenStyle:
    """The line style of one of `inference.models.heatmap.CONTOUR_LEVELS`."""
    return _LINE_STYLES[lazy.heatmap.CONTOUR_LEVELS.index(level)]


@cache
def colours_of(palette: str) -> tuple[str, ...]:
    """The 256 colours of a palette as #rrggbb, from no evidence to the strongest."""
    table = lazy.heatmap.colours(lazy.heatmap.Palette(palette)).tolist()
    return tuple("#{:02x}{:02x}{:02x}".format(*colour) for colour in table)


def line_colour(palette: str, level: float) -> str:
    """The colour of a contour, as #rrggbb."""
    faintest = _FAINTEST_LINE[palette]
    return colours_of(palette)[round(faintest + (255 - faintest) * level)]
