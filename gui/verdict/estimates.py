"""Shares with their intervals, and operating points by name, as the window writes them."""

from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inference.models.passport import Estimate, OperatingPoint

translate = QCoreApplication.translate


def share_text(estimate: "Estimate") -> str:
    """A proportion with its 95 % interval, in per cent: "97.5 % (95.8 to 98.5)"; a dash where there is none."""
    if isnan(estimate.value):
        return "–"  # noqa: RUF001  # a dash, and no minus
    numbers = (f"{100 * value:.1f}" for value in (estimate.value, estimate.low, estimate.high))
    return translate("Estimates", "{0} % ({1} to {2})").format(*numbers)


def coefficient_text(estimate: "Estimate") -> str:
    """A coefficient such as kappa with its 95 % interval; a dash where there is none."""
    if isnan(estimate.value):
        return "–"  # noqa: RUF001
    numbers = (f"{value:.2f}" for value in (estimate.value, estimate.low, estimate.high))
    return translate("Estimates", "{0} ({1} to {2})").format(*numbers)


def point_word(name: str) -> str:
    """An operating point's name in the user's language, as the table and the export have it in English."""
    match name:
        case "screening":
            return translate("OperatingPoint", "screening")
        case "balanced":
            return translate("OperatingPoint", "balanced")
        case "rule-in":
            return translate("OperatingPoint", "rule-in")
        case _:
            return translate("OperatingPoint", "your own") if name.startswith("custom ") else name


def point_text(point: "OperatingPoint") -> str:
    """An operating point with its threshold, such as "balanced, 0.76"; one of the user's own has all its decimals."""
    threshold = f"{point.threshold:g}" if point.name.startswith("custom ") else f"{point.threshold:.2f}"
    return f"{point_word(point.name)}, {threshold}"
