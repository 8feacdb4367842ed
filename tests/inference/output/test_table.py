import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.findings import make_finding
from helpers.outputs import rows_of
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from inference import __version__
from inference.finding import Finding, Status
from inference.messages import Code, Message
from inference.output.table import COLUMNS, csv_table, excel_csv_table, json_lines_table, record, row, tab_separated
from inference.review.verdicts import ReaderVerdict, Review

WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
REVIEW = Review(reviewed_at=WHEN, verdict=ReaderVerdict.UNSURE, note="=HYPERLINK(1)")


def assessed(file: str, probability: float = 0.75) -> Finding:
    return make_finding(
        file,
        probability=probability,
        assessed_at=WHEN,
        population="children",
        zone=Message("lower zone, both lungs"),
    )


def unreadable(file: str) -> Finding:
    reasons = (Message("It is cut short.", code=Code.DAMAGED), Message("Nothing can be shown."))
    return make_finding(file, Status.UNREADABLE, reasons=reasons)


def write_csv(entries: list[tuple[Finding, Review | None]], target: Path) -> None:
    with csv_table(target) as table:
        for finding, review in entries:
            table.add(finding, review)


def test_the_columns_are_those_of_the_contract() -> None:
    assert ",".join(COLUMNS) == (
        "file,status,verdict,probability,operating_point,code,reasons,zone,warnings,width,height,format,sha256,"
        "reader_verdict,note,model,model_sha256,app_version,device,assessed_at,population"
    )


def test_a_row_has_every_fact_of_a_finding(tmp_path: Path) -> None:
    write_csv([(assessed("a/b.png", 1 / 3), None), (unreadable("c.png"), None)], tmp_path / "out.csv")
    first, second = rows_of(tmp_path / "out.csv")
    assert first == {
        "file": "a/b.png",
        "status": "assessed",
        "verdict": "signs",
        "probability": "0.333333",
        "operating_point": "balanced",
        "code": "",
        "reasons": "",
        "zone": "lower zone, both lungs",
        "warnings": "",
        "width": "100",
        "height": "80",
        "format": "PNG",
        "sha256": "cd" * 32,
        "reader_verdict": "",
        "note": "",
        "model": "tiny 1",
        "model_sha256": "ab" * 32,
        "app_version": __version__,
        "device": "cpu",
        "assessed_at": "2026-01-02T03:04:05+00:00",
        "population": "children",
    }
    assert (second["probability"], second["verdict"], second["width"]) == ("", "", "")
    assert second["reasons"] == "It is cut short. Nothing can be shown."


