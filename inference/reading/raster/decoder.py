"""Decodes the first page of a picture file to grey; chooses the reader for it."""

import io
import math
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

import numpy as np
from msgspec.structs import replace
from PIL import Image, ImageOps

from inference.arrays import DoubleArray
from inference.errors import FilmTooLargeError, HilumError, UnreadableFilmError
from inference.messages import Code, Message
from inference.reading.decoded import DAMAGED_PICTURE, TOO_LITTLE_MEMORY, DecodedFilm, unread_kind
from inference.reading.grey import BAD_RANGE, NO_PHOTOMETRIC, RANGE_FOLLOWED, grey_film, grey_of_image
from inference.reading.limits import MAXIMUM_PIXELS, check_size
from inference.reading.raster.codecs import read_deep_png, read_other_jpeg
from inference.reading.raster.png_chunks import (
    damage_notes,
    tone_curve_of_png,
    without_damaged_chunks,
)
from inference.reading.raster.tiff import is_for_pillow, is_light, read_tiff
from inference.reading.raster.tiff_directory import TiffPage, chosen_page, tiff_pages
from inference.reading.raster.tiff_display import CURVE_LEFT_OUT, display_range, light_of_values
from inference.reading.raster.tone_curve import TONE_CURVE_FOLLOWED, is_sound, tone_curve
from inference.reading.recognition import ARITHMETIC, DCT, SourceFormat, frame_header

_PLUGINS = {
    SourceFormat.JPEG: "JpegImagePlugin",
    SourceFormat.PNG: "PngImagePlugin",
    SourceFormat.TIFF: "TiffImagePlugin",
    SourceFormat.BMP: "BmpImagePlugin",
}
"""Only these: Pillow would otherwise try every format that it knows, and hand an EPS file to Ghostscript."""

SPARE_SCALE = 1.25
"""A reduced JPEG stays at least so many times as large as the network's input (docs/decisions.md)."""

SEVERAL_PAGES = Message("The file has several pages; the first one was read.", code=Code.SEVERAL_PAGES)
WHOLE_PAGE = Message(
    "The file has several pages; the first one that is not a reduced copy was read.", code=Code.SEVERAL_PAGES
)
STRONGLY_COMPRESSED = Message(
    "The picture was compressed so strongly that fine detail is lost. Do not rely on this answer.", code=Code.NO_DETAIL
)

_UNSUPPORTED = re.compile(
    r"unsupported|not (yet )?supported|unknown (pixel mode|data organization)|cannot handle", re.IGNORECASE
)
"""Pillow's errors for sound pictures of a kind that it does not read."""

_BYTE, _DEEP, _WITH_COLOUR_OR_ALPHA = 8, 16, (2, 4, 6)
"""Bits of a sample; the colour types of a PNG other than grey and palette."""

Image.MAX_IMAGE_PIXELS = MAXIMUM_PIXELS
warnings.filterwarnings("ignore", category=UserWarning, module="PIL")  # of small damage that does no harm
warnings.simplefilter("error", Image.DecompressionBombWarning)


def decode_raster(data: bytes, source: SourceFormat, *, smallest_side: int | None = None) -> DecodedFilm:
    """Decode the first page of a picture to grey.

    Args:
        data: The whole file.
        source: Its format, not DICOM.
        smallest_side: If given, a JPEG may be decoded at a reduced scale, with both sides at least `SPARE_SCALE` times
            this.

    Raises:
        UnreadableFilmError: Damaged, truncated or of an impossible size.
        FilmTooLargeError: Beyond the limits.
        UnsupportedFilmError: A valid picture of a kind that no film has.
    """
    with _translated(source):
        film = _read_without_pillow(data, source)
    if film is not None:
        return film
    with open_picture(data, source) as picture:
        return decode_picture(picture, data, smallest_side)


def uses_own_reader(data: bytes, source: SourceFormat) -> tuple[bool, bool]:
    """Whether a picture is read without Pillow; and if so, whether without any decoder that damaged data may crash.

    Raises:
        UnreadableFilmError: A TIFF's directory is damaged.
    """
    match source:
        case SourceFormat.PNG:
            return _is_deep_png(data), False
        case SourceFormat.JPEG:
            return _is_other_jpeg(data), False
        case SourceFormat.TIFF:
            page, _ = _page_of(data)
            return not is_for_pillow(page), is_light(page)
        case _:
            return False, False


