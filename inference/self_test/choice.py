"""The choice of the model: by the look of a film, and before that by the age in its header."""

import tempfile
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from inference.finding import Finding
from inference.messages import Code
from inference.models.devices import CPU
from inference.models.model_set import installed_models, open_models
from inference.paths import SAMPLE_FILMS
from inference.populations import ADULTS, CHILDREN
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile
from inference.self_test.check import Check, CheckFailedError

_GREY_BITS = 8


def choice_checks() -> list[Check]:
    """One check of the look, since every sample looks like a child's film, and one for each age."""
    ages: dict[str, str | Code] = {"003Y": CHILDREN, "010Y": Code.AGE_BETWEEN, "060Y": ADULTS}
    if ADULTS not in installed_models():
        ages = {"003Y": CHILDREN, "010Y": Code.AGE, "060Y": Code.AGE}
    return [
        Check(name="the model is chosen by a film's look", run=_check_look),
        *(
            Check(name=f"the model is chosen by the header's age of {age}", run=partial(_check_age, age, expected))
            for age, expected in ages.items()
        ),
    ]


def _check_look() -> None:
    _compare(_assess(min(SAMPLE_FILMS.glob("*.png"))), CHILDREN)


def _check_age(age: str, expected: str | Code) -> None:
    with tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        film = Path(folder) / "film.dcm"
        _write_dicom(min(SAMPLE_FILMS.glob("*.png")), age, film)
        _compare(_assess(film), expected)


def _compare(finding: Finding, expected: str | Code) -> None:
    given = finding.code or finding.population
    if given != expected:
        raise CheckFailedError(f"it is {given}, not {expected} {' '.join(map(str, finding.reasons))}".rstrip())


def _assess(path: Path) -> Finding:
    models, _ = open_models(CPU)
    (finding,) = FilmAssessor(models).assess([FoundFile(file=path.name, path=path)])
    return finding


def _write_dicom(sample: Path, age: str, target: Path) -> None:
    """Write a sample as a DICOM object of a patient of that age."""
    import inference.reading.dicom  # noqa: F401  # before pydicom, which it keeps from opening a socket

    # isort: split
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ComputedRadiographyImageStorage, ExplicitVRLittleEndian, generate_uid

    with Image.open(sample) as film:
        pixels = np.asarray(film.convert("L"))
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = ComputedRadiographyImageStorage
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    dataset.Modality, dataset.PatientAge = "CR", age
    dataset.Rows, dataset.Columns = pixels.shape
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = _GREY_BITS
    dataset.HighBit, dataset.PixelRepresentation = _GREY_BITS - 1, 0
    dataset.PixelData = pixels.tobytes()
    dataset.save_as(target, enforce_file_format=True)
