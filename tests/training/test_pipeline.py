import shutil
from pathlib import Path

import numpy as np
import pytest
from helpers.training.runs import TINY_RECIPE, write_patchy_film

from training.__main__ import main
from training.cross_validation import load_folds
from training.data.dataset_layouts import development_films
from training.data.manifest import DataError
from training.measuring.robustness import robustness_of_run
from training.measuring.run_artifacts import FinishedRun
from training.pipeline import RunConfig, evaluate_run, train_and_evaluate
from training.recipes.recipe import with_changes


def test_a_measured_run_has_predictions_operating_points_and_cost(measured_run: FinishedRun) -> None:
    assert (len(measured_run.validation), len(measured_run.test)) == (22, 24)
    assert [point.name for point in measured_run.summary.operating_points] == ["screening", "balanced", "rule-in"]
    labels, probabilities = measured_run.scored(measured_run.test)
    assert labels.sum() == 12
    assert ((probabilities > 0) & (probabilities < 1)).all()
    assert measured_run.summary.cost.parameters > 1000
    assert measured_run.summary.cost.gflop > 0


def test_the_published_network_is_trained_and_measured_the_same_way(published_run: FinishedRun) -> None:
    labels, probabilities = published_run.scored(published_run.test)
    assert probabilities[labels].mean() > probabilities[~labels].mean()
    assert published_run.recipe.stated is not None


def test_a_measured_run_is_not_measured_again(measured_run: FinishedRun, tmp_path: Path, data_set: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(measured_run.folder, run)
    table = run / "answers-test.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("study0001", "study-kept"), encoding="utf-8")
    again = evaluate_run(run, data_set)
    assert any("study-kept" in one.patient for one in again.test)
    assert again.validation == measured_run.validation


def test_new_weights_are_measured_again(measured_run: FinishedRun, tmp_path: Path, data_set: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(measured_run.folder, run)
    shutil.copy(run / "last.ckpt", run / "best.ckpt")
    with (run / "best.ckpt").open("ab") as file:
        file.write(b"\0")  # other bytes, were the last weights the best ones
    (run / "answers-test.csv").write_text("stale", encoding="utf-8")
    assert len(evaluate_run(run, data_set).test) == 24


def test_broken_films_of_a_users_data_set_are_left_out(tmp_path: Path) -> None:
    for number in range(24):
        write_patchy_film(tmp_path / "own" / "NORMAL" / f"n{number}.png", pneumonia=False, seed=number)
        write_patchy_film(tmp_path / "own" / "PNEUMONIA" / f"p{number}.png", pneumonia=True, seed=number + 50)
    broken = {f"n{number}.png" for number in range(0, 24, 8)}
    for name in broken:
        (tmp_path / "own" / "NORMAL" / name).write_text("broken " + name, encoding="utf-8")
    text = with_changes(TINY_RECIPE, {("training", "epochs"): 5})
    run = train_and_evaluate(RunConfig(recipe_text=text, data=tmp_path / "own", progress=False), tmp_path / "run")
    assert run.test == ()
    assert not {one.path.name for one in run.validation} & broken
    assert {Path(reason.split(": ")[0]).name for reason in run.unreadable} == broken


@pytest.mark.parametrize("missing", ["recipe.toml", "best.ckpt"])
def test_a_folder_without_a_run_is_reported(
    measured_run: FinishedRun, data_set: Path, tmp_path: Path, missing: str
) -> None:
    shutil.copytree(measured_run.folder, tmp_path / "run")
    (tmp_path / "run" / missing).unlink()
    with pytest.raises(DataError, match=r"no run|no weights"):
        evaluate_run(tmp_path / "run", data_set)


def test_folds_score_every_film_once_and_no_test_film(
    data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = tmp_path / "tiny.toml"
    recipe.write_text(TINY_RECIPE, encoding="utf-8")
    arguments = ["train", "--recipe", str(recipe), "--data", str(data_set), "--out", str(tmp_path / "cv")]
    assert main([*arguments, "--folds", "2", "--seed", "5"]) == 0
    output = capsys.readouterr().out
    assert "2 folds by patient over 84 films: AUC" in output
    found = load_folds(tmp_path / "cv")
    assert found is not None
    runs = [FinishedRun.load(tmp_path / "cv" / f"fold-{fold}") for fold in (0, 1)]
    films = [one.path for run in runs for one in run.validation]
    assert len(films) == len(set(films)) == 84
    assert not {one.patient for one in runs[0].validation} & {one.patient for one in runs[1].validation}
    assert [run.recipe.training.seed for run in runs] == [5, 5]
    assert all(run.test == () for run in runs)
    assert np.isfinite([one.logit for run in runs for one in run.validation]).all()
    tests = [robustness_of_run(run) for run in runs]
    assert found.changed_areas == tuple(test.mean_auc for test in tests)
    assert f"sensitivity and specificity {np.mean([test.mean_balance for test in tests]):.4f} ±" in output


def test_a_fold_that_was_trained_alone_is_not_trained_again(
    data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe, out = tmp_path / "tiny.toml", tmp_path / "cv"
    recipe.write_text(TINY_RECIPE, encoding="utf-8")
    arguments = ["train", "--recipe", str(recipe), "--data", str(data_set), "--out", str(out), "--folds", "2"]
    assert main([*arguments, "--fold", "1"]) == 0
    assert [folder.name for folder in out.iterdir()] == ["fold-1"]
    assert "validation" in capsys.readouterr().out
    weights = (out / "fold-1" / "last.ckpt").read_bytes()
    assert main(arguments) == 0
    assert (out / "fold-1" / "last.ckpt").read_bytes() == weights
    capsys.readouterr()
    assert main([*arguments, "--fold", "2"]) == 1
    assert capsys.readouterr().err == "There is no fold 2: 2 folds are numbered from 0 to 1.\n"
    assert main([*arguments[:-2], "--fold", "0"]) == 1
    assert capsys.readouterr().err == "--fold is one of several: say of how many with --folds.\n"


def test_films_that_were_moved_are_found_by_their_content(
    measured_run: FinishedRun, data_set: Path, tmp_path: Path
) -> None:
    moved = shutil.copytree(data_set, tmp_path / "moved")
    for run in (evaluate_run(measured_run.folder, moved), measured_run.relocated_to([*development_films(moved)])):
        assert all(one.path.is_relative_to(moved) for one in run.validation)
