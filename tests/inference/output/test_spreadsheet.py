"""The workbook: read back with another library, cell by cell."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from helpers.file_system import no_file_longer_than
from helpers.findings import make_finding
from msgspec.structs import replace
from openpyxl.worksheet.worksheet import Worksheet

from inference.errors import HilumError
from inference.finding import Finding, Status
from inference.messages import Code, Message
from inference.output.spreadsheet import MOST_ROWS, check_rows, xlsx_table
from inference.output.table import COLUMNS, csv_table, record
from inference.review.verdicts import ReaderVerdict, Review

WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ASSESSED = make_finding("ward/film.png", probability=0.12345678)
UNREADABLE = make_finding(
    "cut.jpg", Status.UNREADABLE, reasons=(Message("The picture is damaged.", code=Code.DAMAGED),)
)


def sheet_of(path: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(path).active
    assert isinstance(sheet, Worksheet)
    return sheet


def written(path: Path, *findings: Finding, review: Review | None = None, withheld: bool = False) -> Worksheet:
    with xlsx_table(path) as table:
        for finding in findings:
            table.add(finding, review, withheld=withheld)
    return sheet_of(path)


def test_a_workbook_has_the_cells_of_the_csv_with_numbers_as_numbers(tmp_path: Path) -> None:
    review = Review(reviewed_at=WHEN, verdict=ReaderVerdict.UNSURE, note="behind the heart")
    sheet = written(tmp_path / "out.xlsx", ASSESSED, UNREADABLE, review=review)
    heading, first, second = sheet.iter_rows(values_only=True)
    assert heading == COLUMNS
    assert dict(zip(COLUMNS, first, strict=True)) == record(ASSESSED, review)
    assert dict(zip(COLUMNS, second, strict=True)) == record(UNREADABLE, review)
    assert first[COLUMNS.index("probability")] == 0.123457
    assert first[COLUMNS.index("width")] == 100


def test_the_heading_stays_in_view_and_filters_every_row(tmp_path: Path) -> None:
    sheet = written(tmp_path / "out.xlsx", ASSESSED, UNREADABLE)
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:U3"
    assert sheet["A1"].font.bold


@pytest.mark.parametrize(
    "name",
    ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "{=1}", "https://example.org", "1e5", "0012", "<b>&amp;</b>", "é 胸"],
)
def test_text_becomes_neither_a_formula_nor_a_link_nor_a_number(tmp_path: Path, name: str) -> None:
    cell = written(tmp_path / "out.xlsx", replace(ASSESSED, file=name))["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (name, "s", None)


@pytest.mark.parametrize(
    ("name", "shown"), [("a\x07b", "a\x07b"), ("a\udcffb", "a\\udcffb"), ("a\ufffeb", "a\\ufffeb")]
)
def test_any_character_in_a_files_name_is_written(tmp_path: Path, name: str, shown: str) -> None:
    written_name = written(tmp_path / "out.xlsx", replace(ASSESSED, file=name))["A2"].value
    assert openpyxl.utils.escape.unescape(str(written_name)) == shown


def test_a_withheld_answer_is_left_out(tmp_path: Path) -> None:
    sheet = written(tmp_path / "out.xlsx", ASSESSED, withheld=True)
    cells = dict(zip(COLUMNS, next(sheet.iter_rows(min_row=2, values_only=True)), strict=True))
    assert (cells["verdict"], cells["probability"], cells["zone"]) == (None, None, None)
    assert b"0.123" not in (tmp_path / "out.xlsx").read_bytes()


def test_too_many_films_for_a_sheet_are_refused_before_writing() -> None:
    check_rows(MOST_ROWS)
    with pytest.raises(HilumError, match=r"1,048,575 films at most, and these are 1,048,576. Write CSV or JSON Lines."):
        check_rows(MOST_ROWS + 1)


def test_what_was_written_before_an_interruption_is_kept(tmp_path: Path) -> None:
    def interrupted() -> None:
        with xlsx_table(tmp_path / "out.xlsx") as table:
            table.add(ASSESSED)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert sheet_of(tmp_path / "out.xlsx").max_row == 2


def test_a_missing_folder_is_reported_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(HilumError, match="is not there; choose another one"):
        written(tmp_path / "gone" / "out.xlsx", ASSESSED)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="only Unix limits what a process may write, as a full disk does")
def test_an_old_workbook_stays_when_writing_fails(tmp_path: Path) -> None:
    written(tmp_path / "out.xlsx", ASSESSED)
    with (
        no_file_longer_than(20_000),
        pytest.raises(HilumError, match=r"out\.xlsx could not be written \(File too large\)"),
    ):
        written(tmp_path / "out.xlsx", *[UNREADABLE] * 1_000)
    assert sheet_of(tmp_path / "out.xlsx")["A2"].value == "ward/film.png"


def test_a_full_disk_of_another_table_keeps_the_rows_of_the_workbook(tmp_path: Path) -> None:
    def failed() -> None:
        with csv_table(tmp_path / "out.csv"), xlsx_table(tmp_path / "out.xlsx") as table:
            table.add(ASSESSED)
            raise OSError(28, "No space left on device")  # as the CSV's own file would

    with pytest.raises(HilumError, match=r"out\.csv could not be written .* Make room"):
        failed()
    assert sheet_of(tmp_path / "out.xlsx").max_row == 2
