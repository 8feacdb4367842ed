import csv
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from helpers.file_system import write_film_deep_below
from helpers.films import write_film
from helpers.models import make_passport, rated_passport, write_tiny_model
from helpers.outputs import rows_of
from PIL import Image

from inference.commands.command_line import DONE, FAILED, WRONG_USAGE, main
from inference.paths import EMBEDDED_MODEL, SAMPLE_FILMS

Change = Callable[[list[dict[str, str]]], object]

Verify = Callable[..., tuple[int, list[str], str]]
"""Runs `hilum verify`; returns the exit status, the lines of its output, and its error output."""


@pytest.fixture
def table(tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The table of a scan of the folder of good and bad films, one of them named like a formula."""
    write_film(film_folder / "=1+1.png", 0.9)
    target = tmp_path / "out.csv"
    assert main(["scan", str(film_folder), "--csv", str(target), "--quiet", "--model", str(tiny_model)]) == DONE
    capsys.readouterr()
    return target


@pytest.fixture
def verify(tiny_model: Path, capsys: pytest.CaptureFixture[str]) -> Verify:
    def verify(*arguments: str | Path, model: Path = tiny_model) -> tuple[int, list[str], str]:
        status = main(["verify", *map(str, arguments), "--model", str(model)])
        output = capsys.readouterr()
        return status, output.out.splitlines(), output.err

    return verify


def change(table: Path, edit: Change) -> None:
    """Edit the rows of a table."""
    rows = rows_of(table)
    edit(rows)
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def change_cell(table: Path, film: str, column: str, cell: str) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        next(row for row in rows if row["file"] == film)[column] = cell

    change(table, edit)


def test_nothing_differs_right_after_the_scan(table: Path, film_folder: Path, verify: Verify) -> None:
    assert verify(table, film_folder) == (DONE, ["9 films: 9 as the table says, 0 not."], "")


def test_a_film_deeper_than_windows_opens_by_itself_is_found_again(
    tiny_model: Path, tmp_path: Path, verify: Verify
) -> None:
    write_film_deep_below(tmp_path / "films")
    table = tmp_path / "films" / "out.csv"
    assert main(["scan", str(tmp_path / "films"), "--csv", str(table), "--quiet", "--model", str(tiny_model)]) == DONE
    assert verify(table) == (DONE, ["1 film: 1 as the table says, 0 not."], "")


def test_the_films_may_lie_beside_the_table(table: Path, film_folder: Path, verify: Verify) -> None:
    shutil.move(table, film_folder / "out.csv")
    assert verify(film_folder / "out.csv") == (DONE, ["9 films: 9 as the table says, 0 not."], "")


@pytest.mark.parametrize("argument", ["nowhere", None])
def test_a_missing_folder_of_films_is_wrong_usage(
    table: Path, tmp_path: Path, argument: str | None, verify: Verify
) -> None:
    status, lines, stderr = verify(table, *([tmp_path / argument] if argument else []))
    assert (status, lines) == (WRONG_USAGE, [])
    assert ("cannot be opened" if argument else f"hilum verify {table} FOLDER") in stderr


def test_every_changed_film_is_reported(table: Path, film_folder: Path, verify: Verify) -> None:
    (film_folder / "dark.jpg").unlink()
    write_film(film_folder / "bright.png", 0.1)
    (film_folder / "deeper" / "bright.tif").write_bytes(b"")
    (film_folder / "new.png").write_bytes(b"not in the table")
    status, lines, _ = verify(table, film_folder)
    assert status == FAILED
    assert [line.split(" ")[:2] for line in lines[:-1]] == [
        ["bright.png:", "sha256"],
        ["bright.png:", "probability"],
        ["bright.png:", "verdict"],
        ["dark.jpg:", "gone"],
        ["deeper/bright.tif:", "status"],
    ]
    assert "verdict signs, now no_signs" in lines[2]
    assert "status assessed, now unreadable (The file is empty (zero bytes).)" in lines[4]
    summary = "9 films: 6 as the table says, 3 not; 1 sha256, 1 probability, 1 verdict, 1 gone, 1 status."
    assert lines[-1] == summary


@pytest.mark.parametrize(
    ("moved_by", "options", "expected"),
    [
        (0.00009, (), DONE),
        (0.0001, (), DONE),
        (0.00011, (), FAILED),
        (0.00011, ("--tolerance", "0.001"), DONE),
        (0.000001, ("--tolerance", "0"), FAILED),
        (0, ("--tolerance", "0"), DONE),
    ],
)
def test_a_score_may_move_within_the_tolerance(
    table: Path,
    film_folder: Path,
    verify: Verify,
    moved_by: float,
    options: tuple[str, ...],
    expected: int,
) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        for row in rows:
            if row["probability"]:
                row["probability"] = f"{float(row['probability']) - moved_by:.6f}"

    change(table, edit)
    status, lines, _ = verify(table, film_folder, *options)
    assert status == expected
    assert len(lines) == (6 if expected == FAILED else 1)


def test_the_journal_is_neither_believed_nor_written(
    table: Path, film_folder: Path, isolated_user_data: Path, verify: Verify
) -> None:
    (journal,) = (isolated_user_data / "journals").glob("*.sqlite")
    with closing(sqlite3.connect(journal)) as connection, connection:
        connection.execute("UPDATE findings SET finding = replace(finding, 'probability\":0.9', 'probability\":0.1')")
    before = {path: path.read_bytes() for path in isolated_user_data.rglob("*") if path.is_file()}
    assert verify(table, film_folder)[0] == DONE
    assert {path: path.read_bytes() for path in isolated_user_data.rglob("*") if path.is_file()} == before


def test_a_row_is_judged_at_its_own_operating_point(
    tiny_model: Path, film_folder: Path, tmp_path: Path, verify: Verify
) -> None:
    write_film(film_folder / "middle.png", 0.6)
    target = tmp_path / "rule-in.csv"
    options = ["--operating-point", "rule-in", "--model", str(tiny_model), "--quiet"]
    assert main(["scan", str(film_folder), "--csv", str(target), *options]) == DONE
    assert verify(target, film_folder)[0] == DONE
    change_cell(target, "middle.png", "operating_point", "screening")
    assert "middle.png: verdict" in verify(target, film_folder)[1][0]
    change_cell(target, "middle.png", "operating_point", "my own")
    status, _, stderr = verify(target, film_folder)
    assert status == DONE
    assert "no operating point “my own”: the verdicts of 1 row are not compared" in stderr


def test_another_model_is_one_difference(table: Path, film_folder: Path, tmp_path: Path, verify: Verify) -> None:
    other = write_tiny_model(tmp_path / "other.onnx", make_passport(version="2"))
    status, lines, _ = verify(table, film_folder, model=other)
    assert status == FAILED
    assert len(lines) == 2
    assert lines[0].startswith("model ")
    assert "9 rows from tiny 1, films are assessed by tiny 2" in lines[0]
    assert lines[1] == "9 films: 9 as the table says, 0 not; 1 model."


def test_another_version_is_reported_and_is_no_difference(table: Path, film_folder: Path, verify: Verify) -> None:
    change_cell(table, "bright.png", "app_version", "0.0.1")
    status, _, stderr = verify(table, film_folder)
    assert status == DONE
    assert "1 row from version 0.0.1 of Hilum" in stderr


def test_an_older_table_is_compared_by_the_columns_that_it_has(table: Path, film_folder: Path, verify: Verify) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        for row in rows:
            del row["sha256"], row["app_version"], row["zone"]

    change(table, edit)
    (film_folder / "dark.jpg").unlink()
    status, lines, stderr = verify(table, film_folder)
    assert status == FAILED
    assert [line.split(":")[0] for line in lines] == ["dark.jpg", "9 films"]
    assert "without sha256, app_version: nothing of that is compared" in stderr


def test_another_reason_for_a_refusal_is_a_difference(table: Path, film_folder: Path, verify: Verify) -> None:
    refused = next(row for row in rows_of(table) if row["status"] in {"refused", "unreadable"})
    change_cell(table, refused["file"], "code", "age")
    status, lines, _ = verify(table, film_folder)
    assert status == FAILED
    assert lines[0] == f"{refused['file']}: code age, now {refused['code']} ({refused['reasons']})"


def test_another_warning_is_a_difference(tmp_path: Path, tiny_model: Path, verify: Verify) -> None:
    films, table = tmp_path / "films", tmp_path / "out.csv"
    write_film(films / "a.png", 0.9)
    assert main(["scan", str(films), "--csv", str(table), "--quiet", "--model", str(tiny_model)]) == DONE
    change_cell(table, "a.png", "warnings", "The film was inverted before it was assessed.")
    status, lines, _ = verify(table, films)
    assert status == FAILED
    assert lines[0] == "a.png: warnings The film was inverted before it was assessed., now none"
    change_cell(table, "a.png", "warnings", "")
    assert verify(table, films)[0] == DONE


def test_the_order_of_equal_films_is_no_difference(tmp_path: Path, tiny_model: Path, verify: Verify) -> None:
    films, table = tmp_path / "films", tmp_path / "out.csv"
    shutil.copy(write_film(films / "a.png", 0.9), films / "b.png")
    assert main(["scan", str(films), "--csv", str(table), "--quiet", "--model", str(tiny_model)]) == DONE
    change(table, lambda rows: rows.reverse())
    assert verify(table, films)[0] == DONE


def test_a_withheld_answer_is_not_compared(table: Path, film_folder: Path, verify: Verify) -> None:
    for column in ("verdict", "probability"):
        change_cell(table, "bright.png", column, "")
    status, _, stderr = verify(table, film_folder)
    assert status == DONE
    assert "1 row without an answer" in stderr


def test_a_table_that_a_spreadsheet_has_saved_is_read(table: Path, film_folder: Path, verify: Verify) -> None:
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerows([cell.replace("0.", "0,") if cell.startswith("0.") else cell for cell in row] for row in rows)
    assert verify(table, film_folder)[0] == DONE


def test_the_differences_are_one_json_object(table: Path, film_folder: Path, verify: Verify) -> None:
    change_cell(table, "bright.png", "probability", "0.5")
    status, lines, _ = verify(table, film_folder, "--json")
    content = json.loads("\n".join(lines))
    assert status == FAILED
    assert (content["films"], content["changed"], content["tolerance"]) == (9, 1, 1e-4)
    assert content["model"]["name"] == "tiny 1"
    (difference,) = content["differences"]
    assert (difference["file"], difference["kind"], difference["then"]) == ("bright.png", "probability", 0.5)
    assert difference["now"] == pytest.approx(0.982, abs=0.01)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "cannot be opened"),
        ("", "is empty"),
        ("path,label\na.png,1\n", "is no table that `hilum scan` wrote: it has no column “file”"),
        ("file,status,verdict\na.png,fine,\n", "Line 2 of other.csv has the status “fine”"),
        ("file,status,verdict,probability\na.png,assessed,signs,2\n", "has the probability “2”"),
        ("file,status,verdict,probability\na.png,assessed,signs,nan\n", "has the probability “nan”"),
    ],
)
def test_other_tables_are_wrong_usage(tmp_path: Path, content: str | None, sentence: str, verify: Verify) -> None:
    table = tmp_path / "other.csv"
    if content is not None:
        table.write_text(content, encoding="utf-8")
    status, lines, stderr = verify(table)
    assert (status, lines) == (WRONG_USAGE, [])
    assert sentence in stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only there a file's name may be any bytes")
def test_a_name_that_is_no_text_is_found_again(tiny_model: Path, tmp_path: Path, verify: Verify) -> None:
    sound = write_film(tmp_path / "films" / "film.png", 0.9)
    sound.rename(os.fsdecode(os.fsencode(sound.with_name("film")) + b"\xff.png"))
    table = tmp_path / "out.csv"
    assert main(["scan", str(sound.parent), "--csv", str(table), "--quiet", "--model", str(tiny_model)]) == DONE
    assert verify(table, sound.parent)[0] == DONE


def test_films_that_were_corrected_are_verified_as_such(tmp_path: Path, verify: Verify) -> None:
    sample, turned = min(SAMPLE_FILMS.glob("*.png")), tmp_path / "films" / "turned.png"
    turned.parent.mkdir()
    with Image.open(sample) as film:
        film.transpose(Image.Transpose.ROTATE_180).save(turned)
    table = tmp_path / "out.csv"
    assert main(["scan", str(turned.parent), "--csv", str(table), "--quiet", "--correct"]) == DONE
    assert verify(table, turned.parent, "--correct", model=EMBEDDED_MODEL)[0] == DONE
    status, lines, _ = verify(table, turned.parent, model=EMBEDDED_MODEL)
    assert status == FAILED
    assert lines[0].startswith("turned.png: status assessed, now refused")


def test_a_row_is_judged_at_its_own_error_rate(film_folder: Path, tmp_path: Path, verify: Verify) -> None:
    write_film(film_folder / "middle.png", 0.5)
    model, target = write_tiny_model(tmp_path / "rated.onnx", rated_passport()), tmp_path / "out.csv"
    scan = ["scan", str(film_folder), "--csv", str(target), "--model", str(model), "--quiet"]
    assert main([*scan, "--error-rate", "5"]) == DONE
    rows = rows_of(target)
    middle = next(row for row in rows if row["file"] == "middle.png")
    assert (middle["operating_point"], middle["verdict"]) == ("balanced, error rate 5 %", "signs")
    status, lines, said = verify(target, film_folder, model=model)
    assert (status, said) == (DONE, "")
    assert "0 not" in lines[-1]
    change_cell(target, "middle.png", "operating_point", "balanced")  # undecided at the default of 2 %
    assert verify(target, film_folder, model=model)[1][0] == "middle.png: verdict signs, now undecided"


def test_row_of_another_population_and_another_gate_are_named(
    tmp_path: Path, adults_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    films, table = tmp_path / "films", tmp_path / "out.csv"
    films.mkdir()
    shutil.copy(min(SAMPLE_FILMS.glob("*.png")), films / "child.png")
    write_film(films / "ramp.png", 0.5, 256, 256)
    both = ["--model", str(adults_model)]
    assert main(["scan", str(films), "--csv", str(table), "--quiet", "--population", "adults", *both]) == DONE
    assert {row["file"]: row["population"] for row in rows_of(table)} == {
        "child.png": "adults",
        "ramp.png": "",
    }
    assert main(["verify", str(table), str(films), "--population", "adults", *both]) == DONE
    change_cell(table, "ramp.png", "model_sha256", "0" * 64)
    capsys.readouterr()
    assert main(["verify", str(table), str(films), *both]) == FAILED
    gate, population, summary = capsys.readouterr().out.splitlines()
    assert gate.startswith(f"model {'0' * 64}, now ")
    assert "(1 row from gate " in gate
    assert population == "child.png: population adults, now children"
    assert summary == "2 films: 1 as the table says, 1 not; 1 model, 1 population."
