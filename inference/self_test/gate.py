"""Checks that the gate passes the samples, refuses noise, finds misplaced films, and that the right model is chosen."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import inference.reading.dicom  # noqa: F401  # before pydicom, which it keeps from opening a socket

# isort: split
import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ComputedRadiographyImageStorage, ExplicitVRLittleEndian, generate_uid

from inference.finding import Finding, Status
from inference.messages import Code
from inference.models.devices import CPU
from inference.models.model_set import installed_models, open_models
from inference.paths import SAMPLE_FILMS
from inference.populations import ADULTS, CHILDREN
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile
from inference.self_test.check import Check, CheckFailedError

_TOLERANCE = 0.01
"""Greatest difference of probability between a sample and its corrected copy: a turned film is resized otherwise."""

_NOISE_SIDE = 512

_GREY_BITS = 8

MISPLACED: dict[str, tuple[Callable[[Image.Image], Image.Image], Code]] = {
    "turned to the left": (lambda film: film.transpose(Image.Transpose.ROTATE_90), Code.NOT_UPRIGHT),
    "upside down": (lambda film: film.transpose(Image.Transpose.ROTATE_180), Code.NOT_UPRIGHT),
    "turned to the right": (lambda film: film.transpose(Image.Transpose.ROTATE_270), Code.NOT_UPRIGHT),
    "inverted": (lambda film: Image.fromarray(255 - np.asarray(film)), Code.INVERTED),
}
"""How a sample is rotated or inverted, and the code of its refusal."""


def gate_checks() -> list[Check]:
    """One check for the samples, one for noise, and one for each rotation and inversion."""
    return [
        Check(name="the gate passes the samples", run=_check_samples),
        Check(name="the gate refuses noise", run=_check_noise),
        *(Check(name=f"the gate finds a film {how}", run=partial(_check_misplaced, how)) for how in MISPLACED),
    ]


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


def _check_samples() -> None:
    samples = sorted(SAMPLE_FILMS.glob("*.png"))
    if not samples:
        raise CheckFailedError("there are no samples")
    for sample in samples:
        finding = _assess(_assessor(), sample)
        if finding.status is not Status.ASSESSED:
            raise CheckFailedError(f"{sample.name} is {_describe(finding)}")


def _check_noise() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (_NOISE_SIDE, _NOISE_SIDE), dtype=np.uint8)
    finding = _assess_picture(_assessor(), Image.fromarray(noise))
    if finding.status is not Status.REFUSED:
        raise CheckFailedError(f"it is {_describe(finding)}")


def _check_misplaced(how: str) -> None:
    change, code = MISPLACED[how]
    sample = min(SAMPLE_FILMS.glob("*.png"))
    with Image.open(sample) as film:
        misplaced = change(film.convert("L"))
    refused = _assess_picture(_assessor(), misplaced)
    if refused.code != code:
        raise CheckFailedError(f"it is {_describe(refused)}")
    corrected, upright = _assess_picture(_assessor(correct=True), misplaced), _assess(_assessor(), sample)
    if corrected.probability is None or upright.probability is None:
        raise CheckFailedError(f"corrected, it is {_describe(corrected)}")
    if not abs(corrected.probability - upright.probability) <= _TOLERANCE or corrected.verdict != upright.verdict:
        raise CheckFailedError(f"corrected, it is {_describe(corrected)}; the sample is {_describe(upright)}")


def _assessor(*, correct: bool = False) -> FilmAssessor:
    """The assessor with the shipped models and the gate.

    Raises:
        CheckFailedError: The models are used without the gate.
    """
    models, _ = open_models(CPU)
    if models.gate is None:
        raise CheckFailedError("the shipped models are used without a gate")
    return FilmAssessor(models, correct=correct)


def _assess(assessor: FilmAssessor, path: Path) -> Finding:
    (finding,) = assessor.assess([FoundFile(file=path.name, path=path)])
    return finding


def _assess_picture(assessor: FilmAssessor, picture: Image.Image) -> Finding:
    with tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        path = Path(folder) / "picture.png"
        picture.save(path)
        return _assess(assessor, path)


def _describe(finding: Finding) -> str:
    if finding.probability is not None:
        return f"{finding.verdict} with the probability {finding.probability:.6f}"
    return f"{finding.status}: {' '.join(map(str, finding.reasons))}"


def _check_look() -> None:
    _compare(_assess(_assessor(), min(SAMPLE_FILMS.glob("*.png"))), CHILDREN)


def _check_age(age: str, expected: str | Code) -> None:
    with tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        film = Path(folder) / "film.dcm"
        _write_dicom(min(SAMPLE_FILMS.glob("*.png")), age, film)
        _compare(_assess(_assessor(), film), expected)


def _compare(finding: Finding, expected: str | Code) -> None:
    given = finding.code or finding.population
    if given != expected:
        raise CheckFailedError(f"it is {given}, not {expected} {' '.join(map(str, finding.reasons))}".rstrip())


def _write_dicom(sample: Path, age: str, target: Path) -> None:
    """Write a sample as a DICOM object of a patient of that age."""
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
