"""DICOM to grey pixels as the modality meant them, through pydicom; uncompressed transfer syntaxes."""

import io
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pydicom
import pydicom.config
from pydicom.pixels.processing import apply_modality_lut, apply_voi_lut
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from inference.errors import HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.radiograph import FilmFacts, FloatImage
from inference.reading.limits import check_size

# Real objects break the rules of value representations all the time; what Hilum needs of them it checks itself.
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE

_UNCOMPRESSED = {ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian}
_GREY = {"MONOCHROME1", "MONOCHROME2"}
_AGE = re.compile(r"^(\d{3})([DWMY])$")
_DAYS = {"D": 1.0, "W": 7.0, "M": 365.25 / 12, "Y": 365.25}


@dataclass(frozen=True, slots=True, kw_only=True)
class DicomFilm:
    """Grey pixels float32 [H, W] in 0 to 1 with bone bright, and what the header says."""

    pixels: FloatImage
    bits_stored: int
    facts: FilmFacts
    warnings: tuple[str, ...]


def decode_dicom(data: bytes) -> DicomFilm:
    """Decode the first frame of a DICOM object.

    Args:
        data: The whole file, with or without the preamble.

    Raises:
        UnreadableFilmError: The object is damaged.
        FilmTooLargeError: Beyond the limits.
        UnsupportedFilmError: Sound, but without pixels, in colour, or in a transfer syntax not read.
    """
    try:
        return _decode(pydicom.dcmread(io.BytesIO(data), force=True))
    except HilumError:
        raise
    except Exception as error:  # pydicom raises anything at all on damaged objects
        raise UnreadableFilmError(f"The DICOM object is damaged ({type(error).__name__}).") from error


def _decode(dataset: pydicom.Dataset) -> DicomFilm:
    _check(dataset)
    stored = dataset.pixel_array
    frames = stored.ndim > 2  # noqa: PLR2004
    notes = ("The object has several frames; the first one was read.",) if frames else ()
    pixels, more = _present(stored[0] if frames else stored, dataset)
    return DicomFilm(pixels=pixels, bits_stored=int(dataset.BitsStored), facts=_facts(dataset), warnings=notes + more)


def _check(dataset: pydicom.Dataset) -> None:
    """Name an object that is no film for what it is, before any pixel is decoded."""
    if "PixelData" not in dataset:
        kind = getattr(dataset.get("SOPClassUID"), "name", "") or "object"
        raise UnsupportedFilmError(f"The DICOM {kind} holds no picture.", code="no_pixels")
    syntax = dataset.file_meta.get("TransferSyntaxUID", ImplicitVRLittleEndian)
    if syntax not in _UNCOMPRESSED:
        raise UnsupportedFilmError(f"The DICOM compression “{syntax.name}” is not read yet.", code="transfer_syntax")
    if dataset.get("PhotometricInterpretation") not in _GREY:
        raise UnsupportedFilmError("The DICOM object is in colour; a radiograph is grey.", code="colour")
    check_size(int(dataset.Columns), int(dataset.Rows))


def _present(stored: npt.NDArray[Any], dataset: pydicom.Dataset) -> tuple[FloatImage, tuple[str, ...]]:
    """Modality LUT, VOI LUT or window, then MONOCHROME1 inverted (PS3.3 C.11.1, C.11.2, C.7.6.3.1.2)."""
    values = apply_modality_lut(stored, dataset).astype(np.float64)
    low, high = float(values.min()), float(values.max())
    notes: tuple[str, ...] = ()
    if "VOILUTSequence" in dataset or "WindowCenter" in dataset:
        try:
            shown = apply_voi_lut(apply_modality_lut(stored, dataset), dataset).astype(np.float64)
            values, (low, high) = shown, _voi_range(shown, dataset)
        except (ValueError, TypeError, AttributeError, NotImplementedError, IndexError):
            notes = ("The film's display window cannot be used; its full grey range is shown.",)
    scaled = np.clip((values - low) / max(high - low, 1e-6), 0.0, 1.0).astype(np.float32)
    return (np.float32(1) - scaled if dataset.PhotometricInterpretation == "MONOCHROME1" else scaled), notes


def _voi_range(shown: npt.NDArray[np.float64], dataset: pydicom.Dataset) -> tuple[float, float]:
    """The output range of the VOI step: what the LUT's entries may say, or what pydicom maps a window to."""
    if "VOILUTSequence" in dataset:
        bits = int(dataset.VOILUTSequence[0].LUTDescriptor[2])
        return 0.0, float(2**bits - 1)
    slope = float(dataset.get("RescaleSlope", 1) or 1)
    intercept = float(dataset.get("RescaleIntercept", 0) or 0)
    bits, signed = int(dataset.BitsStored), int(dataset.get("PixelRepresentation", 0)) == 1
    ends = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    if "ModalityLUTSequence" in dataset:
        return float(shown.min()), float(shown.max())
    low, high = sorted(end * slope + intercept for end in ends)
    return low, high


def _facts(dataset: pydicom.Dataset) -> FilmFacts:
    spacing = dataset.get("PixelSpacing") or dataset.get("ImagerPixelSpacing")
    return FilmFacts(
        modality=_text(dataset, "Modality"),
        body_part=_text(dataset, "BodyPartExamined"),
        view_position=_text(dataset, "ViewPosition"),
        age_years=_age_years(dataset.get("PatientAge")),
        pixel_spacing_mm=(float(spacing[0]), float(spacing[1])) if spacing else None,
    )


def _text(dataset: pydicom.Dataset, keyword: str) -> str | None:
    return str(dataset.get(keyword) or "").strip().upper() or None


def _age_years(age: object) -> float | None:
    """An Age String (PS3.5 6.2), such as "018M", in years."""
    match = _AGE.match(str(age or ""))
    return None if match is None else int(match[1]) * _DAYS[match[2]] / _DAYS["Y"]
