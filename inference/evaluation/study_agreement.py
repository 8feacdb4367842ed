"""Agreement of a study's readers with each other and with the model, and the accuracy of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from inference.evaluation.agreement import Agreement, VerdictPair, agreement
from inference.evaluation.ground_truth import folder_label
from inference.finding import Verdict
from inference.review.study import Study
from inference.review.verdicts import ReaderVerdict

MODEL_NAME = ""
"""The model's name among the names of readers."""

_AS_MODEL_VERDICT = {
    ReaderVerdict.SIGNS: Verdict.SIGNS,
    ReaderVerdict.NO_SIGNS: Verdict.NO_SIGNS,
    ReaderVerdict.UNSURE: Verdict.UNDECIDED,
}

Verdicts = Mapping[str, ReaderVerdict]
"""The verdicts of one reader, by the films' keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairAgreement:
    """Two readers, or a reader and the model.

    Attributes:
        first, second: Their names; the second is `MODEL_NAME` for the model.
        agreement: The agreement of both, over the films that both have answered.
    """

    first: str
    second: str
    agreement: Agreement


def study_agreement(
    study: Study, verdicts: Mapping[str, Verdicts], truth: Mapping[str, bool] | None = None
) -> list[PairAgreement]:
    """Compare all readers with each other, and each with the model.

    Args:
        study: The study.
        verdicts: The readers' verdicts by their names, in the order in which they are listed.
        truth: True for pneumonia, by the films' keys; only films with a known label.
    """
    known = truth or {}
    model = {film.key: film.verdict for film in study.films if film.verdict is not None}
    pairs = [(first, second, _as_model_verdicts(verdicts[second])) for first, second in combinations(verdicts, 2)]
    pairs += [(reader, MODEL_NAME, model) for reader in verdicts]
    keys = [film.key for film in study.films]
    return [
        PairAgreement(
            first=first, second=second, agreement=agreement(_verdict_pairs(keys, verdicts[first], other, known))
        )
        for first, second, other in pairs
    ]


def folder_truth(study: Study) -> dict[str, bool]:
    """Labels by the films' keys, from their folders when the study was made (`folder_label`): True for pneumonia."""
    labels = {film.key: folder_label(film.original_path) for film in study.films}
    return {key: truth for key, truth in labels.items() if truth is not None}


def _as_model_verdicts(verdicts: Verdicts) -> dict[str, Verdict]:
    return {key: _AS_MODEL_VERDICT[verdict] for key, verdict in verdicts.items()}


def _verdict_pairs(
    keys: Sequence[str], first: Verdicts, second: Mapping[str, Verdict], truth: Mapping[str, bool]
) -> list[VerdictPair]:
    return [
        VerdictPair(reader=first[key], model=second[key], pneumonia=truth.get(key))
        for key in keys
        if key in first and key in second
    ]
