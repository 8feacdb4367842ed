"""How far the readers of a study agree with each other and with the model, and how right each is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from inference.evaluation.agreement import Agreement, Reading, agreement
from inference.evaluation.ground_truth import folder_label
from inference.finding import Verdict
from inference.review.study import Study
from inference.review.verdicts import ReaderVerdict

MODEL = ""
"""The model's name among the names of readers."""

_AS_MODEL = {
    ReaderVerdict.SIGNS: Verdict.SIGNS,
    ReaderVerdict.NO_SIGNS: Verdict.NO_SIGNS,
    ReaderVerdict.UNSURE: Verdict.UNDECIDED,
}

Verdicts = Mapping[str, ReaderVerdict]
"""What one reader has said, by the films' keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairAgreement:
    """Two readers, or a reader and the model.

    Attributes:
        first, second: Their names; the second is `MODEL` for the model.
        agreement: Of the first as reader with the second, over the films that both have answered.
    """

    first: str
    second: str
    agreement: Agreement


def study_agreement(
    study: Study, said: Mapping[str, Verdicts], truth: Mapping[str, bool] | None = None
) -> list[PairAgreement]:
    """Compare all readers with each other, and each with the model.

    Args:
        study: Its films.
        said: By the readers' names, in the order in which they are listed.
        truth: True for pneumonia, by the films' keys, as far as it is known.
    """
    known = truth or {}
    model = {film.key: film.verdict for film in study.films if film.verdict is not None}
    pairs = [(first, second, _as_model(said[second])) for first, second in combinations(said, 2)]
    pairs += [(reader, MODEL, model) for reader in said]
    keys = [film.key for film in study.films]
    return [
        PairAgreement(first=first, second=second, agreement=agreement(_readings(keys, said[first], other, known)))
        for first, second, other in pairs
    ]


def folder_truth(study: Study) -> dict[str, bool]:
    """True for pneumonia, by the films' keys, where a folder says so (`folder_label`)."""
    told = {film.key: folder_label(found.path) for film, found in zip(study.films, study.found_files(), strict=True)}
    return {key: truth for key, truth in told.items() if truth is not None}


def _as_model(said: Verdicts) -> dict[str, Verdict]:
    return {key: _AS_MODEL[verdict] for key, verdict in said.items()}


def _readings(
    keys: Sequence[str], first: Verdicts, second: Mapping[str, Verdict], truth: Mapping[str, bool]
) -> list[Reading]:
    return [
        Reading(reader=first[key], model=second[key], pneumonia=truth.get(key))
        for key in keys
        if key in first and key in second
    ]
