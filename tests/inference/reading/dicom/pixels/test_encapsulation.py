import itertools

import numpy as np
import pytest
from helpers.dicom import CHEST, compressed, encoded, film_object
from pydicom.uid import (
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from inference.errors import UnreadableFilmError
from inference.messages import Message
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dicom.pixels.encapsulation import DELIMITER, fragments_of
from inference.reading.dicom.pixels.pixel_data import OTHER_ENCODING, SEVERAL_FRAMES

SYNTAXES = (JPEG2000Lossless, JPEGLSLossless, JPEGLosslessSV1, RLELossless)
VALUES = np.rint(CHEST * 4095).astype(np.uint16)
STREAMS = {syntax: compressed(VALUES, syntax, 12) for syntax in SYNTAXES}
UNDEFINED = b"\xff" * 4


def item(data: bytes) -> bytes:
    return b"\xfe\xff\x00\xe0" + len(data).to_bytes(4, "little") + data


def offsets(*places: int) -> bytes:
    return item(b"".join(place.to_bytes(4, "little") for place in places))


def even(stream: bytes) -> bytes:
    return stream + b"\x00" * (len(stream) % 2)


def with_pixel_data(syntax: str, data: bytes, *, length: bytes = UNDEFINED, **elements: object) -> bytes:
    """A film whose pixel data are these bytes, whatever they are."""
    dataset = film_object(picture=CHEST, WindowCenter=2048, WindowWidth=4096, **elements)  # type: ignore[arg-type]
    dataset.file_meta.TransferSyntaxUID = syntax
    del dataset.PixelData
    return encoded(dataset) + b"\xe0\x7f\x10\x00OB\x00\x00" + length + data


def assert_reads(film: bytes, *warnings: Message) -> None:
    decoded = decode_dicom(film)
    assert np.abs(decoded.pixels - CHEST).max() < 0.001
    assert decoded.warnings == warnings


@pytest.mark.filterwarnings("ignore:End of file reached before delimiter")
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_a_whole_frame_is_read_however_loosely_it_is_wrapped(syntax: str) -> None:
    stream = even(STREAMS[syntax])
    table, parts = item(b""), item(stream)
    assert_reads(with_pixel_data(syntax, table + parts + DELIMITER))
    assert_reads(with_pixel_data(syntax, parts + DELIMITER))
    assert_reads(with_pixel_data(syntax, table + parts))
    assert_reads(with_pixel_data(syntax, table + parts + DELIMITER[:4]))
    whole = table + parts + DELIMITER
    assert_reads(with_pixel_data(syntax, whole, length=len(whole).to_bytes(4, "little")))
    for places in [(0,), (0, 8 + len(stream)), (0, 9999), (0, 4, 8, 12), (8, 77)]:
        assert_reads(with_pixel_data(syntax, offsets(*places) + parts + DELIMITER))


@pytest.mark.parametrize("syntax", SYNTAXES[:3])
@pytest.mark.parametrize("count", [2, 5])
def test_fragments_of_one_frame_are_joined_with_any_offset_table(syntax: str, count: int) -> None:
    stream = even(STREAMS[syntax])
    step = len(stream) // count // 2 * 2
    cuts = [*range(0, step * count, step), len(stream)]
    parts = [item(stream[start:end]) for start, end in itertools.pairwise(cuts)]
    for table in (item(b""), b"", offsets(*(start + 8 * at for at, start in enumerate(cuts[:-1])))):
        assert_reads(with_pixel_data(syntax, table + b"".join(parts) + DELIMITER))


@pytest.mark.parametrize("syntax", SYNTAXES[:3])
def test_more_whole_frames_than_the_header_says_are_reported(syntax: str) -> None:
    parts = item(even(STREAMS[syntax])) * 3
    assert_reads(with_pixel_data(syntax, item(b"") + parts + DELIMITER), SEVERAL_FRAMES)


@pytest.mark.parametrize("stated", [ExplicitVRLittleEndian, *SYNTAXES])
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_fragments_are_read_as_what_they_are(stated: str, syntax: str) -> None:
    film = with_pixel_data(stated, item(b"") + item(even(STREAMS[syntax])) + DELIMITER)
    assert_reads(film, *(() if stated == syntax else (OTHER_ENCODING,)))


@pytest.mark.parametrize("stated", [ExplicitVRLittleEndian, *SYNTAXES])
def test_a_bare_codestream_is_read_as_what_it_is(stated: str) -> None:
    stream = even(STREAMS[JPEGLSLossless])
    assert_reads(with_pixel_data(stated, stream, length=len(stream).to_bytes(4, "little")), OTHER_ENCODING)


@pytest.mark.parametrize("stated", SYNTAXES)
def test_plain_pixels_under_a_compressed_syntax_are_read_as_what_they_are(stated: str) -> None:
    plain = VALUES.astype("<u2").tobytes()
    assert_reads(with_pixel_data(stated, plain, length=len(plain).to_bytes(4, "little")), OTHER_ENCODING)


@pytest.mark.parametrize("stated", [ExplicitVRLittleEndian, JPEGLSLossless])
@pytest.mark.parametrize("data", [item(b"") + item(bytes(5000)) + DELIMITER, bytes(5000), item(b"\xff\xd8\xff")])
def test_pixel_data_that_are_no_picture_are_refused(stated: str, data: bytes) -> None:
    with pytest.raises(UnreadableFilmError):
        decode_dicom(with_pixel_data(stated, data, length=len(data).to_bytes(4, "little")))


@pytest.mark.parametrize("data", [b"", bytes(64), b"\xfe\xff\x00\xe0", item(b"ab") + b"garbage and more", b"\xfe\xff"])
def test_other_bytes_are_no_fragments(data: bytes) -> None:
    assert fragments_of(data) is None
