"""The ROC curve in stretches of about as many films each."""

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from gui.common import lazy

if TYPE_CHECKING:
    from inference.evaluation.figures import Scored

_STRETCHES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class RocStretch:
    """The films whose probability lies from `low` to below `high`, and where the curve passes through them.

    Attributes:
        low, high: Probabilities; beyond 1 where there is no end.
        start, end: Share of false positives and sensitivity at `high` and at `low`.
    """

    low: float
    high: float
    start: tuple[float, float]
    end: tuple[float, float]


def roc_stretches(scores: "Scored") -> tuple[RocStretch, ...]:
    """The stretches from the lower left corner to the upper right one; films of one score stay together."""
    labels, probabilities = scores.labels, scores.probabilities
    limits = lazy.np.unique(lazy.np.quantile(probabilities, lazy.np.linspace(0, 1, _STRETCHES + 1), method="lower"))

    def on_curve(limit: float) -> tuple[float, float]:
        called = probabilities >= limit
        return float(called[~labels].mean()), float(called[labels].mean())

    ends = [*limits[:-1].tolist(), float("inf")] if len(limits) > 1 else [float(limits[0]), float("inf")]
    pairs = list(pairwise(ends))
    return tuple(
        RocStretch(low=low, high=high, start=on_curve(high), end=on_curve(low)) for low, high in reversed(pairs)
    )
