from pathlib import Path

import numpy as np
import pytest
from helpers.training.runs import write_patchy_film

from training.data.manifest import DataError, LabelledFilm
from training.measuring.run_artifacts import FinishedRun
from training.measuring.scorer import Scorer
from training.measuring.shortcuts.markers import without_markers
from training.measuring.stability import compare_native_resolution, fixed_perturbations, measure_stability


@pytest.mark.parametrize("name", list(fixed_perturbations()))
def test_each_fixed_perturbation_changes_a_film_a_little(name: str) -> None:
    film = np.random.default_rng(1).random((80, 96), np.float32)
    film[5:9, 5:9] = 1.0
    film[9:, :] *= 0.8
    changed = fixed_perturbations()[name](film)
    assert changed.shape == film.shape
    assert 0 < np.abs(changed - film).mean() < 0.4
    assert changed.min() >= 0
    assert changed.max() <= 1


def test_verdicts_that_stay_are_counted_for_each_perturbation(measured_run: FinishedRun) -> None:
    found = measure_stability(Scorer.of(measured_run), measured_run.validation)
    assert [one.perturbation for one in found] == list(fixed_perturbations())
    assert all(0.5 <= one.stay.value <= 1 for one in found)
    assert all(one.stay.low <= one.stay.value <= one.stay.high for one in found)


def test_a_marker_near_the_edge_is_inpainted_and_anatomy_stays() -> None:
    film = np.full((200, 200), 0.3, np.float32)
    film[10:18, 10:18] = 1.0
    film[90:110, 90:110] = 1.0
    clean = without_markers(film)
    assert clean[10:18, 10:18].max() < 0.4
    assert np.array_equal(clean[50:], film[50:])


def test_native_films_are_compared_with_their_copies(measured_run: FinishedRun, tmp_path: Path) -> None:
    chosen = measured_run.validation[:2]
    copies = []
    for number, one in enumerate(chosen):
        path = tmp_path / "native" / one.path.parent.name / one.path.name
        write_patchy_film(path, pneumonia=one.pneumonia, seed=number)
        copies.append(
            LabelledFilm(path=one.path, pneumonia=one.pneumonia, patient="a", kind="virus", sha256=one.sha256)
        )
    found = compare_native_resolution(Scorer.of(measured_run), tmp_path / "native", copies)
    assert found.films == 2
    assert 0 <= found.mean_difference <= found.largest_difference <= 1
    with pytest.raises(DataError, match="No film below"):
        compare_native_resolution(Scorer.of(measured_run), tmp_path / "native", [])
