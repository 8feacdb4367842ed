"""Exports from the window: tables, reports, pictures and the clipboard."""

from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from helpers.outputs import pages_of, rows_of
from helpers.window.films import case_of, select_film
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.export.dialogs.export_dialogs import ExportDialog, FilmReportDialog, PictureDialog
from gui.export.export_choice import Format, Scope
from gui.main_window import MainWindow
from gui.table.rows.films_model import Column
from inference.output.table import COLUMNS
from inference.review.verdicts import ReaderVerdict, Review

SIGNS = Review(reviewed_at=datetime(2026, 1, 2, tzinfo=UTC), verdict=ReaderVerdict.SIGNS, note="sure")


def today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


def test_export_actions_are_disabled_without_films(window: MainWindow) -> None:
    actions = window.export_actions
    all_actions = (actions.export, actions.report, actions.save_picture, actions.copy_rows, actions.copy_picture)
    assert not any(action.isEnabled() for action in all_actions)


def test_no_film_can_be_exported_while_a_filter_hides_every_film(scanned: MainWindow, qtbot: QtBot) -> None:
    actions = scanned.export_actions
    of_a_film = (actions.report, actions.save_picture, actions.copy_rows, actions.copy_picture, actions.copy_answer)
    assert all(action.isEnabled() for action in of_a_film)
    scanned.films_panel.bar.search.setText("no film has this name")
    qtbot.waitUntil(lambda: scanned.table.order.rowCount() == 0)
    assert not any(action.isEnabled() for action in of_a_film)
    assert actions.export.isEnabled()  # it offers all films too
    scanned.films_panel.bar.search.clear()
    qtbot.waitUntil(lambda: scanned.table.order.rowCount() == 8)
    assert all(action.isEnabled() for action in of_a_film)


def test_the_dialog_exports_the_chosen_films_to_the_chosen_file(
    qtbot: QtBot, scanned: MainWindow, tmp_path: Path
) -> None:
    scanned.films.set_review(case_of(scanned, "dark.jpg").case_id, SIGNS)
    scanned.export_actions.export.trigger()
    dialog = scanned.export.context.dialog
    assert isinstance(dialog, ExportDialog)
    assert dialog.target.path is None or not str(dialog.target.path).startswith(str(tmp_path / "films"))
    assert today() in dialog.target.line.text()
    dialog.films.buttons.button(list(Scope).index(Scope.ALL)).click()
    dialog.formats.button(list(Format).index(Format.CSV)).click()
    dialog.target.line.setText(str(tmp_path / "all.csv"))
    with qtbot.waitSignal(scanned.export.succeeded) as signal:
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert signal.args == [f"8 rows were written to {tmp_path / 'all.csv'}."]
    assert not scanned.banner.isHidden()
    reviewed = {row["file"]: (row["reader_verdict"], row["note"]) for row in rows_of(tmp_path / "all.csv")}
    assert reviewed["dark.jpg"] == ("signs", "sure")
    assert scanned.export.context.dialog is None
    scanned.export_actions.export.trigger()
    again = scanned.export.context.dialog
    assert again is not None
    assert again.target.path == tmp_path / f"hilum {today()}.csv"


