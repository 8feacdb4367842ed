"""The verdict for a probability: an operating point, and around it a band in which the answer stays undecided."""

from inference.finding import Verdict
from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint, percent

_AT_ERROR_RATE = ", error rate "


def decide(probability: float, point: OperatingPoint, conformal: ConformalBounds) -> Verdict:
    """The verdict for a probability at an operating point, undecided where the conformal bounds forbid the answer.

    "Signs" is only said where "normal" is excluded at the stated error rate, "no signs" only where "pneumonia" is;
    between the two lies the undecided band around the operating point.
    """
    if probability >= point.threshold:
        return Verdict.SIGNS if probability >= conformal.normal_high else Verdict.UNDECIDED
    return Verdict.NO_SIGNS if probability <= conformal.pneumonia_low else Verdict.UNDECIDED


def rule_name(point: OperatingPoint, conformal: ConformalBounds, passport: ModelPassport) -> str:
    """What a row calls the rule of its verdict: "balanced", or "balanced, error rate 1 %" at another than the default.

    So a table says all that its verdicts follow from, without a column of its own for what hardly anybody changes.
    """
    if conformal.error_rate == passport.conformal.error_rate:
        return point.name
    return f"{point.name}{_AT_ERROR_RATE}{percent(conformal.error_rate)} %"


def parts_of_rule(name: str) -> tuple[str, float | None]:
    """The name of the operating point, and the error rate, 0 to 1; None for the model's default."""
    point, _, rate = name.partition(_AT_ERROR_RATE)
    try:
        return point, float(rate.removesuffix(" %")) / 100
    except ValueError:
        return name, None
