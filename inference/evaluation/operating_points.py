"""Operating points beyond the passport's own: a threshold of the user's, judged on the validation films."""

from bisect import bisect_left
from math import isnan

import msgspec

from inference.errors import ModelError
from inference.evaluation.metrics import proportion
from inference.messages import Message
from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint, ValidationScores

CUSTOM = "custom"
"""The beginning of the name of a user's own operating point; its threshold follows, so that a table states it."""

DIGITS = 3
"""Decimals of a threshold of the user's own; its name has all of them."""

LOWEST, HIGHEST = 10**-DIGITS, 1 - 10**-DIGITS


def can_be_moved(passport: ModelPassport) -> bool:
    """Whether the passport holds the validation scores from which a user's threshold gets its figures."""
    return bool(passport.validation_scores.normal and passport.validation_scores.pneumonia)


def custom_point(threshold: float, scores: ValidationScores) -> OperatingPoint:
    """An operating point at a threshold of the user's own, with its figures on the validation films.

    Its name states the threshold, such as "custom 0.42".

    Args:
        threshold: Probability, rounded to `DIGITS` decimals and held within `LOWEST` and `HIGHEST`.
        scores: The model's answers for its validation films, rising.

    Raises:
        ValueError: The threshold is not a number.
    """
    if isnan(threshold):
        raise ValueError("the threshold is not a number")
    held = round(min(max(threshold, LOWEST), HIGHEST), DIGITS)
    normal, pneumonia = len(scores.normal), len(scores.pneumonia)
    return OperatingPoint(
        name=f"{CUSTOM} {held:g}",
        threshold=held,
        sensitivity=proportion(pneumonia - bisect_left(scores.pneumonia, held), pneumonia),
        specificity=proportion(bisect_left(scores.normal, held), normal),
        films=normal + pneumonia,
    )


def is_custom(point: OperatingPoint) -> bool:
    """Whether it is a user's own."""
    return point.name.startswith(f"{CUSTOM} ")


def point_named(passport: ModelPassport, name: str) -> OperatingPoint:
    """The operating point of that name: one of the passport's, or a user's own made anew.

    Raises:
        ModelError: The model has none of that name, or nothing to judge the user's own by.
    """
    kind, _, threshold = name.partition(" ")
    if kind != CUSTOM or not can_be_moved(passport):
        return passport.operating_point(name)
    try:
        return custom_point(float(threshold), passport.validation_scores)
    except ValueError as error:
        raise ModelError(Message("“{0}” is no operating point.", name)) from error


def to_text(point: OperatingPoint) -> str:
    """An operating point as a line of text, for the settings."""
    return msgspec.json.encode(point).decode()


def from_text(passport: ModelPassport, text: str) -> OperatingPoint:
    """An operating point from the text of `to_text`, for this model.

    One of the passport's, or of the user's own, is made anew by its name; another one, such as a site profile's, is
    what was kept.

    Raises:
        ModelError: The text is none, or of a point that the model has not any more.
    """
    try:
        stored = msgspec.json.decode(text, type=OperatingPoint)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise ModelError(Message("The operating point that was kept cannot be read: {0}.", error)) from error
    own = {point.name for point in passport.operating_points}
    return point_named(passport, stored.name) if stored.name in own or is_custom(stored) else stored


def undecided_band(point: OperatingPoint, conformal: ConformalBounds) -> tuple[float, float] | None:
    """The probabilities between which `inference.finding.decide` gives no answer; None where it always does.

    The conformal bounds belong to the model and stay where they are when the operating point moves: beyond
    `normal_high` "normal" is excluded at the stated error rate, below `pneumonia_low` "pneumonia" is, whatever the
    threshold. So a threshold between them changes no verdict, and one outside widens the band up to itself: on the
    near side of it, one answer is forbidden by the threshold and the other by the bound.
    """
    low, high = min(point.threshold, conformal.pneumonia_low), max(point.threshold, conformal.normal_high)
    return (low, high) if low < high else None
