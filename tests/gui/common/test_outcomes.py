"""The words for the model's and the reader's verdicts."""

import pytest

from gui.common.outcomes import reader_word, short_reader_word
from inference.review.verdicts import ReaderVerdict


@pytest.mark.parametrize(
    ("verdict", "text", "short_text"),
    [("signs", "Signs of pneumonia", "Signs"), ("no_signs", "No signs", "No signs"), ("unsure", "Unsure", "Unsure")],
)
def test_a_readers_verdict_has_the_words_of_the_models(verdict: str, text: str, short_text: str) -> None:
    for value in (verdict, ReaderVerdict(verdict)):
        assert (reader_word(value), short_reader_word(value)) == (text, short_text)
