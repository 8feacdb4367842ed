"""Reads TIFF pages that Pillow does not read exactly: deep, signed, float, planar, with alpha.

TIFF 6.0 sections 3 to 8, 13, 14 and 18, and Technical Note 3. Pillow reads the other pages, and is faster.
"""

import zlib
from collections.abc import Iterator

import numpy as np

from inference import late
from inference.errors import FilmTooLargeError, UnreadableFilmError, UnsupportedFilmError
from inference.messages import Message
from inference.reading.decoded import DAMAGED_PICTURE, unread_kind
from inference.reading.grey import Raster, Samples, upright
from inference.reading.limits import MAXIMUM_INFLATED_BYTES, MAXIMUM_PIXELS, check_size
from inference.reading.raster.tiff_directory import (
    BRIGHTNESS,
    FLOAT,
    RED_GREEN_BLUE,
    SIGNED,
    UNDEFINED,
    UNSIGNED,
    WHITE_IS_ZERO,
    TiffPage,
)
from inference.reading.raster.tiff_display import display_range

_NONE, _LZW, _DEFLATE, _OLD_DEFLATE, _PACKED, _LZMA, _ZSTD = 1, 5, 8, 32_946, 32_773, 34_925, 50_000
_COMPRESSIONS = frozenset({_NONE, _LZW, _DEFLATE, _OLD_DEFLATE, _PACKED, _LZMA, _ZSTD})
_COMPRESSIONS_OF_PILLOW = frozenset({2, 3, 4, 6, 7, 32_771, 34_676, 34_677, 50_001})
"""Those of fax machines, JPEG, and others that libtiff decodes."""

_BYTE, _WORD, _MOST_SAMPLES = 8, 16, 8
_KINDS = {UNSIGNED: "u", SIGNED: "i", FLOAT: "f", UNDEFINED: "u"}
_PREMULTIPLIED, _ALPHA = 1, 2
_NO_PREDICTOR, _DIFFERENCES, _FLOAT_DIFFERENCES = 1, 2, 3
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def is_for_pillow(page: TiffPage) -> bool:
    """Whether Pillow reads this page: grey or colour of at most 8 bits, or a compression that only Pillow supports."""
    plain = max(page.bits) <= _BYTE and set(page.formats) <= {UNSIGNED, UNDEFINED}
    ours = page.compression in _COMPRESSIONS and page.photometric in BRIGHTNESS
    simple = page.photometric is not None and page.samples in {1, 3} and not page.planar
    simple = simple and display_range(page) is None
    return plain and (simple or not ours) and page.compression in _COMPRESSIONS | _COMPRESSIONS_OF_PILLOW


def is_light(page: TiffPage) -> bool:
    """Whether reading a page needs only Python's and numpy's decoders, and few steps."""
    return page.compression in {_NONE, _DEFLATE, _OLD_DEFLATE} and max(page.bits) % _BYTE == 0


def read_tiff(data: bytes, page: TiffPage) -> Raster:
    """Read a page.

    Raises:
        UnreadableFilmError: It is damaged or cut short.
        FilmTooLargeError: Beyond the limits.
        UnsupportedFilmError: A valid page of an unsupported kind.
        Exception: Any that a decoder raises on a damaged strip.
    """
    check_size(*page.size)
    _check_kind(page)
    samples = upright(_samples(data, page), page.orientation)
    channels = 3 if page.photometric == RED_GREEN_BLUE or (page.photometric is None and page.samples > 2) else 1  # noqa: PLR2004
    kinds = page.extra or (0,) * (page.samples - channels)
    alpha = next((index for index, kind in enumerate(kinds) if kind in {_PREMULTIPLIED, _ALPHA}), None)
    depth = page.bits[0]
    fill = 0xFFFF // ((1 << depth) - 1) if depth % _BYTE else 1  # packed samples are read as words
    return Raster(
        colour=samples[..., 0] if channels == 1 else samples[..., :channels],
        alpha=None if alpha is None else samples[..., channels + alpha] * samples.dtype.type(fill),
        premultiplied=alpha is not None and kinds[alpha] == _PREMULTIPLIED,
        inverted=page.photometric == WHITE_IS_ZERO,
        display_range=display_range(page),
        bits=depth - (page.formats[0] == SIGNED) if depth <= _BYTE else None,
    )


def _check_kind(page: TiffPage) -> None:
    if page.compression not in _COMPRESSIONS:
        raise UnsupportedFilmError(Message("The TIFF compression {0} is not read.", page.compression))
    depth = page.bits[0]
    if set(page.formats) <= {UNSIGNED, SIGNED, UNDEFINED} and depth in {32, 64}:
        raise UnsupportedFilmError(
            Message("The TIFF has {0}-bit integer pixels, which no X-ray detector gives.", depth)
        )
    if not (_is_uniform(page) and _has_known_samples(page)):
        raise unread_kind("TIFF")
    width, height = page.size
    if width * height * page.samples * depth // _BYTE > MAXIMUM_INFLATED_BYTES:
        raise FilmTooLargeError(Message("The picture claims more than {0} pixels.", f"{MAXIMUM_PIXELS:,}"))


