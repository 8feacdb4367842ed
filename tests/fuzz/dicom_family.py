"""DICOM films of every kind of pixel, each with one contradiction between its header and its content."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np
from fuzz.family_member import Member
from helpers.dicom import CHEST, UNCOMPRESSED, compressed, encoded, film_object
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

SYNTAXES = (
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    RLELossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEG2000Lossless,
)
DEPTHS = (8, 10, 12, 16)
_UNCOMPRESSED_ONLY = 10
"""A depth that is written in one transfer syntax alone, since few devices have it."""

ITEM, DELIMITER = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0\x00\x00\x00\x00"
_TOLERANCE = 1.5
"""Steps of grey, of at most 12 bits, by which a pixel may differ from what was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Film:
    """A film to be written: the words of its pixels, its header, and how its frame is encapsulated."""

    words: np.ndarray
    bits: int
    signed: bool
    inverted: bool
    syntax: str
    header: dict[str, object] = field(default_factory=dict)
    table: bytes | None = ITEM + bytes(4)
    delimiter: bytes = DELIMITER
    length: bytes = b"\xff" * 4
    swapped: bool = False
    sound: bool = False


def dicom_family() -> Iterator[Member]:
    """Every photometric interpretation, depth, sign and syntax, each with every contradiction that it can have."""
    for inverted, bits, signed, syntax in itertools.product((False, True), DEPTHS, (False, True), SYNTAXES):
        if bits == _UNCOMPRESSED_ONLY and syntax != ExplicitVRLittleEndian:
            continue
        film = _plain(inverted=inverted, bits=bits, signed=signed, syntax=syntax)
        kind = (
            f"MONOCHROME{1 if inverted else 2} {bits} bits {'signed' if signed else 'unsigned'} {UID(syntax).name[:24]}"
        )
        for name, changed in _contradictions(film):
            step = 1 / (2 ** min(bits, 12) - 1)
            yield Member(
                name=f"{kind}: {name}",
                data=_written(changed),
                picture=CHEST,
                tolerance=_TOLERANCE * step,
                sound=changed.sound,
            )


def _plain(*, inverted: bool, bits: int, signed: bool, syntax: str) -> _Film:
    values = np.rint((1 - CHEST if inverted else CHEST) * (2**bits - 1)).astype(np.int64)
    values -= 2 ** (bits - 1) if signed else 0
    words = (values & (2**bits - 1)).astype(np.uint8 if bits == 8 else np.uint16)
    return _Film(words=words, bits=bits, signed=signed, inverted=inverted, syntax=syntax, sound=True)


def _contradictions(film: _Film) -> Iterator[tuple[str, _Film]]:
    yield "none", film
    if film.syntax not in {ExplicitVRBigEndian, JPEGLosslessSV1}:  # the others hold as many words
        yield from _of_words(film)
    if film.syntax in {ExplicitVRLittleEndian, JPEGLSLossless}:
        yield from _of_spelling(film)
    if film.syntax in UNCOMPRESSED:
        yield from _of_bytes(film)
    else:
        yield from _of_fragments(film)


def _of_words(film: _Film) -> Iterator[tuple[str, _Film]]:
    """BitsStored, HighBit, sign, and bits beside the stored ones."""
    bits, container = film.bits, film.words.dtype.itemsize * 8
    doubted = replace(film, sound=False)
    for stated in {bits - 4, bits - 2, bits - 1, bits + 2, container} - {bits}:
        if 1 < stated <= container:
            yield f"says {stated} bits", replace(doubted, header={"BitsStored": stated, "HighBit": stated - 1})
    for high in {container - 1, bits - 3, bits + 1, 40} - {bits - 1}:
        yield f"says high bit {high}", replace(doubted, header={"HighBit": high})
    yield "says the other sign", replace(doubted, header={"PixelRepresentation": int(not film.signed)})
    spare = container - bits
    if not spare:
        return
    yield "high in the word", replace(film, words=film.words << spare, header={"HighBit": container - 1})
    yield "high, says low", replace(doubted, words=film.words << spare)
    random = np.random.default_rng(bits)
    beside = {
        "ones": np.full(film.words.shape, (1 << spare) - 1),
        "one": np.full(film.words.shape, 1),
        "random": random.integers(0, 1 << spare, film.words.shape),
        "an overlay": np.indices(film.words.shape)[0] // 8 % 2 * (np.indices(film.words.shape)[1] > 60),
        "specks": random.random(film.words.shape) < 0.003,
    }
    if film.syntax == JPEGLSLossless:
        del beside["random"]  # the encoder gives up on noise
    for name, unused in beside.items():
        words = film.words | (unused.astype(np.uint16) << bits)
        yield f"{name} in the unused bits", replace(doubted, words=words.astype(film.words.dtype))
    if film.signed:
        extended = np.where(film.words >= 1 << (bits - 1), film.words | (0xFFFF << bits & 0xFFFF), film.words)
        yield "sign extended", replace(film, words=extended.astype(np.uint16))
        yield (
            "sign extended, says unsigned",
            replace(doubted, words=extended.astype(np.uint16), header={"PixelRepresentation": 0}),
        )


