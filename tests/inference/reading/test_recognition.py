import sys

import imagecodecs
import numpy as np
import pytest

from inference.errors import UnreadableFilmError, UnsupportedFilmError
from inference.reading.recognition import JPEG_LS, LOSSLESS, SourceFormat, frame_header, recognise


@pytest.mark.parametrize(
    ("data", "known"),
    [
        (b"\xff\xd8\xff\xe0rest", SourceFormat.JPEG),
        (b"\x89PNG\r\n\x1a\nrest", SourceFormat.PNG),
        (b"II*\x00rest", SourceFormat.TIFF),
        (b"MM\x00*rest", SourceFormat.TIFF),
        (b"BMrest", SourceFormat.BMP),
        (bytes(128) + b"DICMrest", SourceFormat.DICOM),
        (b"\x08\x00\x05\x00CS\x0a\x00ISO_IR 100", SourceFormat.DICOM),
        (b"\x00\x08\x00\x05CS\x00\x0aISO_IR 100", SourceFormat.DICOM),
        (b"\x08\x00\x16\x00\x1a\x00\x00\x001.2.840.10008", SourceFormat.DICOM),
        (b"II*\x00" + bytes(124) + b"DICMrest", SourceFormat.DICOM),  # a preamble may be a TIFF header
    ],
)
def test_films_are_recognised_by_their_content(data: bytes, known: SourceFormat) -> None:
    assert recognise(data) is known


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"GIF89a", "a GIF picture"),
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a WebP picture"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b'<?xml version="1.0"?><svg/>', "an SVG drawing"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "a PostScript file"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "a HEIC or AVIF picture"),
        (b"\x00\x00\x00\x20ftypavif\x00\x00\x00\x00", "a HEIC or AVIF picture"),
        (b"\x00\x00\x00\x20ftypisom\x00\x00\x00\x00", "a video"),
        (b"\xff\x0a\xfa\x7f", "a JPEG XL picture"),
        (b"8BPS\x00\x01", "a Photoshop picture"),
        (b"NRRD0004\ntype: uchar\n", "a volume for research"),
        (b"ObjectType = Image\nNDims = 3\n", "a volume for research"),
        (b"\x5c\x01\x00\x00" + bytes(340) + b"n+1\x00", "a volume for research"),
        (b"name,age\n", "a text file"),
        (bytes(range(64)), "a file of an unknown kind"),
    ],
)
def test_other_files_are_named_for_what_they_are(data: bytes, words: str) -> None:
    with pytest.raises(UnsupportedFilmError, match=words):
        recognise(data)


def test_an_empty_file_is_unreadable() -> None:
    with pytest.raises(UnreadableFilmError, match="empty") as caught:
        recognise(b"")
    assert caught.value.code == "empty"


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
