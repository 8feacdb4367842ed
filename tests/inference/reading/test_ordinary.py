import io

import pytest
from making import grey_film
from PIL import Image

from inference.reading import dispatch as ordinary
from inference.reading.dispatch import is_safe_in_process
from inference.reading.raster.decoder import opened_picture
from inference.reading.recognition import recognise

GREY = Image.fromarray(grey_film(0.5, 200, 160))
COLOUR = GREY.convert("RGB")


def judged(data: bytes) -> bool:
    with opened_picture(data, recognise(data)) as picture:
        return is_safe_in_process(picture, data)


def written(image: Image.Image, source: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, source, **options)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("image", "source", "options", "ordinary"),
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
def test_only_what_no_damage_brings_down_is_ordinary(
    image: Image.Image, source: str, options: dict[str, object], ordinary: bool
) -> None:
    assert judged(written(image, source, **options)) is ordinary


@pytest.mark.parametrize("source", ["JPEG", "PNG"])
def test_a_picture_without_its_end_is_not(source: str) -> None:
    whole = written(GREY, source)
    assert judged(whole + b"a short comment")
    assert not judged(whole[:-20])


@pytest.mark.parametrize("scans", [9, 10])
def test_each_scan_of_a_jpeg_counts_as_often_as_its_pixels(monkeypatch: pytest.MonkeyPatch, scans: int) -> None:
    whole = written(COLOUR, "JPEG", progressive=True)
    assert whole.count(b"\xff\xda") == 10
    monkeypatch.setattr(ordinary, "ORDINARY_PIXELS", 200 * 160 * scans)
    assert judged(whole) is (scans == 10)
