"""Reading one file: its digest and window, decoded in this process or in a worker that really hangs or crashes."""

import hashlib
import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import BAND, encoded, film_object, lookup_table
from helpers.films import endless_jpeg, grey_film, write_film
from helpers.rasters import pillow_file
from PIL import Image, PngImagePlugin
from pydicom.sequence import Sequence
from pydicom.uid import JPEG2000Lossless

from inference.display.screen_film import BRIGHTEST, screen_film
from inference.errors import FilmTooLargeError, MissingFilmError, UnreadableFilmError, UnsupportedFilmError
from inference.reading import limits, reader
from inference.reading.decoded import DecodedFilm
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.raster.decoder import decode_raster, open_picture
from inference.reading.reader import decode_in_process_or_worker, is_safe_in_process, read_radiograph
from inference.reading.recognition import SourceFormat, recognise

GREY = Image.fromarray(grey_film(0.5, 200, 160))
COLOUR = GREY.convert("RGB")


def test_a_film_comes_with_the_digest_of_its_file(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5, width=120, height=90)
    film = read_radiograph(path)
    assert film.record.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (film.record.width, film.record.height, film.record.source_format) == (120, 90, "PNG")


def test_the_extension_is_not_believed(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5).rename(tmp_path / "film.dcm")
    assert read_radiograph(path).record.source_format == "PNG"


def test_a_deleted_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingFilmError, match="no longer there"):
        read_radiograph(tmp_path / "gone.png")


def test_a_link_to_nowhere_is_missing(tmp_path: Path) -> None:
    (tmp_path / "link.png").symlink_to(tmp_path / "nowhere.png")
    with pytest.raises(MissingFilmError):
        read_radiograph(tmp_path / "link.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(UnreadableFilmError, match="not a regular file"):
        read_radiograph(tmp_path / "pipe.png")


def test_a_file_without_permission_says_so(unprivileged_folder: Path) -> None:
    path = write_film(unprivileged_folder / "film.png", 0.5)
    path.chmod(0)
    with pytest.raises(MissingFilmError, match="no permission"):
        read_radiograph(path)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(limits.MAXIMUM_FILE_BYTES + 1)  # sparse: it takes no room
    with pytest.raises(UnreadableFilmError, match="bytes"):
        read_radiograph(path)


def test_a_name_that_no_system_call_takes_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingFilmError):
        read_radiograph(tmp_path / "nul\0byte.png")


NARROW = {"WindowCenter": 2048, "WindowWidth": 1000}
OBJECTS: dict[str, dict[str, object]] = {
    "no window": {},
    "narrow": NARROW,
    "inverted": {"inverted": True, **NARROW},
    "signed": {"signed": True, "WindowCenter": 0, "WindowWidth": 800},
    "sigmoid": {"VOILUTFunction": "SIGMOID", **NARROW},
    "rescaled": {"RescaleSlope": -2, "RescaleIntercept": 100, "WindowCenter": -4000, "WindowWidth": 900},
    "padded": {"PixelPaddingValue": 0, **NARROW},
    "16 bits": {"bits": 16, "WindowCenter": 30_000, "WindowWidth": 9_000},
    "table": {"VOILUTSequence": Sequence([lookup_table(np.linspace(0, 255, 4096) ** 2, bits=16)])},
}


@pytest.mark.parametrize("facts", OBJECTS.values(), ids=OBJECTS.keys())
def test_the_curve_shows_what_plain_reading_shows(tmp_path: Path, facts: dict[str, object]) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(**facts)))  # type: ignore[arg-type]
    plain, whole = read_radiograph(path), read_radiograph(path, whole_range=True)
    curve = screen_film(whole).curve
    assert curve is not None
    shown = curve[np.rint(whole.pixels * BRIGHTEST).astype(int)]
    assert np.abs(shown - plain.pixels).max() < 0.002
    assert plain.curve == ()
    assert (plain.warnings, plain.facts) == (whole.warnings, whole.facts)


def test_values_beyond_the_window_can_be_distinguished(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(**NARROW)))  # type: ignore[arg-type]
    bright = BAND > 0.8
    assert np.ptp(read_radiograph(path).pixels[bright]) == 0
    assert np.ptp(read_radiograph(path, whole_range=True).pixels[bright]) == pytest.approx(
        np.ptp(BAND[bright]), abs=0.001
    )


def test_a_picture_has_no_curve(film_folder: Path) -> None:
    film = film_folder / "bright.png"
    assert read_radiograph(film, whole_range=True).curve == ()
    assert (read_radiograph(film, whole_range=True).pixels == read_radiograph(film).pixels).all()


def test_a_window_is_four_knots(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(**NARROW)))  # type: ignore[arg-type]
    assert len(read_radiograph(path, whole_range=True).curve) == 4


def film(kind: str) -> bytes:
    grey = Image.fromarray(grey_film(0.5, 200, 160))
    match kind:
        case "progressive JPEG":
            return pillow_file(grey, "JPEG", progressive=True)
        case "LZW TIFF":
            return pillow_file(grey, "TIFF", compression="tiff_lzw")
        case "pages":
            return pillow_file(grey, "TIFF", compression="tiff_lzw", save_all=True, append_images=[grey])
        case "JPEG without its end":
            return pillow_file(grey, "JPEG") + bytes(100)
        case "DICOM":
            return encoded(film_object(syntax=JPEG2000Lossless, PatientAge="003Y", PixelSpacing=[0.2, 0.1]))
    return pillow_file(grey, kind)


