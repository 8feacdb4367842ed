"""Reads the directory of a TIFF file (TIFF 6.0 section 2, BigTIFF), without its pixels."""

import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from msgspec import Struct

from inference.errors import UnreadableFilmError
from inference.reading.decoded import DAMAGED_PICTURE

WHITE_IS_ZERO, BLACK_IS_ZERO, RED_GREEN_BLUE = 0, 1, 2
"""Values of Photometric Interpretation."""

BRIGHTNESS = frozenset({None, WHITE_IS_ZERO, BLACK_IS_ZERO, RED_GREEN_BLUE})
"""Photometric Interpretations whose samples are brightness: of grey, or of red, green and blue; None if not stated."""

UNSIGNED, SIGNED, FLOAT, UNDEFINED = 1, 2, 3, 4
"""Values of SampleFormat."""

_MOST_PAGES, _MOST_ENTRIES, _MOST_SAMPLES, _MOST_BLOCKS = 64, 4_096, 64, 1 << 20
_STRUCT_FORMATS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
"""The field types that are integers, as characters of `struct`."""

_NEW_SUBFILE, _SUBFILE, _WIDTH, _HEIGHT = 254, 255, 256, 257
_BITS, _COMPRESSION, _PHOTOMETRIC, _FILL_ORDER = 258, 259, 262, 266
_STRIPS, _ORIENTATION, _SAMPLES, _ROWS, _STRIP_BYTES, _PLANAR, _PREDICTOR = 273, 274, 277, 278, 279, 284, 317
_TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_BYTES, _EXTRA_SAMPLES, _SAMPLE_FORMAT = 322, 323, 324, 325, 338, 339
_PROFILE, _DESCRIPTION, _TRANSFER_FUNCTION, _RESPONSE_CURVE, _LEAST, _GREATEST = 34_675, 270, 301, 291, 340, 341
_UNTYPED, _BYTE, _TEXT, _FLOATS = 7, 1, 2, {11: "f", 12: "d"}
"""Field types other than integers, each in the fields that may have it."""

_LONGEST_TEXT, _MOST_ENTRIES_OF_TABLE = 1 << 16, 3 << 16
_TAGS = frozenset(
    {
        *(_NEW_SUBFILE, _SUBFILE, _WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _FILL_ORDER),
        *(_STRIPS, _ORIENTATION, _SAMPLES, _ROWS, _STRIP_BYTES, _PLANAR, _PREDICTOR),
        *(_TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_BYTES, _EXTRA_SAMPLES, _SAMPLE_FORMAT, _PROFILE),
        *(_DESCRIPTION, _TRANSFER_FUNCTION, _RESPONSE_CURVE, _LEAST, _GREATEST),
    }
)
_REDUCED, _MASK = 1, 4
"""Bits of NewSubfileType."""

_OLD_REDUCED = 2
"""A value of SubfileType, which NewSubfileType has replaced."""


class TiffField(Struct, frozen=True):
    """The position and type of a field's integers or bytes, which are read on demand."""

    struct_format: str
    length: int
    offset: int


