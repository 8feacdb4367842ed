"""Results as DICOM objects from the window: asked for, written, read back; and what is said where they cannot be."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from helpers.dicom import CHEST, encoded, film_object
from helpers.films import write_film
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.export import dicom_export
from gui.export.dicom_export import DicomDialog
from gui.export.export_choice import Scope
from gui.main_window import MainWindow
from inference.finding import Finding
from inference.output import dicom
from inference.output.dicom.objects import DicomObjects, dicom_objects
from inference.output.dicom.subject import Subject


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with two DICOM films of one patient, and a picture that is none."""
    folder = tmp_path / "films"
    write_film(folder / "picture.png", 0.9)
    for name, picture in (("a ward.dcm", CHEST), ("b ward.dcm", CHEST * 0.8)):
        facts = {"PatientName": "Miller^Ann", "PatientID": "P4711-77", "StudyInstanceUID": "1.2.3"}
        (folder / name).write_bytes(encoded(film_object(picture=picture, **facts)))
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    return window


def asked(window: MainWindow) -> DicomDialog:
    window.export_actions.dicom.trigger()
    dialog = window.export.context.dialog
    assert isinstance(dialog, DicomDialog)
    return dialog


def written(qtbot: QtBot, window: MainWindow, folder: Path, *, identified: bool = False) -> str:
    dialog = asked(window)
    dialog.films.buttons.button(list(Scope).index(Scope.ALL)).click()
    assert not dialog.identified.isChecked()
    if identified:
        dialog.identified.click()
    dialog.target.line.selectAll()
    qtbot.keyClicks(dialog.target.line, str(folder))
    with qtbot.waitSignal(window.export.succeeded) as signal:
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    return str(signal.args[0])


def test_picture_and_report_are_written_without_the_patient(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    out = tmp_path / "out"
    sentence = written(qtbot, opened, out)
    assert sentence.startswith(f"Picture and report of 2 films were written to {out}. 1 were left out")
    assert sorted(path.name for path in out.iterdir()) == ["1 SC.dcm", "1 SR.dcm", "2 SC.dcm", "2 SR.dcm"]
    picture = pydicom.dcmread(out / "1 SC.dcm")
    assert picture.Columns == CHEST.shape[1]
    assert picture.Rows > CHEST.shape[0]  # the legend with the words of research use is in the picture
    strip = picture.pixel_array[CHEST.shape[0] + 1 :]
    assert len(np.unique(strip.reshape(-1, 3), axis=0)) > 20
    assert not [path for path in out.iterdir() if b"Miller" in path.read_bytes() or b"P4711-77" in path.read_bytes()]
    assert not opened.banner.folder.isHidden()


def test_the_patient_is_written_if_asked_for(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    written(qtbot, opened, tmp_path / "out", identified=True)
    report = pydicom.dcmread(tmp_path / "out" / "a ward SR.dcm")
    assert (report.PatientID, report.StudyInstanceUID) == ("P4711-77", "1.2.3")
    assert not asked(opened).identified.isChecked()  # asked anew each time


def test_a_film_that_cannot_be_written_is_reported_and_the_next_is_written(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def strict(finding: Finding, picture: np.ndarray, subject: Subject) -> DicomObjects:
        if finding.file == "a ward.dcm":
            raise AttributeError("highdicom misses something in this header")
        return dicom_objects(finding, picture, subject)

    monkeypatch.setattr(dicom_export, "dicom_objects", strict)
    sentence = written(qtbot, opened, tmp_path / "out", identified=True)
    assert "of 1 films were written" in sentence
    assert "1 could not be written: No DICOM objects could be made of this film (AttributeError)." in sentence
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["b ward SC.dcm", "b ward SR.dcm"]


def test_withheld_answers_are_not_written_as_dicom(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    opened.films.set_blind(True)
    sentence = written(qtbot, opened, tmp_path / "out")
    assert "of 0 films" in sentence
    assert "3 were left out" in sentence
    assert list((tmp_path / "out").iterdir()) == []


def test_cancelled_dicom_export_reports_the_films_left(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancelling(finding: Finding, picture: np.ndarray, subject: Subject) -> DicomObjects:
        opened.export.context.exporter.cancel()
        return dicom_objects(finding, picture, subject)

    monkeypatch.setattr(dicom_export, "dicom_objects", cancelling)
    sentence = written(qtbot, opened, tmp_path / "out")
    assert "report of 1 films" in sentence
    assert "It was cancelled: 1 films were not written." in sentence
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["1 SC.dcm", "1 SR.dcm"]


def test_without_the_package_the_window_says_what_to_install(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dicom, "find_spec", lambda _name: None)
    with qtbot.waitSignal(opened.export.failed) as signal:
        opened.export_actions.dicom.trigger()
    assert signal.args == ["DICOM objects need the package highdicom. Install it with: pip install 'hilum[dicom]'"]


def test_a_bundle_without_the_package_does_not_offer_it(
    make_window: Callable[[Path], MainWindow], tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dicom, "find_spec", lambda _name: None)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    window = make_window(tiny_model)
    file = window.menuBar().actions()[0].menu()
    assert isinstance(file, QMenu)
    assert window.export_actions.export in file.actions()
    assert window.export_actions.dicom not in file.actions()