def _is_uniform(page: TiffPage) -> bool:
    """Whether all samples of a pixel have the same format, and there are enough for its colours."""
    channels = 3 if page.photometric == RED_GREEN_BLUE else 1
    one_kind = len(set(page.bits)) == len(set(page.formats)) == 1
    return one_kind and page.photometric in BRIGHTNESS and channels <= page.samples <= _MOST_SAMPLES


def _has_known_samples(page: TiffPage) -> bool:
    """Whether the samples' format, depth and predictor are supported."""
    kind, depth = page.formats[0], page.bits[0]
    depths = {FLOAT: {16, 32, 64}, SIGNED: {8, 16}}.get(kind, set(range(1, _WORD + 1)))
    predictors = {_NO_PREDICTOR} if depth % _BYTE else {_NO_PREDICTOR, _DIFFERENCES}
    if kind == FLOAT:
        predictors = {_NO_PREDICTOR, _FLOAT_DIFFERENCES}
    return kind in _KINDS and depth in depths and page.predictor in predictors


def _samples(data: bytes, page: TiffPage) -> Samples:
    """All samples: [H, W, samples]."""
    width, height = page.size
    channels, planes = (1, page.samples) if page.planar else (page.samples, 1)
    across, down = page.block
    if min(across, down) <= 0:
        raise UnreadableFilmError(DAMAGED_PICTURE)
    columns, rows = -(-width // across), -(-height // down)
    if len(page.blocks) < columns * rows * planes or across * down > 4 * MAXIMUM_PIXELS:
        raise UnreadableFilmError(DAMAGED_PICTURE)
    blocks = _blocks(data, page, channels)
    if (columns, planes) == (1, 1) and across == width:
        return np.concatenate(list(blocks))[:height] if rows > 1 else next(blocks)
    whole = np.empty((planes, rows * down, columns * across, channels), dtype=_dtype(page).newbyteorder("="))
    for number, block in zip(range(columns * rows * planes), blocks, strict=False):
        plane, place = divmod(number, columns * rows)
        top, left = place // columns * down, place % columns * across
        whole[plane, top : top + len(block), left : left + across] = block
    cut = whole[:, :height, :width]
    return cut[0] if planes == 1 else cut[..., 0].transpose(1, 2, 0)


def _blocks(data: bytes, page: TiffPage, channels: int) -> Iterator[Samples]:
    """The strips or tiles in order, [rows, columns, channels]; the last strip of a plane may be shorter."""
    across, down = page.block
    _, height = page.size
    strips = -(-height // down)
    for number, (start, length) in enumerate(page.blocks):
        rows = down if page.is_tiled else min(down, height - number % strips * down)
        row_bytes = -(-across * channels * page.bits[0] // _BYTE)
        packed = data[start : start + length]
        if page.reversed_bits:
            packed = packed.translate(_REVERSED)
        raw = _unpacked(packed, page.compression, rows * row_bytes)
        if len(raw) < rows * row_bytes:
            raise UnreadableFilmError(DAMAGED_PICTURE)
        yield _values(np.frombuffer(raw, np.uint8, count=rows * row_bytes).reshape(rows, row_bytes), page, channels)


def _unpacked(packed: bytes, compression: int, size: int) -> bytes:
    """A strip or tile, decompressed to the bytes that it should have."""
    if compression == _NONE:
        return packed
    if compression in {_DEFLATE, _OLD_DEFLATE}:
        return zlib.decompressobj().decompress(packed, size)
    if compression == _LZMA:
        return late.lzma.LZMADecompressor().decompress(packed, size)
    decoders = {
        _LZW: late.imagecodecs.lzw_decode,
        _PACKED: late.imagecodecs.packbits_decode,
        _ZSTD: late.imagecodecs.zstd_decode,
    }
    return bytes(decoders[compression](packed, out=size))


def _values(rows: np.ndarray, page: TiffPage, channels: int) -> Samples:
    """Samples from the bytes of rows."""
    depth, (across, _) = page.bits[0], page.block
    shape = (len(rows), across, channels)
    if depth % _BYTE:
        bits = np.unpackbits(rows, axis=1)[:, : across * channels * depth].reshape(*shape, depth)
        return bits @ (1 << np.arange(depth - 1, -1, -1)).astype(np.uint16)
    if page.predictor == _FLOAT_DIFFERENCES:
        return _from_float_differences(rows, depth // _BYTE, shape)
    values = rows.view(_dtype(page)).reshape(shape).astype(_dtype(page).newbyteorder("="), copy=False)
    return np.cumsum(values, axis=1, dtype=values.dtype) if page.predictor == _DIFFERENCES else values


def _from_float_differences(rows: np.ndarray, size: int, shape: tuple[int, int, int]) -> Samples:
    """Undo the floating point predictor (Technical Note 3), which stores differences of bytes by significance."""
    count, across, channels = shape
    sums = np.cumsum(rows.reshape(count, -1, channels), axis=1, dtype=np.uint8)
    together = sums.reshape(count, size, across * channels)
    whole = np.ascontiguousarray(together.transpose(0, 2, 1)).view(f">f{size}")
    return whole.reshape(shape).astype(f"=f{size}")


def _dtype(page: TiffPage) -> np.dtype[np.generic]:
    depth = page.bits[0] if page.bits[0] % _BYTE == 0 else _WORD
    return np.dtype(f"{'>' if page.big_endian else '<'}{_KINDS[page.formats[0]]}{depth // _BYTE}")
