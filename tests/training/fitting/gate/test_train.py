from pathlib import Path

import msgspec
import onnx
import pytest
import torch
from helpers.training.gate_data import write_gate_data
from helpers.training.runs import epochs_logged

from inference.models.gate.passport import PASSPORT_KEY, GatePassport, MeasuredShare
from training.__main__ import main
from training.exporting.export_gate import export_gate
from training.fitting.gate.losses import GateScores
from training.fitting.gate.samples import GateSamples
from training.fitting.gate.train import LOG_FILE, GateTraining, train_gate
from training.networks.weights import load_gate
from training.recipes.recipe import RECIPES, RecipeError

CHANGES = (
    ("widths = [16, 32, 32, 64]", "widths = [8, 8, 8, 16]"),
    ("epochs = 22", "epochs = 2"),
    ("epochs = 10", "epochs = 1"),
    ("steps = 80", "steps = 2"),
    ("batch_size = 128", "batch_size = 8"),
    ("steps = 160 ", "steps = 3 "),
    ("batch_size = 96", "batch_size = 8"),
    ("made_pictures = 13000", "made_pictures = 26"),
    ("parts = 7", "parts = 3"),
)


@pytest.fixture(scope="module")
def recipe() -> str:
    text = (RECIPES / "gate.toml").read_text(encoding="utf-8")
    for change in CHANGES:
        assert change[0] in text
        text = text.replace(*change)
    return text


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_gate_data(tmp_path_factory.mktemp("data"), films=12)


def test_one_command_trains_and_exports(recipe: str, data: Path, tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text(recipe, encoding="utf-8")
    run = tmp_path / "run"
    arguments = ["--data", str(data), "--out", str(run)]
    assert main(["train", "--recipe", str(tmp_path / "tiny.toml"), "--seed", "4", *arguments]) == 0
    assert epochs_logged(run / LOG_FILE) == ["1", "2"]
    stamped = {one.key: one.value for one in onnx.load(run / "gate.onnx").metadata_props}
    passport = GatePassport.from_json(stamped[PASSPORT_KEY])
    assert "seed = 4" in passport.recipe
    measured = msgspec.json.decode((run / "gate-report.json").read_bytes(), type=tuple[MeasuredShare, ...])
    assert measured == passport.performance
    shares = {one.name: one for one in measured}
    assert shares["another hospital's adults refused"].films == 12
    assert shares["subjects never learnt from: refused"].films == 12
    assert shares["painted lungs: refused"].share.low <= shares["painted lungs: refused"].share.value
    assert main(["export", str(run), "--data", str(data), "--out", str(tmp_path / "again.onnx")]) == 0
    assert (tmp_path / "again.onnx").is_file()


def test_an_interrupted_run_resumes_from_its_last_epoch(recipe: str, data: Path, tmp_path: Path) -> None:
    whole = train_gate(recipe, data, tmp_path / "whole", progress=False)
    run = tmp_path / "run"

    measure = GateTraining.measure

    def interrupted(training: GateTraining, samples: GateSamples) -> GateScores:
        if training.epoch > 1:
            raise KeyboardInterrupt
        return measure(training, samples)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(GateTraining, "measure", interrupted)
        with pytest.raises(KeyboardInterrupt):
            train_gate(recipe, data, run, progress=False)
    assert epochs_logged(run / LOG_FILE) == ["1"]
    resumed = train_gate(recipe, data, run, progress=False)
    for one, other in zip(whole.state_dict().values(), resumed.state_dict().values(), strict=True):
        assert torch.allclose(one.float(), other.float(), atol=1e-4)
    assert epochs_logged(run / LOG_FILE) == ["1", "2"]


def test_a_finished_run_is_exported_and_its_weights_are_stored(recipe: str, data: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    train_gate(recipe, data, run, progress=False)
    passport = export_gate(run, data, run / "gate.onnx", weights=tmp_path / "kept" / "gate")
    assert load_gate(tmp_path / "kept" / "gate")[1] == passport


def test_a_run_is_not_resumed_with_another_recipe(recipe: str, data: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    train_gate(recipe, data, run, progress=False)
    with pytest.raises(RecipeError, match="another recipe"):
        train_gate(recipe.replace("seed = 1", "seed = 2"), data, run, progress=False)


def test_the_gate_is_not_cross_validated(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--data", str(data), "--out", str(tmp_path / "run"), "--folds", "3"]
    assert main(["train", "--recipe", "gate", *arguments]) == 1
    assert "without folds" in capsys.readouterr().err
