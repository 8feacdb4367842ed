"""Formats probabilities, durations and counts."""

from PySide6.QtCore import QCoreApplication, QLocale

_DIGITS = (2, 3, 4)
_CERTAIN = 0.995
_MINUTE, _HOUR = 60, 3600
_SHORT = 10
_MINUS = "\u2212"
_LEAST = 0.1
"""Nothing is said to have taken no time at all."""


def decimal_text(value: float, digits: int | None) -> str:
    """A number with the language's decimal sign; with as many decimals as needed if their number is None."""
    number = f"{round(value, 6):g}" if digits is None else f"{value:.{digits}f}"
    return number.replace(".", QLocale().decimalPoint()).replace("-", _MINUS)


def probability_text(probability: float) -> str:
    """A probability with two decimals; never 0.00 or 1.00, since no model is certain."""
    if probability >= _CERTAIN:
        return f">{decimal_text(0.99, 2)}"
    return f"<{decimal_text(0.01, 2)}" if probability < 1 - _CERTAIN else decimal_text(probability, 2)


def percent_text(share: float, digits: int | None = 1) -> str:
    """A share, 0 to 1, in per cent; with as few decimals as needed if their number is not given."""
    return f"{decimal_text(100 * share, digits)}\u00a0%"


def compared(probability: float, threshold: float) -> tuple[str, str]:
    """A probability and a threshold, with enough decimals to tell them apart."""
    for digits in _DIGITS:
        first, second = decimal_text(probability, digits), decimal_text(threshold, digits)
        if first != second:
            break
    return (probability_text(probability) if digits == _DIGITS[0] else first), second


def count_text(number: int) -> str:
    """A whole number with a thousands separator: a comma in English, elsewhere a narrow space."""
    gap = "," if QLocale().language() in {QLocale.Language.English, QLocale.Language.C} else "\u202f"
    return f"{number:,}".replace(",", gap)


def duration_text(seconds: float) -> str:
    """A duration in its two largest units, such as "1 min 20 s"."""
    total = max(0, round(seconds))
    if total >= _HOUR:
        return QCoreApplication.translate("Numbers", "{0} h {1} min").format(total // _HOUR, total % _HOUR // _MINUTE)
    if total >= _MINUTE:
        return QCoreApplication.translate("Numbers", "{0} min {1} s").format(total // _MINUTE, total % _MINUTE)
    return QCoreApplication.translate("Numbers", "{0} s").format(
        total if seconds >= _SHORT else decimal_text(max(seconds, _LEAST), 1)
    )
