"""Checks that the gate passes the samples, refuses noise, and detects rotated and inverted films."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from inference.finding import Finding, Status
from inference.messages import Code
from inference.models.devices import CPU
from inference.models.model_set import open_models
from inference.paths import SAMPLE_FILMS
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile
from inference.self_test.check import Check, CheckFailedError

_TOLERANCE = 0.01
"""Greatest difference of probability between a sample and its corrected copy: a turned film is resized otherwise."""

_NOISE_SIDE = 512

MISPLACED: dict[str, tuple[Callable[[Image.Image], Image.Image], Code]] = {
    "turned to the left": (lambda film: film.transpose(Image.Transpose.ROTATE_90), Code.NOT_UPRIGHT),
    "upside down": (lambda film: film.transpose(Image.Transpose.ROTATE_180), Code.NOT_UPRIGHT),
    "turned to the right": (lambda film: film.transpose(Image.Transpose.ROTATE_270), Code.NOT_UPRIGHT),
    "inverted": (lambda film: Image.fromarray(255 - np.asarray(film)), Code.INVERTED),
}
"""How a sample is made to lie wrong, and the code of its refusal."""


def gate_checks() -> list[Check]:
    """One check for the samples, one for noise, and one for each rotation and inversion."""
    return [
        Check(name="the gate passes the samples", run=_check_samples),
        Check(name="the gate refuses noise", run=_check_noise),
        *(Check(name=f"the gate finds a film {how}", run=partial(_check_misplaced, how)) for how in MISPLACED),
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
