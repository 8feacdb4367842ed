import pytest

from inference.evaluation.label_source import class_named


@pytest.mark.parametrize(
    "text", ["PNEUMONIA", " Pneumonia ", "1", "1.0", "TRUE", "yes", "bacterial_pneumonia", "Virus", "Neumonía", "oui"]
)
def test_spellings_of_pneumonia(text: str) -> None:
    assert class_named(text) is True


@pytest.mark.parametrize("text", ["NORMAL", "0", "no", "No-Pneumonia", "no_signs", "False", "negative", "gesund"])
def test_spellings_of_normal(text: str) -> None:
    assert class_named(text) is False


@pytest.mark.parametrize("text", ["", "?", "COVID-19", "pneumonia?", "2", "tuberculosis", "normal or pneumonia"])
def test_what_is_neither_is_not_guessed(text: str) -> None:
    assert class_named(text) is None
