"""Stores the shipped models' answers for the sample films, for `hilum self-test`; to be run for a new model."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import msgspec  # noqa: E402

from inference.models.model_set import installed_models  # noqa: E402
from inference.paths import SELF_TEST_ANSWERS  # noqa: E402
from inference.self_test.answers import PROCESSOR_TOLERANCE, StoredAnswers, assess_samples  # noqa: E402


def main() -> int:
    """Write the answers on the processor."""
    probabilities = {population: _answers(population) for population in installed_models()}
    stored = StoredAnswers(tolerance=PROCESSOR_TOLERANCE, probabilities=probabilities)
    SELF_TEST_ANSWERS.write_bytes(msgspec.json.format(msgspec.json.encode(stored)) + b"\n")
    return 0


def _answers(population: str) -> dict[str, float]:
    """One model's answers, with six decimals; samples without an answer are left out."""
    given = {finding.file: finding.probability for finding in assess_samples(population)}
    return {file: round(answer, 6) for file, answer in given.items() if answer is not None}


if __name__ == "__main__":
    sys.exit(main())
