"""Chooses the gate's thresholds on films of held-out patients."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training.measuring.gate.predictions import GatePredictions

FRONTAL_THRESHOLDS = (0.8, 0.5, 0.3, 0.2, 0.1)
"""Candidates for the threshold of a frontal film: the largest that refuses few enough films, else the smallest."""

MOST_REFUSED = 0.0075
"""Largest share of each population's films that the threshold of a frontal film may refuse."""

MOST_CHILDREN_MISSED = 0.005
"""Largest share of the children's films that may be left in doubt between child and adult."""

MOST_ADULTS_MISSED = 0.02
"""Largest share of the adults' films that may be left in doubt between child and adult.

The threshold for adults depends on the adults' films alone and is as high as these allow, since children from
elsewhere may look older to the gate than the children at hand.
"""

MOST_WARNED_OF_THE_HEART = 0.005
"""Largest share of each population's films that may get a warning because of the heart's side."""

LEAST_SURE_HEART_SIDE = 1.0
"""Log odds of the heart's side below which there is never a warning."""

NARROWEST_DOUBT = (0.3, 0.7)
"""Probabilities of an adult between which a film is always left in doubt."""

_LEAST_LUNG_QUANTILE, _LUNG_MARGIN = 0.001, 0.5
"""A lung may be half as small as the smallest one in a thousand films."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GateThresholds:
    """See `inference.models.gate.passport.GatePassport`."""

    least_frontal: float
    adult_from: float
    child_up_to: float
    least_lung_share: float


def choose_thresholds(predictions: GatePredictions, adult: npt.NDArray[np.bool_]) -> GateThresholds:
    """Choose from whole frontal chest films, upright and not inverted.

    The uncertain range between child and adult follows from `MOST_ADULTS_MISSED` of the adults' films and
    `MOST_CHILDREN_MISSED` of the children's.

    Args:
        predictions: Of N films of both populations.
        adult: bool [N], whether an adult is shown.
    """
    child_up_to, adult_from = NARROWEST_DOUBT
    lowest_adults = float(np.quantile(predictions.adult[adult], MOST_ADULTS_MISSED))
    highest_children = float(np.quantile(predictions.adult[~adult], 1 - MOST_CHILDREN_MISSED))
    return GateThresholds(
        least_frontal=_least_frontal([predictions.frontal[adult], predictions.frontal[~adult]]),
        adult_from=max(adult_from, lowest_adults),
        child_up_to=min(child_up_to, highest_children),
        least_lung_share=_LUNG_MARGIN * float(np.quantile(predictions.lung_share, _LEAST_LUNG_QUANTILE)),
    )


def choose_sure_heart_side(predictions: GatePredictions, adult: npt.NDArray[np.bool_]) -> float:
    """Choose the log odds from which a warning says that the heart lies on the unusual side.

    Args:
        predictions: Of N films of both populations that nobody has mirrored.
        adult: bool [N], whether an adult is shown.
    """
    lowest = [np.quantile(predictions.heart_side[which], MOST_WARNED_OF_THE_HEART) for which in (adult, ~adult)]
    return max(LEAST_SURE_HEART_SIDE, -float(min(lowest)))


def _least_frontal(populations: Sequence[npt.NDArray[np.float64]]) -> float:
    def costs_little(threshold: float) -> bool:
        return all(float((frontal < threshold).mean()) <= MOST_REFUSED for frontal in populations)

    return next(filter(costs_little, FRONTAL_THRESHOLDS), FRONTAL_THRESHOLDS[-1])
