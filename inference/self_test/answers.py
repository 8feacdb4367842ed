"""Compares the models' answers for the samples on each device with the stored ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from inference.finding import Finding
from inference.models.classifier import PneumoniaClassifier
from inference.models.device_check import TOLERANCE as DEVICE_TOLERANCE
from inference.models.device_check import check_device
from inference.models.devices import CPU
from inference.models.model_file import ModelFile
from inference.models.model_set import SHIPPED, ModelSet, installed_models
from inference.models.runtime import available_devices
from inference.paths import SAMPLE_FILMS, SELF_TEST_ANSWERS
from inference.populations import CHILDREN
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import discover
from inference.scan.folder_scan import FolderScan
from inference.self_test.check import Check, CheckFailedError, CheckSkippedError

PROCESSOR_TOLERANCE = 0.001
"""Greatest difference of probability between two processors: rounding alone makes some 1e-6."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAnswers:
    """The answers that `tools/self_test_answers.py` has stored.

    Attributes:
        tolerance: Greatest difference of probability on the processor.
        probabilities: The probabilities by population of the shipped model, and by the sample's file.
    """

    tolerance: float
    probabilities: dict[str, dict[str, float]]

    @classmethod
    def read(cls, path: Path = SELF_TEST_ANSWERS) -> "StoredAnswers":
        """Read the stored answers.

        Raises:
            CheckFailedError: They cannot be read.
        """
        try:
            return msgspec.json.decode(path.read_bytes(), type=cls)
        except (OSError, msgspec.MsgspecError) as error:
            raise CheckFailedError(f"the kept answers cannot be read ({error})") from error


def answer_checks() -> list[Check]:
    """One check for each device that this installation can use, and each model that is installed."""
    return [
        Check(name=f"answers for {population} on {device}", run=partial(_check, population, device))
        for device in _devices()
        for population in installed_models()
    ]


def _devices() -> list[str]:
    """The available devices, the processor first."""
    return sorted(available_devices(), key=lambda device: device != CPU)


def assess_samples(population: str = CHILDREN, device: str = CPU) -> list[Finding]:
    """Assess the samples with the shipped model of a population; all of them look like children's films."""
    models = ModelSet.of(PneumoniaClassifier(SHIPPED[population], device=device))
    return list(FolderScan(FilmAssessor(models, population=population), discover([SAMPLE_FILMS])))


def _check(population: str, device: str) -> None:
    stored = StoredAnswers.read()
    if population not in stored.probabilities:
        raise CheckFailedError("no answers were kept of this model")
    if device != CPU:
        _check_in_child_process(device, SHIPPED[population])
    tolerance = stored.tolerance if device == CPU else DEVICE_TOLERANCE
    compare(assess_samples(population, device), stored.probabilities[population], tolerance)


def _check_in_child_process(device: str, model: Path) -> None:
    """Check a device in a child process first, as a scan does, since its driver may crash.

    Raises:
        CheckSkippedError: The device does not pass the check, so that a scan would not use it.
    """
    check = check_device(device, ModelFile.read(model))
    if not check.trusted:
        raise CheckSkippedError(f"a scan would not use it: {check.reason}")


def compare(findings: list[Finding], stored: Mapping[str, float], tolerance: float) -> None:
    """Compare findings with the stored answers of the same model.

    Raises:
        CheckFailedError: An answer differs, or is missing.
    """
    given = {finding.file: finding.probability for finding in findings}
    if given.keys() != stored.keys():
        raise CheckFailedError(f"the samples are {sorted(given)}, answers were kept of {sorted(stored)}")
    for file, expected in stored.items():
        probability = given[file]
        if probability is None or not abs(probability - expected) <= tolerance:
            raise CheckFailedError(f"{file} has the probability {probability}, not {expected} ± {tolerance:g}")
