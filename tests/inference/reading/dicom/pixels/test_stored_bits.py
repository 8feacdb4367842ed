from collections.abc import Callable

import numpy as np
import pytest
from helpers.dicom import BAND, CHEST, encoded, film_object
from pydicom.dataset import Dataset

from inference.messages import Message
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dicom.pixels.pixel_format import HIGH_BIT, PixelFormat
from inference.reading.dicom.pixels.stored_bits import IS_SIGNED, IS_UNSIGNED, UNUSED_BITS, grey_words

TOP = 4095
VALUES = np.rint(CHEST * TOP).astype(np.uint16)
RANDOM = np.random.default_rng(5)


def stored(bits: int, *, signed: bool = False, allocated: int = 16, high_bit: int | None = None) -> PixelFormat:
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
        (np.array([0, 4095], "u2"), stored(12), [0, 4095], (0, 4095)),
        (np.array([-2048, 2047], "i2"), stored(12, signed=True), [-2048, 2047], (-2048, 2047)),
        (np.array([0x0FFF, 0x0001], "u2"), stored(12, signed=True), [-1, 1], (-2048, 2047)),  # sign not extended
        (np.array([0xFFFF, 0x0001], "u2"), stored(12, signed=True), [-1, 1], (-2048, 2047)),  # sign extended
        (np.array([0x0FFF, 0x0001], "i2"), stored(12, signed=True), [-1, 1], (-2048, 2047)),
        (np.array([0xFF, 1], "u1"), stored(8, signed=True, allocated=8), [-1, 1], (-128, 127)),
        (np.array([0x8000, 1], "u2"), stored(16, signed=True), [-32768, 1], (-32768, 32767)),
        (np.array([-5, 5], "i2"), stored(12), [-5, 5], (-2048, 2047)),  # a stream's own sign is believed
        (np.array([0x1FF0], "u2"), stored(12, high_bit=15), [0x1FF], (0, 4095)),
        (np.array([0x1234], "u2"), stored(12, high_bit=15), [0x123], (0, 4095)),  # the low bits are unused
    ],
)
def test_words_become_their_values(
    samples: np.ndarray, what: PixelFormat, values: list[int], bounds: tuple[int, int]
) -> None:
    grey = grey_words(samples.reshape(1, -1), what)
    assert (grey.values[grey.words].reshape(-1).tolist(), grey.bounds, grey.notes) == (values, bounds, ())


def test_a_few_values_above_the_top_of_a_smooth_film_are_clipped() -> None:
    above = VALUES.copy()
    brightest = np.quantile(VALUES, 0.99) < VALUES
    above[brightest] += 120
    assert above.max() > TOP
    grey = grey_words(above, stored(12))
    assert (grey.values[grey.words] == np.minimum(above, TOP)).all()
    assert grey.notes == ()


def test_values_far_above_the_top_are_taken_as_they_are_with_a_warning() -> None:
    grey = grey_words(VALUES, stored(10))
    assert (grey.values[grey.words] == VALUES).all()
    assert grey.bounds == (0, TOP)
    assert "says that grey values have 10 bits, but they have 12" in str(grey.notes[0])


@pytest.mark.parametrize(
    "beside",
    [
        0xF000,
        0x8000,
        RANDOM.integers(0, 16, VALUES.shape) << 12,
        np.where(np.indices(VALUES.shape)[0] < 40, 0x1000, 0),
        (RANDOM.random(VALUES.shape) < 0.01) * 0x4000,
        (np.indices(VALUES.shape)[1] % 16 == 3) * 0x1000,
    ],
    ids=["all set", "one set", "random", "half of the film", "specks", "lines"],
)
def test_bits_outside_the_stored_ones_are_ignored(beside: np.ndarray | int) -> None:
    grey = grey_words((VALUES | beside).astype(np.uint16), stored(12))
    assert (grey.values[grey.words] == VALUES).all()
    assert grey.notes == (UNUSED_BITS,)


def test_bits_outside_bytes_are_ignored() -> None:
    bytes_in_words = (VALUES >> 4) | (RANDOM.integers(0, 256, VALUES.shape) << 8)
    film = decode_dicom(encoded(_object(bytes_in_words, BitsStored=8, HighBit=7, WindowCenter=128, WindowWidth=256)))
    assert film.warnings == (UNUSED_BITS,)
    assert np.abs(film.pixels - (VALUES >> 4) / 255).max() < 0.001


def test_bits_outside_negative_values_are_ignored() -> None:
    signed = VALUES.astype(np.int32) - 2048
    words = ((signed & 0xFFF) | (RANDOM.integers(0, 16, VALUES.shape) << 12)).astype(np.uint16)
    grey = grey_words(words, stored(12, signed=True))
    assert (grey.values[grey.words] == signed).all()
    assert grey.notes == (UNUSED_BITS,)


def _object(words: np.ndarray, **elements: object) -> Dataset:
    """A film of 12 bits in a window that shows all of them."""
    dataset = film_object(picture=CHEST, WindowCenter=2048, WindowWidth=4096)
    dataset.PixelData = words.astype("<u2").tobytes()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


CONTRADICTIONS: dict[str, tuple[Callable[[], Dataset], Message]] = {
    "high bit 15, values low": (lambda: _object(VALUES, HighBit=15), HIGH_BIT),
    "high bit 13, values low": (lambda: _object(VALUES, HighBit=13), HIGH_BIT),
    "high bit 11, values high": (lambda: _object(VALUES << 4), HIGH_BIT),
    "high bit 7 of 12": (lambda: _object(VALUES, HighBit=7), HIGH_BIT),
    "high bit 40": (lambda: _object(VALUES, HighBit=40), HIGH_BIT),
    "says signed": (lambda: _object(VALUES, PixelRepresentation=1), IS_UNSIGNED),
    "says unsigned": (lambda: _object((VALUES.astype(int) - 2048) & 0xFFF, WindowCenter=0), IS_SIGNED),
    "says unsigned, sign extended": (
        lambda: _object((VALUES.astype(int) - 2048) & 0xFFFF, WindowCenter=0),
        IS_SIGNED,
    ),
    "says unsigned, 16 bits": (
        lambda: _object((VALUES.astype(int) - 2048) & 0xFFFF, WindowCenter=0, BitsStored=16, HighBit=15),
        IS_SIGNED,
    ),
}


@pytest.mark.parametrize("kind", CONTRADICTIONS)
def test_values_override_a_header_that_they_contradict_with_a_warning(kind: str) -> None:
    make, note = CONTRADICTIONS[kind]
    film = decode_dicom(encoded(make()))
    assert film.warnings == (note,)
    assert np.abs(film.pixels - CHEST).max() < 0.001


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("picture", [CHEST, BAND, CHEST > 0.5, np.where(CHEST > 0.8, 1.0, CHEST * 0.4)])
def test_a_sound_film_gives_no_warning_about_its_bits(picture: np.ndarray, signed: bool) -> None:
    middle = 0 if signed else 2048
    film = decode_dicom(encoded(film_object(picture=picture, signed=signed, WindowCenter=middle, WindowWidth=4096)))
    assert film.warnings == ()
    assert np.abs(film.pixels - picture).max() < 0.001