def test_a_table_for_excel_is_written_and_may_be_replaced(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    for _ in range(2):
        scanned.export_actions.export.trigger()
        dialog = scanned.export.context.dialog
        assert isinstance(dialog, ExportDialog)
        dialog.formats.button(list(Format).index(Format.EXCEL_CSV)).click()
        dialog.target.line.setText(str(tmp_path / "all.csv"))
        with qtbot.waitSignal(scanned.export.succeeded):
            dialog.accept()
    probabilities = {row["file"]: row["probability"] for row in rows_of((tmp_path / "all.csv"), ";")}
    assert len(probabilities) == 8
    assert probabilities["dark.jpg"].startswith("0,")


def test_a_workbook_is_chosen_and_written(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    scanned.export_actions.export.trigger()
    dialog = scanned.export.context.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.target.line.setText(str(tmp_path / "all.csv"))
    dialog.formats.button(list(Format).index(Format.XLSX)).click()
    assert dialog.target.path == tmp_path / "all.xlsx"
    with qtbot.waitSignal(scanned.export.succeeded, timeout=20_000):
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    heading, *rows = openpyxl.load_workbook(tmp_path / "all.xlsx").active.iter_rows(values_only=True)
    assert heading == COLUMNS
    assert len(rows) == 8


def test_rows_are_written_in_the_order_of_the_table(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    scanned.table.sortByColumn(Column.FILE, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(scanned.export.succeeded):
        scanned.export.scan.export_shown_to(tmp_path / "shown.csv")
    order = scanned.table.order
    shown = [str(order.index(row, Column.FILE).data()) for row in range(order.rowCount())]
    assert [row["file"] for row in rows_of(tmp_path / "shown.csv")] == shown


def test_the_key_for_saving_asks_only_for_the_file(
    qtbot: QtBot, scanned: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposals: list[str] = []

    def answer(_parent: object, _title: str, proposal: str, _filters: str) -> tuple[str, str]:
        proposals.append(proposal)
        return str(tmp_path / "saved.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(scanned.export.succeeded):
        qtbot.keyClick(scanned, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(rows_of(tmp_path / "saved.csv")) == 8
    assert proposals[0].endswith(f"hilum {today()}.csv")


def test_a_report_of_the_scan_adds_up(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    scanned.export_actions.export.trigger()
    dialog = scanned.export.context.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.formats.button(list(Format).index(Format.PDF)).click()
    dialog.target.line.setText(str(tmp_path / "scan.pdf"))
    with qtbot.waitSignal(scanned.export.succeeded):
        dialog.accept()
    text = " ".join(pages_of((tmp_path / "scan.pdf").read_bytes()))
    for part in (
        "All 8 films; folder “films”",
        "Signs of pneumonia 2",
        "No signs 2",
        "damaged 2",
        "reads 2",
        "Found 8",
    ):
        assert part in text, part


def test_the_report_of_a_film_is_asked_for_and_written(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    select_film(scanned, "bright.png")
    qtbot.keyClick(scanned, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = scanned.export.context.dialog
    assert isinstance(dialog, FilmReportDialog)
    assert not dialog.with_name.isEnabled()  # a PNG holds none
    assert f"hilum bright {today()}.pdf" in dialog.target.line.text()
    dialog.target.line.setText(str(tmp_path / "film.pdf"))
    with qtbot.waitSignal(scanned.export.succeeded):
        dialog.accept()
    (page,) = pages_of((tmp_path / "film.pdf").read_bytes())
    assert "Report of a film bright.png" in page
    assert "Signs of pneumonia" in page


def test_the_picture_is_saved_and_copied(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    select_film(scanned, "bright.png")
    scanned.export_actions.save_picture.trigger()
    dialog = scanned.export.context.dialog
    assert isinstance(dialog, PictureDialog)
    dialog.target.line.setText(str(tmp_path / "film.png"))
    with qtbot.waitSignal(scanned.export.succeeded):
        dialog.accept()
    saved = QImage(str(tmp_path / "film.png"))
    assert saved.width() == 96
    assert saved.height() > 80  # the legend is below
    with qtbot.waitSignal(scanned.export.succeeded):
        scanned.export_actions.copy_picture.trigger()
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (96, 80)


def test_a_place_that_cannot_be_written_is_reported_and_nothing_is_lost(
    qtbot: QtBot, scanned: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(scanned.export.failed) as failed:
        scanned.export.scan.export_shown_to(tmp_path / "gone" / "table.csv")
    assert "writing it again needs no new scan" in failed.args[0]
    with qtbot.waitSignal(scanned.export.succeeded):
        scanned.export.scan.export_shown_to(tmp_path / "table.csv")


def test_rows_are_copied_with_the_tables_key(qtbot: QtBot, scanned: MainWindow) -> None:
    scanned.activateWindow()
    scanned.table.setFocus()
    index = scanned.table.order.mapFromSource(scanned.films.index_of(case_of(scanned, "dark.jpg").case_id))
    flags = QItemSelectionModel.SelectionFlag
    scanned.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
    with qtbot.waitSignal(scanned.export.succeeded):
        qtbot.keyClick(scanned.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, row = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t") == list(COLUMNS)
    assert row.startswith("dark.jpg\tassessed\tno_signs")


def test_the_answer_is_copied_with_the_sentence_on_research_use(qtbot: QtBot, scanned: MainWindow) -> None:
    select_film(scanned, "bright.png")
    with qtbot.waitSignal(scanned.export.succeeded):
        scanned.export_actions.copy_answer.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("bright.png: Signs of pneumonia: probability")
    assert text.endswith("Research use. Trained on children of 1 to 5 years; not a diagnosis.")


def test_reading_blind_no_export_reveals_the_answer(qtbot: QtBot, scanned: MainWindow, tmp_path: Path) -> None:
    scanned.films.set_blind(True)
    select_film(scanned, "bright.png")
    scanned.export_actions.export.trigger()
    dialog = scanned.export.context.dialog
    assert isinstance(dialog, ExportDialog)
    assert dialog.withheld.text().startswith("4 films are still to be read blind")
    dialog.reject()
    with qtbot.waitSignal(scanned.export.succeeded) as signal:
        scanned.export.scan.export_shown_to(tmp_path / "blind.csv")
    assert "names and the model's answers are left out" in signal.args[0]
    for row in rows_of(tmp_path / "blind.csv"):
        assert (row["verdict"], row["probability"], row["zone"]) == ("", "", "")
    with qtbot.waitSignal(scanned.export.succeeded):
        scanned.export_actions.copy_answer.trigger()
    assert "Still to be read blind." in QGuiApplication.clipboard().text()
    scanned.export_actions.save_picture.trigger()
    picture = scanned.export.context.dialog
    assert isinstance(picture, PictureDialog)
    assert not picture.heatmap.isEnabled()