def _is_deep_png(data: bytes) -> bool:
    """Whether a PNG has colour or alpha of 16 bits, which Pillow reduces to 8."""
    return len(data) > 25 and data[24] == _DEEP and data[25] in _WITH_COLOUR_OR_ALPHA  # noqa: PLR2004


def _is_other_jpeg(data: bytes) -> bool:
    """Whether Pillow cannot read a JPEG: it has more than 8 bits, or is not based on the DCT."""
    marker, fields = frame_header(data)
    return marker != 0 and (marker not in DCT | ARITHMETIC or data[fields] != _BYTE)


def _read_without_pillow(data: bytes, source: SourceFormat) -> DecodedFilm | None:
    has_own_reader, _ = uses_own_reader(data, source)
    if not has_own_reader:
        return None
    if source is SourceFormat.PNG:
        return _deep_png_film(data)
    if source is not SourceFormat.TIFF:
        return grey_film(read_other_jpeg(data))
    page, notes = _page_of(data)
    film = _with_curve_of_tiff(grey_film(read_tiff(data, page)), page)
    return replace(film, warnings=(*notes, *film.warnings))


def _with_curve_of_tiff(film: DecodedFilm, page: TiffPage) -> DecodedFilm:
    """The film with the tone curve that its page states, or a warning that it cannot be followed."""
    light = light_of_values(page, film.bits_stored) if RANGE_FOLLOWED not in film.warnings else None
    is_left_out = bool(page.transfer_function) and (light is None or not is_sound(light))
    film = _with_tone_curve(film, page.profile, light=light)
    return replace(film, warnings=film.warnings + (CURVE_LEFT_OUT,) * (is_left_out or page.has_response_curve))


def _deep_png_film(data: bytes) -> DecodedFilm:
    sound = without_damaged_chunks(data)
    film = _with_tone_curve(grey_film(read_deep_png(sound)), *tone_curve_of_png(sound))
    return replace(film, warnings=(*film.warnings, *damage_notes(data)))


def _stated_tone_curve(image: Image.Image) -> tuple[bytes, float | None]:
    """The colour profile of an opened picture, empty if it has none, and its gamma."""
    gamma = None if "srgb" in image.info else image.info.get("gamma")  # only a PNG has these
    return image.info.get("icc_profile") or b"", gamma


def _with_tone_curve(
    film: DecodedFilm, profile: bytes, gamma: float | None = None, light: DoubleArray | None = None
) -> DecodedFilm:
    """The film with the tone curve that its file states."""
    if not profile and gamma is None and light is None:  # as in most files
        return film
    curve = tone_curve(profile, gamma, light)
    if curve is None:
        return film
    pixels = np.interp(film.pixels, np.linspace(0.0, 1.0, len(curve)), curve).astype(np.float32)
    return replace(film, pixels=pixels, warnings=(*film.warnings, TONE_CURVE_FOLLOWED))


def _page_of(data: bytes) -> tuple[TiffPage, tuple[Message, ...]]:
    """The page of a TIFF to read, and warnings."""
    pages = tiff_pages(data)
    number = chosen_page(pages)
    several = (WHOLE_PAGE if number else SEVERAL_PAGES,) if len(pages) > 1 else ()
    return pages[number], several + (NO_PHOTOMETRIC,) * (pages[number].photometric is None)


@contextmanager
def open_picture(data: bytes, source: SourceFormat) -> Iterator[Image.Image]:
    """Open a picture with Pillow at the page to read, without decoding it; translates exceptions.

    Raises:
        HilumError: As `decode_raster` does.
    """
    with _translated(source), _open(data, source) as picture:
        check_size(*picture.size)
        if source is SourceFormat.TIFF and (page := chosen_page(tiff_pages(data))):
            picture.seek(page)
            check_size(*picture.size)
        yield picture


