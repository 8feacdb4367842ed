"""DICOM radiographs of a known picture, in any transfer syntax that Hilum reads."""

import io

import imagecodecs
import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders import RLELosslessEncoder
from pydicom.uid import (
    UID,
    ComputedRadiographyImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

BAND = np.repeat(np.linspace(0, 1, 16), 4) * np.ones((48, 1)) * np.repeat(np.linspace(1, 0.8, 6), 8)[:, np.newaxis]
"""The known picture, 48 rows of 64: dark on the left, bright on the right, a little darker at the bottom."""


def _chest(rows: int = 96, columns: int = 112) -> np.ndarray:
    """A smooth picture of 0 to 1 that uses nearly all of its range, with the noise of a detector."""
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    lungs = sum(np.exp(-(((x - side) / 0.28) ** 2) - ((y + 0.1) / 0.6) ** 2) for side in (-0.45, 0.45))
    shading = 0.9 - 0.75 * lungs + 0.08 * y - 0.85 * np.clip(np.abs(x) - 0.8, 0, 1) * 5
    noise = np.random.default_rng(3).normal(0, 0.006, (rows, columns))
    return np.clip(shading + noise, 0, 1)


CHEST = _chest()
"""A picture with the shapes and the noise of a chest film, 96 rows of 112."""

UNCOMPRESSED = (
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
)
EXACT = (RLELossless, JPEGLossless, JPEGLosslessSV1, JPEGLSLossless, JPEG2000Lossless, HTJ2KLossless)
LOSSY = (JPEGBaseline8Bit, JPEGExtended12Bit)


def film_object(
    *,
    picture: np.ndarray = BAND,
    bits: int = 12,
    signed: bool = False,
    inverted: bool = False,
    syntax: str = ExplicitVRLittleEndian,
    **elements: object,
) -> Dataset:
    """A computed radiograph whose stored values show a grey picture of 0 to 1, at the full range of its bits."""
    levels = 2**bits - 1
    stored = np.rint((1 - picture if inverted else picture) * levels).astype(np.int64)
    stored -= 2 ** (bits - 1) if signed else 0
    dataset = _image(stored.astype(f"{'i' if signed else 'u'}{1 if bits <= 8 else 2}"), UID(syntax), bits)
    dataset.PhotometricInterpretation = "MONOCHROME1" if inverted else "MONOCHROME2"
    dataset.update(dataset_of(elements))
    return dataset


def colour_object(samples: np.ndarray, photometric: str, *, syntax: str = ExplicitVRLittleEndian) -> Dataset:
    """An object of uint8 [H, W, 3] samples."""
    dataset = _image(samples, UID(syntax), 8)
    dataset.PhotometricInterpretation = photometric
    dataset.PlanarConfiguration = 0
    return dataset


def palette_object(indices: np.ndarray, greys: np.ndarray) -> Dataset:
    """An object of uint8 [H, W] indices into uint16 [256] greys."""
    dataset = _image(indices, ExplicitVRLittleEndian, 8)
    dataset.PhotometricInterpretation = "PALETTE COLOR"
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(dataset, f"{colour}PaletteColorLookupTableData", greys.astype("<u2").tobytes())
    return dataset


def lookup_table(entries: np.ndarray, *, first: int = 0, bits: int = 16) -> Dataset:
    """An item of a Modality LUT or VOI LUT sequence."""
    item = Dataset()
    item.LUTDescriptor = [len(entries), first, bits]
    item.LUTData = entries.astype("<u2").tobytes()
    item["LUTData"].VR = "OW"
    return item


def dataset_of(elements: dict[str, object]) -> Dataset:
    """A dataset of elements by keyword."""
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def encoded(dataset: Dataset) -> bytes:
    """The object as the bytes of a file."""
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def _image(stored: np.ndarray, syntax: UID, bits: int) -> Dataset:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = ComputedRadiographyImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = "1.2.3.4"
    dataset.Rows, dataset.Columns = stored.shape[:2]
    dataset.SamplesPerPixel = stored.shape[2] if stored.ndim == 3 else 1
    dataset.BitsAllocated = stored.dtype.itemsize * 8
    dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = bits, bits - 1, int(stored.dtype.kind == "i")
    if syntax in UNCOMPRESSED:
        order = ">" if syntax == ExplicitVRBigEndian else "<"
        dataset.PixelData = stored.astype(stored.dtype.newbyteorder(order)).tobytes()
    else:
        dataset.PixelData = encapsulate([compressed(stored, syntax, bits)])
    dataset["PixelData"].VR = "OB" if bits <= 8 or syntax not in UNCOMPRESSED else "OW"
    dataset["PixelData"].is_undefined_length = syntax not in UNCOMPRESSED
    return dataset


def compressed(stored: np.ndarray, syntax: str, bits: int) -> bytes:
    """One frame's codestream."""
    unsigned = stored.view(f"u{stored.dtype.itemsize}")  # these codecs know no sign: they keep its bit pattern
    match syntax:
        case _ if syntax == RLELossless:
            return _run_lengths(stored, bits)
        case _ if syntax in {JPEGBaseline8Bit, JPEGExtended12Bit}:
            return bytes(imagecodecs.jpeg8_encode(stored, level=98, bitspersample=max(8, bits)))
        case _ if syntax in {JPEGLossless, JPEGLosslessSV1}:
            depth = stored.dtype.itemsize * 8 if stored.dtype.kind == "i" else bits
            predictor = 1 if syntax == JPEGLosslessSV1 else 4
            return bytes(imagecodecs.jpeg8_encode(unsigned, lossless=True, bitspersample=depth, predictor=predictor))
        case _ if syntax == JPEGLSLossless:
            return bytes(imagecodecs.jpegls_encode(unsigned))
        case _ if syntax == JPEG2000Lossless:
            return bytes(imagecodecs.jpeg2k_encode(stored, level=0, codecformat="j2k", bitspersample=bits, mct=False))
        case _:
            return bytes(imagecodecs.htj2k_encode(stored))


def _run_lengths(stored: np.ndarray, bits: int) -> bytes:
    return RLELosslessEncoder.encode(
        stored.tobytes(),
        rows=stored.shape[0],
        columns=stored.shape[1],
        samples_per_pixel=1,
        photometric_interpretation="MONOCHROME2",
        bits_allocated=stored.dtype.itemsize * 8,
        bits_stored=bits,
        pixel_representation=int(stored.dtype.kind == "i"),
        number_of_frames=1,
    )
