import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from making_runs import FinishedRun

from inference.models.classifier import PneumoniaClassifier
from inference.models.passport import ValidationScores
from training.data.manifest import DataError
from training.exporting.export import export
from training.exporting.reexport import reexport, remeasure_bands
from training.networks.weights import load_weights, save_weights


@pytest.fixture(scope="module")
def stem(finished_run: FinishedRun, data_set: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept")
    export(finished_run.folder, data_set, folder / "first.onnx", weights=folder / "weights" / "tiny")
    return folder / "weights" / "tiny"


def test_the_model_is_made_again_without_checkpoint_or_films(stem: Path, tmp_path: Path) -> None:
    reexport(tmp_path / "again.onnx", stem)
    first, again = (PneumoniaClassifier(path) for path in (stem.parents[1] / "first.onnx", tmp_path / "again.onnx"))
    films = np.random.default_rng(2).random((3, 1, 64, 64), np.float32)
    assert again.predict(films).probabilities == pytest.approx(first.predict(films).probabilities, abs=1e-6)
    assert again.predict(films).heatmaps == pytest.approx(first.predict(films).heatmaps, abs=1e-5)
    assert again.passport == first.passport
    assert [performance.films for performance in again.passport.performance] == [22, 24]


def test_bands_are_measured_again_from_the_weights_and_the_films(stem: Path, data_set: Path, tmp_path: Path) -> None:
    network, passport = load_weights(stem)
    older = replace(passport, error_rates=(), changed_scores=ValidationScores())
    save_weights(network, older, tmp_path / "older")
    renewed = remeasure_bands(data_set, tmp_path / "older")
    assert renewed == load_weights(tmp_path / "older")[1]
    assert [bounds.error_rate for bounds in renewed.error_rates] == [0.1, 0.05]
    for new, first in zip(renewed.error_rates, passport.error_rates, strict=True):
        assert new.pneumonia_low == pytest.approx(first.pneumonia_low, abs=1e-4)
        assert new.normal_high == pytest.approx(first.normal_high, abs=1e-4)
    assert renewed.changed_scores.normal == pytest.approx(passport.changed_scores.normal, abs=2e-4)
    assert replace(renewed, error_rates=(), changed_scores=ValidationScores(), conformal=older.conformal) == older


def test_bands_are_not_measured_on_films_of_another_data_set(stem: Path, data_set: Path, tmp_path: Path) -> None:
    fewer = shutil.copytree(data_set, tmp_path / "fewer")
    next((fewer / "train" / "NORMAL").iterdir()).unlink()
    with pytest.raises(DataError, match="does not hold the films"):
        remeasure_bands(fewer, stem)


def test_weights_that_do_not_fit_their_recipe_are_refused(stem: Path, tmp_path: Path) -> None:
    network, passport = load_weights(stem)
    wider = passport.recipe.replace("widths = [16, 16, 32]", "widths = [16, 16, 48]")
    save_weights(network, replace(passport, recipe=wider), tmp_path / "wide")
    with pytest.raises(DataError, match="cannot be used"):
        load_weights(tmp_path / "wide")
    with pytest.raises(DataError, match="cannot be used"):
        load_weights(tmp_path / "gone")