def test_the_file_is_what_spreadsheets_expect(tmp_path: Path) -> None:
    write_csv([(assessed("é.png"), None)], tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbffile,status")
    assert data.endswith(b"\r\n")


@given(name=st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), min_size=1))
def test_any_file_name_is_read_back_as_written(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    target = tmp_path_factory.mktemp("csv") / "out.csv"
    write_csv([(assessed(name), None)], target)
    cell = rows_of(target)[0]["file"]
    assert cell.removeprefix("'") == name or cell == name


@pytest.mark.parametrize("name", ["=1+1.png", "+a.png", "-a.png", "@a.png", "\ta.png"])
def test_a_name_that_would_run_as_a_formula_is_neutralised(tmp_path: Path, name: str) -> None:
    write_csv([(assessed(name), None)], tmp_path / "out.csv")
    assert rows_of(tmp_path / "out.csv")[0]["file"] == f"'{name}"


def test_a_name_that_is_not_text_is_written_escaped(tmp_path: Path) -> None:
    write_csv([(assessed(os.fsdecode(b"film\xff.png")), None)], tmp_path / "out.csv")
    assert "film\\udcff.png" in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_json_lines_have_the_cells_of_the_csv_with_numbers_as_numbers(tmp_path: Path) -> None:
    with json_lines_table(tmp_path / "out.jsonl") as table:
        table.add(assessed("a.png", 0.5))
        table.add(unreadable(os.fsdecode(b"b\xff.png")))
    first, second = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert list(first) == list(COLUMNS)
    assert (first["probability"], first["width"], first["note"]) == (0.5, 100, None)
    assert (second["probability"], second["width"], second["code"]) == (None, None, "damaged")


def test_the_table_has_the_readers_verdict_and_note(tmp_path: Path) -> None:
    write_csv([(assessed("a.png"), REVIEW), (unreadable("b.png"), None)], tmp_path / "out.csv")
    reviewed, other = rows_of(tmp_path / "out.csv")
    assert (reviewed["verdict"], reviewed["reader_verdict"]) == ("signs", "unsure")
    assert reviewed["note"] == "'=HYPERLINK(1)"
    assert (other["reader_verdict"], other["note"]) == ("", "")
    noted = Review(reviewed_at=WHEN, note="only a note")
    assert (row(assessed("a.png"), noted)["reader_verdict"], row(assessed("a.png"), noted)["note"]) == ("", noted.note)
    assert (record(assessed("a.png"), REVIEW)["reader_verdict"], record(assessed("a.png"))["note"]) == ("unsure", None)


def test_a_withheld_answer_is_nowhere_in_the_row(tmp_path: Path) -> None:
    page = Message("Only the first page.", code=Code.SEVERAL_PAGES)
    outside = Message("The strongest evidence lies outside.", code=Code.OUTSIDE_LUNGS)
    with csv_table(tmp_path / "out.csv") as table, json_lines_table(tmp_path / "out.jsonl") as lines:
        for each in (table, lines):
            each.add(replace(assessed("a.png", 0.123456), warnings=(page, outside)), None, withheld=True)
    (cells,) = rows_of(tmp_path / "out.csv")
    assert {name for name in ("verdict", "probability", "zone", "reader_verdict") if cells[name]} == set()
    assert (cells["status"], cells["sha256"]) == ("assessed", "cd" * 32)
    assert cells["warnings"] == "Only the first page."
    line = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    assert (line["probability"], line["verdict"], line["zone"]) == (None, None, None)
    for file in ("out.csv", "out.jsonl"):
        text = (tmp_path / file).read_text(encoding="utf-8")
        assert "0.12" not in text
        assert "evidence" not in text


def test_rows_paste_into_a_spreadsheet_cell_by_cell() -> None:
    text = tab_separated([row(assessed("=1+1.png"), Review(reviewed_at=WHEN, note="two\tcells?\nand lines"))])
    head, line = (part.split("\t") for part in text.split("\n"))
    assert tuple(head) == COLUMNS
    cells = dict(zip(head, line, strict=True))
    assert cells["file"] == "'=1+1.png"
    assert cells["note"] == "two cells? and lines"


def test_a_table_for_excel_has_semicolons_and_decimal_commas(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    with excel_csv_table(target) as table:
        table.add(assessed("a;b,Größe.png"), Review(reviewed_at=WHEN, verdict=None, note="1.5 = x"))
    assert target.read_bytes().startswith(b"\xef\xbb\xbffile;status;")  # as UTF-8 only by its mark
    (cells,) = rows_of(target, ";")
    assert (cells["file"], cells["probability"], cells["note"]) == ("a;b,Größe.png", "0,750000", "1.5 = x")
    with excel_csv_table(target):  # it is ours to replace
        pass


def test_json_lines_contain_no_lone_surrogates(tmp_path: Path) -> None:
    name, target = os.fsdecode(b"bad\xff.png"), tmp_path / "out.jsonl"
    with json_lines_table(target) as table:
        table.add(assessed(name))
    (line,) = target.read_text(encoding="utf-8").splitlines()
    name = json.loads(line)["file"]
    name.encode("utf-8")
    with csv_table(tmp_path / "out.csv") as table:
        table.add(assessed(name))
    assert rows_of(tmp_path / "out.csv")[0]["file"] == name
