import numpy as np
import pytest
from helpers.dicom import CHEST, encoded, film_object
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian

from inference.errors import UnreadableFilmError
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dicom.pixels.native import OTHER_BYTE_ORDER, SIXTEEN_BITS_HELD, is_smooth, roughness

VALUES = np.rint(CHEST * 4095).astype(np.uint16)
WINDOW = {"WindowCenter": 2048, "WindowWidth": 4096}


def film(data: bytes, *, syntax: str = ExplicitVRLittleEndian, bits: int = 12, **elements: object) -> bytes:
    dataset = film_object(picture=CHEST, bits=bits, syntax=syntax, **{**WINDOW, **elements})  # type: ignore[arg-type]
    dataset.PixelData = data
    return encoded(dataset)


def test_twice_the_bytes_of_8_bits_are_16_bits() -> None:
    decoded = decode_dicom(film(VALUES.astype("<u2").tobytes(), bits=8))
    assert np.abs(decoded.pixels - CHEST).max() < 0.001
    assert (decoded.warnings, decoded.bits_stored) == ((SIXTEEN_BITS_HELD,), 12)


@pytest.mark.parametrize("times", [2, 3, 4])
def test_more_bytes_than_the_header_explains_are_refused(times: int) -> None:
    narrow = np.rint(CHEST * 255).astype(np.uint8).tobytes()
    with pytest.raises(
        UnreadableFilmError, match=r"its pixels take .* bytes, of which its header accounts for"
    ) as caught:
        decode_dicom(film(narrow * times, bits=8))
    assert caught.value.code == "header_mismatch"


@pytest.mark.parametrize(("spare", "is_reported"), [(0, False), (2, True), (512, True)])
def test_bytes_to_spare_are_reported(spare: int, is_reported: bool) -> None:
    decoded = decode_dicom(film(VALUES.astype("<u2").tobytes() + bytes(spare)))
    assert np.abs(decoded.pixels - CHEST).max() < 0.001
    assert [str(note) for note in decoded.warnings] == [
        f"The object holds {spare} bytes more than its header accounts for; they were left out."
    ] * is_reported


@pytest.mark.parametrize(("syntax", "order"), [(ExplicitVRLittleEndian, ">u2"), (ExplicitVRBigEndian, "<u2")])
@pytest.mark.parametrize("bits", [12, 16])
def test_swapped_bytes_are_corrected(syntax: str, order: str, bits: int) -> None:
    top = 2**bits - 1
    window = {"WindowCenter": 2 ** (bits - 1), "WindowWidth": 2**bits}
    data = np.rint(CHEST * top).astype(order).tobytes()
    decoded = decode_dicom(film(data, syntax=syntax, bits=bits, **window))
    assert np.abs(decoded.pixels - CHEST).max() < 0.001
    assert decoded.warnings == (OTHER_BYTE_ORDER,)


NOISE = np.random.default_rng(1).integers(0, 4096, (300, 200)).astype(np.uint16)
WORDS = np.rint(CHEST * 4095).astype(np.uint16)


def test_a_film_is_smooth_and_noise_is_not() -> None:
    assert is_smooth(WORDS)
    assert roughness(NOISE) == pytest.approx(1.0, abs=0.1)
    assert not is_smooth(WORDS.byteswap())


def test_a_blank_picture_is_not_rough() -> None:
    assert roughness(np.full((40, 40), 7)) == 0.0
