"""What the reading room shows now, for those who give it away: the one place that knows how to ask it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from gui.film.reading_room import ReadingRoom

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Displayed:
    """How the film that is looked at is shown.

    Attributes:
        picture: In the film's own pixels, through the reader's window; None while no film is shown.
        heatmap: Whether a heat map lies over it.
        opacity: How much that covers the film, 0 to 1.
    """

    picture: "QImage | None"
    heatmap: bool
    opacity: float


def displayed(room: "ReadingRoom") -> Displayed:
    """What a reading room shows now."""
    return Displayed(room.view.displayed_picture(), room.view.heatmap_is_shown, room.opacity.value() / _PERCENT)