class TiffPage(Struct, frozen=True):
    """The fields of one page that say what its pixels are, by tag; absent fields have their defaults.

    Attributes:
        data: The whole file.
        big_endian: The byte order of the file.
        fields: The fields that describe the pixels.
    """

    data: bytes
    big_endian: bool
    fields: dict[int, TiffField]

    def __repr__(self) -> str:
        """Without the file."""
        return f"TiffPage({self.fields})"

    def _values(self, tag: int, most: int = _MOST_SAMPLES) -> tuple[Any, ...]:
        """The first values of a field; empty if the page does not have it."""
        stated = self.fields.get(tag)
        if stated is None:
            return ()
        form = f"{'>' if self.big_endian else '<'}{min(stated.length, most)}{stated.struct_format}"
        return struct.unpack_from(form, self.data, stated.offset)

    def _bytes(self, tag: int) -> bytes:
        stated = self.fields.get(tag)
        if stated is None or stated.struct_format != "B":
            return b""
        return self.data[stated.offset : stated.offset + stated.length]

    def _value(self, tag: int, default: int | None = None) -> int:
        values: tuple[int, ...] = self._values(tag, 1) or (() if default is None else (default,))
        if not values:
            raise UnreadableFilmError(DAMAGED_PICTURE)
        return values[0]

    @property
    def is_copy(self) -> bool:
        """Whether this is a reduced copy of another page, or a mask for it."""
        is_old_copy = self._value(_SUBFILE, 0) == _OLD_REDUCED
        return is_old_copy or self._value(_NEW_SUBFILE, 0) & (_REDUCED | _MASK) != 0

    @property
    def has_size(self) -> bool:
        """Whether the page states its size, without which it is not a picture."""
        return _WIDTH in self.fields and _HEIGHT in self.fields

    @property
    def size(self) -> tuple[int, int]:
        """Width and height as stored."""
        return self._value(_WIDTH), self._value(_HEIGHT)

    @property
    def bits(self) -> tuple[int, ...]:
        """Bits of each sample of a pixel."""
        stated = self._values(_BITS) or (1,)
        return stated * min(self.samples, _MOST_SAMPLES) if len(stated) == 1 else stated

    @property
    def formats(self) -> tuple[int, ...]:
        """The format of each sample: 1 unsigned, 2 signed, 3 float."""
        return self._values(_SAMPLE_FORMAT) or (1,)

    @property
    def samples(self) -> int:
        """Samples per pixel."""
        return max(1, self._value(_SAMPLES, 1))

    @property
    def extra(self) -> tuple[int, ...]:
        """The meaning of the extra samples: 1 premultiplied alpha, 2 alpha, 0 unspecified."""
        return self._values(_EXTRA_SAMPLES)

    @property
    def photometric(self) -> int | None:
        """0 if zero is white, 1 if zero is black, 2 for RGB; None if the page does not say."""
        values: tuple[int, ...] = self._values(_PHOTOMETRIC, 1)
        return values[0] if values else None

    @property
    def compression(self) -> int:
        """1 for none."""
        return self._value(_COMPRESSION, 1)

    @property
    def predictor(self) -> int:
        """1 for none, 2 for differences of integers, 3 of floats."""
        return self._value(_PREDICTOR, 1)

    @property
    def reversed_bits(self) -> bool:
        """Whether each byte starts with its lowest bit."""
        return self._value(_FILL_ORDER, 1) == 2  # noqa: PLR2004

    @property
    def planar(self) -> bool:
        """Whether each sample has its own plane."""
        return self._value(_PLANAR, 1) == 2  # noqa: PLR2004

    @property
    def orientation(self) -> int:
        """1 to 8; 1 for upright."""
        return self._value(_ORIENTATION, 1)

    @property
    def profile(self) -> bytes:
        """The ICC profile; empty if there is none."""
        return self._bytes(_PROFILE)

    @property
    def description(self) -> bytes:
        """ImageDescription, up to its first zero and a limit; empty if there is none."""
        return self._bytes(_DESCRIPTION)[:_LONGEST_TEXT].partition(b"\0")[0]

    @property
    def least_values(self) -> tuple[float, ...]:
        """SMinSampleValue of each sample; empty if the page does not state it."""
        return self._values(_LEAST)

    @property
    def greatest_values(self) -> tuple[float, ...]:
        """SMaxSampleValue of each sample; empty if the page does not state it."""
        return self._values(_GREATEST)

    @property
    def transfer_function(self) -> tuple[int, ...]:
        """The light for each value, 0 to 65535, in one table or in three; empty if the page has none."""
        return self._values(_TRANSFER_FUNCTION, _MOST_ENTRIES_OF_TABLE)

    @property
    def has_response_curve(self) -> bool:
        """Whether the page states the optical density of each value (GrayResponseCurve)."""
        return _RESPONSE_CURVE in self.fields

    @property
    def is_tiled(self) -> bool:
        """Whether the page is stored in tiles, not strips."""
        return _TILES in self.fields

    @property
    def block(self) -> tuple[int, int]:
        """Width and height of a strip or a tile."""
        width, height = self.size
        if self.is_tiled:
            return self._value(_TILE_WIDTH), self._value(_TILE_HEIGHT)
        return width, min(self._value(_ROWS, height), height)

    @property
    def blocks(self) -> tuple[tuple[int, int], ...]:
        """Offset and length of each strip or tile; at most as many as the picture can have."""
        (width, height), (across, down) = self.size, self.block
        if min(across, down) <= 0:
            return ()
        planes = self.samples if self.planar else 1
        most = max(0, min(-(-width // across) * -(-height // down) * planes, _MOST_BLOCKS))
        offsets = self._values(_TILES if self.is_tiled else _STRIPS, most)
        counts = self._values(_TILE_BYTES, most) or self._values(_STRIP_BYTES, most) or (1 << 62,) * len(offsets)
        return tuple(zip(offsets, counts, strict=False))


def tiff_pages(data: bytes) -> tuple[TiffPage, ...]:
    """The pages of a file, up to a limit, and up to the first damaged directory.

    Raises:
        UnreadableFilmError: The first directory is damaged.
    """
    pages: list[TiffPage] = []
    with suppress(struct.error, IndexError, OverflowError):
        for page in _pages(data):
            if not page.has_size:
                break
            pages.append(page)
    if not pages:
        raise UnreadableFilmError(DAMAGED_PICTURE)
    return tuple(pages)


def exif_orientation(exif: bytes) -> int:
    """The orientation, 1 to 8, in Exif metadata; 1 (upright) if they are damaged or state none."""
    with suppress(struct.error, IndexError, OverflowError):
        return next((page.orientation for page in _pages(exif)), 1)
    return 1


def chosen_page(pages: tuple[TiffPage, ...]) -> int:
    """The first page that is neither a reduced copy nor a mask; if there is none, the largest page."""
    whole = next((number for number, page in enumerate(pages) if not page.is_copy), None)
    if whole is not None:
        return whole
    areas = [page.size[0] * page.size[1] for page in pages]
    return areas.index(max(areas))


def _pages(data: bytes) -> Iterator[TiffPage]:
    order = ">" if data.startswith(b"MM") else "<"
    is_big = struct.unpack_from(f"{order}H", data, 2)[0] == 43  # noqa: PLR2004
    word, count_format = ("Q", "Q") if is_big else ("I", "H")
    position = struct.unpack_from(order + word, data, 8 if is_big else 4)[0]
    seen: set[int] = set()
    while position and position not in seen and len(seen) < _MOST_PAGES:
        seen.add(position)
        count = struct.unpack_from(order + count_format, data, position)[0]
        start = position + struct.calcsize(order + count_format)
        step = 20 if is_big else 12
        fields = dict(_fields(data, order, start, min(count, _MOST_ENTRIES), is_big=is_big))
        yield TiffPage(data, big_endian=order == ">", fields=fields)
        end = start + step * count
        position = struct.unpack_from(order + word, data, end)[0] if end + struct.calcsize(word) <= len(data) else 0


def _fields(data: bytes, order: str, start: int, count: int, *, is_big: bool) -> Iterator[tuple[int, TiffField]]:
    word, step, inline = ("Q", 20, 8) if is_big else ("I", 12, 4)
    for entry in range(start, start + step * count, step):
        tag, kind, length = struct.unpack_from(f"{order}HH{word}", data, entry)
        struct_format = _struct_format(tag, kind)
        if tag not in _TAGS or struct_format is None or not 0 < length <= len(data):
            continue
        size = struct.calcsize(f"{order}{struct_format}") * length
        offset = entry + step - inline
        if size > inline:
            offset = struct.unpack_from(order + word, data, offset)[0]
        if offset + size <= len(data):
            yield tag, TiffField(struct_format, length, offset)


def _struct_format(tag: int, kind: int) -> str | None:
    """The format of a field's values, as a character of `struct`; None for a type that the field cannot have."""
    if (tag, kind) in {(_PROFILE, _UNTYPED), (_DESCRIPTION, _TEXT)}:
        kind = _BYTE
    if tag in {_LEAST, _GREATEST} and kind in _FLOATS:
        return _FLOATS[kind]
    return _STRUCT_FORMATS.get(kind)
