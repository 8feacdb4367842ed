"""Formats probabilities, durations and counts."""

from PySide6.QtCore import QCoreApplication, QLocale

_DECIMALS = (2, 3, 4)
"""Numbers of decimals that are tried until two numbers look different."""

_CERTAIN = 0.995
"""From this probability on, two decimals would be 1.00."""

_MINUS = "\u2212"
_MINUTE, _HOUR = 60, 3600
_SHORT_SECONDS, _LEAST_SECONDS = 10, 0.1
"""Below the first a duration has a decimal; the second is the shortest duration that is shown, so that none is zero."""


def decimal_text(value: float, digits: int | None) -> str:
    """A number with the language's decimal sign.

    Args:
        value: The number.
        digits: Number of decimals; None for as many as needed, to six significant digits.
    """
    number = f"{round(value, 6):g}" if digits is None else f"{value:.{digits}f}"
    return number.replace(".", QLocale().decimalPoint()).replace("-", _MINUS)


def probability_text(probability: float) -> str:
    """A probability with two decimals; never 0.00 or 1.00, since no model is certain."""
    if probability >= _CERTAIN:
        return f">{decimal_text(0.99, 2)}"
    return f"<{decimal_text(0.01, 2)}" if probability < 1 - _CERTAIN else decimal_text(probability, 2)


def percent_text(share: float, digits: int | None = 1) -> str:
    """A share in per cent.

    Args:
        share: 0 to 1.
        digits: Number of decimals; None for as many as needed.
    """
    return f"{decimal_text(100 * share, digits)}\u00a0%"


def distinct_texts(probability: float, threshold: float) -> tuple[str, str]:
    """The texts of a probability and a threshold, with enough decimals to differ; at most four."""
    for digits in _DECIMALS:
        first, second = decimal_text(probability, digits), decimal_text(threshold, digits)
        if first != second:
            break
    return (probability_text(probability) if digits == _DECIMALS[0] else first), second


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
        total if seconds >= _SHORT_SECONDS else decimal_text(max(seconds, _LEAST_SECONDS), 1)
    )