def _of_spelling(film: _Film) -> Iterator[tuple[str, _Film]]:
    name = "Monochrome1" if film.inverted else "Monochrome2"
    for spelling in (name, name.lower(), f" {name.upper()}", name.replace("e1", "e 1").replace("e2", "e 2")):
        yield f"spelt “{spelling}”", replace(film, header={"PhotometricInterpretation": spelling})
    contradicting, agreeing = ("IDENTITY", "INVERSE") if film.inverted else ("INVERSE", "IDENTITY")
    doubted = replace(film, sound=False)
    yield "photometric missing", replace(doubted, header={"PhotometricInterpretation": ""})
    yield f"shape {contradicting}", replace(doubted, header={"PresentationLUTShape": contradicting})
    yield f"shape {agreeing}", replace(film, header={"PresentationLUTShape": agreeing.lower()})
    if film.bits <= 12:
        yield "window of 16 bits", replace(doubted, header={"WindowCenter": 32768, "WindowWidth": 65536})
    elif not film.signed:
        yield "window of 8 bits", replace(doubted, header={"WindowCenter": 64, "WindowWidth": 128})


def _of_bytes(film: _Film) -> Iterator[tuple[str, _Film]]:
    doubted = replace(film, sound=False)
    if film.words.dtype.itemsize == 2:
        yield "bytes exchanged", replace(doubted, swapped=True)
        narrow: dict[str, object] = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}
        yield "says 8 bits allocated", replace(doubted, header=narrow)
    else:
        yield "says 16 bits allocated", replace(doubted, header={"BitsAllocated": 16})


def _of_fragments(film: _Film) -> Iterator[tuple[str, _Film]]:
    """Offset tables, delimiters, lengths and syntaxes."""
    for name, table in {
        "no offset table": None,
        "a wrong offset table": ITEM
        + (8).to_bytes(4, "little")
        + (0).to_bytes(4, "little")
        + (77).to_bytes(4, "little"),
        "an offset table of three": ITEM + (12).to_bytes(4, "little") + bytes(4) + b"\x10\x00\x00\x00\x20\x00\x00\x00",
    }.items():
        yield name, replace(film, table=table)
    yield "no delimiter", replace(film, delimiter=b"")
    yield "defined length", replace(film, length=b"")
    doubted = replace(film, sound=False)
    yield "says uncompressed", replace(doubted, header={"TransferSyntaxUID": ExplicitVRLittleEndian})
    other = JPEG2000Lossless if film.syntax != JPEG2000Lossless else RLELossless
    yield "says another codec", replace(doubted, header={"TransferSyntaxUID": other})


def _written(film: _Film) -> bytes:
    middle = 0 if film.signed else 2 ** (film.bits - 1)
    window: dict[str, object] = {"WindowCenter": middle, "WindowWidth": 2**film.bits}
    plain = film.syntax in UNCOMPRESSED
    dataset = film_object(picture=CHEST, bits=film.bits, inverted=film.inverted, **window)  # type: ignore[arg-type]
    dataset.PixelRepresentation = int(film.signed)
    dataset.file_meta.TransferSyntaxUID = film.header.get("TransferSyntaxUID", film.syntax)
    for keyword, value in film.header.items():
        if keyword != "TransferSyntaxUID":
            setattr(dataset, keyword, value)
    if plain:
        order = ">" if (film.syntax == ExplicitVRBigEndian) is not film.swapped else "<"
        dataset.PixelData = film.words.astype(film.words.dtype.newbyteorder(order)).tobytes()
        return encoded(dataset)
    del dataset.PixelData
    is_wider = int(film.words.max()).bit_length() > film.bits
    stream = compressed(film.words, film.syntax, film.words.dtype.itemsize * 8 if is_wider else film.bits)
    stream += b"\0" * (len(stream) % 2)
    data = (film.table or b"") + ITEM + len(stream).to_bytes(4, "little") + stream + film.delimiter
    length = film.length or len(data).to_bytes(4, "little")
    return encoded(dataset) + b"\xe0\x7f\x10\x00OB\x00\x00" + length + data
