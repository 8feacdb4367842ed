"""The tone curve that a picture file states, by PNG's gAMA or an ICC profile, where it is not that of screens."""

import struct

import numpy as np

from inference.arrays import DoubleArray
from inference.messages import Code, Message

FOLLOWED = Message(
    "The picture states, by a gamma or a colour profile, how bright its grey values are meant; this was followed.",
    code=Code.TONE_CURVE,
)

_GRID = np.linspace(0.0, 1.0, 1024)
_LEAST_DIFFERENCE = 0.1
"""Difference of brightness, 0 to 1, up to which a curve is taken for that of screens (sRGB): as two screens differ.

A gamma of 2.2 differs by 0.03, and one of 1.8, which a part of the children's training films state, by 0.075; light
itself differs by 0.29."""

_STEEPEST = 4.0
"""The largest exponent that is believed, and its inverse the smallest."""

_LEAST_RISE = 0.5
"""Light, 0 to 1, that a curve gains at least from black to white; a flat one would hide the film."""

_LIGHT = b"XYZ "
"""The space that a profile's curves lead to; others lead to lightness, which hardly any grey picture has."""

_GREY, _GREEN = b"kTRC", b"gTRC"
"""Tags of a profile: the curve of grey pictures, and one of the three of colour pictures, which hardly differ."""

_HEADER, _MOST_TAGS, _FIXED, _FIXED_8 = 128, 100, 65_536, 256
_PARAMETERS = (1, 3, 4, 5, 7)
"""How many parameters each kind of parametric curve has (ICC.1 10.18)."""


def tone_curve(profile: bytes, gamma: float | None = None) -> DoubleArray | None:
    """The grey values to show for the values of a file, in even steps from 0 to 1; None if they are shown as they are.

    Args:
        profile: The file's ICC profile; empty if it has none. One that is damaged, or has no curve, is ignored.
        gamma: The exponent from light to grey values (PNG's gAMA) if it states one; a profile is preferred.
    """
    linear = _linear_by_profile(profile)
    if linear is None and gamma is not None and _is_believed(gamma):
        linear = _GRID ** (1 / gamma)
    if linear is None:
        return None
    shown = _on_screen(linear)
    return shown if np.abs(shown - _GRID).max() > _LEAST_DIFFERENCE else None


def _on_screen(linear: DoubleArray) -> DoubleArray:
    """Grey values of sRGB (IEC 61966-2-1) for light of 0 to 1."""
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)  # noqa: PLR2004


def _linear_by_profile(profile: bytes) -> DoubleArray | None:
    """The light for each value of the grid, by a profile's curve (ICC.1 7.3, 10.6 and 10.18)."""
    if profile[20:24] != _LIGHT:
        return None
    try:
        count = min(struct.unpack_from(">I", profile, _HEADER)[0], _MOST_TAGS)
        entries = (struct.unpack_from(">4sII", profile, _HEADER + 4 + 12 * number) for number in range(count))
        places = {tag: start for tag, start, _ in entries}
        curve = profile[places.get(_GREY) or places[_GREEN] :]
        kind, number = struct.unpack_from(">4s4xI", curve)
        with np.errstate(all="ignore"):
            linear = _of_table(curve, number) if kind == b"curv" else _of_parameters(curve, number >> 16)
    except (struct.error, KeyError, IndexError, ValueError, ArithmeticError):
        return None
    rises = np.isfinite(linear).all() and (np.diff(linear) >= 0).all()
    linear = np.clip(linear, 0.0, 1.0)
    return linear if rises and linear[-1] - linear[0] > _LEAST_RISE else None


def _is_believed(exponent: float) -> bool:
    return 1 / _STEEPEST <= exponent <= _STEEPEST


def _power(values: DoubleArray, exponent: float) -> DoubleArray:
    if not _is_believed(exponent):
        raise ValueError(f"a curve of exponent {exponent}")
    powers: DoubleArray = values**exponent
    return powers


def _of_table(curve: bytes, count: int) -> DoubleArray:
    """A curve of `count` entries; of none, the values are light themselves, and of one, that is the exponent."""
    entries = np.frombuffer(curve, ">u2", count, 12).astype(np.float64)
    if count <= 1:
        return _power(_GRID, float(entries[0]) / _FIXED_8 if count else 1.0)
    return np.interp(_GRID, np.linspace(0.0, 1.0, count), entries / 0xFFFF)


def _of_parameters(curve: bytes, kind: int) -> DoubleArray:
    """A curve of the form (a x + b)^g + e from d on, and c x + f below."""
    count = _PARAMETERS[kind]
    stated = [value / _FIXED for value in struct.unpack_from(f">{count}i", curve, 12)]
    g, a, b, c, d, e, f = stated + [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0][count:]
    if kind in {1, 2}:  # nothing, or a constant, below the root of a x + b
        e = f = c
        c, d = 0.0, -b / a
    upper = _power(np.maximum(a * _GRID + b, 0.0), g) + e
    linear: DoubleArray = np.where(d <= _GRID, upper, c * _GRID + f)
    return linear
