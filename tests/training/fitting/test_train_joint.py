"""One command trains both populations and writes their models; interrupted, it goes on."""

import csv
from pathlib import Path

import pytest
import torch
from making_gate_data import write_gate_data

from inference.models.classifier import PneumoniaClassifier
from inference.models.preprocessing import LUNG_CROP
from training.__main__ import main
from training.exporting.export_joint import export_joint
from training.fitting.joint_samples import JointSamples
from training.fitting.joint_task import JointScores
from training.fitting.train_joint import LOG_FILE, JointTraining, train_joint
from training.recipes.recipe import RECIPES, RecipeError

CHANGES = (
    ("widths = [16, 32, 64, 128]", "widths = [8, 8, 8, 16]"),
    ("blocks = [2, 2, 3, 2]", "blocks = [1, 1, 1, 1]"),
    ("input_size = 176", "input_size = 64"),
    ("outside_weight = 0.1", "outside_weight = 0.0"),  # the gate finds no lungs in what is drawn
    ("boxes_weight = 1.5", "boxes_weight = 0.1"),
    ("learning_rate = 4e-3", "learning_rate = 1e-2"),
    ("style_mixing = 0.3", "style_mixing = 0.0"),
    ("dropout = 0.2", "dropout = 0.0"),
    ("epochs = 40", "epochs = 8"),
    ("batch_size = 64", "batch_size = 8"),
    ("average_decay = 0.995", "average_decay = 0.5"),
    ("parts = 7", "parts = 3"),
)


@pytest.fixture(scope="module")
def recipe() -> str:
    text = (RECIPES / "joint.toml").read_text(encoding="utf-8")
    for change in CHANGES:
        assert change[0] in text
        text = text.replace(*change)
    return text


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_gate_data(tmp_path_factory.mktemp("data"), films=24)


def epochs_logged(run: Path) -> list[str]:
    with (run / LOG_FILE).open(encoding="utf-8", newline="") as file:
        return [row["epoch"] for row in csv.DictReader(file)]


def test_one_command_trains_and_exports_both_models(recipe: str, data: Path, tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text(recipe, encoding="utf-8")
    run = tmp_path / "run"
    arguments = ["--data", str(data), "--out", str(run)]
    assert main(["train", "--recipe", str(tmp_path / "tiny.toml"), "--seed", "11", *arguments]) == 0
    assert epochs_logged(run) == [str(epoch) for epoch in range(1, 9)]
    for name, youngest in (("children", 1), ("adults", 18)):
        passport = PneumoniaClassifier(run / f"{name}.onnx").passport
        assert (passport.name, passport.population.look) == (name, name)
        assert passport.population.age_years[0] == youngest
        assert passport.preprocessing == LUNG_CROP
        assert "seed = 11" in passport.recipe
        assert "non-commercial" in passport.training_data.licence
        assert [one.films for one in passport.performance][1] == {"children": 48, "adults": 24}[name]
    assert main(["export", str(run), "--data", str(data), "--out", str(tmp_path / "again")]) == 0
    assert (tmp_path / "again" / "adults.onnx").is_file()


def test_an_interrupted_run_goes_on_from_its_last_epoch(recipe: str, data: Path, tmp_path: Path) -> None:
    whole = train_joint(recipe, data, tmp_path / "whole", progress=False)
    run = tmp_path / "run"
    measure = JointTraining.measure

    def interrupted(training: JointTraining, samples: JointSamples) -> JointScores:
        if training.epoch > 1:
            raise KeyboardInterrupt
        return measure(training, samples)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(JointTraining, "measure", interrupted)
        with pytest.raises(KeyboardInterrupt):
            train_joint(recipe, data, run, progress=False)
    resumed = train_joint(recipe, data, run, progress=False)
    for one, other in zip(whole.state_dict().values(), resumed.state_dict().values(), strict=True):
        torch.testing.assert_close(one, other)


def test_a_population_alone_gives_its_model_alone(recipe: str, data: Path, tmp_path: Path) -> None:
    alone = recipe.replace('populations = ["children", "adults"]', 'populations = ["children"]')
    train_joint(alone, data, tmp_path / "run", progress=False)
    (passport,) = export_joint(tmp_path / "run", data, tmp_path)
    assert passport.name == "children"
    assert not (tmp_path / "adults.onnx").exists()


def test_a_folder_with_another_recipe_is_refused(recipe: str, data: Path, tmp_path: Path) -> None:
    train_joint(recipe, data, tmp_path / "run", progress=False)
    with pytest.raises(RecipeError):
        train_joint(recipe.replace("epochs = 8", "epochs = 9"), data, tmp_path / "run", progress=False)
