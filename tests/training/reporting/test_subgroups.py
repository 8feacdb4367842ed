from pathlib import Path

import numpy as np
import pytest

from training.measuring.predictions import Prediction
from training.reporting.subgroups import sizes_vary, subgroups

KINDS = ("normal", "normal", "bacteria", "bacteria", "virus")
PROBABILITIES = np.array([0.1, 0.7, 0.9, 0.4, 0.8])


def predictions(*, widths: tuple[int, ...]) -> list[Prediction]:
    return [
        Prediction(
            path=Path(f"{number}.png"),
            patient=str(number),
            kind=kind,
            pneumonia=kind != "normal",
            width=width,
            height=100,
            sha256=str(number),
            logit=0.0,
        )
        for number, (kind, width) in enumerate(zip(KINDS, widths, strict=True))
    ]


def test_each_kind_is_compared_with_all_normal_films() -> None:
    bacteria, virus = subgroups(predictions(widths=(100,) * 5), PROBABILITIES, 0.5)
    assert (bacteria.films, bacteria.positives) == (4, 2)
    assert bacteria.sensitivity.value == 0.5
    assert bacteria.specificity.value == virus.specificity.value == 0.5
    assert bacteria.auc is not None
    assert bacteria.auc.value == pytest.approx(3 / 4)
    assert (virus.positives, virus.sensitivity.value) == (1, 1.0)


def test_films_of_various_sizes_are_grouped_by_thirds() -> None:
    films = predictions(widths=(100, 200, 300, 400, 500))
    assert sizes_vary(films)
    groups = {group.name: group for group in subgroups(films, PROBABILITIES, 0.5)}
    smallest = next(group for name, group in groups.items() if name.startswith("megapixels up to"))
    assert (smallest.films, smallest.positives) == (2, 0)
    assert np.isnan(smallest.sensitivity.value)
    assert smallest.auc is None
    assert sum(group.films for name, group in groups.items() if name.startswith("megapixels")) == 5


def test_copies_of_one_size_are_not_grouped_by_size() -> None:
    assert not sizes_vary(predictions(widths=(100,) * 5))
