from pathlib import Path

import pytest
from making_runs import FinishedRun

from training.__main__ import main


def test_evaluate_prints_the_figures(
    finished_run: FinishedRun, data_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "--model", str(finished_run.model), "--data", str(data_set)]) == 0
    output = capsys.readouterr().out
    assert "24 films, operating point balanced" in output
    assert "auc" in output


def test_stress_tells_how_a_model_file_and_its_run_hold(
    finished_run: FinishedRun, data_set: Path, capsys: pytest.CaptureFixture[str]
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
    ],
)
def test_what_cannot_be_done_is_reported(
    arguments: list[str],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*arguments, "--data", "nowhere"]) == 1
    assert sentence in capsys.readouterr().err
