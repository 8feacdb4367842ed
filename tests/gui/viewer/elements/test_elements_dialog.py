"""The dialog of DICOM elements: list, search and copy; closed in blind reading and in a reader study."""

import logging
from pathlib import Path

import pytest
from helpers.dicom import CHEST, encoded, film_object
from helpers.hangs import HungRead
from helpers.window.films import show_film
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.study.new_study_dialog import NewStudyDialog
from gui.study.studies_dialog import StudiesDialog
from gui.viewer.elements.elements_dialog import ElementsDialog
from gui.viewer.elements.elements_model import ElementColumn
from inference.reading import film_file

Key = Qt.Key
NAME = "Smith^Anna"


@pytest.fixture
def folder(tmp_path: Path, film_folder: Path) -> Path:
    """Two DICOM films of patients with names, and a picture."""
    made = tmp_path / "dicom"
    made.mkdir()
    for name, more in (("a.dcm", {"PatientName": NAME}), ("b.dcm", {"PatientName": "Jones^Eve"})):
        film = film_object(
            picture=CHEST.repeat(6, 0).repeat(6, 1), Modality="DX", SeriesDescription="PNEUMONIA", **more
        )
        (made / name).write_bytes(encoded(film))
    (made / "c.png").write_bytes((film_folder / "bright.png").read_bytes())
    return made


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, folder: Path) -> MainWindow:
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    return window


def open_elements(window: MainWindow, qtbot: QtBot) -> ElementsDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.main_view.elements.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    return dialog


def values(dialog: ElementsDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, ElementColumn.VALUE).data() for row in range(model.rowCount())]


def copied(qtbot: QtBot, dialog: ElementsDialog) -> str:
    QGuiApplication.clipboard().clear()
    dialog.activateWindow()
    dialog.table.setFocus()
    qtbot.waitUntil(dialog.table.hasFocus)
    dialog.table.selectAll()
    qtbot.keyClick(dialog.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


def test_elements_are_listed_searched_and_copied_without_the_name(
    opened: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    show_film(opened, qtbot, "a.dcm")
    dialog = open_elements(opened, qtbot)
    assert "DX" in values(dialog)
    assert "hidden" in values(dialog)
    assert NAME not in values(dialog)
    text = copied(qtbot, dialog)
    assert "(0008,0060)\tCS\tModality\tDX" in text
    assert "Smith" not in text
    assert "PNEUMONIA" not in text
    qtbot.keyClicks(dialog.search, "smith")
    assert dialog.model.rowCount() == 0
    dialog.search.clear()
    qtbot.mouseClick(dialog.reveal, Qt.MouseButton.LeftButton)
    assert NAME in values(dialog)
    assert "Smith" in copied(qtbot, dialog)
    qtbot.mouseClick(dialog.reveal, Qt.MouseButton.LeftButton)
    assert NAME not in values(dialog)
    assert "Smith" not in caplog.text


def test_dialog_lists_the_next_film_with_confidential_values_hidden(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "a.dcm")
    dialog = open_elements(opened, qtbot)
    qtbot.mouseClick(dialog.reveal, Qt.MouseButton.LeftButton)
    show_film(opened, qtbot, "b.dcm")
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    assert not dialog.reveal.isChecked()
    assert "Jones^Eve" not in values(dialog)
    show_film(opened, qtbot, "c.png")
    assert dialog.model.rowCount() == 0
    assert dialog.note.text() == "This film is no DICOM object."
    assert not opened.viewer.film_actions.elements.isEnabled()


def test_hung_share_does_not_delay_closing(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    hung_read = HungRead()
    show_film(opened, qtbot, "a.dcm")
    monkeypatch.setattr(film_file, "_open_and_read", hung_read)
    opened.viewer.film_actions.elements.trigger()
    qtbot.waitUntil(hung_read.asked.is_set)
    opened.main_view.elements.close_down()
    assert not hung_read.ended.is_set()
    hung_read.released.set()


def test_closed_dialog_keeps_no_elements(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "a.dcm")
    dialog = open_elements(opened, qtbot)
    qtbot.mouseClick(dialog.reveal, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.model.rowCount() == 0
    assert NAME not in values(open_elements(opened, qtbot))


def test_deleted_file_is_reported_in_a_sentence(opened: MainWindow, qtbot: QtBot, folder: Path) -> None:
    show_film(opened, qtbot, "a.dcm")
    (folder / "a.dcm").unlink()
    opened.viewer.film_actions.elements.trigger()
    dialog = opened.main_view.elements.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.note.text() not in {"", "Reading…"})
    assert dialog.note.text().endswith(".")
    assert dialog.model.rowCount() == 0


def test_blind_reading_hides_the_elements(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "a.dcm")
    dialog = open_elements(opened, qtbot)
    opened.films.set_blind(True)
    assert not dialog.isVisible()
    assert dialog.model.rowCount() == 0
    assert not opened.viewer.film_actions.elements.isEnabled()
    opened.films.set_blind(False)
    assert opened.viewer.film_actions.elements.isEnabled()


def test_blind_reading_hides_the_elements_of_a_refused_film(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    film = film_object(picture=CHEST.repeat(6, 0).repeat(6, 1), Modality="DX", BodyPartExamined="HAND")
    (folder / "hand.dcm").write_bytes(encoded(film))
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    show_film(window, qtbot, "hand.dcm")
    dialog = open_elements(window, qtbot)
    window.films.set_blind(True)
    assert not dialog.isVisible()
    assert not window.viewer.film_actions.elements.isEnabled()
    qtbot.keyClick(window, Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert not dialog.isVisible()
    window.films.set_blind(False)
    assert window.viewer.film_actions.elements.isEnabled()


def test_reader_study_hides_the_elements(opened: MainWindow, qtbot: QtBot) -> None:
    opened.study_actions.studies.trigger()
    listed = opened.study.dialog
    assert isinstance(listed, StudiesDialog)
    click(qtbot, listed.new)
    asked = opened.study.dialog
    assert isinstance(asked, NewStudyDialog)
    asked.name.setText("Spring")
    qtbot.keyClicks(asked.reader, "Ada")
    with qtbot.waitSignal(opened.bridge.finished):
        click(qtbot, asked.begin)
    show_film(opened, qtbot, "a.dcm")
    qtbot.keyClick(opened, Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert opened.main_view.elements.dialog is None
    assert not opened.viewer.film_actions.elements.isEnabled()


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
