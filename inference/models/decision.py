"""The verdict for a probability: an operating point, and around it the undecided band."""

from collections.abc import Callable, Mapping
from typing import Self, TypeVar

from msgspec import Struct

from inference.errors import ModelError
from inference.finding import Verdict
from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint, percent

T = TypeVar("T")

_ERROR_RATE_MARK = ", error rate "


def decide(probability: float, point: OperatingPoint, conformal: ConformalBounds) -> Verdict:
    """The verdict for a probability at an operating point; undecided if the conformal bounds do not allow the answer.

    "Signs" requires that "normal" is excluded at the stated error rate, and "no signs" that "pneumonia" is; between the
    two lies the undecided band around the operating point.
    """
    if probability >= point.threshold:
        return Verdict.SIGNS if probability >= conformal.normal_high else Verdict.UNDECIDED
    return Verdict.NO_SIGNS if probability <= conformal.pneumonia_low else Verdict.UNDECIDED


class VerdictRule(Struct, frozen=True, kw_only=True):
    """The rule by which one model's probabilities become verdicts.

    Attributes:
        name: Its name in the results table.
    """

    point: OperatingPoint
    conformal: ConformalBounds
    name: str

    @classmethod
    def of(cls, passport: ModelPassport, operating_point: str | None = None, error_rate: float | None = None) -> Self:
        """The rule at an operating point and an error rate of the model, or at its defaults.

        Raises:
            ModelError: The model does not have it.
        """
        point, conformal = passport.operating_point(operating_point), passport.bounds(error_rate)
        return cls(point=point, conformal=conformal, name=rule_name(point, conformal, passport))

    def verdict(self, probability: float) -> Verdict:
        """The verdict for a probability."""
        return decide(probability, self.point, self.conformal)


def rule_name(point: OperatingPoint, conformal: ConformalBounds, passport: ModelPassport) -> str:
    """The name of a rule in the results table: "balanced", or "balanced, error rate 1 %" if that is not the default.

    So the table states everything that determines its verdicts, without a column for an option that few users change.
    """
    if conformal.error_rate == passport.conformal.error_rate:
        return point.name
    return f"{point.name}{_ERROR_RATE_MARK}{percent(conformal.error_rate)} %"


def split_rule_name(name: str) -> tuple[str, float | None]:
    """The operating point in the name of a rule, and the error rate, 0 to 1; None for the model's default."""
    point, _, rate = name.partition(_ERROR_RATE_MARK)
    try:
        return point, float(rate.removesuffix(" %")) / 100
    except ValueError:
        return name, None


def verdict_rules(
    passports: Mapping[str, ModelPassport], operating_point: str | None = None, error_rate: float | None = None
) -> dict[str, VerdictRule]:
    """The rules of several models: the requested operating point and error rate if a model has them, else its defaults.

    Raises:
        ModelError: None of them has it.
    """
    points = [_has(passport, operating_point, ModelPassport.operating_point) for passport in passports.values()]
    rates = [_has(passport, error_rate, ModelPassport.bounds) for passport in passports.values()]
    first = next(iter(passports.values()))
    if operating_point is not None and not any(points):
        first.operating_point(operating_point)  # raises an error that lists the available ones
    if error_rate is not None and not any(rates):
        first.bounds(error_rate)
    return {
        name: VerdictRule.of(passport, operating_point if has_point else None, error_rate if has_rate else None)
        for (name, passport), has_point, has_rate in zip(passports.items(), points, rates, strict=True)
    }


def _has(passport: ModelPassport, requested: T | None, look_up: Callable[[ModelPassport, T | None], object]) -> bool:
    try:
        look_up(passport, requested)
    except ModelError:
        return False
    return True
