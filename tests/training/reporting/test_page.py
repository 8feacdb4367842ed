import re
import shutil
from pathlib import Path

import msgspec
import pytest
import torch
from helpers.training.runs import write_patchy_film
from msgspec.structs import replace

from inference.models.passport import Estimate
from training.__main__ import main
from training.cross_validation import FOLDS_FILE, CrossValidation
from training.data.manifest import DataError
from training.measuring.run_artifacts import FinishedRun
from training.reporting.page import write_report


def write_folds(run: Path) -> None:
    area = Estimate(value=0.98, low=0.97, high=0.99)
    found = CrossValidation(
        areas=(area, replace(area, value=0.96)),
        pooled=area,
        films=84,
        changed_areas=(0.9, 0.91),
        changed_balances=(0.8, 0.8),
    )
    (run / FOLDS_FILE).write_bytes(msgspec.json.encode(found))


@pytest.fixture(scope="module")
def page(measured_run: FinishedRun, published_run: FinishedRun, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    for label in ("NORMAL", "PNEUMONIA"):
        twin = next(one for one in measured_run.validation if one.path.parent.name == label)
        write_patchy_film(folder / "native" / label / twin.path.name, pneumonia=label == "PNEUMONIA", seed=1)
    run = shutil.copytree(measured_run.folder, folder / "run")
    write_folds(run)
    where = ["--out", str(folder / "report"), "--native", str(folder / "native")]
    assert main(["report", str(run), str(published_run.folder), *where]) == 0
    return folder / "report" / "report.html"


def test_the_page_needs_no_other_file(page: Path) -> None:
    html = page.read_text(encoding="utf-8")
    assert not re.findall(r"(?:src|href)=\"(?!data:)", html)
    assert html.count("data:image/png;base64,") >= 10


@pytest.mark.parametrize(
    "content",
    [
        "Class distribution",
        "Sample augmentations",
        "Learning curves",
        "ROC and precision-recall, validation",
        "ROC and precision-recall, test",
        "Confusion, test",
        "Error rates of the undecided band",
        "5.0 % (default)",
        "Reliability, test",
        "Scores by class, test",
        "bacteria, against all normal films",
        "virus, against all normal films",
        "tiny-published, as stated by its author",
        "0.9866",
        "GFLOP",
        "What ran where",
        "2 folds by patient over 84 films: AUC 0.9700 ± 0.0141, over all films together 0.9800 (0.9700 to 0.9900).",
        "Under the changes of the stress test: AUC 0.9050 ± 0.0071, mean of sensitivity and specificity 0.8000 ± 0.000",
        f"torch {torch.__version__}",
        "a thumbnail of 16 pixels: AUC",
        "Between development and test: 0 pairs",
        "gamma 0.8",
        "blackened border",
        "2 native films and their copies differ",
        "Intended use",
        "CC BY 4.0",
        "on adults its answer is worth nothing",
        "All films have one size",
    ],
)
def test_the_page_contains_every_section_and_figure(page: Path, content: str) -> None:
    assert content in page.read_text(encoding="utf-8")


def test_every_figure_is_also_a_file(page: Path) -> None:
    names = {path.name for path in page.parent.glob("*.png")}
    assert {"class-distribution.png", "reliability-test.png", "confusion-validation.png"} <= names


def test_runs_measured_on_different_films_are_not_compared(
    measured_run: FinishedRun, published_run: FinishedRun, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for name in ("recipe.toml", "run.json", "answers-validation.csv"):
        (other / name).write_bytes((published_run.folder / name).read_bytes())
    table = other / "answers-validation.csv"
    table.write_text("\n".join(table.read_text(encoding="utf-8").splitlines()[:-1]), encoding="utf-8")
    with pytest.raises(DataError, match="not measured on the same films"):
        write_report([measured_run.folder, other], tmp_path / "report")


def test_a_run_that_is_not_measured_is_reported_with_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "recipe.toml").write_bytes((Path("training") / "recipes" / "hilum.toml").read_bytes())
    assert main(["report", str(tmp_path)]) == 1
    assert "python -m training evaluate" in capsys.readouterr().err
