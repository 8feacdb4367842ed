from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from making_runs import FinishedRun

from inference.models.classifier import PneumoniaClassifier
from training.data.manifest import DataError
from training.exporting.export import export
from training.exporting.reexport import reexport
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


def test_weights_that_do_not_fit_their_recipe_are_refused(stem: Path, tmp_path: Path) -> None:
    network, passport = load_weights(stem)
    wider = passport.recipe.replace("widths = [16, 16, 32]", "widths = [16, 16, 48]")
    save_weights(network, replace(passport, recipe=wider), tmp_path / "wide")
    with pytest.raises(DataError, match="cannot be used"):
        load_weights(tmp_path / "wide")
    with pytest.raises(DataError, match="cannot be used"):
        load_weights(tmp_path / "gone")
