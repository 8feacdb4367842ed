"""The verdict for a probability: an operating point, and around it a band in which the answer stays undecided."""

from inference.finding import Verdict
from inference.models.passport import ConformalBounds, OperatingPoint


def decide(probability: float, point: OperatingPoint, conformal: ConformalBounds) -> Verdict:
    """The verdict for a probability at an operating point, undecided where the conformal bounds forbid the answer.

    "Signs" is only said where "normal" is excluded at the stated error rate, "no signs" only where "pneumonia" is;
    between the two lies the undecided band around the operating point.
    """
    if probability >= point.threshold:
        return Verdict.SIGNS if probability >= conformal.normal_high else Verdict.UNDECIDED
    return Verdict.NO_SIGNS if probability <= conformal.pneumonia_low else Verdict.UNDECIDED
