"""What a TIFF file says of its pages (TIFF 6.0 section 2, BigTIFF), without touching a pixel."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from inference.errors import UnreadableFilmError
from inference.messages import Message

_MOST_PAGES, _MOST_ENTRIES, _MOST_SAMPLES = 64, 4_096, 64
_FORMATS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
"""The integers among the types of fields."""

_NEW_SUBFILE, _SUBFILE, _WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _FILL = (
    254,
    255,
    256,
    257,
    258,
    259,
    262,
    266,
)
_STRIPS, _ORIENTATION, _SAMPLES, _ROWS, _STRIP_BYTES, _PLANAR, _PREDICTOR = 273, 274, 277, 278, 279, 284, 317
_TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_BYTES, _EXTRA, _FORMAT = 322, 323, 324, 325, 338, 339
_REDUCED, _MASK, _OLD_REDUCED = 1, 4, 2


@dataclass(frozen=True, slots=True)
class TiffPage:
    """The integer fields of one page, by their tags; an attribute that the page does not state has its default.

    Attributes:
        big_endian: The byte order of the file.
        fields: Each field's values.
    """

    big_endian: bool
    fields: dict[int, tuple[int, ...]]

    def _one(self, tag: int, default: int | None = None) -> int:
        values = self.fields.get(tag) or (() if default is None else (default,))
        if not values:
            raise UnreadableFilmError(Message("The picture is damaged or cut short."))
        return values[0]

    @property
    def is_copy(self) -> bool:
        """Whether this is a reduced copy of another page, or a mask for one."""
        old = self._one(_SUBFILE, 0) == _OLD_REDUCED
        return old or self._one(_NEW_SUBFILE, 0) & (_REDUCED | _MASK) != 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height as stored."""
        return self._one(_WIDTH), self._one(_HEIGHT)

    @property
    def bits(self) -> tuple[int, ...]:
        """Bits of each sample of a pixel."""
        stated = self.fields.get(_BITS, (1,))
        return stated * min(self.samples, _MOST_SAMPLES) if len(stated) == 1 else stated

    @property
    def formats(self) -> tuple[int, ...]:
        """Of each sample: 1 unsigned, 2 signed, 3 float."""
        return self.fields.get(_FORMAT, (1,))

    @property
    def samples(self) -> int:
        """How many samples a pixel has."""
        return max(1, self._one(_SAMPLES, 1))

    @property
    def extra(self) -> tuple[int, ...]:
        """What the samples beside the colours are: 1 premultiplied alpha, 2 alpha, 0 anything."""
        return self.fields.get(_EXTRA, ())

    @property
    def photometric(self) -> int | None:
        """0 for white is zero, 1 for black is zero, 2 for colours; None where the page does not say."""
        values = self.fields.get(_PHOTOMETRIC)
        return values[0] if values else None

    @property
    def compression(self) -> int:
        """1 for none."""
        return self._one(_COMPRESSION, 1)

    @property
    def predictor(self) -> int:
        """1 for none, 2 for differences of integers, 3 of floats."""
        return self._one(_PREDICTOR, 1)

    @property
    def reversed_bits(self) -> bool:
        """Whether each byte begins with its lowest bit."""
        return self._one(_FILL, 1) == 2  # noqa: PLR2004

    @property
    def planar(self) -> bool:
        """Whether each sample has a plane of its own."""
        return self._one(_PLANAR, 1) == 2  # noqa: PLR2004

    @property
    def orientation(self) -> int:
        """1 to 8; 1 for upright."""
        return self._one(_ORIENTATION, 1)

    @property
    def block(self) -> tuple[int, int]:
        """Width and height of a strip or a tile."""
        width, height = self.size
        if _TILES in self.fields:
            return self._one(_TILE_WIDTH), self._one(_TILE_HEIGHT)
        return width, min(self._one(_ROWS, height), height)

    @property
    def blocks(self) -> tuple[tuple[int, int], ...]:
        """Where each strip or tile begins, and how many bytes it has."""
        offsets = self.fields.get(_TILES) or self.fields.get(_STRIPS) or ()
        counts = self.fields.get(_TILE_BYTES) or self.fields.get(_STRIP_BYTES) or (1 << 62,) * len(offsets)
        return tuple(zip(offsets, counts, strict=False))


def tiff_pages(data: bytes) -> tuple[TiffPage, ...]:
    """The pages of a file, some at most.

    Raises:
        UnreadableFilmError: The first directory is damaged.
    """
    pages: list[TiffPage] = []
    try:
        pages.extend(_pages(data))
    except (struct.error, IndexError, OverflowError) as error:
        raise UnreadableFilmError(Message("The picture is damaged or cut short.")) from error
    if not pages:
        raise UnreadableFilmError(Message("The picture is damaged or cut short."))
    return tuple(pages)


def chosen_page(pages: tuple[TiffPage, ...]) -> int:
    """The first page that is no reduced copy of another, and no mask; where all say that they are, the largest."""
    areas = [page.size[0] * page.size[1] for page in pages]
    return next((number for number, page in enumerate(pages) if not page.is_copy), areas.index(max(areas)))


def _pages(data: bytes) -> Iterator[TiffPage]:
    order = ">" if data.startswith(b"MM") else "<"
    is_big = struct.unpack_from(f"{order}H", data, 2)[0] == 43  # noqa: PLR2004
    word, count_format = ("Q", "Q") if is_big else ("I", "H")
    position = struct.unpack_from(order + word, data, 8 if is_big else 4)[0]
    seen: set[int] = set()
    while position and position not in seen and len(seen) < _MOST_PAGES:
        if seen and position >= len(data):
            return
        seen.add(position)
        count = struct.unpack_from(order + count_format, data, position)[0]
        start = position + struct.calcsize(count_format)
        step = 20 if is_big else 12
        fields = dict(_fields(data, order, start, min(count, _MOST_ENTRIES), is_big=is_big))
        yield TiffPage(big_endian=order == ">", fields=fields)
        end = start + step * count
        position = struct.unpack_from(order + word, data, end)[0] if end + struct.calcsize(word) <= len(data) else 0


def _fields(data: bytes, order: str, start: int, count: int, *, is_big: bool) -> Iterator[tuple[int, tuple[int, ...]]]:
    word, step, inline = ("Q", 20, 8) if is_big else ("I", 12, 4)
    for entry in range(start, start + step * count, step):
        tag, kind, length = struct.unpack_from(f"{order}HH{word}", data, entry)
        if kind not in _FORMATS or not 0 < length <= len(data):
            continue
        size = struct.calcsize(f"{order}{_FORMATS[kind]}") * length
        place = entry + step - inline
        if size > inline:
            place = struct.unpack_from(order + word, data, place)[0]
        if place + size <= len(data):
            values: tuple[Any, ...] = struct.unpack_from(f"{order}{length}{_FORMATS[kind]}", data, place)
            yield tag, values
