import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from helpers.faulty_devices import failing_classifier, lose_the_device
from helpers.films import write_film
from helpers.models import rated_passport, write_tiny_model
from helpers.outputs import rows_of

from inference.commands.assessor import open_assessor
from inference.commands.command_line import DONE, FAILED, WRONG_USAGE, main
from inference.commands.no_display import scan_without_display
from inference.finding import Status
from inference.models.devices import ACCELERATORS
from inference.models.model_set import ModelSet
from inference.models.runtime import available_devices
from inference.paths import SAMPLE_FILMS
from inference.reading.reader import read_radiograph
from inference.review.store import ReviewStore, reviews_path
from inference.review.verdicts import ReaderVerdict, Review
from inference.scan.discovery import discover
from inference.scan.settings import ScanSettings


def test_a_scan_writes_a_row_for_every_file(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "out.csv"
    assert main(["scan", str(film_folder), "--csv", str(table), "--model", str(tiny_model)]) == DONE
    rows = {row["file"]: row["status"] for row in rows_of(table)}
    assert len(rows) == 8
    assert rows['deeper/a,"b".png'] == "assessed"
    assert rows["cut.jpg"] == "unreadable"
    output = capsys.readouterr()
    assert output.out == ""
    assert "8 files: 2 signs of pneumonia, 2 no signs of pneumonia, 2 unreadable, 2 unsupported." in output.err


def test_a_scan_writes_json_lines_beside_the_table(tiny_model: Path, film_folder: Path, tmp_path: Path) -> None:
    table, lines = tmp_path / "out.csv", tmp_path / "out.jsonl"
    where = ["--csv", str(table), "--json-lines", str(lines)]
    assert main(["scan", str(film_folder), *where, "--quiet", "--model", str(tiny_model)]) == DONE
    records = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert [row["file"] for row in rows_of(table)] == [one["file"] for one in records]
    assert (records[0]["probability"], records[0]["width"]) == (pytest.approx(0.982, abs=0.01), 96)


def test_a_scan_writes_a_workbook(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, workbook = tmp_path / "out.csv", tmp_path / "out.xlsx"
    command = ["scan", str(film_folder), "--csv", str(table), "--xlsx", str(workbook), "--model", str(tiny_model)]
    for _ in range(2):  # its own workbook gives way
        assert main(command) == DONE
    assert f"{workbook} is written." in capsys.readouterr().err
    assert [row["file"] for row in rows_of(table)] == [
        row[0] for row in openpyxl.load_workbook(workbook).active.iter_rows(min_row=2, values_only=True)
    ]


def test_a_scan_copies_its_films_into_folders(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ReviewStore(reviews_path()) as store:
        key = read_radiograph(film_folder / "dark.jpg").record.sha256
        store.save(key, Review(reviewed_at=datetime(2026, 1, 2, tzinfo=UTC), verdict=ReaderVerdict.SIGNS))
    before = {path: path.read_bytes() for path in film_folder.rglob("*") if path.is_file()}
    for by, expected in (
        ("verdict", {"signs": 2, "no_signs": 2, "unreadable": 2, "unsupported": 2}),
        ("reader", {"reader_signs": 1, "reader_none": 7}),
    ):
        out = tmp_path / by
        where = ["--copy-to", str(out), "--by", by]
        assert main(["scan", str(film_folder), *where, "--model", str(tiny_model)]) == DONE
        assert {path.name: len(list(path.iterdir())) for path in out.iterdir() if path.is_dir()} == expected
        assert f" 8 copied to {out}." in capsys.readouterr().err
    assert {path: path.read_bytes() for path in film_folder.rglob("*") if path.is_file()} == before


def test_a_scan_copies_no_film_into_or_around_the_scanned_folder(
    tiny_model: Path, film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signs = film_folder.rename(film_folder.with_name("signs"))
    before = sorted(signs.rglob("*"))
    for folder in (signs / "sorted", signs.parent):
        command = ["scan", str(signs), "--copy-to", str(folder), "--model", str(tiny_model)]
        assert main(command) == WRONG_USAGE
        assert str(folder) in capsys.readouterr().err
    assert sorted(signs.rglob("*")) == before


def test_a_scan_says_in_which_list_the_failed_copies_are(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "copies.csv").write_bytes(b"of an older scan")
    (out / "signs").touch()  # no folder can be made here
    assert main(["scan", str(film_folder), "--copy-to", str(out), "--model", str(tiny_model)]) == DONE
    assert "2 could not be: copies (2).csv there says why" in capsys.readouterr().err
    assert (out / "copies (2).csv").is_file()


def test_a_scan_names_folders_only_for_copies(
    tiny_model: Path, film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(film_folder), "--by", "reader", "--model", str(tiny_model)]) == WRONG_USAGE
    output = capsys.readouterr()
    assert output.out == ""
    assert "--copy-to" in output.err


def test_a_scan_without_its_cluster_leaves_older_tables_and_no_folder_for_copies(
    tiny_model: Path, film_folder: Path, tmp_path: Path
) -> None:
    table = ["scan", str(film_folder), "--csv", str(tmp_path / "out.csv"), "--model", str(tiny_model), "--quiet"]
    assert main(table) == DONE
    before = (tmp_path / "out.csv").read_bytes()
    assert main([*table, "--copy-to", str(tmp_path / "out"), "--cluster", "nowhere"]) != DONE
    assert (tmp_path / "out.csv").read_bytes() == before
    assert not (tmp_path / "out").exists()


def test_a_scan_fills_in_the_readers_verdicts(tiny_model: Path, film_folder: Path, tmp_path: Path) -> None:
    when = datetime(2026, 1, 2, tzinfo=UTC)
    with ReviewStore(reviews_path()) as store:
        key = read_radiograph(film_folder / "dark.jpg").record.sha256
        store.save(key, Review(reviewed_at=when, verdict=ReaderVerdict.SIGNS, note="behind the heart"))
    table = tmp_path / "out.csv"
    assert main(["scan", str(film_folder), "--csv", str(table), "--quiet", "--model", str(tiny_model)]) == DONE
    reviews = {row["file"]: (row["reader_verdict"], row["note"]) for row in rows_of(table)}
    assert reviews.pop("dark.jpg") == ("signs", "behind the heart")
    assert set(reviews.values()) == {("", "")}


def test_a_scan_creates_no_reviews_and_tolerates_damaged_ones(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "out.csv"
    scan = ["scan", str(film_folder), "--csv", str(table), "--quiet", "--model", str(tiny_model)]
    assert main(scan) == DONE
    assert not reviews_path().exists()
    reviews_path().write_bytes(b"damaged" * 1000)
    assert main(scan) == DONE
    assert "the reader's columns stay empty" in capsys.readouterr().err
    assert reviews_path().read_bytes() == b"damaged" * 1000
    assert len(table.read_text(encoding="utf-8-sig").splitlines()) == 9


def test_a_second_scan_reads_no_film_twice_unless_asked_to(tiny_model: Path, film_folder: Path, tmp_path: Path) -> None:
    def assessed_at(*options: str) -> dict[str, str]:
        table = tmp_path / "out.csv"
        command = ["scan", str(film_folder), "--csv", str(table), "--quiet", "--model", str(tiny_model), *options]
        assert main(command) == DONE
        return {row["file"]: row["assessed_at"] + row["operating_point"] for row in rows_of(table)}

    first = assessed_at()
    journal = next((tmp_path / "hilum data" / "journals").glob("*.sqlite"))
    with closing(sqlite3.connect(journal)) as connection, connection:  # as if the first scan were an hour old
        connection.execute("""UPDATE findings SET finding = replace(finding, '"assessed_at":"2', '"assessed_at":"1')""")
    assert all(when.startswith("1") for when in assessed_at().values())
    assert all(
        when.endswith("rule-in")
        for name, when in assessed_at("--operating-point", "rule-in").items()
        if "bright" in name
    )
    assert all(when.startswith("2") for when in assessed_at("--fresh").values())
    assert first.keys() == assessed_at().keys()


def test_a_scan_without_a_table_prints_a_line_a_film(
    tiny_model: Path, film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(film_folder), "--no-recursive", "--quiet", "--model", str(tiny_model)]) == DONE
    output = capsys.readouterr()
    assert len(output.out.splitlines()) == 6
    assert "bright.png  0.98" in output.out
    assert output.err == ""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["scan", "nowhere"], "folder nowhere cannot be opened"),
        (["classify", "a.png", "--model", "nothing.onnx"], "model nothing.onnx cannot be opened"),
        (["info", "--model", "nothing.onnx"], "model nothing.onnx cannot be opened"),
    ],
)
def test_a_job_that_cannot_be_done_says_why(
    arguments: list[str],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == FAILED
    assert sentence in capsys.readouterr().err


def test_a_table_that_cannot_be_written_fails_the_job(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "gone" / "out.csv"
    assert main(["scan", str(film_folder), "--csv", str(target), "--model", str(tiny_model)]) == FAILED
    assert "could not be written" in capsys.readouterr().err


def test_the_help_describes_both_models(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = " ".join(capsys.readouterr().out.split())
    assert "a small child or an adult" in shown
    assert "what the models are" in shown


@pytest.mark.parametrize("arguments", [[], ["scan"], ["scan", "a", "--workers", "0"], ["scan", "a", "--device", "tpu"]])
def test_wrong_usage_has_a_status_of_its_own(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: hilum" in capsys.readouterr().err


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


def test_info_shows_the_passport(tiny_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--model", str(tiny_model)]) == DONE
    text = capsys.readouterr().out
    assert "children of 1 to 5 years" in text
    assert "cpu" in text
    assert main(["info", "--json", "--model", str(tiny_model)]) == DONE
    facts = json.loads(capsys.readouterr().out)
    assert [point["name"] for point in facts["passport"]["operating_points"]] == ["screening", "balanced", "rule-in"]


def test_info_lists_every_model_and_the_gate(adults_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--model", str(adults_model)]) == DONE
    text = capsys.readouterr().out
    for words in ("Made for: adults", "Made for: children of 1 to 5 years", "Gate: gate "):
        assert words in text
    assert main(["info", "--json", "--model", str(adults_model)]) == DONE
    facts = json.loads(capsys.readouterr().out)
    assert [one["population"] for one in facts["models"]] == ["children", "adults"]
    assert facts["gate"]["name"] == "gate"


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


def test_without_a_display_the_table_is_printed_and_kept(
    tiny_model: Path, film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scan_without_display([film_folder], model=tiny_model) == DONE
    first, *rows, last = capsys.readouterr().out.splitlines()
    assert "so the films that you named are assessed here instead" in first
    assert len(rows) == 8
    assert Path(last.split("The table is in ")[1]).is_file()


def test_a_device_that_is_absent_is_reported_and_the_processor_runs(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = next(name for name in ACCELERATORS if name not in available_devices())
    sentence = f"hilum: running on cpu; {missing} was asked for: this installation of Hilum cannot use it\n"
    model = ["--model", str(tiny_model), "--device", missing]
    assert main(["scan", str(film_folder), "--quiet", "--csv", str(tmp_path / "out.csv"), *model]) == DONE
    assert capsys.readouterr().err == sentence
    assert main(["classify", str(film_folder / "bright.png"), *model]) == DONE
    assert capsys.readouterr().err == sentence
    assert scan_without_display([film_folder], model=tiny_model, device=missing) == DONE
    assert capsys.readouterr().err == sentence


def test_a_device_that_fails_in_the_middle_is_reported_as_failed(
    tiny_model: Path, film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assessor = open_assessor(ScanSettings(model=tiny_model, device="cpu"))
    assessor.models = ModelSet.of(failing_classifier(tiny_model, 0, lose_the_device))
    findings = assessor.assess(list(discover([film_folder])))
    assert [finding.model.device for finding in findings if finding.status is Status.ASSESSED] == ["cpu"] * 4
    output = capsys.readouterr()
    assert output.err.startswith("hilum: running on cpu; cuda failed: The model could not be run (CUDA failure 719: ")
    assert output.err.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_findings_before_a_full_disk_are_not_assessed_again(
    tiny_model: Path, film_folder: Path, tmp_path: Path, isolated_user_data: Path
) -> None:
    def rows() -> list[tuple[str, str]]:
        with closing(sqlite3.connect(next((isolated_user_data / "journals").glob("*.sqlite")))) as connection:
            return connection.execute("SELECT file, finding FROM findings").fetchall()

    command = ["scan", str(film_folder), "--quiet", "--model", str(tiny_model), "--csv"]
    assert main([*command, "/dev/full"]) == FAILED
    kept = rows()
    assert len(kept) == 8
    assert main([*command, str(tmp_path / "out.csv")]) == DONE
    assert rows() == kept  # each with the time at which it was assessed


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


@pytest.mark.parametrize(
    ("command", "option", "value", "sentence"),
    [
        *(("classify", "--error-rate", value, "must be between 0 and 100") for value in ("0", "100", "-5")),
        ("classify", "--error-rate", "low", "must be a number"),
        ("verify", "--tolerance", "2", "must be between 0 and 1"),
        ("verify", "--tolerance", "low", "must be a number"),
        *(("scan", "--workers", value, "must be a whole number of at least 1") for value in ("0", "1.5", "-1", "all")),
    ],
)
def test_an_impossible_number_is_wrong_usage(
    command: str, option: str, value: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match=str(WRONG_USAGE)):
        main([command, "films", f"{option}={value}"])
    assert f"error: argument {option}: {sentence}\n" in capsys.readouterr().err


COLD = """
import sys
from inference.commands.command_line import main
main(["classify", *sys.argv[1:]])
print(sorted({"cv2", "tqdm", "numpy.ma", "pydicom", "xlsxwriter", "sqlite3", "statistics", "email"} & set(sys.modules)))
"""


@pytest.mark.parametrize("own_model", [False, True])
def test_a_single_answer_imports_no_library_that_only_others_need(own_model: bool, tiny_model: Path) -> None:
    model = ["--model", str(tiny_model)] if own_model else []
    command = [sys.executable, "-c", COLD, str(next(SAMPLE_FILMS.glob("*.png"))), *model]
    uncovered = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    lines = subprocess.run(command, env=uncovered, capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines[-1] == ("[]" if own_model else "['cv2']")  # which cuts the lungs from the film
