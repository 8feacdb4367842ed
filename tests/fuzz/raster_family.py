"""Rasters of every sample format, planarity, byte order, polarity and alpha."""

import io
import itertools
from collections.abc import Iterator

import imagecodecs
import numpy as np
from fuzz.family_member import Member
from helpers.dicom import CHEST
from helpers.rasters import BLACK_IS_ZERO, COLOUR, DEFLATE, LZW, NONE, WHITE_IS_ZERO, png_file, tiff_file
from PIL import Image

SAMPLES: dict[str, tuple[type, float]] = {
    "uint8": (np.uint8, 255),
    "uint16": (np.uint16, 65535),
    "uint16 of 12 bits": (np.uint16, 4095),
    "int8": (np.int8, 127),
    "int16": (np.int16, 32767),
    "float16": (np.float16, 1),
    "float32": (np.float32, 1),
    "float64": (np.float64, 1),
    "uint32": (np.uint32, 65535),
}
_PICTURE = CHEST[::2, ::2]
_GRADIENT = np.linspace(0.2, 1, _PICTURE.shape[1]) * np.ones((_PICTURE.shape[0], 1))
ALPHA: dict[str, tuple[np.ndarray | None, int]] = {
    "no alpha": (None, 0),
    "opaque": (np.ones_like(_PICTURE), 2),
    "opaque, premultiplied": (np.ones_like(_PICTURE), 1),
    "zero": (np.zeros_like(_PICTURE), 2),
    "zero, premultiplied": (np.zeros_like(_PICTURE), 1),
    "a gradient": (_GRADIENT, 2),
    "a gradient, premultiplied": (_GRADIENT, 1),
    "anything": (_GRADIENT, 0),
}


def raster_family() -> Iterator[Member]:
    """TIFF, PNG, JPEG and BMP."""
    yield from _tiffs()
    yield from _pngs()
    yield from _jpegs_and_bitmaps()


def _tiffs() -> Iterator[Member]:
    axes = (SAMPLES, (False, True), "<>", (WHITE_IS_ZERO, BLACK_IS_ZERO, COLOUR), ALPHA, (NONE, DEFLATE, LZW))
    for name, planar, order, photometric, alpha, compression in itertools.product(*axes):
        if compression != NONE and (order == ">") is not planar:
            continue  # half of the layouts are enough for compressed files
        samples, picture, tolerance = _stored(name, alpha, inverted=photometric == WHITE_IS_ZERO)
        extra = samples.shape[-1] - 1
        colours = np.repeat(samples[..., :1], 3, axis=-1) if photometric == COLOUR else samples[..., :1]
        data = tiff_file(
            np.concatenate([colours, samples[..., 1:]], axis=-1),
            photometric=photometric,
            order=order,
            planar=planar,
            extra=[ALPHA[alpha][1]] * extra,
            compression=compression,
        )
        polarity = ("white is zero", "black is zero", "colour")[photometric]
        yield Member(
            name=f"TIFF {name} {'planar' if planar else 'chunky'} {order} {polarity} {alpha} {compression}",
            data=data,
            picture=picture,
            tolerance=tolerance,
            sound="gradient" not in alpha and name != "uint32",
        )


def _stored(name: str, alpha: str, *, inverted: bool) -> tuple[np.ndarray, np.ndarray, float]:
    """Samples [H, W, 1 or 2], the picture that they show, and the tolerance."""
    dtype, top = SAMPLES[name]
    opacity, kind = ALPHA[alpha]
    shown = _PICTURE if opacity is None or kind == 0 or opacity.min() == opacity.max() else _PICTURE * opacity
    colours = 1 - _PICTURE if inverted else _PICTURE
    if opacity is not None and kind == 1 and opacity.min() != opacity.max():
        colours = colours * opacity
    full = 1 if top == 1 else np.iinfo(dtype).max
    parts = [colours * top] if opacity is None else [colours * top, opacity * full]
    samples = np.stack(parts, axis=-1)
    samples = samples.astype(dtype) if top == 1 else np.rint(samples).astype(dtype)
    return samples, shown, 1.6 / (min(top, 1000) if top > 1 else 1000)


def _pngs() -> Iterator[Member]:
    for (dtype, top), count, alpha in itertools.product(
        ((np.uint8, 255), (np.uint16, 65535), (np.uint16, 4095)), (1, 2, 3, 4), ("opaque", "zero", "a gradient")
    ):
        opacity, _ = ALPHA[alpha]
        assert opacity is not None
        grey = np.rint(_PICTURE * top).astype(dtype)
        alpha_channel = np.rint(opacity * np.iinfo(dtype).max).astype(dtype)
        channels = [grey] * (1 if count < 3 else 3) + [alpha_channel] * (count % 2 == 0)
        hides = count % 2 == 0 and alpha == "a gradient"
        yield Member(
            name=f"PNG {np.dtype(dtype)} up to {top}, {count} channels, {alpha}",
            data=png_file(np.stack(channels, axis=-1)),
            picture=_PICTURE * opacity if hides else _PICTURE,
            tolerance=1.6 / min(top, 1000),
            sound=not hides,
        )


def _jpegs_and_bitmaps() -> Iterator[Member]:
    eight, twelve = np.rint(_PICTURE * 255).astype(np.uint8), np.rint(_PICTURE * 4095).astype(np.uint16)
    three = np.stack([eight] * 3, axis=-1)
    files = {
        "JPEG 8 bits": imagecodecs.jpeg8_encode(eight, level=98),
        "JPEG 12 bits": imagecodecs.jpeg8_encode(twelve, level=98, bitspersample=12),
        "JPEG colour": imagecodecs.jpeg8_encode(three, level=98),
        "JPEG colour, stored as RGB": imagecodecs.jpeg8_encode(three, level=98, colorspace="RGB", outcolorspace="RGB"),
        "JPEG lossless 8 bits": imagecodecs.jpeg8_encode(eight, lossless=True),
        "JPEG lossless 12 bits": imagecodecs.jpeg8_encode(twelve, lossless=True, bitspersample=12),
        "JPEG-LS": imagecodecs.jpegls_encode(twelve),
    }
    for mode in ("L", "RGB", "RGBA", "P"):
        buffer = io.BytesIO()
        Image.fromarray(eight).convert(mode).save(buffer, "BMP")
        files[f"BMP {mode}"] = buffer.getvalue()
    for name, data in files.items():
        yield Member(name=name, data=bytes(data), picture=_PICTURE, tolerance=0.03, sound=True)
