import json
from pathlib import Path

import pytest
from making import write_film

from inference.commands import DONE, FAILED, main


@pytest.fixture
def labelled_folder(tmp_path: Path) -> Path:
    """Twelve films that the tiny model answers for by brightness, two of them wrongly, and two that are no films."""
    folder = tmp_path / "labelled"
    for number in range(6):
        write_film(folder / "NORMAL" / f"{number}.png", 0.9 if number == 0 else 0.1 + 0.01 * number)
        write_film(folder / "PNEUMONIA" / "deeper" / f"{number}.png", 0.1 if number == 0 else 0.8 + 0.01 * number)
    (folder / "NORMAL" / "empty.png").touch()
    (folder / "PNEUMONIA" / "notes.txt").write_text("not a film", encoding="utf-8")
    return folder


def test_every_film_is_accounted_for_and_measured_at_each_operating_point(
    tiny_model: Path, labelled_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.json"
    arguments = ["evaluate", str(labelled_folder), "--json", str(target), "--model", str(tiny_model)]
    assert main(arguments) == DONE
    told = json.loads(target.read_text(encoding="utf-8"))
    assert (told["films"], told["assessed"]) == (14, 12)
    assert sum(told["not_assessed"].values()) == 2
    assert set(told["reasons"]) == set(told["not_assessed"])
    assert [one["operating_point"] for one in told["performance"]] == ["screening", "balanced", "rule-in"]
    balanced = told["performance"][1]
    assert balanced["sensitivity"]["value"] == pytest.approx(5 / 6)
    assert balanced["specificity"]["value"] == pytest.approx(5 / 6)
    assert balanced["sensitivity"]["low"] < 5 / 6 < balanced["sensitivity"]["high"]
    assert told["model"]["name"] == "tiny 1"
    assert "14 files: 12 assessed, 2 not." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("folder", "sentence"),
    [("nowhere", "cannot be opened"), ("unlabelled", "NORMAL cannot be opened"), ("one-class", "holds no films")],
)
def test_what_cannot_be_measured_is_said(
    tiny_model: Path, tmp_path: Path, folder: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write_film(tmp_path / "unlabelled" / "film.png", 0.5)
    write_film(tmp_path / "one-class" / "NORMAL" / "film.png", 0.5)
    (tmp_path / "one-class" / "PNEUMONIA").mkdir()
    assert main(["evaluate", str(tmp_path / folder), "--model", str(tiny_model)]) == FAILED
    assert sentence in capsys.readouterr().err
