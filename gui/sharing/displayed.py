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
    """

    picture: "QImage | None"
    heatmap: bool
    opacity: float


def displayed(room: "ReadingRoom", path: "Path") -> Displayed:
    """How a reading room shows a film; without a picture while it shows another one, or none.

    Args:
        room: What shows films.
        path: The film.
    """
    # A view may keep the film before until the next one is loaded; it says then which film that is.
    shown = getattr(room.view, "film", None)
    is_another = shown is not None and shown.details.path != path
    picture = None if is_another else room.view.displayed_picture()
    return Displayed(picture, room.view.heatmap_is_shown, room.opacity.value() / _PERCENT)
