from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from helpers.training.runs import write_patchy_film

from inference.arrays import FloatImage
from training.data.manifest import DataError
from training.measuring.perturbation import UNCHANGED, scores_under


@dataclass(frozen=True)
class Film:
    path: Path
    pneumonia: bool


def mean_grey(films: FloatImage) -> np.ndarray:
    return films.mean(axis=(1, 2, 3))


def test_every_readable_film_is_scored_under_every_perturbation(tmp_path: Path) -> None:
    films = [Film(tmp_path / f"{number}.png", number % 2 == 1) for number in range(70)]  # more than fit in a chunk
    for number, film in enumerate(films):
        write_patchy_film(film.path, pneumonia=film.pneumonia, seed=number)
    films[3].path.write_text("broken", encoding="utf-8")
    labels, scores = scores_under({"darker": lambda film: film / 2}, mean_grey, 32, films)
    assert labels.tolist() == [film.pneumonia for film in films if film is not films[3]]
    assert list(scores) == [UNCHANGED, "darker"]
    assert scores["darker"] == pytest.approx(scores[UNCHANGED] / 2, rel=1e-3)


def test_it_is_an_error_if_no_film_can_be_read(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="None of the films"):
        scores_under({}, mean_grey, 32, [Film(tmp_path / "gone.png", True)])
