"""Raster files of known samples, written byte by byte where libraries refuse to, and read back."""

import io
import lzma
import struct
import zlib
from collections.abc import Sequence

import imagecodecs
import numpy as np
from helpers.dicom import CHEST
from PIL import Image

from inference.reading.decoded import DecodedFilm
from inference.reading.raster.decoder import decode_raster
from inference.reading.recognition import recognise

TWELVE = np.rint(CHEST * 4095).astype(np.uint16)
SIXTEEN = np.rint(CHEST * 65535).astype(np.uint16)
EIGHT = np.rint(CHEST * 255).astype(np.uint8)
NONE, LZW, DEFLATE, PACKED, LZMA, ZSTD = 1, 5, 8, 32_773, 34_925, 50_000
UNSIGNED, SIGNED, FLOAT = 1, 2, 3
WHITE_IS_ZERO, BLACK_IS_ZERO, COLOUR = 0, 1, 2


def tiff_file(  # noqa: PLR0913  # what may differ between files
    samples: np.ndarray,
    *,
    photometric: int | None = BLACK_IS_ZERO,
    order: str = "<",
    planar: bool = False,
    extra: Sequence[int] = (),
    compression: int = NONE,
    rows: int | None = None,
    tiles: tuple[int, int] | None = None,
    more: dict[int, list[int] | list[float] | bytes] | None = None,
) -> bytes:
    """A TIFF of one page.

    Args:
        samples: [H, W] or [H, W, samples] of any integer or float type.
        photometric: `WHITE_IS_ZERO`, `BLACK_IS_ZERO` or `COLOUR`; None leaves the field out.
        order: "<" or ">".
        planar: Whether each sample has a plane of its own.
        extra: Meaning of each sample beside the colours: 1 premultiplied alpha, 2 alpha, 0 unspecified.
        compression: `NONE`, `LZW`, `DEFLATE`, `PACKED`, `LZMA` or `ZSTD`.
        rows: Rows of a strip; all by default.
        tiles: Width and height of a tile, in place of strips.
        more: Fields by tag, added or in place of the usual ones: integers as SHORT, floats as DOUBLE, bytes as ASCII.
    """
    pixels = samples if samples.ndim == 3 else samples[..., np.newaxis]
    height, width, count = pixels.shape
    planes = [pixels[..., at : at + 1] for at in range(count)] if planar else [pixels]
    blocks = [_packed(block, order, compression) for plane in planes for block in _blocks(plane, rows, tiles)]
    kind = {"u": UNSIGNED, "i": SIGNED, "f": FLOAT}[samples.dtype.kind]
    offsets = list(np.cumsum([8, *map(len, blocks)])[:-1])
    fields: dict[int, tuple[str, list[int] | list[float]]] = {
        256: ("I", [width]), 257: ("I", [height]), 258: ("H", [samples.dtype.itemsize * 8] * count),
        259: ("H", [compression]), 277: ("H", [count]), 284: ("H", [2 if planar else 1]), 339: ("H", [kind] * count),
    }  # fmt: skip
    if photometric is not None:
        fields[262] = ("H", [photometric])
    if extra:
        fields[338] = ("H", list(extra))
    if tiles is None:
        fields |= {273: ("I", offsets), 278: ("I", [rows or height]), 279: ("I", list(map(len, blocks)))}
    else:
        fields |= {322: ("I", [tiles[0]]), 323: ("I", [tiles[1]]), 324: ("I", offsets)}
        fields[325] = ("I", list(map(len, blocks)))
    fields |= {tag: _field(values) for tag, values in (more or {}).items()}
    return _with_directory(b"".join(blocks), fields, order)


def _field(values: list[int] | list[float] | bytes) -> tuple[str, list[int] | list[float]]:
    """The values of a further field, and their type as a character of `struct`."""
    if isinstance(values, bytes):
        return "B", list(values)
    return ("d" if any(isinstance(value, float) for value in values) else "H"), values


_FIELD_TYPES = {"B": 2, "H": 3, "I": 4, "d": 12}


def _blocks(plane: np.ndarray, rows: int | None, tiles: tuple[int, int] | None) -> list[np.ndarray]:
    height, width, _ = plane.shape
    if tiles is None:
        step = rows or height
        return [plane[top : top + step] for top in range(0, height, step)]
    across, down = tiles
    padded = np.pad(plane, ((0, -height % down), (0, -width % across), (0, 0)))
    return [
        padded[top : top + down, left : left + across]
        for top in range(0, height, down)
        for left in range(0, width, across)
    ]


def _packed(block: np.ndarray, order: str, compression: int) -> bytes:
    raw = block.astype(block.dtype.newbyteorder(order)).tobytes()
    encode = {
        LZW: imagecodecs.lzw_encode,
        DEFLATE: zlib.compress,
        PACKED: imagecodecs.packbits_encode,
        LZMA: lzma.compress,
        ZSTD: imagecodecs.zstd_encode,
    }.get(compression)
    return bytes(encode(raw)) if encode else raw


def _with_directory(data: bytes, fields: dict[int, tuple[str, list[int] | list[float]]], order: str) -> bytes:
    data += b"\0" * (len(data) % 2)
    start = 8 + len(data)
    entries, beyond = b"", b""
    place = start + 2 + 12 * len(fields) + 4
    for tag, (form, values) in sorted(fields.items()):
        value = struct.pack(f"{order}{len(values)}{form}", *values)
        if len(value) > 4:
            offset = struct.pack(f"{order}I", place + len(beyond))
            beyond += value + b"\0" * (len(value) % 2)
            value = offset
        entries += struct.pack(f"{order}HHI", tag, _FIELD_TYPES[form], len(values)) + value.ljust(4, b"\0")
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", start)
    return head + data + struct.pack(f"{order}H", len(fields)) + entries + b"\0" * 4 + beyond


def png_file(samples: np.ndarray, chunks: Sequence[tuple[bytes, bytes]] = ()) -> bytes:
    """A PNG of uint8 or uint16 samples, [H, W] or [H, W, 2 to 4], with further chunks before its data."""
    pixels = samples if samples.ndim == 3 else samples[..., np.newaxis]
    height, width, count = pixels.shape
    colour_type = {1: 0, 2: 4, 3: 2, 4: 6}[count]
    rows = pixels.astype(pixels.dtype.newbyteorder(">")).reshape(height, -1)
    raw = b"".join(b"\0" + row.tobytes() for row in rows)
    header = struct.pack(">IIBBBBB", width, height, samples.dtype.itemsize * 8, colour_type, 0, 0, 0)
    body = [(b"IHDR", header), *chunks, (b"IDAT", zlib.compress(raw)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(kind, data) for kind, data in body)


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG with its length and checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def pillow_file(image: Image.Image, source: str, **options: object) -> bytes:
    """A picture as Pillow saves it, in a format by Pillow's name."""
    buffer = io.BytesIO()
    image.save(buffer, source, **options)
    return buffer.getvalue()


def read(data: bytes) -> DecodedFilm:
    return decode_raster(data, recognise(data))


def assert_shows(film: DecodedFilm, picture: np.ndarray, tolerance: float = 1e-4) -> None:
    assert film.pixels.shape == picture.shape
    assert np.abs(film.pixels - picture).max() <= tolerance
