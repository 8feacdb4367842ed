import shutil
from pathlib import Path

import numpy as np
import pytest
from helpers.training.runs import JointRun
from msgspec.structs import replace

from inference.models.classifier import PneumoniaClassifier
from inference.models.passport import ValidationScores
from training.data.lungs.labelled_chests import labelled_chests
from training.data.manifest import DataError
from training.exporting.export_joint import combined_training_data, reexport, remeasure_bands
from training.networks.weights import load_weights, save_weights


@pytest.fixture(scope="module")
def stem(joint_run: JointRun) -> Path:
    return joint_run.weights / "children"


def test_the_model_is_exported_again_without_checkpoint_or_films(
    joint_run: JointRun, stem: Path, tmp_path: Path
) -> None:
    reexport(tmp_path / "again.onnx", stem)
    first, again = (PneumoniaClassifier(path) for path in (joint_run.models / "children.onnx", tmp_path / "again.onnx"))
    films = np.random.default_rng(2).random((3, 1, 64, 64), np.float32)
    assert again.predict(films).probabilities == pytest.approx(first.predict(films).probabilities, abs=1e-6)
    assert again.predict(films).heatmaps == pytest.approx(first.predict(films).heatmaps, abs=1e-5)
    assert again.passport == first.passport
    assert len(again.passport.performance) == 2


def test_bands_are_measured_again_from_the_weights_and_the_films(
    joint_run: JointRun, stem: Path, tmp_path: Path
) -> None:
    network, passport = load_weights(stem)
    older = replace(passport, error_rates=(), changed_scores=ValidationScores())
    save_weights(network, older, tmp_path / "older")
    renewed = remeasure_bands(joint_run.data, tmp_path / "older")
    assert renewed == load_weights(tmp_path / "older")[1]
    for new, first in zip(renewed.error_rates, passport.error_rates, strict=True):
        assert new.error_rate == first.error_rate
        assert new.pneumonia_low == pytest.approx(first.pneumonia_low, abs=1e-4)
        assert new.normal_high == pytest.approx(first.normal_high, abs=1e-4)
    assert renewed.changed_scores.normal == pytest.approx(passport.changed_scores.normal, abs=2e-4)
    assert replace(renewed, error_rates=(), changed_scores=ValidationScores(), conformal=older.conformal) == older


def test_bands_are_not_measured_on_films_of_another_data_set(joint_run: JointRun, stem: Path, tmp_path: Path) -> None:
    fewer = shutil.copytree(joint_run.data, tmp_path / "fewer")
    for film in (fewer / "chest_xray" / "train" / "NORMAL").iterdir():
        film.write_bytes(film.read_bytes() + b" ")
    with pytest.raises(DataError, match="does not hold the films"):
        remeasure_bands(fewer, stem)


def test_weights_that_do_not_fit_their_recipe_are_refused(stem: Path, tmp_path: Path) -> None:
    network, passport = load_weights(stem)
    wider = passport.recipe.replace("widths = [8, 8, 8, 16]", "widths = [8, 8, 8, 24]")
    save_weights(network, replace(passport, recipe=wider), tmp_path / "wide")
    with pytest.raises(DataError, match="cannot be used"):
        load_weights(tmp_path / "wide")
    with pytest.raises(DataError, match="cannot be used"):
        load_weights(tmp_path / "gone")


def test_the_training_data_names_the_adults_films_only_if_there_are_any(joint_run: JointRun) -> None:
    chests = labelled_chests(joint_run.data)
    both = combined_training_data(chests)
    children = combined_training_data([chest for chest in chests if not chest.film.adult])
    assert "SIIM" in both.source
    assert "non-commercial" in both.licence
    assert "SIIM" not in children.source
    assert children.licence == "CC BY 4.0"
