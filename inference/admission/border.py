"""Finds the film in a picture with a uniform border, such as the bars that pad a film to a square.

A border has one grey value, exactly, and about the same width on opposite sides. What surrounds a film in a screenshot
has not: bars, buttons and text interrupt it. In such a picture no film is found.
"""

from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from inference.arrays import FloatImage
from inference.messages import Code, Message
from inference.models.preprocessing import WHOLE_FILM, Window
from inference.radiograph import Radiograph
from inference.reading.limits import MINIMUM_SIDE

LEAST_BORDER = 0.02
"""Share of a picture's width or height that a border takes, both sides together; a narrower one changes nothing."""

MOST_UNEVEN = 0.1
"""Largest difference between the borders of opposite sides, as a share of the picture's width or height.

Padding puts a film in the middle; with less, black edges of the film itself would count. Of 800 training films with a
black frame, 4 are less even; the 10 of 800 synthetic screenshots that have a uniform border are all less even.
"""

LEAST_FILM = 0.05
"""Share of the pixels next to the border that differ from it; where less do, a line of text begins there, or a button.

Of the same framed films, 8 have less: their own edges are as black as the frame.
"""

_EDGE = 0.02
"""Depth of what is looked at for that, as a share of the film's width or height."""

_SAME = 0.5 / 255
"""Largest difference of grey values that count as the same."""

_SMEARED_LINES, _SMEARED = 7, 6 / 255
"""JPEG smears a film's edge over at most so many lines of the border, which then differ from it by so much on average.

At quality 50 it is 5.6 / 255 at most in 180 padded films; nine of ten films begin with a line of 30 or more.
"""


_BoolImage = np.ndarray[tuple[Any, ...], np.dtype[np.bool_]]


class FilmInPicture(Struct, frozen=True, kw_only=True):
    """The film in a picture.

    Attributes:
        film: The film without the border; its record states the size of this part alone.
        window: The part of the picture that the film fills.
    """

    film: Radiograph
    window: Window


def is_too_reduced(found: FilmInPicture, side: int) -> bool:
    """Whether a film with a border was decoded at a reduced scale and is now smaller than a network's input.

    Args:
        found: The film.
        side: Side of the input, in pixels.
    """
    pixels = found.film.pixels
    return bool(pixels.shape[1] < found.film.record.width and min(pixels.shape) < side)


def find_film(picture: Radiograph) -> FilmInPicture | None:
    """Find the film in a picture with a uniform border, which a warning then names; None if there is no border."""
    window, whole = film_window(picture.pixels), picture.record
    if window == WHOLE_FILM:
        return None
    size = {"width": round(whole.width * window.width), "height": round(whole.height * window.height)}
    film = replace(
        picture,
        pixels=part_of(picture.pixels, window),
        record=replace(whole, **size),
        coloured=min(1.0, picture.coloured / (window.width * window.height)),
        warnings=(*picture.warnings, _border_warning()),
    )
    return FilmInPicture(film=film, window=window)


def _border_warning() -> Message:
    return Message("The picture has a uniform border around the film; it was left out.", code=Code.BORDER)


def part_of(pixels: FloatImage, window: Window) -> FloatImage:
    """The pixels in a window of a picture, as a view: float32 [h, w] of [H, W]."""
    height, width = pixels.shape
    rows = slice(round(window.top * height), round(window.bottom * height))
    return pixels[rows, round(window.left * width) : round(window.right * width)]


def film_window(pixels: FloatImage) -> Window:
    """The window of the film within the uniform border of a picture; `WHOLE_FILM` if there is none.

    Args:
        pixels: float32 [H, W] in 0 to 1.
    """
    grey = pixels[0, 0]
    if not (_are_uniform(pixels[[0, -1]], grey) or _are_uniform(pixels[:, [0, -1]], grey)):
        return WHOLE_FILM
    differences = np.abs(pixels - grey)
    rows, columns = _film_lines(differences), _film_lines(differences.T)
    if not (rows and columns and _is_padded(rows, columns) and _is_film(differences, rows, columns)):
        return WHOLE_FILM
    return Window(
        left=columns.first / columns.count,
        top=rows.first / rows.count,
        right=columns.end / columns.count,
        bottom=rows.end / rows.count,
    )


class _Lines(Struct, frozen=True, kw_only=True):
    """The rows, or columns, of a picture that the film takes: from `first` to before `end`, of `count`."""

    first: int
    end: int
    count: int

    @property
    def within(self) -> slice:
        return slice(self.first, self.end)

    @property
    def border(self) -> float:
        """Share of the picture that the border takes on both sides together."""
        return 1 - (self.end - self.first) / self.count

    @property
    def unevenness(self) -> float:
        """Difference between the two sides, as a share of the picture."""
        return abs(self.first - (self.count - self.end)) / self.count


def _are_uniform(lines: FloatImage, grey: np.float32) -> bool:
    return bool(np.abs(lines - grey).max() <= _SAME)


def _film_lines(differences: FloatImage) -> _Lines | None:
    """The rows between the first and the last that differ from the border; None if there are none."""
    count = len(differences)
    differing = np.flatnonzero(differences.max(axis=1) > _SAME)
    if not differing.size:
        return None
    first, end = int(differing[0]), int(differing[-1]) + 1
    first += _count_smeared(differences[first : first + _SMEARED_LINES]) if first else 0
    end -= _count_smeared(differences[max(0, end - _SMEARED_LINES) : end][::-1]) if end < count else 0
    return _Lines(first=first, end=end, count=count)


def _count_smeared(differences: FloatImage) -> int:
    """How many of the first lines differ from the border by little."""
    clear = np.flatnonzero(differences.mean(axis=1) > _SMEARED)
    return int(clear[0]) if clear.size else len(differences)


def _is_padded(rows: _Lines, columns: _Lines) -> bool:
    both = rows, columns
    return (
        max(one.border for one in both) >= LEAST_BORDER
        and max(one.unevenness for one in both) <= MOST_UNEVEN
        and min(one.end - one.first for one in both) >= MINIMUM_SIDE
    )


def _is_film(differences: FloatImage, rows: _Lines, columns: _Lines) -> bool:
    """Whether the film begins at once on each side that has a border."""
    differing = differences[rows.within, columns.within] > _SAME
    return _begins_at_once(differing, rows) and _begins_at_once(differing.T, columns)


def _begins_at_once(differing: _BoolImage, lines: _Lines) -> bool:
    depth = max(1, int(_EDGE * len(differing)))
    above, below = lines.first > 0, lines.end < lines.count
    edges = [differing[:depth]] * above + [differing[-depth:]] * below
    return all(float(edge.mean()) >= LEAST_FILM for edge in edges)
