import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from helpers.training.runs import TINY_RECIPE, ExportedRun
from lightning.pytorch.utilities import rank_zero_only

from inference.models.classifier import PneumoniaClassifier
from training.fitting.run_metadata import read_log
from training.fitting.task import PneumoniaTask
from training.fitting.train import train
from training.recipes.recipe import RecipeError, with_changes

ROOT = Path(__file__).resolve().parents[3]


def epochs_logged(run: Path) -> list[int]:
    return sorted({int(row["epoch"]) for row in read_log(run) if row["val_auc"]})


def _has_an_epoch(run: Path) -> bool:
    """Whether an epoch has both its checkpoint and, which follows it, its line in the log."""
    return (run / "last.ckpt").exists() and bool(epochs_logged(run))


def test_a_run_stores_recipe_logs_and_weights(finished_run: ExportedRun) -> None:
    assert (finished_run.folder / "recipe.toml").read_text(encoding="utf-8") == TINY_RECIPE
    assert epochs_logged(finished_run.folder) == [0, 1]
    assert (finished_run.folder / "best.ckpt").is_file()
    assert list((finished_run.folder / "tensorboard").glob("events*"))


@pytest.mark.parametrize("process", [0, 1])
def test_a_folder_is_bound_to_its_recipe_for_all_that_train_together(
    finished_run: ExportedRun, data_set: Path, monkeypatch: pytest.MonkeyPatch, process: int
) -> None:
    monkeypatch.setattr(rank_zero_only, "rank", process)
    with pytest.raises(RecipeError, match="another recipe"):
        train(TINY_RECIPE.replace("seed = 1", "seed = 2"), data_set, finished_run.folder, progress=False)


@pytest.mark.parametrize(("how", "status"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)])
def test_a_killed_training_resumes_and_ends_with_all_epochs_and_a_model(
    data_set: Path, tmp_path: Path, how: signal.Signals, status: int
) -> None:
    recipe, run = tmp_path / "tiny.toml", tmp_path / "run"
    recipe.write_text(TINY_RECIPE.replace("epochs = 2", "epochs = 5"), encoding="utf-8")
    command = [sys.executable, "-m", "training", "train", "--recipe", recipe, "--data", data_set, "--out", run]
    first = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not _has_an_epoch(run) and first.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    first.send_signal(how)
    assert first.wait() == status
    second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert second.returncode == 0, second.stderr
    assert "Wrote" in second.stdout
    assert epochs_logged(run) == list(range(5))
    assert PneumoniaClassifier(run / "hilum.onnx").passport.name == "tiny"


class BatchSums:
    """Sums of the batches that a task is trained on, by epoch; the training is interrupted on request."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, interrupted_in: int) -> None:
        self.sums: dict[int, list[float]] = {}
        self.interrupted_in: int | None = interrupted_in
        step = PneumoniaTask.training_step

        def watched(task: PneumoniaTask, batch: list[torch.Tensor], number: int) -> torch.Tensor:
            if task.current_epoch == self.interrupted_in:
                raise KeyboardInterrupt
            self.sums.setdefault(task.current_epoch, []).append(batch[0].sum().item())
            return step(task, batch, number)

        monkeypatch.setattr(PneumoniaTask, "training_step", watched)


def test_after_an_interruption_films_have_a_new_order_and_augmentation(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch_sums = BatchSums(monkeypatch, interrupted_in=1)
    with pytest.raises(KeyboardInterrupt):
        train(TINY_RECIPE, data_set, tmp_path / "run", progress=False)
    batch_sums.interrupted_in = None
    train(TINY_RECIPE, data_set, tmp_path / "run", progress=False)
    assert sorted(batch_sums.sums) == [0, 1]
    assert not set(batch_sums.sums[0]) & set(batch_sums.sums[1])


def test_a_run_that_was_stopped_early_is_not_resumed(data_set: Path, tmp_path: Path) -> None:
    changes = {("training", "epochs"): 9, ("training", "patience"): 1, ("training", "learning_rate"): 0.0}
    text, run = with_changes(TINY_RECIPE, changes), tmp_path / "run"
    train(text, data_set, run, progress=False)
    stopped = epochs_logged(run)
    assert len(stopped) < 9
    train(text, data_set, run, progress=False)
    assert epochs_logged(run) == stopped


def test_several_processes_train_one_network_and_measure_it_once(data_set: Path, tmp_path: Path) -> None:
    recipe, run = tmp_path / "tiny.toml", tmp_path / "run"
    recipe.write_text(TINY_RECIPE, encoding="utf-8")
    where = ["--recipe", recipe, "--data", data_set, "--out", run]
    command = [sys.executable, "-m", "training", "train", *where, "--devices", "2"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Wrote") == 1
    assert (run / "machines.txt").read_text(encoding="utf-8").startswith("2 times ")
    assert PneumoniaClassifier(run / "hilum.onnx").passport.name == "tiny"
