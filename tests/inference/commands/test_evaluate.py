import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import encoded, film_object
from helpers.films import write_film
from PIL import Image

from inference.commands.command_line import DONE, FAILED, main
from inference.paths import SAMPLE_FILMS, user_data


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
    content = json.loads(target.read_text(encoding="utf-8"))
    assert (content["films"], content["assessed"]) == (14, 12)
    assert sum(content["not_assessed"].values()) == 2
    assert set(content["reasons"]) == set(content["not_assessed"])
    assert [one["operating_point"] for one in content["performance"]] == ["screening", "balanced", "rule-in"]
    balanced = content["performance"][1]
    assert balanced["sensitivity"]["value"] == pytest.approx(5 / 6)
    assert balanced["specificity"]["value"] == pytest.approx(5 / 6)
    assert balanced["sensitivity"]["low"] < 5 / 6 < balanced["sensitivity"]["high"]
    assert content["model"]["name"] == "tiny 1"
    assert "14 files: 12 assessed, 2 not." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("folder", "sentence"),
    [
        ("nowhere", "cannot be opened"),
        ("unlabelled", "holds no normal films"),
        ("one-class", "holds no pneumonia films, and both classes are needed"),
    ],
)
def test_what_cannot_be_measured_is_reported(
    tiny_model: Path, tmp_path: Path, folder: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write_film(tmp_path / "unlabelled" / "film.png", 0.5)
    write_film(tmp_path / "one-class" / "NORMAL" / "film.png", 0.5)
    (tmp_path / "one-class" / "PNEUMONIA").mkdir()
    assert main(["evaluate", str(tmp_path / folder), "--model", str(tiny_model)]) == FAILED
    assert sentence in capsys.readouterr().err


def test_a_table_is_measured_like_the_folder_and_its_problems_are_reported(
    tiny_model: Path, labelled_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = sorted(path for path in labelled_folder.rglob("*") if path.is_file())
    rows = [
        f"labelled/{path.relative_to(labelled_folder).as_posix()};{int('NORMAL' not in path.parts)}" for path in files
    ]
    table = tmp_path / "labels.csv"
    table.write_text("\n".join(["path;label", *rows, "gone.png;1", f"{labelled_folder};0"]), encoding="utf-8")
    content = {}
    for source in (labelled_folder, table):
        target = tmp_path / "out.json"
        assert main(["evaluate", str(source), "--json", str(target), "--model", str(tiny_model)]) == DONE
        content[source] = json.loads(target.read_text(encoding="utf-8"))
    for one in content.values():
        for performance in one["performance"]:
            del performance["dataset"]
    assert content[table] == content[labelled_folder]
    assert "Line 16: gone.png is not there." in capsys.readouterr().err


def journalled_findings() -> dict[bytes, str]:
    """Each file's finding in the journals, as JSON with the time of its assessment."""
    findings: dict[bytes, str] = {}
    for path in (user_data() / "journals").glob("*.sqlite"):
        with closing(sqlite3.connect(path)) as journal:
            findings.update(journal.execute("SELECT file, finding FROM findings"))
    return findings


def test_an_evaluation_resumes_where_it_stopped(
    tiny_model: Path, labelled_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(labelled_folder), "--model", str(tiny_model)]) == DONE
    before, known = capsys.readouterr().out, journalled_findings()
    assert main(["evaluate", str(labelled_folder), "--model", str(tiny_model)]) == DONE
    assert capsys.readouterr().out == before
    assert journalled_findings() == known  # nothing was assessed anew


@pytest.mark.parametrize("fresh", [[], ["--fresh"]])
def test_an_evaluation_does_not_trust_a_film_that_was_replaced_unseen(
    tiny_model: Path, labelled_folder: Path, capsys: pytest.CaptureFixture[str], fresh: list[str]
) -> None:
    assert main(["evaluate", str(labelled_folder), "--model", str(tiny_model)]) == DONE
    film = labelled_folder / "NORMAL" / "1.png"
    facts = film.stat()
    film.write_bytes(bytes(facts.st_size))  # damaged, and yet the same to who only looks from outside
    os.utime(film, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert main(["evaluate", str(labelled_folder), *fresh, "--model", str(tiny_model)]) == DONE
    assert "14 files: 11 assessed, 3 not." in capsys.readouterr().out


def test_films_of_one_patient_widen_the_intervals(
    tiny_model: Path, labelled_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = {}
    for name, other in (("alone", "B"), ("related", "A")):
        rows = [f"labelled/NORMAL/{number}.png,0,A{number}" for number in range(6)]
        rows += [f"labelled/PNEUMONIA/deeper/{number}.png,1,{other}{number}" for number in range(6)]
        table = tmp_path / f"{name}.csv"
        table.write_text("path,label,patient\n" + "\n".join(rows), encoding="utf-8")
        target = tmp_path / f"{name}.json"
        assert main(["evaluate", str(table), "--json", str(target), "--model", str(tiny_model)]) == DONE
        content[name] = json.loads(target.read_text(encoding="utf-8"))
    assert (content["alone"]["patients"], content["related"]["patients"]) == (12, 6)
    assert "6 patients; the intervals treat films of one patient as related." in capsys.readouterr().out
    alone, related = content["alone"]["performance"][1], content["related"]["performance"][1]
    assert labelled_folder.is_dir()
    for figure in ("sensitivity", "specificity", "accuracy", "auc"):
        assert related[figure]["value"] == alone[figure]["value"]
    assert related["sensitivity"] == alone["sensitivity"]  # no patient has two films of one class
    assert related["accuracy"]["low"] < alone["accuracy"]["low"]


@pytest.mark.parametrize("below", ["{number}", "{view}"])
def test_folders_of_patients_and_of_views_change_nothing(
    tiny_model: Path, tmp_path: Path, below: str, capsys: pytest.CaptureFixture[str]
) -> None:
    content = []
    for number in range(6):
        inner = below.format(number=number // 2, view="PNFLMA"[number])
        for name, darkness in (("NORMAL", 0.1), ("PNEUMONIA", 0.8)):
            for folder in (tmp_path / "plain" / name, tmp_path / "deep" / name / inner):
                write_film(folder / f"{number}.png", darkness + 0.01 * number)
    for folder in ("plain", "deep"):
        assert main(["evaluate", str(tmp_path / folder), "--model", str(tiny_model)]) == DONE
        content.append(capsys.readouterr().out)
    assert content[0] == content[1]


def test_the_class_of_each_folder_is_printed_before_the_measurement(
    labelled_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_film(labelled_folder / "others" / "1" / "x.png", 0.5)
    write_film(labelled_folder / "x.png", 0.6)
    nowhere = tmp_path / "none.onnx"
    assert main(["evaluate", str(labelled_folder), "--model", str(nowhere)]) == FAILED
    lines = capsys.readouterr().err.splitlines()
    assert lines[:5] == [
        "hilum: The folder “NORMAL” is taken for normal (films: 7).",
        "hilum: The folder “PNEUMONIA” is taken for pneumonia (films: 7).",
        "hilum: Films: 7 normal, 7 with pneumonia, 2 of neither class.",
        "hilum: 1 left out, in the folder “others/1”: of neither class.",
        "hilum: 1 left out, in the folder itself: of neither class.",
    ]
    assert "none.onnx" in lines[5]


def test_the_class_of_each_label_of_a_table_is_printed(
    tiny_model: Path, labelled_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "table.csv"
    rows = ["sep=;", "path;label", "labelled/NORMAL/1.png;healthy", "labelled/NORMAL/2.png;0"]
    table.write_text("\n".join([*rows, "labelled/PNEUMONIA/deeper/1.png;1"]), encoding="utf-8-sig")
    assert labelled_folder.is_dir()
    assert main(["evaluate", str(table), "--model", str(tiny_model)]) == DONE
    content = capsys.readouterr()
    for label, name in (("healthy", "normal"), ("0", "normal"), ("1", "pneumonia")):
        assert f"The label “{label}” is taken for {name} (films: 1)." in content.err
    assert "3 files: 3 assessed, 0 not." in content.out


def test_a_film_that_lies_in_both_classes_is_reported(
    tiny_model: Path, labelled_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (labelled_folder / "PNEUMONIA" / "copy.png").write_bytes((labelled_folder / "NORMAL" / "2.png").read_bytes())
    target = tmp_path / "out.json"
    assert main(["evaluate", str(labelled_folder), "--json", str(target), "--model", str(tiny_model)]) == DONE
    assert "NORMAL/2.png and PNEUMONIA/copy.png are the same film, in both classes" in capsys.readouterr().err
    assert json.loads(target.read_text(encoding="utf-8"))["in_both_classes"] == 1


def test_each_model_is_measured_on_the_films_that_it_has_judged(
    adults_model: Path, shared_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    samples = sorted(SAMPLE_FILMS.glob("*.png"))
    adults = sorted((shared_data / "adult_chest").glob("*.jpg"))[:4]
    rows = [f"{film},{int('pneumonia' in film.name)}" for film in samples]
    rows += [f"{film},{number % 2}" for number, film in enumerate(adults)]
    table, target = tmp_path / "table.csv", tmp_path / "out.json"
    table.write_text("\n".join(["path,label", *rows]), encoding="utf-8")
    assert main(["evaluate", str(table), "--json", str(target), "--model", str(adults_model)]) == DONE
    report = json.loads(target.read_text(encoding="utf-8"))
    (others,) = report["other_models"]
    assert (report["population"], report["assessed"], report["not_assessed"]) == (
        "children",
        6,
        {"other_population": 4},
    )
    assert (others["population"], others["assessed"], others["not_assessed"]) == ("adults", 4, {"other_population": 6})
    assert others["model"]["sha256"] != report["model"]["sha256"]
    assert "The model for adults:" in capsys.readouterr().out


def test_model_that_judged_one_class_alone_is_not_measured(
    adults_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for film in SAMPLE_FILMS.glob("*.png"):
        (tmp_path / "data" / ("PNEUMONIA" if "pneumonia" in film.name else "NORMAL")).mkdir(parents=True, exist_ok=True)
        shutil.copy(film, tmp_path / "data" / ("PNEUMONIA" if "pneumonia" in film.name else "NORMAL"))
    adult = encoded(film_object(picture=grey(min(SAMPLE_FILMS.glob("*.png"))), PatientAge="040Y"))
    (tmp_path / "data" / "NORMAL" / "adult.dcm").write_bytes(adult)
    assert main(["evaluate", str(tmp_path / "data"), "--model", str(adults_model)]) == DONE
    output = capsys.readouterr()
    assert "Films judged by the model for adults: 1. They are of one class only" in output.err
    assert "The model for adults:" not in output.out


def grey(film: Path) -> np.ndarray:
    return np.asarray(Image.open(film).convert("L"), dtype=np.float64) / 255
