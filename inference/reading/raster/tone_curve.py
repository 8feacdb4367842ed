"""The tone curve that a picture file states, by a gamma, a table or an ICC profile, where it is not that of screens."""

import struct

import numpy as np

from inference.arrays import DoubleArray
from inference.messages import Code, Message

TONE_CURVE_FOLLOWED = Message(
    "The picture states, by a gamma, a transfer function or a colour profile, how bright its grey values are meant; "
    "this was followed.",
    code=Code.TONE_CURVE,
)

_GRID = np.linspace(0.0, 1.0, 1024)
_LEAST_DIFFERENCE = 0.1
"""A curve is taken for that of screens (sRGB) if they differ by no more than this brightness, 0 to 1: two screens do.

A gamma of 2.2 differs by 0.03, and one of 1.8, which a part of the children's training films state, by 0.075; light
itself differs by 0.29."""

_LARGEST_EXPONENT = 4.0
"""Curves with a larger exponent, or with one below its inverse, are ignored."""

_LEAST_RISE = 0.5
"""The least difference of light, 0 to 1, between black and white; a flatter curve would hide the film."""

_XYZ = b"XYZ "
"""The connection space of profiles whose curves lead to light; curves to lightness are rare in grey pictures."""

_GREY_CURVE, _GREEN_CURVE = b"kTRC", b"gTRC"
"""Tags of a profile: the curve of grey pictures, and one of the three of colour pictures, which hardly differ."""

_HEADER_BYTES, _MOST_TAGS = 128, 100
_S15_FIXED_16, _U8_FIXED_8 = 65_536, 256
"""The units of the ICC's fixed-point numbers (ICC.1 4)."""

_PARAMETERS = (1, 3, 4, 5, 7)
"""The number of parameters of each kind of parametric curve (ICC.1 10.18)."""


def tone_curve(profile: bytes, gamma: float | None = None, light: DoubleArray | None = None) -> DoubleArray | None:
    """The grey values to show for the values of a file, in even steps from 0 to 1; None if they are shown as they are.

    Args:
        profile: The file's ICC profile; empty if it has none. One that is damaged, or has no curve, is ignored.
        gamma: The exponent from light to grey values (PNG's gAMA) if it states one; a profile is preferred.
        light: The light for the values of a file, in even steps from 0 to 1 (TIFF's TransferFunction), if it states
            them; a profile is preferred.
    """
    linear = _linear_by_profile(profile)
    if linear is None and light is not None and is_sound(light):
        linear = np.interp(_GRID, np.linspace(0.0, 1.0, len(light)), light)
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
    if profile[20:24] != _XYZ:
        return None
    try:
        count = min(struct.unpack_from(">I", profile, _HEADER_BYTES)[0], _MOST_TAGS)
        entries = (struct.unpack_from(">4sII", profile, _HEADER_BYTES + 4 + 12 * number) for number in range(count))
        places = {tag: start for tag, start, _ in entries}
        curve = profile[places.get(_GREY_CURVE) or places[_GREEN_CURVE] :]
        kind, number = struct.unpack_from(">4s4xI", curve)
        with np.errstate(all="ignore"):
            linear = _of_table(curve, number) if kind == b"curv" else _of_parameters(curve, number >> 16)
    except (struct.error, KeyError, IndexError, ValueError, ArithmeticError):
        return None
    return np.clip(linear, 0.0, 1.0) if is_sound(linear) else None


def is_sound(linear: DoubleArray) -> bool:
    """Whether light is a curve that can be followed: it rises, by enough for the picture to be seen."""
    rises = np.isfinite(linear).all() and (np.diff(linear) >= 0).all()
    first, last = np.clip(linear[[0, -1]], 0.0, 1.0)
    return bool(rises and last - first > _LEAST_RISE)


def _is_believed(exponent: float) -> bool:
    return 1 / _LARGEST_EXPONENT <= exponent <= _LARGEST_EXPONENT


def _power(values: DoubleArray, exponent: float) -> DoubleArray:
    if not _is_believed(exponent):
        raise ValueError(f"a curve of exponent {exponent}")
    powers: DoubleArray = values**exponent
    return powers


def _of_table(curve: bytes, count: int) -> DoubleArray:
    """A curve of `count` entries; without entries the values are the light, and a single entry is an exponent."""
    entries = np.frombuffer(curve, ">u2", count, 12).astype(np.float64)
    if count <= 1:
        return _power(_GRID, float(entries[0]) / _U8_FIXED_8 if count else 1.0)
    return np.interp(_GRID, np.linspace(0.0, 1.0, count), entries / 0xFFFF)


def _of_parameters(curve: bytes, kind: int) -> DoubleArray:
    """A curve of the form (a x + b)^g + e for x from d on, and c x + f below d."""
    count = _PARAMETERS[kind]
    stated = [value / _S15_FIXED_16 for value in struct.unpack_from(f">{count}i", curve, 12)]
    g, a, b, c, d, e, f = stated + [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0][count:]
    if kind in {1, 2}:  # nothing, or a constant, below the root of a x + b
        e = f = c
        c, d = 0.0, -b / a
    upper = _power(np.maximum(a * _GRID + b, 0.0), g) + e
    linear: DoubleArray = np.where(d <= _GRID, upper, c * _GRID + f)
    return linear
