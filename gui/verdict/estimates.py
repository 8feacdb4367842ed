"""Texts of figures with their intervals, and of operating points."""

from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common import lazy
from gui.i18n.number_format import decimal_text, percent_text

if TYPE_CHECKING:
    from inference.models.passport import Estimate, OperatingPoint

translate = QCoreApplication.translate


def number_text(value: float, digits: int = 3) -> str:
    """A figure without its interval; a dash if there is none."""
    return "–" if isnan(value) else decimal_text(value, digits)  # noqa: RUF001  # a dash, not a minus


def proportion_text(value: float) -> str:
    """A proportion without its interval, in per cent; a dash if there is none."""
    return "–" if isnan(value) else percent_text(value)  # noqa: RUF001  # a dash, not a minus


def interval_text(estimate: "Estimate", digits: int = 1) -> str:
    """The 95 % interval of a proportion, in per cent: "31.2 to 54.0 %"."""
    low = decimal_text(100 * estimate.low, digits)
    return translate("Estimates", "{0} to {1}").format(low, percent_text(estimate.high, digits))


def estimate_text(estimate: "Estimate", digits: int = 3, *, says_interval: bool = False) -> str:
    """A figure with its 95 % interval: "0.975 (0.958 to 0.985)"; a dash where there is none.

    Args:
        estimate: The figure.
        digits: Decimals of each number.
        says_interval: Whether the text says that it is a 95 % interval, if nothing around it does.
    """
    text = translate("Estimates", "{0} ({1} to {2})")
    if says_interval:
        text = translate("Estimates", "{0} (95 % interval {1} to {2})")
    return _filled(text, estimate, digits)


def share_text(estimate: "Estimate", *, says_interval: bool = False) -> str:
    """A proportion with its 95 % interval, in per cent: "97.5 % (95.8 to 98.5)"; a dash where there is none.

    Args:
        estimate: The proportion.
        says_interval: Whether the text says that it is a 95 % interval, if nothing around it does.
    """
    text = translate("Estimates", "{0} % ({1} to {2})")
    if says_interval:
        text = translate("Estimates", "{0} % (95 % interval {1} to {2})")
    return _filled(text, estimate, 1, 100)


def _filled(text: str, estimate: "Estimate", digits: int, scale: int = 1) -> str:
    numbers = (number_text(scale * value, digits) for value in (estimate.value, estimate.low, estimate.high))
    return number_text(estimate.value) if isnan(estimate.value) else text.format(*numbers)


def point_word(name: str) -> str:
    """An operating point's name in the user's language; in tables and exports it stays English.

    An error rate in the name (`inference.models.decision.rule_name`) is translated, too.
    """
    point, error_rate = lazy.decision.split_rule_name(name)
    if error_rate is None:
        return _word(name)
    return translate("OperatingPoint", "{0}, error rate {1}").format(_word(point), percent_text(error_rate, None))


def _word(name: str) -> str:
    match name:
        case "screening":
            return translate("OperatingPoint", "screening")
        case "balanced":
            return translate("OperatingPoint", "balanced")
        case "rule-in":
            return translate("OperatingPoint", "rule-in")
        case _:
            return translate("OperatingPoint", "your own") if lazy.operating_points.is_custom_name(name) else name


def point_text(point: "OperatingPoint") -> str:
    """An operating point with its threshold, such as "balanced, 0.76"; a custom one has all its decimals."""
    digits = None if lazy.operating_points.is_custom(point) else 2
    return f"{point_word(point.name)}, {decimal_text(point.threshold, digits)}"
