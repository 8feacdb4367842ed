"""Folds of the recipe for both populations, really trained and measured under the stress changes."""

from pathlib import Path

import pytest
from helpers.training.runs import JointRun, tiny_joint_recipe

from training.__main__ import main
from training.cross_validation import joint_fold_lines, run_joint_fold
from training.data.manifest import DataError


def test_each_fold_is_measured_once_for_each_population(
    joint_run: JointRun, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = tmp_path / "tiny.toml"
    recipe.write_text(tiny_joint_recipe(), encoding="utf-8")
    arguments = [
        "train",
        "--recipe",
        str(recipe),
        "--data",
        str(joint_run.data),
        "--out",
        str(tmp_path),
        "--folds",
        "2",
    ]
    assert main([*arguments, "--fold", "0"]) == 0
    assert main(arguments) == 0
    lines = capsys.readouterr().out.splitlines()[-2:]
    assert [line.split(",")[0] for line in lines] == ["children", "adults"]
    assert all("2 folds by patient" in line and "±" in line for line in lines)
    kept = [(tmp_path / f"fold-{fold}" / "stress.json").stat().st_mtime_ns for fold in range(2)]
    folds = [run_joint_fold(recipe.read_text(encoding="utf-8"), joint_run.data, tmp_path, 2, fold) for fold in range(2)]
    assert joint_fold_lines(folds) == lines
    assert kept == [(tmp_path / f"fold-{fold}" / "stress.json").stat().st_mtime_ns for fold in range(2)]


def test_a_fold_that_does_not_exist_is_reported(joint_run: JointRun, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no fold 5"):
        run_joint_fold(tiny_joint_recipe(), joint_run.data, tmp_path, 5, 5)
