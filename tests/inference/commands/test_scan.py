import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from helpers.outputs import rows_of

from inference.commands.command_line import DONE, FAILED, WRONG_USAGE, main
from inference.reading.reader import read_radiograph
from inference.review.store import ReviewStore, reviews_path
from inference.review.verdicts import ReaderVerdict, Review


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


def test_a_table_that_cannot_be_written_fails_the_job(
    tiny_model: Path, film_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "gone" / "out.csv"
    assert main(["scan", str(film_folder), "--csv", str(target), "--model", str(tiny_model)]) == FAILED
    assert "could not be written" in capsys.readouterr().err


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
