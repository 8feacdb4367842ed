import numpy as np
import pytest

from inference.reading.dicom.pixel_format import PixelFormat
from inference.reading.dicom.stored_values import grey_values


def stored(bits: int, *, signed: bool, allocated: int = 16, high_bit: int | None = None) -> PixelFormat:
    return PixelFormat(
        rows=32,
        columns=32,
        samples=1,
        photometric="MONOCHROME2",
        bits_allocated=allocated,
        bits_stored=bits,
        high_bit=bits - 1 if high_bit is None else high_bit,
        signed=signed,
        planar=False,
        frames=1,
    )


@pytest.mark.parametrize(
    ("samples", "what", "values", "bounds"),
    [
        (np.array([0, 4095], "u2"), stored(12, signed=False), [0, 4095], (0, 4095)),
        (np.array([0, 5000], "u2"), stored(12, signed=False), [0, 5000], (0, 4095)),  # clipped later, not wrapped
        (np.array([-2048, 2047], "i2"), stored(12, signed=True), [-2048, 2047], (-2048, 2047)),
        (np.array([0x0FFF, 0x0001], "u2"), stored(12, signed=True), [-1, 1], (-2048, 2047)),  # sign not extended
        (np.array([0xFFFF, 0x0001], "u2"), stored(12, signed=True), [-1, 1], (-2048, 2047)),  # sign extended
        (np.array([0x0FFF, 0x0001], "i2"), stored(12, signed=True), [-1, 1], (-2048, 2047)),
        (np.array([0xFF, 1], "u1"), stored(8, signed=True, allocated=8), [-1, 1], (-128, 127)),
        (np.array([0x8000, 1], "u2"), stored(16, signed=True), [-32768, 1], (-32768, 32767)),
        (np.array([-5, 5], "i2"), stored(12, signed=False), [-5, 5], (-2048, 2047)),  # a stream's own sign is believed
        (np.array([0x0FF0], "u2"), stored(12, signed=False, high_bit=15), [0xFF], (0, 4095)),
    ],
)
def test_samples_become_the_values_they_stand_for(
    samples: np.ndarray, what: PixelFormat, values: list[int], bounds: tuple[int, int]
) -> None:
    grey, ends = grey_values(samples, what)
    assert (grey.tolist(), ends) == (values, bounds)
