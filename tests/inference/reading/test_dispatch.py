"""Every decode here is real: what hangs does hang, and what crashes does take its process with it."""

import io
import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait

import numpy as np
import pytest
from making import endless_jpeg, grey_film
from making_dicom import encoded, film_object
from PIL import Image, PngImagePlugin
from pydicom.uid import JPEG2000Lossless

from inference.errors import FilmTooLargeError, UnreadableFilmError, UnsupportedFilmError
from inference.reading import dispatch
from inference.reading.decoded import DecodedFilm
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dispatch import decode_in_process_or_worker, is_safe_in_process
from inference.reading.raster.decoder import decode_raster, open_picture
from inference.reading.recognition import SourceFormat, recognise

GREY = Image.fromarray(grey_film(0.5, 200, 160))
COLOUR = GREY.convert("RGB")


def written(image: Image.Image, source: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, source, **options)
    return buffer.getvalue()


def film(kind: str) -> bytes:
    grey = Image.fromarray(grey_film(0.5, 200, 160))
    match kind:
        case "progressive JPEG":
            return written(grey, "JPEG", progressive=True)
        case "LZW TIFF":
            return written(grey, "TIFF", compression="tiff_lzw")
        case "pages":
            return written(grey, "TIFF", compression="tiff_lzw", save_all=True, append_images=[grey])
        case "JPEG without its end":
            return written(grey, "JPEG") + bytes(100)
        case "DICOM":
            return encoded(film_object(syntax=JPEG2000Lossless, PatientAge="003Y", PixelSpacing=[0.2, 0.1]))
    return written(grey, kind)


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
def test_an_error_keeps_its_kind_on_the_way(image: Image.Image, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"\.$"):
        decode_in_process_or_worker(written(image, "TIFF", compression="tiff_lzw"), SourceFormat.TIFF)


def test_a_decode_that_hangs_affects_its_film_only() -> None:
    with pytest.raises(UnreadableFilmError, match="busy for more than 1 seconds") as caught:
        decode_in_process_or_worker(endless_jpeg(), SourceFormat.JPEG, time_limit=1)
    assert caught.value.code == "time_limit"
    assert decode_in_process_or_worker(film("LZW TIFF"), SourceFormat.TIFF).pixels.shape == (160, 200)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_decode_that_crashes_costs_its_film() -> None:
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


def test_a_thread_that_does_not_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
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
def test_only_what_no_damage_can_crash_is_decoded_in_the_process(
    image: Image.Image, source: str, options: dict[str, object], is_safe: bool
) -> None:
    assert judged(written(image, source, **options)) is is_safe


@pytest.mark.parametrize("source", ["JPEG", "PNG"])
def test_a_picture_without_its_end_is_decoded_in_a_worker(source: str) -> None:
    whole = written(GREY, source)
    assert judged(whole + b"a short comment")
    assert not judged(whole[:-20])


@pytest.mark.parametrize("scans", [9, 10])
def test_each_scan_of_a_jpeg_counts_as_often_as_its_pixels(monkeypatch: pytest.MonkeyPatch, scans: int) -> None:
    whole = written(COLOUR, "JPEG", progressive=True)
    assert whole.count(b"\xff\xda") == 10
    monkeypatch.setattr(dispatch, "IN_PROCESS_PIXELS", 200 * 160 * scans)
    assert judged(whole) is (scans == 10)
