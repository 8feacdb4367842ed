"""Custom operating points: thresholds set by the user, with figures from the validation films."""

from bisect import bisect_left, bisect_right
from math import isnan

import msgspec
from msgspec import Struct

from inference.errors import ModelError
from inference.evaluation.metrics import proportion
from inference.messages import Message
from inference.models.decision import split_rule_name
from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint, ValidationScores

CUSTOM = "custom"
"""The beginning of the name of a user's own operating point; its threshold follows, so that a table states it."""

DIGITS = 3
"""Decimals of a custom threshold; the point's name states all of them."""

LOWEST, HIGHEST = 10**-DIGITS, 1 - 10**-DIGITS


def allows_custom_points(passport: ModelPassport) -> bool:
    """Whether the passport has the validation scores that a custom threshold's figures need."""
    return bool(passport.validation_scores.normal and passport.validation_scores.pneumonia)


def custom_point(threshold: float, scores: ValidationScores) -> OperatingPoint:
    """An operating point at a custom threshold, with its figures on the validation films.

    Its name states the threshold, such as "custom 0.42".

    Args:
        threshold: Probability; rounded to `DIGITS` decimals and clamped to `LOWEST` and `HIGHEST`.
        scores: The model's validation scores.

    Raises:
        ValueError: The threshold is not a number.
    """
    if isnan(threshold):
        raise ValueError("the threshold is not a number")
    rounded = round(min(max(threshold, LOWEST), HIGHEST), DIGITS)
    normal, pneumonia = len(scores.normal), len(scores.pneumonia)
    return OperatingPoint(
        name=f"{CUSTOM} {rounded:g}",
        threshold=rounded,
        sensitivity=proportion(pneumonia - bisect_left(scores.pneumonia, rounded), pneumonia),
        specificity=proportion(bisect_left(scores.normal, rounded), normal),
        films=normal + pneumonia,
    )


def is_custom(point: OperatingPoint) -> bool:
    """Whether the operating point is a custom one."""
    return is_custom_name(point.name)


def is_custom_name(name: str) -> bool:
    """Whether this is the name of a custom operating point."""
    return name.startswith(f"{CUSTOM} ")


def is_from_site_profile(point: OperatingPoint, passport: ModelPassport) -> bool:
    """Whether the operating point comes from a site profile: it is neither in the model's passport nor custom."""
    return point not in passport.operating_points and not is_custom(point)


def point_named(passport: ModelPassport, name: str) -> OperatingPoint:
    """The operating point of that name: one of the passport's, or a custom one.

    The name may come from a results table, with an error rate after it.

    Raises:
        ModelError: The model has none of that name, or no validation scores for a custom one.
    """
    name, _ = split_rule_name(name)
    kind, _, threshold = name.partition(" ")
    if kind != CUSTOM or not allows_custom_points(passport):
        return passport.operating_point(name)
    try:
        return custom_point(float(threshold), passport.validation_scores)
    except ValueError as error:
        raise ModelError(Message("“{0}” is no operating point.", name)) from error


def to_text(point: OperatingPoint) -> str:
    """An operating point as a line of text, for the settings."""
    return msgspec.json.encode(point).decode()


def from_text(passport: ModelPassport, text: str) -> OperatingPoint:
    """Restore an operating point from the text of `to_text`, for this model.

    One of the passport's, or a custom one, is restored by its name; any other, such as a site profile's, as stored.

    Raises:
        ModelError: The text is invalid, or names a point that the model no longer has.
    """
    try:
        stored = msgspec.json.decode(text, type=OperatingPoint)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise ModelError(Message("The operating point that was kept cannot be read: {0}.", error)) from error
    own = {point.name for point in passport.operating_points}
    return point_named(passport, stored.name) if stored.name in own or is_custom(stored) else stored


class UndecidedShares(Struct, frozen=True, kw_only=True):
    """Shares of the randomly perturbed validation films that stay undecided, 0 to 1.

    Attributes:
        all_films: The share of all films, in their original class proportions.
        normal, pneumonia: The share of the films of each class.
    """

    all_films: float
    normal: float
    pneumonia: float


def undecided_shares(
    point: OperatingPoint, conformal: ConformalBounds, changed_scores: ValidationScores
) -> UndecidedShares | None:
    """The cost of an error rate at an operating point; None if the passport lacks the scores for it."""
    normal, pneumonia = changed_scores.normal, changed_scores.pneumonia
    if not normal or not pneumonia:
        return None
    low, high = undecided_band(point, conformal) or (0.0, 0.0)
    among_normal, among_pneumonia = (
        max(0, bisect_left(scores, high) - bisect_right(scores, low)) for scores in (normal, pneumonia)
    )
    return UndecidedShares(
        all_films=(among_normal + among_pneumonia) / (len(normal) + len(pneumonia)),
        normal=among_normal / len(normal),
        pneumonia=among_pneumonia / len(pneumonia),
    )


def undecided_band(point: OperatingPoint, conformal: ConformalBounds) -> tuple[float, float] | None:
    """The probabilities between which `inference.models.decision.decide` gives no answer; None if it always answers.

    The conformal bounds do not depend on the operating point: above `normal_high` "normal" is excluded at the stated
    error rate, below `pneumonia_low` "pneumonia" is. So a threshold between the bounds changes no verdict, and a
    threshold outside widens the band up to itself: in between, one answer is ruled out by the threshold and the other
    by the bound.
    """
    low, high = min(point.threshold, conformal.pneumonia_low), max(point.threshold, conformal.normal_high)
    return (low, high) if low < high else None
