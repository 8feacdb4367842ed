"""What the reading room shows now, for those who give it away: the one place that knows how to ask it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from gui.film.reading_room import ReadingRoom

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Displayed:
    """How a film is shown.

    Attributes:
        picture: In the film's own pixels, through the reader's window; None while it is not shown.
        heatmap: Whether a heat map lies over it.
        opacity: How much that covers the film, 0 to 1.
        palette: Its colours, one of `gui.film.heatmap_look.PALETTES`.
    """

    picture: "QImage | None"
    heatmap: bool
    opacity: float
    palette: str


def displayed(room: "ReadingRoom", path: "Path") -> Displayed:
    """How a reading room shows a film; without a picture while it shows another one, or none.

    Args:
        room: What shows films.
        path: The film.
    """
    view = room.view
    # The film before stays until the next one is loaded.
    is_shown = view.film is not None and view.film.details.path == path
    picture = view.displayed_picture() if is_shown else None
    return Displayed(picture, view.look.shown, view.look.opacity / _PERCENT, view.look.palette)
