import sys

import imagecodecs
import numpy as np
import pytest

from inference.reading.jpeg_header import JPEG_LS, LOSSLESS, frame_header

EIGHT = np.zeros((40, 64), np.uint8)
FILES = {
    0xC0: imagecodecs.jpeg8_encode(EIGHT),
    0xC1: imagecodecs.jpeg8_encode(EIGHT.astype(np.uint16), bitspersample=12),
    LOSSLESS: imagecodecs.jpeg8_encode(EIGHT, lossless=True),
    JPEG_LS: imagecodecs.jpegls_encode(EIGHT),
}


@pytest.mark.parametrize("marker", FILES)
def test_the_frame_header_is_found(marker: int) -> None:
    data = bytes(FILES[marker])
    marker_found, fields = frame_header(data)
    assert marker_found == marker
    assert data[fields + 1 : fields + 5] == b"\x00\x28\x00\x40"


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xda" + bytes(40), b"not a JPEG at all", bytes(99)])
def test_data_without_a_frame_header_give_zeros(data: bytes) -> None:
    assert frame_header(data) == (0, 0)


def test_fill_bytes_are_skipped_at_once() -> None:
    plain = bytes(FILES[LOSSLESS])
    filled = plain[:2] + b"\xff" * 1_000_000 + plain[2:]
    steps = 0

    def count(*_: object) -> None:
        nonlocal steps
        steps += 1

    sys.setprofile(count)
    marker, fields = frame_header(filled)
    sys.setprofile(None)
    assert (marker, filled[fields + 1 : fields + 5]) == (LOSSLESS, b"\x00\x28\x00\x40")
    assert steps < 1_000


def test_an_endless_row_of_empty_segments_is_abandoned() -> None:
    plain = bytes(FILES[LOSSLESS])
    assert frame_header(plain[:2] + b"\xff\xe0\x00\x02" * 100_000 + plain[2:]) == (0, 0)
