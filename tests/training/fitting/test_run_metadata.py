from pathlib import Path

import torch
from helpers.training.runs import ExportedRun

from training.fitting.run_metadata import describe_device, record_machine, training_time_of

HERE = torch.accelerator.current_accelerator() or torch.device("cpu")


def test_a_run_records_its_time_and_its_machine(finished_run: ExportedRun) -> None:
    effort = training_time_of(finished_run.folder)
    assert effort.machines == (describe_device(HERE),)
    assert effort.epochs == 2
    assert effort.minutes > 0


def test_no_training_time_without_a_checkpoint(tmp_path: Path) -> None:
    assert training_time_of(tmp_path) is None


def test_a_run_lists_each_machine_in_turn(tmp_path: Path) -> None:
    (tmp_path / "machines.txt").write_text("Another machine, torch 2\n", encoding="utf-8")
    record_machine(tmp_path, HERE)
    record_machine(tmp_path, HERE)
    kept = (tmp_path / "machines.txt").read_text(encoding="utf-8").splitlines()
    assert kept == ["Another machine, torch 2", describe_device(HERE)]
