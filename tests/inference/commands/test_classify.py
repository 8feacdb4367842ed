import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.models import rated_passport, write_tiny_model

from inference.commands.command_line import DONE, FAILED, main
from inference.paths import SAMPLE_FILMS


def test_classify_answers_a_line_a_film(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    films = [write_film(tmp_path / "bright.png", 0.9), tmp_path / "gone.png"]
    assert main(["classify", *map(str, films), "--model", str(tiny_model)]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert "signs of pneumonia" in lines[0]
    assert "missing: The file is no longer there." in lines[1]


def test_classify_prints_json(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    films = [write_film(tmp_path / "bright.png", 0.9), tmp_path / "gone.png"]
    assert main(["classify", *map(str, films), "--json", "--model", str(tiny_model)]) == DONE
    bright, gone = map(json.loads, capsys.readouterr().out.splitlines())
    assert bright["probability"] == pytest.approx(0.982, abs=0.01)
    assert bright["verdict"] == "signs"
    assert (gone["status"], gone["probability"], gone["verdict"]) == ("missing", None, None)


def test_classify_says_whose_model_answers_and_that_it_was_requested(
    adults_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = str(min(SAMPLE_FILMS.glob("*.png")))
    assert main(["classify", film, "--population", "adults", "--json", "--model", str(adults_model)]) == DONE
    report = json.loads(capsys.readouterr().out)
    assert (report["population"], report["model"].split()[0]) == ("adults", "adults")
    assert "at the user's wish" in report["warnings"]
    assert main(["classify", film, "--model", str(adults_model)]) == DONE
    assert "; by the model for children" in capsys.readouterr().out


@pytest.mark.parametrize(("error_rate", "verdict"), [(None, "undecided"), ("10", "signs"), ("1%", "undecided")])
def test_the_error_rate_decides_what_stays_undecided(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], error_rate: str | None, verdict: str
) -> None:
    model = write_tiny_model(tmp_path / "rated.onnx", rated_passport())
    film = write_film(tmp_path / "middle.png", 0.505)
    chosen = ["--error-rate", error_rate] if error_rate else []
    assert main(["classify", str(film), "--json", "--model", str(model), *chosen]) == DONE
    assert json.loads(capsys.readouterr().out)["verdict"] == verdict


def test_an_error_rate_that_the_model_does_not_have_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = write_tiny_model(tmp_path / "rated.onnx", rated_passport())
    film = write_film(tmp_path / "film.png", 0.5)
    assert main(["classify", str(film), "--model", str(model), "--error-rate", "3"]) == FAILED
    assert "no error rate of 3 %. It has, in per cent: 10, 5, 2, 1." in capsys.readouterr().err


COLD = """
import sys
from inference.commands.command_line import main
main(["classify", *sys.argv[1:]])
others = {"cv2", "tqdm", "numpy.ma", "pydicom", "xlsxwriter", "sqlite3", "statistics", "email", "tempfile", "lzma"}
print(sorted(others & set(sys.modules)))
"""


@pytest.mark.parametrize("own_model", [False, True])
def test_a_single_answer_imports_no_library_that_only_others_need(own_model: bool, tiny_model: Path) -> None:
    model = ["--model", str(tiny_model)] if own_model else []
    command = [sys.executable, "-c", COLD, str(next(SAMPLE_FILMS.glob("*.png"))), *model]
    uncovered = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    lines = subprocess.run(command, env=uncovered, capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines[-1] == ("[]" if own_model else "['cv2']")  # which cuts the lungs from the film
