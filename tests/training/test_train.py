import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from making_runs import TINY_RECIPE, FinishedRun

from inference.classifier import PneumoniaClassifier
from training.recipe import RecipeError
from training.train import logged, train

ROOT = Path(__file__).resolve().parents[2]


def epochs_logged(run: Path) -> list[int]:
    return sorted({int(row["epoch"]) for row in logged(run) if row["val_auc"]})


def test_a_run_leaves_its_recipe_logs_and_weights(finished_run: FinishedRun) -> None:
    assert (finished_run.folder / "recipe.toml").read_text(encoding="utf-8") == TINY_RECIPE
    assert epochs_logged(finished_run.folder) == [0, 1]
    assert (finished_run.folder / "best.ckpt").is_file()
    assert list((finished_run.folder / "tensorboard").glob("events*"))


def test_a_folder_is_bound_to_its_recipe(finished_run: FinishedRun, data_set: Path) -> None:
    with pytest.raises(RecipeError, match="another recipe"):
        train(TINY_RECIPE.replace("seed = 1", "seed = 2"), data_set, finished_run.folder, progress=False)


@pytest.mark.parametrize(("how", "status"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)])
def test_interrupted_and_started_again_it_ends_with_all_epochs_and_a_model(
    data_set: Path, tmp_path: Path, how: signal.Signals, status: int
) -> None:
    recipe, run = tmp_path / "tiny.toml", tmp_path / "run"
    recipe.write_text(TINY_RECIPE.replace("epochs = 2", "epochs = 12"), encoding="utf-8")
    command = [sys.executable, "-m", "training", "train", "--recipe", recipe, "--data", data_set, "--out", run]
    first = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not (run / "last.ckpt").exists() and first.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    first.send_signal(how)
    assert first.wait() == status
    second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert second.returncode == 0, second.stderr
    assert "Wrote" in second.stdout
    assert epochs_logged(run) == list(range(12))
    assert PneumoniaClassifier(run / "hilum.onnx").passport.name == "tiny"
