"""Figures as the evaluation writes them: values with their intervals, and counts."""

from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inference.models.passport import Estimate

translate = QCoreApplication.translate


def value_text(value: float) -> str:
    """A share with three decimals; a dash where there is none."""
    return "\u2013" if isnan(value) else f"{value:.3f}"


def interval_text(estimate: "Estimate") -> str:
    """The bounds of the 95 % interval."""
    return translate("Figures", "{0} to {1}").format(f"{estimate.low:.3f}", f"{estimate.high:.3f}")


def estimate_text(estimate: "Estimate") -> str:
    """A value with its interval."""
    return translate("Figures", "{0} ({1})").format(value_text(estimate.value), interval_text(estimate))
