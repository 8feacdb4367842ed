"""The data of the agreement page: films with a verdict of the reader and of the model, and their ground truth."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.common import lazy
from gui.common.outcomes import are_opposite
from gui.table.rows.film_case import FilmCase

if TYPE_CHECKING:
    from inference.evaluation.agreement import Agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Reader and model, film by film.

    Attributes:
        agreement: The figures.
        disagreements: The films on which they disagree, with the reader's verdict.
        doubtful: The number of films whose label is ambiguous or contradictory.
    """

    agreement: "Agreement"
    disagreements: tuple[tuple[FilmCase, str], ...]
    doubtful: int


def compare(cases: Iterable[FilmCase], labels: Mapping[str, bool] | None, *, blind_only: bool) -> Comparison:
    """Compare the verdicts of reader and model; identical films count once.

    Args:
        cases: The films.
        labels: Ground truth by file name (`inference.evaluation.ground_truth`); None for the folders' names.
        blind_only: Count the verdicts given before the answer was shown, even if changed since, and leave out films
            that were not read blind.
    """
    read: dict[str, tuple[FilmCase, str]] = {}
    for case in cases:
        verdict = _verdict_of(case, blind_only=blind_only)
        if verdict is not None and case.finding.verdict is not None:
            read.setdefault(case.finding.key, (case, verdict))
    truth = lazy.ground_truth.ground_truth((case.finding for case, _ in read.values()), labels)
    readings = [
        lazy.agreement.VerdictPair(
            reader=lazy.verdicts.ReaderVerdict(verdict),
            model=lazy.finding.Verdict(case.outcome.value),
            pneumonia=truth.pneumonia.get(key),
        )
        for key, (case, verdict) in read.items()
    ]
    disagreements = tuple((case, verdict) for case, verdict in read.values() if are_opposite(verdict, case.outcome))
    return Comparison(
        agreement=lazy.agreement.agreement(readings), disagreements=disagreements, doubtful=truth.doubtful
    )


def _verdict_of(case: FilmCase, *, blind_only: bool) -> str | None:
    if case.review is None or case.withheld:
        return None
    return case.review.blind_verdict if blind_only else case.review.verdict
