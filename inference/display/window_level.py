"""Window levels: which grey values are shown from black to white, set by hand or by preset."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from inference.arrays import ByteImage
from inference.display.screen_film import BRIGHTEST, ScreenFilm

NARROWEST = 64.0
"""The least width of a window, in grey values."""

_FLAT = 1e-3
"""The least range of display values, 0 to 1, that a curve is divided by."""

_QUARTERS = (0.25, 0.75)
"""A curve's window is the line through the points at these shares of its range."""


class Preset(StrEnum):
    """Window presets, computed from a film's grey values."""

    OWN = "own"  # as the file states
    PERCENTILES = "percentiles"
    FULL = "full"
    LUNG = "lung"
    BONE = "bone"


_SHARES = {
    Preset.PERCENTILES: (0.005, 0.995),  # as for films that state no window
    Preset.FULL: (0.0, 1.0),
    Preset.LUNG: (0.01, 0.80),
    Preset.BONE: (0.35, 0.998),
}
"""The shares of a film's pixels between which a preset's window lies; a radiograph has no Hounsfield units."""


@dataclass(frozen=True, slots=True)
class Window:
    """The grey values of black and white; both may lie outside 0 to 65535."""

    low: float
    high: float

    @property
    def level(self) -> float:
        """The grey value in the middle of the window."""
        return (self.low + self.high) / 2

    @property
    def width(self) -> float:
        """The difference between white and black."""
        return self.high - self.low


def limited_window(level: float, width: float) -> Window:
    """The window of a level and a width, each limited to a reasonable range."""
    width = min(max(width, NARROWEST), 4.0 * BRIGHTEST)
    level = min(max(level, 0.0), float(BRIGHTEST))
    return Window(level - width / 2, level + width / 2)


def preset_window(film: ScreenFilm, preset: Preset) -> Window:
    """A preset's window for a film."""
    if preset is Preset.OWN:
        return _file_window(film)
    below = np.cumsum(film.counts)
    low, high = (float(np.searchsorted(below, max(1.0, share * below[-1]))) for share in _SHARES[preset])
    return Window(low, high) if high - low >= NARROWEST else limited_window((low + high) / 2, NARROWEST)


def linear_table(film: ScreenFilm, window: Window, *, inverted: bool) -> ByteImage:
    """The lookup table for showing a film through a window: uint8 [65536].

    Pixels that are padding, or that a shutter covers, are black through any window, also inverted.
    """
    shown = (np.arange(BRIGHTEST + 1, dtype=np.float32) - window.low) * np.float32(255.0 / window.width)
    return _table(film, shown, inverted=inverted)


def file_display_table(film: ScreenFilm, *, inverted: bool) -> ByteImage:
    """The lookup table for showing a film as its file states: uint8 [65536].

    A DICOM object may state a table or a sigmoid, which no window equals. Padding is black, as in `linear_table`.
    """
    if film.curve is None:
        return linear_table(film, _file_window(film), inverted=inverted)
    return _table(film, film.curve * np.float32(255.0), inverted=inverted)


def _table(film: ScreenFilm, shown: np.ndarray, *, inverted: bool) -> ByteImage:
    table = np.rint(np.clip(shown, 0.0, 255.0)).astype(np.uint8)
    table = np.ascontiguousarray(255 - table if inverted else table)
    if film.is_padded:
        table[0] = 0
    return table


def _file_window(film: ScreenFilm) -> Window:
    """The window that the file states; for a curve, the line through its first and third quarter."""
    if film.curve is None:
        return Window(0.0, float(BRIGHTEST))
    rising = np.maximum.accumulate(film.curve)
    lowest, span = float(rising[0]), float(rising[-1] - rising[0])
    places = [float(np.searchsorted(rising, lowest + quarter * span)) for quarter in _QUARTERS]
    slope = max(places[1] - places[0], 1.0) / (0.5 * max(span, _FLAT))
    low = places[0] - (lowest + 0.25 * span) * slope
    return Window(low, max(low + slope, low + NARROWEST))
