"""Written tables and reports, and the queue of export jobs."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from helpers.outputs import rows_of
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.common.background import ProgressToken
from gui.export.export_choice import Format
from gui.export.export_job import Exporter
from gui.export.reports.paper import Sheet
from gui.export.reports.scan_report import ScanReport
from gui.export.writing import withheld_among, write_scan_report, write_table
from gui.table.rows.film_case import FilmCase
from inference.errors import HilumError
from inference.messages import Message
from inference.review.verdicts import ReaderVerdict

MakeCase = Callable[..., FilmCase]


@pytest.fixture
def exporter(qapp: QApplication) -> Iterator[Exporter]:
    exporter = Exporter(qapp)
    yield exporter
    exporter.close()


def test_a_table_has_the_cases_in_their_order_with_their_reviews(make_case: MakeCase, tmp_path: Path) -> None:
    cases = [make_case("b.png", 0.9, reader=ReaderVerdict.UNSURE, note="why?"), make_case("a.png")]
    assert write_table(cases, tmp_path / "out.csv", Format.CSV) == f"2 rows were written to {tmp_path / 'out.csv'}."
    rows = [(row["file"], row["reader_verdict"], row["note"]) for row in rows_of(tmp_path / "out.csv")]
    assert rows == [("b.png", "unsure", "why?"), ("a.png", "", "")]
    write_table(cases, tmp_path / "out.jsonl", Format.JSON_LINES)
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(line["file"], line["reader_verdict"]) for line in lines] == [("b.png", "unsure"), ("a.png", None)]


@pytest.mark.parametrize("form", [Format.CSV, Format.JSON_LINES])
def test_withheld_answers_are_left_out_of_tables_and_reported(
    make_case: MakeCase, tmp_path: Path, form: Format
) -> None:
    cases = [make_case("a.png", 0.8765, blind=True), make_case("b.png", 0.1), make_case("c.png", blind=True)]
    sentence = write_table(cases, tmp_path / "out", form)
    assert sentence.endswith("1 films are still to be read blind: names and the model's answers are left out.")
    assert withheld_among(cases) == 1
    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert "0.87" not in text
    assert "a.png" not in text
    assert "c.png" not in text  # not assessed either, but the reader may judge it
    (answered,) = (line for line in text.splitlines() if "signs" in line)
    assert "no_signs" in answered
    assert "b.png" in answered


def test_success_and_failure_of_a_job_are_reported(qtbot: QtBot, exporter: Exporter, tmp_path: Path) -> None:
    with qtbot.waitSignal(exporter.exported) as signal:
        exporter.submit(partial(write_table, [], tmp_path / "out.csv", Format.CSV))
    assert signal.args == [f"0 rows were written to {tmp_path / 'out.csv'}."]
    with qtbot.waitSignal(exporter.failed) as failed:
        exporter.submit(partial(write_table, [], tmp_path / "gone" / "out.csv", Format.CSV))
    assert "Nothing is lost: writing it again needs no new scan." in failed.args[0]


def test_a_cancelled_report_leaves_the_old_file(
    qtbot: QtBot, exporter: Exporter, make_case: MakeCase, sheet: Sheet, tmp_path: Path
) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    report = ScanReport([make_case(f"{index}.png", 0.5) for index in range(20_000)], "All")
    exporter.progressed.connect(exporter.cancel)
    with qtbot.waitSignals([exporter.cancelled, exporter.ended]):
        exporter.submit(partial(write_scan_report, report, sheet, target))
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.glob("*out*")] == ["out.pdf"]


def test_closing_cancels_reports_but_finishes_tables(make_case: MakeCase, sheet: Sheet, tmp_path: Path) -> None:
    exporter, cases = Exporter(), [make_case(f"{index}.png", 0.5) for index in range(3_000)]
    exporter.submit(partial(write_table, cases, tmp_path / "out.csv", Format.CSV))
    exporter.close()
    assert len((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()) == 3_001
    exporter = Exporter()
    exporter.submit(partial(write_scan_report, ScanReport(cases * 10, "All"), sheet, tmp_path / "out.pdf"))
    exporter.close()
    assert not (tmp_path / "out.pdf").exists()


def test_a_job_is_done_after_a_failed_one(qtbot: QtBot, exporter: Exporter, tmp_path: Path) -> None:
    def fail(_progress: ProgressToken) -> str:
        raise HilumError(Message("No room."))

    with qtbot.waitSignal(exporter.exported):
        exporter.submit(fail)
        exporter.submit(partial(write_table, [], tmp_path / "out.csv", Format.CSV))
