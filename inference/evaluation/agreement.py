"""Agreement between a reader and the model, and the accuracy of each where the ground truth is known."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inference.evaluation.metrics import Z_95, proportion
from inference.finding import Verdict
from inference.models.passport import Estimate
from inference.review.verdicts import ReaderVerdict

READER_ANSWERS = (ReaderVerdict.SIGNS, ReaderVerdict.NO_SIGNS, ReaderVerdict.UNSURE)
MODEL_ANSWERS = (Verdict.SIGNS, Verdict.NO_SIGNS, Verdict.UNDECIDED)
"""The order of a table's rows and columns; answers at the same index mean the same."""

_DECIDED = 2
"""The number of answers that decide; they come first in both."""

_ZERO = 1e-12
"""A smaller variance is zero except for rounding."""

Counts = npt.NDArray[np.int_]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictPair:
    """The reader's and the model's verdict on one film.

    Attributes:
        reader, model: The reader's and the model's verdict.
        pneumonia: The ground truth; None if not known.
    """

    reader: ReaderVerdict
    model: Verdict
    pneumonia: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """Accuracy on films with known ground truth; films without an answer count as neither right nor wrong.

    Attributes:
        sensitivity: Share of the answered pneumonia films that were called positive.
        specificity: Share of the answered normal films that were called negative.
        hits, positives: Counts behind the sensitivity.
        rejections, negatives: Counts behind the specificity.
        unanswered: Films with known ground truth without an answer: unsure, or undecided.
    """

    sensitivity: Estimate
    specificity: Estimate
    hits: int
    positives: int
    rejections: int
    negatives: int
    unanswered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The agreement of reader and model, and the accuracy of each.

    Attributes:
        counts: [3][3], numbers of films: rows are the reader's answers in the order of `READER_ANSWERS`, columns the
            model's in that of `MODEL_ANSWERS`.
        films: The number of films.
        decided: Number of films that both answered.
        agreed: Number of films with the same answer from both.
        agreement: `agreed` of `decided`, with Wilson's interval.
        kappa: Cohen's kappa over the films that both answered.
        kappa_of_three: The same over all films, with "unsure" and "undecided" as a third answer.
        known: Number of films with known ground truth.
        reader, model: The accuracy of each on these films; None if there are none.
    """

    counts: tuple[tuple[int, ...], ...]
    films: int
    decided: int
    agreed: int
    agreement: Estimate
    kappa: Estimate
    kappa_of_three: Estimate
    known: int
    reader: Accuracy | None
    model: Accuracy | None


def agreement(pairs: Iterable[VerdictPair]) -> Agreement:
    """Compare a reader with the model."""
    pairs = list(pairs)
    counts = _counts(pairs)
    both = counts[:_DECIDED, :_DECIDED]
    known = [pair for pair in pairs if pair.pneumonia is not None]
    return Agreement(
        counts=tuple(tuple(int(number) for number in row) for row in counts),
        films=len(pairs),
        decided=int(both.sum()),
        agreed=int(np.trace(both)),
        agreement=proportion(int(np.trace(both)), int(both.sum())),
        kappa=cohen_kappa(both),
        kappa_of_three=cohen_kappa(counts),
        known=len(known),
        reader=_accuracy([(pair.reader, pair.pneumonia is True) for pair in known]) if known else None,
        model=_accuracy([(pair.model, pair.pneumonia is True) for pair in known]) if known else None,
    )


def cohen_kappa(counts: Counts) -> Estimate:
    """Cohen's kappa (1960, doi:10.1177/001316446002000104): agreement beyond what chance alone would give.

    The interval comes from the large-sample variance of Fleiss, Cohen and Everitt (1969, doi:10.1037/h0028106). If that
    is zero, as when all answers agree, the interval comes from Wilson's interval of the agreement, with chance
    agreement as observed, since agreement on a few films does not prove agreement on all.

    Args:
        counts: int [K, K]: rows are one rater's answers, columns the other's, in the same order.

    Returns:
        -1 to 1. NaN, with an interval that covers everything, if there are no films, or if both raters gave one and the
        same answer throughout, since chance agreement is then 1, too.
    """
    films = int(counts.sum())
    shares = counts / max(films, 1)
    down, across = shares.sum(axis=1), shares.sum(axis=0)
    by_chance = float(down @ across)
    if films == 0 or by_chance >= 1:
        return Estimate(value=float("nan"), low=-1.0, high=1.0)
    kappa = (float(np.trace(shares)) - by_chance) / (1 - by_chance)
    variance = _variance(shares, kappa, by_chance)
    if variance < _ZERO:
        agreed = proportion(int(np.trace(counts)), films)
        low, high = ((share - by_chance) / (1 - by_chance) for share in (agreed.low, agreed.high))
        return Estimate(value=kappa, low=max(-1.0, low), high=high)
    half = Z_95 * float(np.sqrt(variance / films))
    return Estimate(value=kappa, low=max(-1.0, kappa - half), high=min(1.0, kappa + half))


def _variance(shares: npt.NDArray[np.float64], kappa: float, by_chance: float) -> float:
    """Variance of kappa for one film (Fleiss, Cohen and Everitt 1969, formula 13)."""
    down, across = shares.sum(axis=1), shares.sum(axis=0)
    weights = (across[:, None] + down[None, :]) * (1 - kappa)
    same = np.eye(len(shares))
    inside = float((shares * (same - weights) ** 2).sum())
    return (inside - (kappa - by_chance * (1 - kappa)) ** 2) / (1 - by_chance) ** 2


def _counts(pairs: Sequence[VerdictPair]) -> Counts:
    counts = Counter((pair.reader, pair.model) for pair in pairs)
    return np.array([[counts[reader, model] for model in MODEL_ANSWERS] for reader in READER_ANSWERS], np.int_)


def _accuracy(answers: Sequence[tuple[str, bool]]) -> Accuracy:
    """The accuracy of answers; the reader's and the model's answers share their names, except for "no answer"."""
    numbers = Counter(answers)
    hits, misses = numbers[Verdict.SIGNS, True], numbers[Verdict.NO_SIGNS, True]
    rejections, alarms = numbers[Verdict.NO_SIGNS, False], numbers[Verdict.SIGNS, False]
    return Accuracy(
        sensitivity=proportion(hits, hits + misses),
        specificity=proportion(rejections, rejections + alarms),
        hits=hits,
        positives=hits + misses,
        rejections=rejections,
        negatives=rejections + alarms,
        unanswered=len(answers) - hits - misses - rejections - alarms,
    )
