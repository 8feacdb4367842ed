import pytest

from inference.errors import UnreadableFilmError, UnsupportedFilmError
from inference.reading.recognition import SourceFormat, recognise


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
