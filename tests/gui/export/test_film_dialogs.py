from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.common.settings import Settings
from gui.export.export_dialogs import FilmReportDialog, PictureDialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def report(parent: QWidget, tmp_path: Path, *, may_name: bool) -> FilmReportDialog:
    place = tmp_path / "hilum.pdf"
    return FilmReportDialog("a.dcm", may_name=may_name, proposal=place, settings=Settings(parent), parent=parent)


def picture(parent: QWidget, tmp_path: Path, *, has_heatmap: bool) -> PictureDialog:
    place = tmp_path / "hilum.png"
    return PictureDialog("a.png", has_heatmap=has_heatmap, proposal=place, settings=Settings(parent), parent=parent)


def test_the_patients_name_is_asked_for_each_time_anew(parent: QWidget, tmp_path: Path) -> None:
    dialog = report(parent, tmp_path, may_name=True)
    assert not dialog.with_name.isChecked()
    dialog.with_name.click()
    assert dialog.with_name.isChecked()
    dialog.accept()
    assert not report(parent, tmp_path, may_name=True).with_name.isChecked()


def test_a_file_without_a_name_is_not_asked_for_it(parent: QWidget, tmp_path: Path) -> None:
    dialog = report(parent, tmp_path, may_name=False)
    assert not dialog.with_name.isEnabled()
    assert "Only DICOM files" in dialog.with_name.toolTip()


def test_how_the_picture_is_wanted_is_remembered(parent: QWidget, tmp_path: Path) -> None:
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