def decoded_here(data: bytes, smallest_side: int | None) -> DecodedFilm:
    source = recognise(data)
    if source is SourceFormat.DICOM:
        return decode_dicom(data)
    return decode_raster(data, source, smallest_side=smallest_side)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [None, 20])
@pytest.mark.parametrize(
    "kind", ["JPEG", "PNG", "TIFF", "BMP", "progressive JPEG", "LZW TIFF", "pages", "JPEG without its end", "DICOM"]
)
def test_a_film_is_the_same_wherever_it_is_decoded(kind: str, side: int | None) -> None:
    data = film(kind)
    dispatched, here = decode_in_process_or_worker(data, recognise(data), side), decoded_here(data, side)
    assert dispatched.pixels.dtype == np.float32
    assert np.array_equal(dispatched.pixels, here.pixels)
    assert (dispatched.bits_stored, dispatched.facts, dispatched.warnings, dispatched.full_size) == (
        here.bits_stored,
        here.facts,
        here.warnings,
        here.full_size,
    )


@pytest.mark.parametrize(
    ("image", "error"),
    [
        (Image.fromarray(np.ones((50, 50), np.int32)), UnsupportedFilmError),
        (Image.new("L", (40_000, 40)), FilmTooLargeError),
    ],
)
def test_an_error_keeps_its_class_between_processes(image: Image.Image, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"\.$"):
        decode_in_process_or_worker(pillow_file(image, "TIFF", compression="tiff_lzw"), SourceFormat.TIFF)


def test_a_decode_that_hangs_affects_its_film_only() -> None:
    with pytest.raises(UnreadableFilmError, match="busy for more than 1 seconds") as caught:
        decode_in_process_or_worker(endless_jpeg(), SourceFormat.JPEG, time_limit=1)
    assert caught.value.code == "time_limit"
    assert decode_in_process_or_worker(film("LZW TIFF"), SourceFormat.TIFF).pixels.shape == (160, 200)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_decode_that_crashes_affects_its_film_only() -> None:
    decode_in_process_or_worker(film("LZW TIFF"), SourceFormat.TIFF)  # its process has started
    with ThreadPoolExecutor(1) as pool:
        decoding = pool.submit(decode_in_process_or_worker, endless_jpeg(), SourceFormat.JPEG)
        wait([decoding], timeout=1)
        for process in multiprocessing.active_children():
            os.kill(process.pid or 0, signal.SIGSEGV)
        error = decoding.exception()
    assert isinstance(error, UnreadableFilmError)
    assert (str(error), error.code) == ("The file made its decoder crash.", "decoder_crashed")
    assert decode_in_process_or_worker(film("LZW TIFF"), SourceFormat.TIFF).pixels.shape == (160, 200)


def test_a_thread_that_does_not_end_is_abandoned(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()

    class Stuck(PngImagePlugin.PngImageFile):
        def load(self) -> object:
            ended.wait()
            return super().load()

    monkeypatch.setitem(Image.OPEN, "PNG", (Stuck, None))
    with pytest.raises(UnreadableFilmError, match=r"busy for more than 0\.1 seconds") as caught:
        decode_in_process_or_worker(film("PNG"), SourceFormat.PNG, time_limit=0.1)
    assert caught.value.code == "time_limit"
    assert decode_in_process_or_worker(film("JPEG"), SourceFormat.JPEG).pixels.shape == (160, 200)
    ended.set()


def test_a_decode_is_abandoned_once_the_scan_is_stopped() -> None:
    stopped = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        decoding = pool.submit(decode_in_process_or_worker, endless_jpeg(), SourceFormat.JPEG, stopped=stopped.is_set)
        stopped.set()
        assert isinstance(decoding.exception(15), UnreadableFilmError)  # long before its time limit


def judged(data: bytes) -> bool:
    with open_picture(data, recognise(data)) as picture:
        return is_safe_in_process(picture, data)


@pytest.mark.parametrize(
    ("image", "source", "options", "is_safe"),
    [
        (GREY, "JPEG", {}, True),
        (COLOUR, "JPEG", {}, True),
        (GREY, "JPEG", {"progressive": True}, True),
        (GREY, "PNG", {}, True),
        (COLOUR.quantize(), "PNG", {}, True),
        (GREY, "BMP", {}, True),
        (GREY, "TIFF", {}, True),
        (GREY, "TIFF", {"compression": "tiff_lzw"}, False),
        (GREY, "TIFF", {"compression": "tiff_deflate"}, False),
        (GREY, "TIFF", {"compression": "packbits"}, False),
        (GREY.convert("1"), "TIFF", {"compression": "group4"}, False),
    ],
)
def test_only_pictures_whose_decoders_cannot_crash_are_decoded_in_the_process(
    image: Image.Image, source: str, options: dict[str, object], is_safe: bool
) -> None:
    assert judged(pillow_file(image, source, **options)) is is_safe


@pytest.mark.parametrize("source", ["JPEG", "PNG"])
def test_a_picture_without_its_end_is_decoded_in_a_worker(source: str) -> None:
    whole = pillow_file(GREY, source)
    assert judged(whole + b"a short comment")
    assert not judged(whole[:-20])


@pytest.mark.parametrize("scans", [9, 10])
def test_each_scan_of_a_jpeg_counts_as_often_as_its_pixels(monkeypatch: pytest.MonkeyPatch, scans: int) -> None:
    whole = pillow_file(COLOUR, "JPEG", progressive=True)
    assert whole.count(b"\xff\xda") == 10
    monkeypatch.setattr(reader, "IN_PROCESS_PIXELS", 200 * 160 * scans)
    assert judged(whole) is (scans == 10)
