"""JPEG, PNG, TIFF and BMP to grey pixels, through Pillow."""

import io
import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

import numpy as np
from PIL import Image, ImageOps

from inference.arrays import FloatImage
from inference.errors import FilmTooLargeError, HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.reading.decoded import DecodedFilm
from inference.reading.limits import MAXIMUM_PIXELS, check_size
from inference.reading.recognition import SourceFormat

_PLUGINS = {
    SourceFormat.JPEG: "JpegImagePlugin",
    SourceFormat.PNG: "PngImagePlugin",
    SourceFormat.TIFF: "TiffImagePlugin",
    SourceFormat.BMP: "BmpImagePlugin",
}
"""Only these: Pillow would otherwise try every format that it knows, and hand an EPS file to Ghostscript."""

SPARE_SCALE = 1.25
"""How much larger than the network's input a reduced JPEG stays at least (docs/decisions.md)."""

_SEVERAL_PAGES = Message("The file has several pages; the first one was read.", code=Code.SEVERAL_PAGES)

_PHOTOMETRIC = 262
_WHITE_IS_ZERO = 0

Image.MAX_IMAGE_PIXELS = MAXIMUM_PIXELS
warnings.filterwarnings("ignore", category=UserWarning, module="PIL")  # of small damage that does no harm
warnings.simplefilter("error", Image.DecompressionBombWarning)


def decode_raster(data: bytes, source: SourceFormat, *, smallest_side: int | None = None) -> DecodedFilm:
    """Decode a picture's first page to grey.

    Args:
        data: The whole file.
        source: Its format, not DICOM.
        smallest_side: If given, a JPEG may be decoded at a reduced scale, with both sides at least `SPARE_SCALE`
            times as long.

    Raises:
        UnreadableFilmError: Damaged, truncated or of an impossible size.
        FilmTooLargeError: Beyond the limits.
        UnsupportedFilmError: A sound picture of a kind that no film has.
    """
    with opened_picture(data, source) as picture:
        return decode_picture(picture, smallest_side)


@contextmanager
def opened_picture(data: bytes, source: SourceFormat) -> Iterator[Image.Image]:
    """A picture whose header was read, and no more; what goes wrong with it is translated.

    Raises:
        HilumError: As `decode_raster` does.
    """
    try:
        with _open(data, source) as picture:
            check_size(*picture.size)
            yield picture
    except HilumError:
        raise
    except MemoryError as error:
        raise UnreadableFilmError(Message("There is too little memory for this film.", code=Code.MEMORY)) from error
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise FilmTooLargeError(Message("The picture claims more than {0} pixels.", f"{MAXIMUM_PIXELS:,}")) from error
    except Exception as error:  # Pillow's plugins raise anything at all on damaged files
        raise UnreadableFilmError(Message("The picture is damaged or cut short.")) from error


def decode_picture(image: Image.Image, smallest_side: int | None) -> DecodedFilm:
    """Decode an opened picture; see `decode_raster`."""
    notes = (_SEVERAL_PAGES,) if _has_second_page(image) else ()
    full = image.size
    if smallest_side is not None:
        _draft(image, smallest_side)
    inverted = image.mode.startswith("I;16") and _tiff_tag(image, _PHOTOMETRIC) == _WHITE_IS_ZERO
    upright = ImageOps.exif_transpose(image)
    upright.load()
    film = _to_grey(upright, source=image.format or "")
    return DecodedFilm(
        pixels=1.0 - film.pixels if inverted else film.pixels,
        bits_stored=film.bits_stored,
        warnings=notes + film.warnings,
        full_size=_turned(full, image.size, upright.size) if image.size != full else None,
    )


def _open(data: bytes, source: SourceFormat) -> Image.Image:
    """What Pillow's own `open` does, with one plugin: it would import all of them to find that of a TIFF."""
    import_module(f"PIL.{_PLUGINS[source]}")
    factory, _ = Image.OPEN[source]
    return factory(io.BytesIO(data), "")


def _draft(image: Image.Image, smallest_side: int) -> None:
    """Have libjpeg decode at a half, a quarter or an eighth, and only the brightness; nothing else is changed."""
    if image.format == "JPEG" and image.mode in {"L", "RGB"}:
        image.draft("L", (math.ceil(SPARE_SCALE * smallest_side),) * 2)


def _turned(full: tuple[int, int], decoded: tuple[int, int], upright: tuple[int, int]) -> tuple[int, int]:
    """The file's width and height, exchanged if its orientation exchanged those of what was decoded."""
    return full if upright == decoded else (full[1], full[0])


def _to_grey(image: Image.Image, *, source: str) -> DecodedFilm:
    """Grey pixels in 0 to 1; `convert("L")` would ruin anything deeper than 8 bits."""
    match image.mode:
        case "F":
            return _from_float(np.asarray(image, dtype=np.float32))
        case "I" if source == "TIFF":
            raise UnsupportedFilmError(Message("The TIFF has 32-bit integer pixels, which no X-ray detector gives."))
        case "I" | "I;16" | "I;16B" | "I;16L" | "I;16N":
            return _from_integers(np.asarray(image).astype(np.int64))
        case "LA" | "La" | "PA" | "RGBA" | "RGBa" | "P":
            return _from_bytes(_over_black(image))
        case _:
            return _from_bytes(image)


def _from_bytes(image: Image.Image) -> DecodedFilm:
    grey = np.asarray(image.convert("L"), dtype=np.float32)
    return DecodedFilm(pixels=grey / np.float32(255), bits_stored=1 if image.mode == "1" else 8)


def _from_integers(values: np.ndarray) -> DecodedFilm:
    """Scale by the bits in use: a 12-bit film kept in 16 bits is not four stops darker than one of 16."""
    if values.min() < 0 or values.max() > 0xFFFF:  # noqa: PLR2004
        raise UnsupportedFilmError(Message("The picture's grey values do not fit 16 bits."))
    bits = max(8, int(values.max()).bit_length())
    return DecodedFilm(pixels=(values / (2**bits - 1)).astype(np.float32), bits_stored=bits)


def _from_float(values: FloatImage) -> DecodedFilm:
    """Float pixels have no stated range: 0 to 1 is taken as it is, anything else by its percentiles."""
    if not np.isfinite(values).all():
        raise UnreadableFilmError(Message("The picture has pixels that are not numbers.", code=Code.NOT_FINITE))
    if values.min() >= 0.0 and values.max() <= 1.0:
        return DecodedFilm(pixels=values, bits_stored=32)
    low, high = np.percentile(values, [0.5, 99.5])
    scaled = np.clip((values - low) / max(high - low, np.finfo(np.float32).tiny), 0.0, 1.0)
    note = Message(
        "The file does not state its grey range; the 0.5 to 99.5 percentiles were taken.", code=Code.NO_GREY_RANGE
    )
    return DecodedFilm(pixels=scaled.astype(np.float32), bits_stored=32, warnings=(note,))


def _over_black(image: Image.Image) -> Image.Image:
    """Transparent parts become black, as on a light box."""
    if image.mode == "P" and "transparency" not in image.info:
        return image.convert("RGB")
    coloured = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", coloured.size, (0, 0, 0, 255)), coloured).convert("RGB")


def _has_second_page(image: Image.Image) -> bool:
    """Whether there is a page after the first, without walking through all of them."""
    try:
        image.seek(1)
    except EOFError:
        return False
    finally:
        image.seek(0)
    return True


def _tiff_tag(image: Image.Image, tag: int) -> object:
    tags = getattr(image, "tag_v2", None)
    return None if tags is None else tags.get(tag)
