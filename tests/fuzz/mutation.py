"""Films to damage, and ways to damage them, drawn from a seeded generator."""

from collections.abc import Iterator

import imagecodecs
import numpy as np
from helpers.dicom import (
    BAND,
    EXACT,
    LOSSY,
    UNCOMPRESSED,
    colour_object,
    encoded,
    film_object,
    lookup_table,
    palette_object,
)
from helpers.films import grey_film
from helpers.rasters import COLOUR, DEFLATE, LZW, PACKED, WHITE_IS_ZERO, pillow_file, png_file, tiff_file
from PIL import Image
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, JPEG2000Lossless

_HEADER = 1500
_EXTREMES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)


def sound_films() -> dict[str, bytes]:
    """Sound films of every format, by name; each name begins with the format's."""
    return dict(_rasters()) | dict(_dicoms())


def damaged(data: bytes, other: bytes, random: np.random.Generator) -> bytes:
    """A copy with one to three kinds of damage.

    Args:
        data: A sound film.
        other: Another one, to take pieces from.
        random: Draws kind and place of the damage.
    """
    film = bytearray(data)
    for _ in range(int(random.integers(1, 4))):
        if len(film) > 16:
            _damage(film, other, random)
    return bytes(film)


def _damage(film: bytearray, other: bytes, random: np.random.Generator) -> None:
    start = _place(len(film), random)
    span = int(random.integers(1, max(2, min(400, len(film) - start))))
    match int(random.integers(8)):
        case 0:
            for _ in range(int(random.integers(1, 16))):
                film[_place(len(film), random)] ^= int(random.integers(1, 256))
        case 1:
            del film[max(16, start) :]  # cut short
        case 2:
            del film[start : start + span]
        case 3:
            film[start:start] = film[start : start + span]
        case 4:
            film[start : start + span] = bytes(span)
        case 5:
            film[start : start + span] = random.bytes(span)
        case 6:
            origin = _place(len(other), random)
            film[start : start + span] = other[origin : origin + span]
        case _:
            width = int(random.choice([1, 2, 4]))
            value = int(random.choice(_EXTREMES)) & ((1 << 8 * width) - 1)
            film[start : start + width] = value.to_bytes(width, "little" if random.integers(2) else "big")


def _place(length: int, random: np.random.Generator) -> int:
    """A position, half of the time within the header, where a byte does the most harm."""
    return int(random.integers(min(length, _HEADER) if random.integers(2) else length))


def _rasters() -> Iterator[tuple[str, bytes]]:
    grey = Image.fromarray(grey_film(0.5, 61, 47))
    deep = Image.fromarray(np.linspace(0, 65535, 61 * 47).astype(np.uint16).reshape(47, 61))
    real = Image.fromarray(np.linspace(0, 3, 61 * 47, dtype=np.float32).reshape(47, 61))
    colour = Image.merge("RGB", [grey, grey.rotate(180), grey])
    for name, image in {"grey": grey, "colour": colour}.items():
        for source in ("JPEG", "PNG", "BMP", "TIFF"):
            yield f"{source} {name}", pillow_file(image, source)
    yield "JPEG progressive", pillow_file(colour, "JPEG", progressive=True)
    yield "JPEG CMYK", pillow_file(colour.convert("CMYK"), "JPEG")
    for name, image in {"palette": colour.quantize(), "alpha": colour.convert("RGBA"), "16 bit": deep}.items():
        yield f"PNG {name}", pillow_file(image, "PNG")
    yield "PNG animated", pillow_file(grey, "PNG", save_all=True, append_images=[grey.rotate(90)])
    yield "BMP palette", pillow_file(colour.quantize(), "BMP")
    for name, image in {"16 bit": deep, "float": real, "bilevel": grey.convert("1")}.items():
        yield f"TIFF {name}", pillow_file(image, "TIFF")
    for compression in ("tiff_lzw", "tiff_deflate", "packbits", "jpeg"):
        yield f"TIFF {compression}", pillow_file(grey, "TIFF", compression=compression)
    samples = np.stack([np.asarray(deep)] * 3, axis=-1)
    for name, options in {"planar": {"planar": True}, "tiles": {"tiles": (32, 16), "order": ">"}}.items():
        yield f"TIFF 16 bit {name}", tiff_file(samples, photometric=COLOUR, **options)  # type: ignore[arg-type]
    for name, compression in {"LZW": LZW, "deflate": DEFLATE, "packed": PACKED}.items():
        yield f"TIFF float {name}", tiff_file(np.asarray(real), photometric=WHITE_IS_ZERO, compression=compression)
    yield "PNG 16 bit colour", png_file(samples)
    twelve = np.asarray(deep) >> 4
    yield "JPEG 12 bit", bytes(imagecodecs.jpeg8_encode(twelve, level=95, bitspersample=12))
    yield "JPEG lossless", bytes(imagecodecs.jpeg8_encode(twelve, lossless=True, bitspersample=12))
    yield "JPEG-LS", bytes(imagecodecs.jpegls_encode(twelve))
    yield "TIFF pages", pillow_file(grey, "TIFF", save_all=True, append_images=[grey, grey])


def _dicoms() -> Iterator[tuple[str, bytes]]:
    for syntax in (*UNCOMPRESSED, *EXACT):
        name = syntax.name.split("(")[0].strip()
        yield f"DICOM 12 bit {name}", encoded(film_object(syntax=syntax, WindowCenter=2048, WindowWidth=4096))
        yield f"DICOM 16 bit signed {name}", encoded(film_object(bits=16, signed=True, inverted=True, syntax=syntax))
    for syntax in LOSSY:
        yield f"DICOM 8 bit {syntax.name}", encoded(film_object(bits=8, syntax=syntax))
    yield "DICOM 12 bit JPEG", encoded(film_object(bits=12, syntax=LOSSY[1]))
    table = lookup_table(np.linspace(0, 4095, 4096), bits=12)
    yield "DICOM tables", encoded(film_object(VOILUTSequence=Sequence([table]), ModalityLUTSequence=Sequence([table])))
    samples = np.repeat(np.rint(BAND * 255).astype(np.uint8)[..., np.newaxis], 3, axis=2)
    for syntax in (ExplicitVRLittleEndian, JPEG2000Lossless, LOSSY[0]):
        yield f"DICOM colour {syntax.name}", encoded(colour_object(samples, "RGB", syntax=syntax))
    yield "DICOM palette", encoded(palette_object(samples[..., 0], np.linspace(0, 65535, 256)))
