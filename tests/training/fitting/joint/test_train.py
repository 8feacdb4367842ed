"""One command trains both populations and writes their models; interrupted, it goes on."""

from pathlib import Path

import pytest
import torch
from helpers.training.runs import JointRun, epochs_logged, tiny_joint_recipe

from inference.models.classifier import PneumoniaClassifier
from inference.models.preprocessing import LUNG_CROP
from training.__main__ import main
from training.fitting.joint.losses import JointScores
from training.fitting.joint.samples import JointSamples
from training.fitting.joint.train import LOG_FILE, JointTraining, train_joint
from training.recipes.recipe import RecipeError


@pytest.fixture(scope="module")
def recipe() -> str:
    return tiny_joint_recipe()


@pytest.fixture(scope="module")
def data(joint_run: JointRun) -> Path:
    return joint_run.data


def test_one_command_trains_and_exports_both_models(recipe: str, data: Path, tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text(recipe, encoding="utf-8")
    run = tmp_path / "run"
    arguments = ["--data", str(data), "--out", str(run)]
    assert main(["train", "--recipe", str(tmp_path / "tiny.toml"), "--seed", "11", *arguments]) == 0
    assert epochs_logged(run / LOG_FILE) == [str(epoch) for epoch in range(1, 9)]
    for name, youngest in (("children", 1), ("adults", 18)):
        passport = PneumoniaClassifier(run / f"{name}.onnx").passport
        assert (passport.name, passport.population.look) == (name, name)
        assert passport.population.age_years[0] == youngest
        assert passport.preprocessing == LUNG_CROP
        assert "seed = 11" in passport.recipe
        assert "non-commercial" in passport.training_data.licence
        assert {"children": 48, "adults": 24}[name] in {one.films for one in passport.performance}
        apart = [one.dataset for one in passport.performance if one.dataset.endswith("typical against negative")]
        assert len(apart) == {"children": 0, "adults": 2}[name]


def test_an_interrupted_run_resumes_from_its_last_epoch(
    joint_run: JointRun, recipe: str, data: Path, tmp_path: Path
) -> None:
    whole = train_joint(recipe, data, joint_run.folder, progress=False)  # finished, and only read
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


def test_one_population_gives_one_model(recipe: str, data: Path, tmp_path: Path) -> None:
    alone = recipe.replace('populations = ["children", "adults"]', 'populations = ["children"]')
    train_joint(alone, data, tmp_path / "run", progress=False)
    assert main(["export", str(tmp_path / "run"), "--data", str(data), "--out", str(tmp_path / "models")]) == 0
    assert PneumoniaClassifier(tmp_path / "models" / "children.onnx").passport.name == "children"
    assert not (tmp_path / "models" / "adults.onnx").exists()


def test_a_folder_with_another_recipe_is_refused(joint_run: JointRun, recipe: str) -> None:
    with pytest.raises(RecipeError):
        train_joint(recipe.replace("epochs = 8", "epochs = 9"), joint_run.data, joint_run.folder, progress=False)
