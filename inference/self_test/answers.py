"""The samples' answers on each device, beside those that were kept when the model was made."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from inference.finding import Finding
from inference.models.classifier import PneumoniaClassifier
from inference.models.device_check import TOLERANCE as DEVICE_TOLERANCE
from inference.models.device_check import probe
from inference.models.devices import CPU
from inference.models.model_file import ModelFile
from inference.models.runtime import available_devices
from inference.paths import EMBEDDED_MODEL, SAMPLE_FILMS, SELF_TEST_ANSWERS
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import discover
from inference.scan.folder_scan import FolderScan
from inference.self_test.check import Check, CheckFailedError, CheckSkippedError

PROCESSOR_TOLERANCE = 0.001
"""Greatest difference of probability between two processors: rounding alone makes some 1e-6."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAnswers:
    """What `tools/self_test_answers.py` has kept.

    Attributes:
        tolerance: Greatest difference of probability on the processor.
        probabilities: By the sample's file.
    """

    tolerance: float
    probabilities: dict[str, float]

    @classmethod
    def read(cls, path: Path = SELF_TEST_ANSWERS) -> "StoredAnswers":
        """Read them.

        Raises:
            CheckFailedError: They cannot be read.
        """
        try:
            return msgspec.json.decode(path.read_bytes(), type=cls)
        except (OSError, msgspec.MsgspecError) as error:
            raise CheckFailedError(f"the kept answers cannot be read ({error})") from error


def answer_checks() -> list[Check]:
    """One check for each device that this installation can use."""
    return [Check(name=f"answers on {device}", run=partial(_check, device)) for device in _devices()]


def _devices() -> list[str]:
    """The processor first: the others are measured by it."""
    return sorted(available_devices(), key=lambda device: device != CPU)


def assess_samples(device: str = CPU) -> list[Finding]:
    """The shipped model's findings of the samples."""
    return list(FolderScan(FilmAssessor(PneumoniaClassifier(device=device)), discover([SAMPLE_FILMS])))


def _check(device: str) -> None:
    stored = StoredAnswers.read()
    if device != CPU:
        _prove(device)
    compare(assess_samples(device), stored, stored.tolerance if device == CPU else DEVICE_TOLERANCE)


def _prove(device: str) -> None:
    """Try a device in a child process first, as a scan does: its driver may end the program.

    Raises:
        CheckSkippedError: A scan would not use it.
    """
    proved = probe(device, ModelFile.read(EMBEDDED_MODEL))
    if not proved.trusted:
        raise CheckSkippedError(f"a scan would not use it: {proved.reason}")


def compare(findings: list[Finding], stored: StoredAnswers, tolerance: float) -> None:
    """Compare findings with what was kept.

    Raises:
        CheckFailedError: An answer differs, or is not there.
    """
    given = {finding.file: finding.probability for finding in findings}
    if given.keys() != stored.probabilities.keys():
        raise CheckFailedError(f"the samples are {sorted(given)}, answers were kept of {sorted(stored.probabilities)}")
    for file, expected in stored.probabilities.items():
        probability = given[file]
        if probability is None or not abs(probability - expected) <= tolerance:
            raise CheckFailedError(f"{file} has the probability {probability}, not {expected} ± {tolerance:g}")
