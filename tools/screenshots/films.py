"""Writes the films for the pictures: mixtures of the synthetic samples, and files that are refused."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from inference.paths import SAMPLE_FILMS

_SAMPLES = 3
_MILLIMETRES = 0.45
_BLUR = 1.3
"""Radius in pixels of a blur against the grain, which would make up most of a picture's file."""

_WARD = (0.0, 1.0, 0.46, 0.12, 0.9, 0.0, 0.41, 1.0, 0.2, 0.75, 0.05)
"""Share of pneumonia in the mixture of each film of the ward."""

_DIGITAL_X_RAY = "1.2.840.10008.5.1.4.1.1.1.1"  # Digital X-Ray Image Storage, for presentation (PS3.4 B.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Films:
    """Folders of films.

    Attributes:
        ward: A dozen films and some that must not or cannot be assessed.
        labelled: Films in folders NORMAL and PNEUMONIA, and a table of their patients.
        many: Enough films to show a running scan.
        patient: Two films of one patient.
    """

    ward: Path
    labelled: Path
    many: Path
    patient: Path

    @classmethod
    def below(cls, folder: Path) -> "Films":
        """The folders below a folder."""
        names = {"ward": "Ward 3", "labelled": "Autumn 2025", "many": "Archive", "patient": "Follow-up"}
        return cls(**{part: folder / name for part, name in names.items()})

    def write(self) -> None:
        """Write them all."""
        _write_ward(self.ward)
        _write_patient(self.patient)
        random = np.random.default_rng(3)
        _write_mixtures(self.labelled / "NORMAL", np.clip(random.normal(0.22, 0.14, 64), 0, 0.6))
        _write_mixtures(self.labelled / "PNEUMONIA", np.clip(random.normal(0.62, 0.16, 48), 0.25, 1))
        _write_mixtures(self.many, random.uniform(0, 1, 240))


def _write_ward(folder: Path) -> None:
    folder.mkdir(parents=True)
    for number, film in enumerate(_mixtures(_WARD)):
        film.save(folder / f"child-{number + 1:03}.png")
    first, second = _mixtures((0.8, 0.1))
    _write_dicom(first, folder / "child-012.dcm", "003Y")
    _write_dicom(second, folder / "school-age.dcm", "009Y")
    (folder / "cut-off.png").write_bytes((folder / "child-001.png").read_bytes()[:40_000])


def _write_patient(folder: Path) -> None:
    folder.mkdir()
    for name, film, day in zip(("first", "second"), _mixtures((0.1, 0.9)), ("20250301", "20251001"), strict=True):
        _write_dicom(film, folder / f"{name}.dcm", "003Y", day)


def _write_mixtures(folder: Path, shares: np.ndarray) -> None:
    folder.mkdir(parents=True)
    for number, film in enumerate(_mixtures(shares)):
        film.save(folder / f"film-{number + 1:03}.png", compress_level=1)


def _mixtures(shares: tuple[float, ...] | np.ndarray) -> Iterator[Image.Image]:
    """Films mixed from the samples with a share of pneumonia, each with its own contrast."""
    normal, pneumonia = (
        [Image.open(SAMPLE_FILMS / f"synthetic-{kind}-{number}.png") for number in range(1, _SAMPLES + 1)]
        for kind in ("normal", "pneumonia")
    )
    for number, share in enumerate(shares):
        mixed = Image.blend(normal[number % _SAMPLES], pneumonia[(number // 2) % _SAMPLES], float(share))
        mixed = mixed.filter(ImageFilter.GaussianBlur(_BLUR))
        yield ImageEnhance.Contrast(mixed).enhance(0.94 + 0.03 * (number % 5))


def _write_dicom(film: Image.Image, path: Path, age: str, day: str = "") -> None:
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.file_meta.MediaStorageSOPClassUID = data.SOPClassUID = _DIGITAL_X_RAY
    data.file_meta.MediaStorageSOPInstanceUID = data.SOPInstanceUID = generate_uid()
    data.Modality, data.ViewPosition, data.PatientAge, data.BodyPartExamined = "DX", "PA", age, "CHEST"
    data.PatientID, data.PatientName, data.StudyDate = "4711", "Nobody^At All", day
    data.PhotometricInterpretation, data.SamplesPerPixel, data.PixelRepresentation = "MONOCHROME2", 1, 0
    data.BitsAllocated, data.BitsStored, data.HighBit = 16, 12, 11
    data.Rows, data.Columns = film.height, film.width
    data.PixelSpacing = [_MILLIMETRES, _MILLIMETRES]
    data.PixelData = (np.asarray(film, np.uint16) * 16).tobytes()
    data.save_as(path, enforce_file_format=True)
