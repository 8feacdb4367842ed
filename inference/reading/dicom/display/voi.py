"""Display windows (PS3.3 C.11.2.1.2 and C.11.2.1.3), and the range shown for an object without one."""

from collections.abc import Callable
from functools import partial

import numpy as np
import numpy.typing as npt

from inference.arrays import DoubleArray
from inference.reading.dicom.header.elements import compact
from inference.reading.grey import is_nearly_blank

Window = Callable[[DoubleArray], DoubleArray]

_PERCENTILES = (0.005, 0.995)

_WIDE = 128.0
"""From this width on, the step that the standard's linear function takes off the width is invisible."""


def window_function(function: str, *, center: float, width: float, step: float = 1.0) -> Window:
    """The function from modality values to 0 to 1.

    Args:
        function: VOI LUT Function (0028,1056): "LINEAR", "LINEAR_EXACT" or "SIGMOID"; anything else is "LINEAR".
        center: Window Center (0028,1050).
        width: Window Width (0028,1051).
        step: Difference between adjacent values. "LINEAR" is defined for integers (C.11.2.1.2.1); a narrow window over
            fractions is taken in units of this step.

    Raises:
        ValueError: The numbers do not define a window.
    """
    window: Callable[[float, float, DoubleArray], DoubleArray] = FUNCTIONS.get(compact(function), _linear)
    if window is _linear and step < 1.0 and width < _WIDE:
        window = partial(_linear_in_steps, step)
    narrowest = 1.0 if window is _linear else float(np.finfo(float).tiny)
    if not (np.isfinite([center, width]).all() and width >= narrowest):
        raise ValueError(f"a window at {center} of width {width}")
    return partial(window, center, width)


def shows_film(shown: DoubleArray, counts: npt.NDArray[np.int64], stretched: DoubleArray) -> bool:
    """Whether display values show a film: they are not nearly all dark, nearly all bright, or only black and white.

    Args:
        shown: The display value of every possible value, [N] in 0 to 1.
        counts: How often each value occurs, [N]; a film of one value always passes.
        stretched: The display values by `percentile_stretch`, [N]: a film that is nearly blank with them, too, passes.
    """
    if not np.isfinite(shown).all():
        return False
    return np.count_nonzero(counts) == 1 or not is_nearly_blank(shown, counts) or is_nearly_blank(stretched, counts)


def percentile_stretch(values: DoubleArray, counts: npt.NDArray[np.int64]) -> DoubleArray:
    """Stretch a film between its 0.5 and 99.5 percentiles.

    Args:
        values: Every possible value, [N].
        counts: How often each value occurs, [N].

    Returns:
        [N] in 0 to 1. A blank film is scaled by the range of all possible values.
    """
    order = np.argsort(values, kind="stable")
    below = np.cumsum(counts[order])
    low, high = values[order[np.searchsorted(below, np.array(_PERCENTILES) * below[-1])]]
    if high <= low:
        low, high = values.min(), values.max()
    shown: DoubleArray = np.clip((values - low) / max(high - low, np.finfo(np.float64).tiny), 0.0, 1.0)
    return shown


def _linear(center: float, width: float, values: DoubleArray) -> DoubleArray:
    middle = center - 0.5
    if width == 1:
        return (values > middle).astype(np.float64)
    shown: DoubleArray = np.clip((values - middle) / (width - 1) + 0.5, 0.0, 1.0)
    return shown


def _linear_in_steps(step: float, center: float, width: float, values: DoubleArray) -> DoubleArray:
    shown: DoubleArray = np.clip((values - center + step / 2) / max(width - step, step) + 0.5, 0.0, 1.0)
    return shown


def _linear_exact(center: float, width: float, values: DoubleArray) -> DoubleArray:
    shown: DoubleArray = np.clip((values - center) / width + 0.5, 0.0, 1.0)
    return shown


def _sigmoid(center: float, width: float, values: DoubleArray) -> DoubleArray:
    exponent = np.clip(-4.0 * (values - center) / width, -700.0, 700.0)  # beyond, exp overflows
    shown: DoubleArray = 1.0 / (1.0 + np.exp(exponent))
    return shown


FUNCTIONS = {"LINEAR": _linear, "LINEAREXACT": _linear_exact, "SIGMOID": _sigmoid}
"""The functions by the compact spelling of VOI LUT Function."""
