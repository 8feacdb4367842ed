"""What people do hand in: each gets one sentence, written out here, and a code that stays."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import BAND, EXACT, UNCOMPRESSED, encoded, film_object
from helpers.rasters import pillow_file, png_chunk
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import (
    BasicTextSRStorage,
    DeflatedExplicitVRLittleEndian,
    EncapsulatedPDFStorage,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLSLossless,
    MediaStorageDirectoryStorage,
)

from inference.errors import (
    FilmTooLargeError,
    HilumError,
    MissingFilmError,
    UnreadableFilmError,
    UnsupportedFilmError,
)
from inference.reading.dicom import file as dicom_file
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.reader import read_radiograph

NOISE = np.random.default_rng(3).integers(0, 255, (200, 200), dtype=np.uint8)
"""A picture that no compression shortens, so that every part of its file counts."""


def _picture(source: str, image: Image.Image | None = None, **options: object) -> bytes:
    return pillow_file(image or Image.fromarray(NOISE), source, **options)


def _png(width: int, height: int, *more: bytes) -> bytes:
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + header
        + b"".join(more)
        + png_chunk(b"IDAT", zlib.compress(b""))
        + png_chunk(b"IEND", b"")
    )


def _text_bomb() -> bytes:
    """A zTXt chunk that inflates to 200 MB."""
    engine = zlib.compressobj(9)
    body = b"".join(engine.compress(bytes(1_000_000)) for _ in range(200)) + engine.flush()
    return _png(64, 64, png_chunk(b"zTXt", b"Comment\x00\x00" + body))


def _bmp(width: int, height: int) -> bytes:
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 1000, 0, 0, 54) + header + bytes(1000)


def _jpeg(width: int, height: int) -> bytes:
    size = struct.pack(">HH", 200, 200)
    return _picture("JPEG").replace(size, struct.pack(">HH", height, width), 1)


def _dicom(**changes: object) -> bytes:
    """A film with some elements changed; None takes one away."""
    dataset = film_object()
    for keyword, value in changes.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    return encoded(dataset)


def _claiming(syntax: str, bits: int = 12) -> bytes:
    """A compressed film whose codestream claims 65,000 x 65,000 pixels."""
    dataset = film_object(syntax=syntax, bits=bits)
    form = ">II" if syntax == JPEG2000Lossless else ">HH"
    size, huge = (struct.pack(form, *sides) for sides in (BAND.shape[::-1], (65_000, 65_000)))
    if syntax != JPEG2000Lossless:
        size = struct.pack(form, *BAND.shape)
    dataset.PixelData = dataset.PixelData.replace(size, huge, 1)
    return encoded(dataset)


def _without_picture(kind: str, **more: object) -> bytes:
    dataset = Dataset()
    dataset.file_meta = film_object().file_meta
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = kind
    dataset.SOPInstanceUID = "1.2.3"
    for keyword, value in more.items():
        setattr(dataset, keyword, value)
    return encoded(dataset)


def _in_syntax(uid: str) -> bytes:
    """A film that states another transfer syntax of 23 characters, or fewer."""
    return encoded(film_object(syntax=HTJ2KLossless)).replace(HTJ2KLossless.encode(), uid.encode().ljust(23, b"\x00"))


def _nested(levels: int) -> bytes:
    """Sequences of undefined length, one in the other, before a sound picture."""
    start, end = (
        b"\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff",
        (b"\xfe\xff\x0d\xe0\x00\x00\x00\x00\xfe\xff\xdd\xe0\x00\x00\x00\x00"),
    )
    whole = encoded(film_object())
    place = whole.index(b"\x28\x00\x02\x00US")
    return whole[:place] + start * levels + end * levels + whole[place:]


BAD: dict[str, tuple[Callable[[], bytes], type[HilumError], str, str]] = {
    "empty": (lambda: b"", UnreadableFilmError, "empty", r"The file is empty \(zero bytes\)\."),
    "text": (lambda: b"a,b\n1,2\n", UnsupportedFilmError, "not_a_film", r"This is a text file, not a film\. .*"),
    "HTML": (lambda: b"<!DOCTYPE html>", UnsupportedFilmError, "not_a_film", r"This is a web page, not a film\. .*"),
    "ZIP": (lambda: b"PK\x03\x04..", UnsupportedFilmError, "not_a_film", r"This is a ZIP archive .*, not a film\. .*"),
    "PDF": (lambda: b"%PDF-1.7", UnsupportedFilmError, "not_a_film", r"This is a PDF document, not a film\. .*"),
    "GIF": (lambda: _picture("GIF"), UnsupportedFilmError, "not_a_film", r"This is a GIF picture, not a film\. .*"),
    "WebP": (lambda: _picture("WEBP"), UnsupportedFilmError, "not_a_film", r"This is a WebP picture, not a film\. .*"),
    "EPS": (lambda: _picture("EPS"), UnsupportedFilmError, "not_a_film", r"This is a PostScript file, not a film\. .*"),
    "SVG": (lambda: b"<svg></svg>", UnsupportedFilmError, "not_a_film", r"This is an SVG drawing, not a film\. .*"),
    "huge PNG": (
        lambda: _png(30_000, 30_000),
        FilmTooLargeError,
        "too_large",
        r"The picture claims 30000x30000 pixels; at most 100,000,000 are read, and 30,000 on a side\.",
    ),
    "wide BMP": (
        lambda: _bmp(8_323_328, 10),
        UnreadableFilmError,
        "too_small",
        r"The picture is 8323328x10 pixels; .*",
    ),
    "huge JPEG": (lambda: _jpeg(65_000, 65_000), FilmTooLargeError, "too_large", r"The picture claims 65000x65000 .*"),
    "one pixel": (
        lambda: _picture("PNG", Image.new("L", (1, 1))),
        UnreadableFilmError,
        "too_small",
        r"The picture is 1x1 pixels; a film has at least 32 on each side\.",
    ),
    "one row": (
        lambda: _picture("PNG", Image.new("L", (4000, 1))),
        UnreadableFilmError,
        "too_small",
        r"The picture is 4000x1 pixels; .*",
    ),
    "not a number": (
        lambda: _picture("TIFF", Image.fromarray(np.full((40, 40), np.nan, np.float32))),
        UnreadableFilmError,
        "not_finite",
        r"The picture has pixels that are not numbers\.",
    ),
    "text bomb": (_text_bomb, UnreadableFilmError, "damaged", r"The picture is damaged or cut short\."),
    "JPEG in DICOM claims 65,000": (
        lambda: _claiming(JPEGBaseline8Bit, 8),
        FilmTooLargeError,
        "too_large",
        r"The picture claims 65000x65000 pixels; at most 100,000,000 are read, and 30,000 on a side\.",
    ),
    "JPEG-LS claims 65,000": (
        lambda: _claiming(JPEGLSLossless),
        FilmTooLargeError,
        "too_large",
        r"The picture claims 65000x65000 pixels; .*",
    ),
    "JPEG 2000 claims 65,000": (
        lambda: _claiming(JPEG2000Lossless),
        FilmTooLargeError,
        "too_large",
        r"The picture claims 65000x65000 pixels; .*",
    ),
    "DICOM of 65,535 rows": (
        lambda: _dicom(Rows=65_535),
        FilmTooLargeError,
        "too_large",
        r"The picture claims 64x65535 pixels; .*",
    ),
    "DICOM of too many rows": (
        lambda: _dicom(Rows=20_000),
        UnreadableFilmError,
        "cut_short",
        r"The DICOM object is damaged: it holds less than it claims\.",
    ),
    "DICOM of no rows": (
        lambda: _dicom(Rows=None),
        UnreadableFilmError,
        "damaged",
        r"The DICOM header is damaged: it has no sound Rows\.",
    ),
    "2 billion frames": (
        lambda: _dicom(NumberOfFrames=2_000_000_000),
        UnreadableFilmError,
        "cut_short",
        r"The DICOM object is damaged: it holds less than it claims\.",
    ),
    "2 billion compressed frames": (
        lambda: encoded(film_object(syntax=JPEG2000Lossless, NumberOfFrames=2_000_000_000)),
        UnreadableFilmError,
        "cut_short",
        r"The DICOM object is damaged: it does not hold the frames that it claims\.",
    ),
    "no pixel data": (
        lambda: _dicom(PixelData=None),
        UnreadableFilmError,
        "no_picture",
        r"The DICOM Computed Radiography Image Storage object holds no picture; it may be cut short\.",
    ),
    "empty pixel data": (
        lambda: _dicom(PixelData=b""),
        UnreadableFilmError,
        "no_picture",
        r"The DICOM Computed Radiography Image Storage object holds no picture; it may be cut short\.",
    ),
    "40 bits": (
        lambda: _dicom(BitsStored=40),
        UnreadableFilmError,
        "damaged",
        r"The DICOM header is damaged: 40 bits up to bit 11 do not fit in 16\.",
    ),
    "32 bits": (
        lambda: _dicom(BitsAllocated=32),
        UnsupportedFilmError,
        "bits",
        r"The DICOM object has 32 bits a pixel; radiographs have 8 or 16\.",
    ),
    "two samples": (
        lambda: _dicom(SamplesPerPixel=2),
        UnreadableFilmError,
        "damaged",
        r"The DICOM header is damaged: MONOCHROME2 pixels do not have 2 samples\.",
    ),
    "CMYK in DICOM": (
        lambda: _dicom(PhotometricInterpretation="CMYK"),
        UnsupportedFilmError,
        "colour_space",
        r"The DICOM colour space “CMYK” is not one that radiographs have\.",
    ),
    "structured report": (
        lambda: _without_picture(BasicTextSRStorage),
        UnsupportedFilmError,
        "no_pixels",
        r"The DICOM Basic Text SR Storage holds no picture\.",
    ),
    "PDF in DICOM": (
        lambda: _without_picture(EncapsulatedPDFStorage, EncapsulatedDocument=b"%PDF"),
        UnsupportedFilmError,
        "no_pixels",
        r"The DICOM Encapsulated PDF Storage holds no picture\.",
    ),
    "DICOMDIR": (
        lambda: _without_picture(MediaStorageDirectoryStorage, DirectoryRecordSequence=Sequence([])),
        UnsupportedFilmError,
        "dicomdir",
        r"This is a DICOMDIR, a list of other files, not a film\.",
    ),
    "video": (
        lambda: _in_syntax("1.2.840.10008.1.2.4.102"),
        UnsupportedFilmError,
        "video",
        r"The DICOM object is a video \(MPEG-4 .*\), not a film\.",
    ),
    "JPEG XL in DICOM": (
        lambda: _in_syntax("1.2.840.10008.1.2.4.110"),
        UnsupportedFilmError,
        "transfer_syntax",
        r"The DICOM compression “.+” is not read\.",
    ),
    "retired JPEG": (
        lambda: _in_syntax("1.2.840.10008.1.2.4.55"),
        UnsupportedFilmError,
        "transfer_syntax",
        r"The DICOM compression “JPEG .*” is not read\.",
    ),
    "1,000 nested sequences": (
        lambda: _nested(1000),
        UnreadableFilmError,
        "damaged",
        r"The DICOM object is damaged \(RecursionError\)\.",
    ),
    "a DICOM preamble and no more": (
        lambda: bytes(128) + b"DICM",
        UnreadableFilmError,
        "cut_short",
        r"The DICOM object is empty or cut short\.",
    ),
}


@pytest.mark.filterwarnings("ignore")  # the decoders' own, which are no errors in the program either
@pytest.mark.parametrize("extension", ["jpg", "dcm"])
@pytest.mark.parametrize("name", BAD)
def test_a_damaged_file_is_refused_with_a_sentence(tmp_path: Path, name: str, extension: str) -> None:
    build, error, code, sentence = BAD[name]
    path = tmp_path / f"film.{extension}"
    path.write_bytes(build())
    with pytest.raises(error, match=f"^{sentence}$") as caught:
        read_radiograph(path)
    assert caught.value.code == code


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("percent", [10, 50, 90, 99])
@pytest.mark.parametrize("name", ["JPEG", "PNG", "TIFF", *(syntax.name for syntax in (*UNCOMPRESSED, *EXACT))])
def test_a_file_cut_short_is_never_half_a_film(tmp_path: Path, name: str, percent: int) -> None:
    syntaxes = {syntax.name: syntax for syntax in (*UNCOMPRESSED, *EXACT)}
    if name in syntaxes:
        whole = encoded(film_object(picture=NOISE / 255, syntax=syntaxes[name]))
    else:
        whole = _picture(name, **({"compression": "tiff_lzw"} if name == "TIFF" else {}))
    (tmp_path / "film").write_bytes(whole[: len(whole) * percent // 100])
    with pytest.raises(UnreadableFilmError):
        read_radiograph(tmp_path / "film")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("missing", [9, 12, 200])
def test_a_fragment_that_is_cut_is_damage(tmp_path: Path, missing: int) -> None:
    whole = encoded(film_object(syntax=JPEG2000Lossless))
    assert whole.endswith(b"\xfe\xff\xdd\xe0\x00\x00\x00\x00")
    (tmp_path / "film").write_bytes(whole[:-missing])
    with pytest.raises(UnreadableFilmError, match=r"does not hold the frames|its end is missing"):
        read_radiograph(tmp_path / "film")


def test_a_deflated_object_is_inflated_no_further_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dicom_file, "MAXIMUM_INFLATED_BYTES", 1_000_000)  # the real limit takes half a gigabyte
    bomb = film_object(syntax=DeflatedExplicitVRLittleEndian, ImageComments="", PixelData=bytes(9_000_000))
    with pytest.raises(FilmTooLargeError, match="inflates to more than 1,000,000 bytes") as caught:
        decode_dicom(encoded(bomb))
    assert caught.value.code == "inflates_too_far"


def test_a_frame_in_too_many_empty_fragments_is_damage(tmp_path: Path) -> None:
    dataset = film_object(syntax=JPEG2000Lossless)
    dataset.PixelData = encapsulate([b"\x00\x00"] * 5)
    dataset["PixelData"].is_undefined_length = True
    (tmp_path / "film").write_bytes(encoded(dataset))
    with pytest.raises(UnreadableFilmError):
        read_radiograph(tmp_path / "film")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no device files")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_not_read(device: str) -> None:
    with pytest.raises(UnreadableFilmError, match=r"This is not a regular file\.") as caught:
        read_radiograph(Path(device))
    assert caught.value.code == "not_a_file"


def test_a_folder_is_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFilmError, match=r"This is a folder, not a film\.") as caught:
        read_radiograph(tmp_path)
    assert caught.value.code == "not_a_file"


def test_a_folder_that_may_not_be_opened_says_that_films_are_missing(unprivileged_folder: Path) -> None:
    """Its row is all that a scan can tell of the films in it."""
    unprivileged_folder.chmod(0o000)
    with pytest.raises(MissingFilmError, match=r"This folder cannot be opened \(Permission denied\), so the films"):
        read_radiograph(unprivileged_folder)
