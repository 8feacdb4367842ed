"""Display windows (PS3.3 C.11.2.1.2 and C.11.2.1.3), and the range that is shown where an object states none."""

from collections.abc import Callable
from functools import partial

import numpy as np
import numpy.typing as npt

from inference.reading.dicom.lookup_table import Grey

Window = Callable[[Grey], Grey]

_PERCENTILES = (0.005, 0.995)


def window_of(function: str, *, center: float, width: float) -> Window:
    """The function from modality values to 0..1.

    Args:
        function: VOI LUT Function (0028,1056): "LINEAR", "LINEAR_EXACT" or "SIGMOID"; anything else is "LINEAR".
        center: Window Center (0028,1050).
        width: Window Width (0028,1051).

    Raises:
        ValueError: No window has these numbers.
    """
    window = _FUNCTIONS.get(function.strip().upper(), _linear)
    narrowest = 1.0 if window is _linear else float(np.finfo(float).tiny)
    if not (np.isfinite([center, width]).all() and width >= narrowest):
        raise ValueError(f"a window at {center} of width {width}")
    return partial(window, center, width)


def full_range(values: Grey, counts: npt.NDArray[np.int64]) -> Grey:
    """Stretch between the 0.5 and 99.5 percentiles of a film.

    Args:
        values: Every value that may occur, [N].
        counts: How often each does, [N].

    Returns:
        [N] in 0 to 1. A blank film keeps its place within all of the values.
    """
    order = np.argsort(values, kind="stable")
    below = np.cumsum(counts[order])
    low, high = values[order[np.searchsorted(below, np.array(_PERCENTILES) * below[-1])]]
    if high <= low:
        low, high = values.min(), values.max()
    shown: Grey = np.clip((values - low) / max(high - low, np.finfo(np.float64).tiny), 0.0, 1.0)
    return shown


def _linear(center: float, width: float, values: Grey) -> Grey:
    middle = center - 0.5
    if width == 1:
        return (values > middle).astype(np.float64)
    shown: Grey = np.clip((values - middle) / (width - 1) + 0.5, 0.0, 1.0)
    return shown


def _linear_exact(center: float, width: float, values: Grey) -> Grey:
    shown: Grey = np.clip((values - center) / width + 0.5, 0.0, 1.0)
    return shown


def _sigmoid(center: float, width: float, values: Grey) -> Grey:
    exponent = np.clip(-4.0 * (values - center) / width, -700.0, 700.0)  # beyond, exp overflows
    shown: Grey = 1.0 / (1.0 + np.exp(exponent))
    return shown


_FUNCTIONS = {"LINEAR": _linear, "LINEAR_EXACT": _linear_exact, "SIGMOID": _sigmoid}
