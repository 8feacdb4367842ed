from pathlib import Path

import numpy as np
import pytest
from making import grey_film, make_passport

from inference.admission.checks import admit
from inference.radiograph import FilmFacts, Radiograph

POPULATION = make_passport().population


def film(pixels: np.ndarray, facts: FilmFacts | None = None) -> Radiograph:
    return Radiograph(
        path=Path("a.png"),
        pixels=pixels.astype(np.float32),
        bits_stored=8,
        source_format="PNG",
        sha256="0" * 64,
        facts=facts or FilmFacts(),
    )


def test_a_film_passes() -> None:
    assert admit(film(grey_film(0.5) / 255), POPULATION) is None


@pytest.mark.parametrize(
    ("pixels", "code"),
    [
        (np.zeros((100, 100)), "blank"),
        (np.full((100, 100), 0.5) + np.linspace(0, 0.01, 100), "blank"),
        (grey_film(0.5, width=400, height=100) / 255, "aspect"),
        (grey_film(0.5, width=100, height=400) / 255, "aspect"),
    ],
)
def test_what_cannot_be_a_chest_film_is_refused(pixels: np.ndarray, code: str) -> None:
    refusal = admit(film(pixels), POPULATION)
    assert refusal is not None
    assert refusal.code == code
    assert str(refusal).endswith(".")


def test_a_film_of_somebody_else_is_refused() -> None:
    refusal = admit(film(grey_film(0.5) / 255, FilmFacts(age_years=54)), POPULATION)
    assert refusal is not None
    assert refusal.code == "age"
