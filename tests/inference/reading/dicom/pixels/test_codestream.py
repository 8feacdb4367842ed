import struct

import numpy as np
import pytest
from helpers.dicom import BAND, compressed
from pydicom.uid import HTJ2KLossless, JPEG2000Lossless, JPEGBaseline8Bit, JPEGLosslessSV1, JPEGLSLossless, RLELossless

from inference.errors import FilmTooLargeError, UnreadableFilmError
from inference.reading.dicom.pixels.codestream import checked_stream
from inference.reading.dicom.pixels.pixel_format import PixelFormat
from inference.reading.dicom.pixels.transfer_syntax import Codec

FRAMES = {
    codec: compressed(np.rint(BAND * (2**bits - 1)).astype(np.uint8 if bits == 8 else np.uint16), syntax, bits)
    for codec, syntax, bits in [
        (Codec.JPEG, JPEGBaseline8Bit, 8),
        (Codec.JPEG_LOSSLESS, JPEGLosslessSV1, 12),
        (Codec.JPEG_LS, JPEGLSLossless, 12),
        (Codec.JPEG_2000, JPEG2000Lossless, 12),
        (Codec.HTJ2K, HTJ2KLossless, 12),
        (Codec.RLE, RLELossless, 12),
    ]
}
WITH_END = sorted(set(FRAMES) - {Codec.RLE})
JPEG_2000_FIELDS = {"width": 8, "height": 12, "left": 16, "top": 20, "tile width": 24, "tile height": 28}


def header(codec: Codec, **changes: object) -> PixelFormat:
    bits = 8 if codec is Codec.JPEG else 16
    facts: dict[str, object] = {"rows": 48, "columns": 64, "samples": 1, "photometric": "MONOCHROME2"}
    facts |= {"bits_allocated": bits, "bits_stored": bits, "high_bit": bits - 1}
    facts |= {"signed": False, "planar": False, "frames": 1}
    return PixelFormat(**(facts | changes))  # type: ignore[arg-type]


def patched(frame: bytes, offset: int, value: int) -> bytes:
    return frame[:offset] + struct.pack(">I", value) + frame[offset + 4 :]


@pytest.mark.parametrize("codec", FRAMES)
def test_a_sound_frame_passes(codec: Codec) -> None:
    assert checked_stream(FRAMES[codec], codec, header(codec)) == FRAMES[codec]


@pytest.mark.parametrize("codec", WITH_END)
def test_padding_after_the_end_passes(codec: Codec) -> None:
    checked_stream(FRAMES[codec] + bytes(62), codec, header(codec))


@pytest.mark.parametrize("codec", WITH_END)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_frame_without_its_end_is_cut_short(codec: Codec, share: float) -> None:
    with pytest.raises(UnreadableFilmError, match="cut short: its end is missing") as caught:
        checked_stream(FRAMES[codec][: int(len(FRAMES[codec]) * share)], codec, header(codec))
    assert caught.value.code == "cut_short"


@pytest.mark.parametrize("codec", WITH_END)
@pytest.mark.parametrize("change", [{"rows": 49}, {"columns": 63}, {"samples": 3}])
def test_a_frame_of_another_shape_than_announced_is_damage(codec: Codec, change: dict[str, int]) -> None:
    with pytest.raises(UnreadableFilmError, match=r"its header says .* its picture 64x48 of 1") as caught:
        checked_stream(FRAMES[codec], codec, header(codec, **change))
    assert caught.value.code == "header_mismatch"


@pytest.mark.parametrize("codec", WITH_END)
def test_a_frame_of_another_codec_is_damage(codec: Codec) -> None:
    for other, frame in FRAMES.items():
        if {codec, other} != {Codec.JPEG_2000, Codec.HTJ2K} and codec is not other:
            with pytest.raises(UnreadableFilmError):
                checked_stream(frame, codec, header(codec))


@pytest.mark.parametrize("codec", [Codec.JPEG, Codec.JPEG_LOSSLESS, Codec.JPEG_LS])
def test_a_jpeg_that_claims_65000_pixels_is_too_large(codec: Codec) -> None:
    size = struct.pack(">HH", 48, 64)
    claiming = FRAMES[codec].replace(size, struct.pack(">HH", 65_000, 65_000), 1)
    with pytest.raises(FilmTooLargeError, match="65000x65000"):
        checked_stream(claiming, codec, header(codec))


@pytest.mark.parametrize(
    ("field", "value", "error", "words"),
    [
        ("width", 65_000, FilmTooLargeError, "65000x48"),
        ("height", 1, UnreadableFilmError, "64x1"),
        ("left", 1, UnreadableFilmError, "not a JPEG 2000 picture"),
        ("top", 8, UnreadableFilmError, "not a JPEG 2000 picture"),
        ("tile width", 0, UnreadableFilmError, "not a JPEG 2000 picture"),
        ("tile height", 2**31, None, ""),
    ],
)
def test_jpeg_2000_headers_are_checked(field: str, value: int, error: type[Exception] | None, words: str) -> None:
    frame = patched(FRAMES[Codec.JPEG_2000], JPEG_2000_FIELDS[field], value)
    if error is None:
        checked_stream(frame, Codec.JPEG_2000, header(Codec.JPEG_2000))
        return
    with pytest.raises(error, match=words):
        checked_stream(frame, Codec.JPEG_2000, header(Codec.JPEG_2000))


def test_a_picture_of_very_many_tiles_is_refused() -> None:
    frame = FRAMES[Codec.JPEG_2000]
    for field, value in {"width": 9000, "height": 9000, "tile width": 10, "tile height": 10}.items():
        frame = patched(frame, JPEG_2000_FIELDS[field], value)
    with pytest.raises(FilmTooLargeError, match="4,096 tiles"):
        checked_stream(frame, Codec.JPEG_2000, header(Codec.JPEG_2000, rows=9000, columns=9000))


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        bytes(63),
        bytes(200),
        struct.pack("<16I", 1, 64, *[0] * 14) + bytes(50),  # one segment for two bytes a pixel
        struct.pack("<16I", 2, 64, 64, *[0] * 13) + bytes(50),  # both at one place
        struct.pack("<16I", 2, 64, 900, *[0] * 13) + bytes(50),  # beyond the frame
        struct.pack("<16I", 0xFFFFFFFF, 64, 80, *[0] * 13) + bytes(50),
    ],
)
def test_invalid_run_length_segments_are_refused(frame: bytes) -> None:
    with pytest.raises(UnreadableFilmError, match="not a RLE picture"):
        checked_stream(frame, Codec.RLE, header(Codec.RLE))


def test_a_jp2_wrapper_is_taken_off() -> None:
    stream = FRAMES[Codec.JPEG_2000]
    wrapped = b"\x00\x00\x00\x0cjP  \r\n\x87\n" + bytes(60) + stream
    assert checked_stream(wrapped, Codec.JPEG_2000, header(Codec.JPEG_2000)) == stream
