"""The dialogs of export: what is offered, what is remembered, and what is asked anew each time."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.common.layout.fitting import ScrollingArea
from gui.common.settings import Settings
from gui.export.dialogs.export_dialogs import ExportDialog, FilmReportDialog, PictureDialog
from gui.export.export_choice import Format, Scope
from gui.export.reports.paper import PaperSize

COUNTS = {Scope.ALL: 1_200, Scope.SHOWN: 30, Scope.SELECTED: 1}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def dialog_of(
    parent: QWidget, tmp_path: Path, counts: dict[Scope, int] | None = None, withheld: int = 0
) -> ExportDialog:
    return ExportDialog(counts or COUNTS, withheld, tmp_path / "hilum.csv", Settings(parent), parent)


def test_the_dialog_shows_the_number_of_films_in_each_scope(parent: QWidget, tmp_path: Path) -> None:
    dialog = dialog_of(parent, tmp_path)
    texts = [button.text().replace("&", "") for button in dialog.films.buttons.buttons()]
    assert texts == ["All films (1,200)", "Films shown, in their order (30)", "Selected films (1)"]
    assert (dialog.films.scope, dialog.format) == (Scope.SHOWN, Format.CSV)
    assert dialog.withheld.isHidden()


def test_several_selected_films_are_proposed_and_empty_scopes_are_disabled(parent: QWidget, tmp_path: Path) -> None:
    assert dialog_of(parent, tmp_path, COUNTS | {Scope.SELECTED: 2}).films.scope is Scope.SELECTED
    dialog = dialog_of(parent, tmp_path, COUNTS | {Scope.SHOWN: 0, Scope.SELECTED: 0})
    assert dialog.films.scope is Scope.ALL
    assert [button.isEnabled() for button in dialog.films.buttons.buttons()] == [True, False, False]


def test_suffix_and_paper_follow_the_format(parent: QWidget, tmp_path: Path) -> None:
    dialog = dialog_of(parent, tmp_path)
    for number, (ending, has_paper) in enumerate(((".csv", False), (".jsonl", False), (".pdf", True))):
        dialog.formats.button(number).click()
        assert dialog.target.path == tmp_path / f"hilum{ending}"
        assert dialog.paper.isHidden() is not has_paper


def test_format_and_paper_are_remembered(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    dialog = dialog_of(parent, tmp_path)
    dialog.formats.button(2).click()
    dialog.paper.setCurrentIndex(dialog.paper.findData("Letter"))
    dialog.open()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    again = dialog_of(parent, tmp_path)
    assert (again.format, again.paper_size) == (Format.PDF, PaperSize.LETTER)


def test_export_is_disabled_without_a_target(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    dialog = dialog_of(parent, tmp_path)
    dialog.open()
    dialog.target.line.clear()
    assert not dialog.confirm.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_on_a_low_screen_the_dialog_scrolls_in_one_direction_only(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    dialog = dialog_of(parent, tmp_path)
    dialog.open()
    dialog.resize(dialog.sizeHint().width(), 180)
    area = dialog.findChild(ScrollingArea)
    assert area is not None
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert not area.horizontalScrollBar().isVisible()


def test_films_still_to_be_read_blind_are_mentioned(parent: QWidget, tmp_path: Path) -> None:
    dialog = dialog_of(parent, tmp_path, withheld=7)
    assert not dialog.withheld.isHidden()
    assert dialog.withheld.text().startswith("7 films are still to be read blind")


@pytest.fixture
def language() -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda code: QLocale.setDefault(QLocale(code))
    QLocale.setDefault(before)


@pytest.mark.parametrize(("code", "offered"), [("en", False), ("de", True), ("fr", True), ("es", True)])
def test_a_table_for_excel_is_offered_where_numbers_have_a_comma(
    parent: QWidget, tmp_path: Path, language: Callable[[str], None], code: str, *, offered: bool
) -> None:
    language(code)
    dialog = dialog_of(parent, tmp_path)
    button = dialog.formats.button(list(Format).index(Format.EXCEL_CSV))
    assert button.isHidden() is not offered
    button.click()
    assert (dialog.format, dialog.target.path) == (Format.EXCEL_CSV, tmp_path / "hilum.csv")
    dialog.accept()
    language("en")
    assert dialog_of(parent, tmp_path).format is Format.CSV


def report(parent: QWidget, tmp_path: Path, *, has_patient: bool) -> FilmReportDialog:
    place = tmp_path / "hilum.pdf"
    return FilmReportDialog("a.dcm", has_patient=has_patient, proposal=place, settings=Settings(parent), parent=parent)


def picture(parent: QWidget, tmp_path: Path, *, has_heatmap: bool) -> PictureDialog:
    place = tmp_path / "hilum.png"
    return PictureDialog("a.png", has_heatmap=has_heatmap, proposal=place, settings=Settings(parent), parent=parent)


def test_the_patients_name_is_asked_for_each_time(parent: QWidget, tmp_path: Path) -> None:
    dialog = report(parent, tmp_path, has_patient=True)
    assert not dialog.with_name.isChecked()
    dialog.with_name.click()
    assert dialog.with_name.isChecked()
    dialog.accept()
    assert not report(parent, tmp_path, has_patient=True).with_name.isChecked()


def test_the_patients_name_is_offered_for_dicom_files_only(parent: QWidget, tmp_path: Path) -> None:
    dialog = report(parent, tmp_path, has_patient=False)
    assert not dialog.with_name.isEnabled()
    assert "Only DICOM files" in dialog.with_name.toolTip()


def test_the_options_of_the_picture_are_remembered(parent: QWidget, tmp_path: Path) -> None:
    dialog = picture(parent, tmp_path, has_heatmap=True)
    assert (dialog.heatmap.isChecked(), dialog.legend.isChecked()) == (True, True)
    dialog.legend.click()
    dialog.accept()
    assert not picture(parent, tmp_path, has_heatmap=True).legend.isChecked()


def test_without_a_heat_map_there_is_no_legend_and_nothing_to_remember(parent: QWidget, tmp_path: Path) -> None:
    dialog = picture(parent, tmp_path, has_heatmap=False)
    assert (dialog.heatmap.isChecked(), dialog.heatmap.isEnabled(), dialog.legend.isEnabled()) == (False, False, False)
    dialog.accept()
    again = picture(parent, tmp_path, has_heatmap=True)
    assert (again.heatmap.isChecked(), again.legend.isEnabled()) == (True, True)
    again.heatmap.click()
    assert not again.legend.isEnabled()


def test_radio_buttons_of_films_and_formats_are_aligned(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    dialog = dialog_of(parent, tmp_path)
    with qtbot.waitExposed(dialog):
        dialog.show()
    films, formats = dialog.films.buttons.buttons(), dialog.formats.buttons()
    shown = [button for button in formats if button.isVisible()]
    tops = [[button.mapTo(dialog, QPoint(0, 0)).y() for button in buttons[:3]] for buttons in (films, shown)]
    assert tops[0] == tops[1]
