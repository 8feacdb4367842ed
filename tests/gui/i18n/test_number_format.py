"""Numbers in the notation of each language."""

import pytest
from PySide6.QtCore import QLocale

from gui.i18n.number_format import count_text, decimal_text, distinct_texts, percent_text, probability_text


@pytest.mark.parametrize(
    ("share", "digits", "text"),
    [(0.9754, 1, "97.5\u00a0%"), (0.5, 0, "50\u00a0%"), (0.005, None, "0.5\u00a0%"), (0.1, None, "10\u00a0%")],
)
def test_shares_are_shown_in_per_cent(share: float, digits: int | None, text: str) -> None:
    assert percent_text(share, digits) == text


def test_negative_numbers_have_a_minus() -> None:
    assert decimal_text(-0.07, 2) == "\u22120.07"


@pytest.mark.usefixtures("german_numbers")
def test_decimals_follow_the_language() -> None:
    assert percent_text(0.9754) == "97,5\u00a0%"
    assert decimal_text(0.98765, 3) == "0,988"
    assert [probability_text(one) for one in (0.37, 0.999, 0.001)] == ["0,37", ">0,99", "<0,01"]
    assert distinct_texts(0.4512, 0.4509) == ("0,4512", "0,4509")
    assert count_text(12345) == "12\u202f345"


@pytest.mark.parametrize("code", ["de", "fr", "es"])
def test_other_languages_than_english_have_a_decimal_comma(code: str) -> None:
    try:
        QLocale.setDefault(QLocale(code))
        assert probability_text(0.25) == "0,25"
    finally:
        QLocale.setDefault(QLocale.c())
