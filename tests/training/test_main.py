import errno
import os
from pathlib import Path

import pytest
from helpers.training.runs import ExportedRun

from inference.paths import EMBEDDED_GATE, MODELS
from training.__main__ import _COMMANDS, main
from training.fitting.checkpoints import RECIPE_FILE
from training.recipes.recipe import recipe_text


def test_evaluate_prints_the_figures(
    finished_run: ExportedRun, data_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "--model", str(finished_run.model), "--data", str(data_set)]) == 0
    output = capsys.readouterr().out
    assert "24 films, operating point balanced" in output
    assert "auc" in output


def test_stress_gives_the_same_figures_for_a_run_and_its_model_file(
    finished_run: ExportedRun, data_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(data_set)]
    figures = []
    for what in (["--model", str(finished_run.model)], [str(finished_run.folder)]):
        assert main(["stress", *what, *data]) == 0
        output = capsys.readouterr().out
        assert "blackened border" in output
        figures.append(float(output.rsplit(":", 1)[1]))
    assert figures[0] == pytest.approx(figures[1], abs=1e-3)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["train", "--recipe", "mine", "--out", "run"], "no recipe"),
        (["train", "--out", "run"], "is not there"),
        (["evaluate", "--model", "gone.onnx"], "is not there"),
        (["export", "--keep", "--out", "new.onnx"], "leave out --keep"),
        (["export", "--int8", "small.onnx", "--out", "new.onnx"], "leave out --keep and --int8"),
    ],
)
def test_wrong_arguments_are_reported(
    arguments: list[str],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*arguments, "--data", "nowhere"]) == 1
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["folder", "device"])
def test_an_export_replaces_no_folder_and_no_device(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "model.onnx"
    target.mkdir() if kind == "folder" else target.symlink_to(os.devnull)
    assert main(["export", "--model", "children", "--out", str(target)]) == 1
    assert capsys.readouterr().err == f"{target} cannot be read or written (it is no file that may be replaced).\n"
    assert target.is_dir() if kind == "folder" else target.is_symlink()


@pytest.mark.parametrize("error", [OSError("image file is truncated"), OSError(errno.ENOMEM, "Cannot allocate memory")])
def test_errors_that_name_no_file_are_raised(
    error: OSError, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> None:
        raise error

    monkeypatch.setitem(_COMMANDS, "prepare", fail)
    with pytest.raises(OSError, match=r"truncated|allocate"):
        main(["prepare", "--data", "films"])
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("recipe", "writer", "own", "shipped"),
    [("gate", "export_gate", "gate.onnx", EMBEDDED_GATE), ("joint", "export_joint", ".", MODELS)],
)
def test_an_export_replaces_the_shipped_models_only_with_keep(
    recipe: str, writer: str, own: str, shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    targets: list[Path] = []

    def write(_run: Path, _data: Path, target: Path, *, weights: Path | None) -> tuple[()]:
        assert (weights is None) == (target != shipped)
        targets.append(target)
        return ()

    monkeypatch.setattr(f"training.__main__.{writer}", write)
    (tmp_path / RECIPE_FILE).write_text(recipe_text(recipe), encoding="utf-8")
    for options in ([], ["--keep"]):
        assert main(["export", str(tmp_path), "--data", "nowhere", *options]) == 0
    assert targets == [tmp_path / own, shipped]