@contextmanager
def _translated(source: SourceFormat) -> Iterator[None]:
    """Translate the exceptions of picture libraries into Hilum's errors."""
    try:
        yield
    except HilumError:
        raise
    except MemoryError as error:
        raise UnreadableFilmError(TOO_LITTLE_MEMORY) from error
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise FilmTooLargeError(Message("The picture claims more than {0} pixels.", f"{MAXIMUM_PIXELS:,}")) from error
    except ImportError:  # a missing decoder is not the film's fault
        raise
    except Exception as error:  # Pillow's plugins may raise any exception on damaged files
        if _UNSUPPORTED.search(str(error)):
            raise unread_kind(source) from error
        raise UnreadableFilmError(DAMAGED_PICTURE) from error


def decode_picture(image: Image.Image, data: bytes, smallest_side: int | None) -> DecodedFilm:
    """Decode an opened picture; see `decode_raster`."""
    notes: tuple[Message, ...] = (
        (WHOLE_PAGE,) if image.tell() else (SEVERAL_PAGES,) if _has_second_page(image, data) else ()
    )
    notes = (*notes, *(STRONGLY_COMPRESSED,) * _is_strongly_compressed(image))
    if image.format == "PNG":
        notes += damage_notes(data)
    full = image.size
    if smallest_side is not None:
        _draft(image, smallest_side)
    upright = ImageOps.exif_transpose(image)
    upright.load()
    film = grey_of_image(upright, image)
    if image.format == "TIFF":
        page, _ = _page_of(data)
        film = _with_curve_of_tiff(film, page)
        notes += (BAD_RANGE,) * (display_range(page) is not None)  # Pillow reads such pages only in rare compressions
    else:
        film = _with_tone_curve(film, *_stated_tone_curve(image))
    return replace(
        film,
        warnings=notes + film.warnings,
        full_size=_turned(full, image.size, upright.size) if image.size != full else None,
    )


_STRONGEST_COMPRESSION = 150.0
"""The largest mean of a JPEG's first quantisation table, as at quality 18 of 100; that of training films is 29."""


def _is_strongly_compressed(image: Image.Image) -> bool:
    tables: dict[int, list[int]] = getattr(image, "quantization", {})  # only a JPEG has them
    return bool(tables and np.mean(tables[min(tables)]) > _STRONGEST_COMPRESSION)


def _open(data: bytes, source: SourceFormat) -> Image.Image:
    """Do what Pillow's `open` does, but with one plugin: for a TIFF it would import all of them."""
    import_module(f"PIL.{_PLUGINS[source]}")
    factory, _ = Image.OPEN[source]
    sound = without_damaged_chunks(data) if source is SourceFormat.PNG else data  # Pillow refuses others
    picture = factory(io.BytesIO(sound), "")
    picture.decodermaxblock = max(picture.decodermaxblock, len(data))  # or it takes Python's lock every 64 KB
    return picture


def _draft(image: Image.Image, smallest_side: int) -> None:
    """Let libjpeg decode at a half, a quarter or an eighth of the size, with colours apart from luminance if it can."""
    if image.format == "JPEG" and image.mode in {"L", "RGB"}:
        mode = "YCbCr" if image.mode == "RGB" and not _may_store_rgb(image) else image.mode
        image.draft(mode, (math.ceil(SPARE_SCALE * smallest_side),) * 2)


def _may_store_rgb(image: Image.Image) -> bool:
    """Whether the components of a JPEG may be red, green and blue, which libjpeg converts to no luminance.

    It takes them for those if an Adobe marker says so, or, without any marker, by their numbers.
    """
    components: list[tuple[int, int, int, int]] = getattr(image, "layer", [])
    return image.info.get("adobe_transform") == 0 or bytes(number for number, *_ in components) == b"RGB"


def _turned(full: tuple[int, int], decoded: tuple[int, int], upright: tuple[int, int]) -> tuple[int, int]:
    """The file's width and height, swapped if its orientation swaps those of the decoded picture."""
    return full if upright == decoded else (full[1], full[0])


def _has_second_page(image: Image.Image, data: bytes) -> bool:
    """Whether there is a second page, without reading all of them."""
    if image.format == "TIFF":  # Pillow would fail on a damaged second page
        return len(tiff_pages(data)) > 1
    try:
        image.seek(1)
    except EOFError:
        return False
    finally:
        image.seek(0)
    return True
