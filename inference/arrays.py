"""Array types, spelt out because importing numpy.typing takes as long as reading a film."""

from typing import Any

import numpy as np

FloatImage = np.ndarray[tuple[Any, ...], np.dtype[np.float32]]
"""float32 of any shape."""

HeatmapArray = np.ndarray[tuple[Any, ...], np.dtype[np.float16 | np.float32]]
"""A heat map: float16 in a finding, where more precision could not be seen, or float32."""

ByteImage = np.ndarray[tuple[Any, ...], np.dtype[np.uint8]]
"""uint8 of any shape."""

GreyImage = np.ndarray[tuple[Any, ...], np.dtype[np.uint16]]
"""uint16 of any shape."""

DoubleArray = np.ndarray[tuple[Any, ...], np.dtype[np.float64]]
"""float64 of any shape."""
