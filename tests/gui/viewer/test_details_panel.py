"""The details of a film, and the patient's name on request only."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import encoded, film_object
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gui.viewer.canvas.loaded_film import FilmDetails, LoadedFilm, read_film
from gui.viewer.details_panel import DetailsPanel


@pytest.fixture
def panel(qtbot: QtBot, theme: object) -> Iterator[DetailsPanel]:  # noqa: ARG001
    made = DetailsPanel()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_down()


@pytest.fixture
def dicom(tmp_path: Path) -> FilmDetails:
    path = tmp_path / "film.dcm"
    facts = {"PatientName": "Smith^Anna", "PatientAge": "018M", "Modality": "DX", "BodyPartExamined": "CHEST"}
    path.write_bytes(encoded(film_object(ViewPosition="PA", PixelSpacing=[0.2, 0.1], **facts)))
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(read_film, path).result().details


def shown_text(panel: DetailsPanel) -> str:
    labels = [label.text() for label in panel.findChildren(QLabel)]
    return "\n".join([*labels, *(field.text() for field in panel.findChildren(QLineEdit))])


def test_details_contain_the_files_facts_but_not_the_name(panel: DetailsPanel, dicom: FilmDetails) -> None:
    panel.show_details(dicom)
    text = shown_text(panel)
    for part in (
        *("film.dcm", "DICOM", "64 by 48 pixels", "12 bits", "DX", "CHEST", "PA", "18 months"),
        *("0.200 mm down, 0.100 mm across", "states no display window", dicom.sha256),
    ):
        assert part in text
    assert "Smith" not in text
    assert "Anna" not in text


def test_name_is_read_on_request_and_removed_with_the_film(
    panel: DetailsPanel, dicom: FilmDetails, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    panel.show_details(dicom)
    qtbot.mouseClick(panel.show_name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.name.text() == "Patient: Smith, Anna")
    panel.show_details(dicom)
    assert "Smith" not in shown_text(panel)
    assert panel.name.text() == ""
    assert panel.show_name.isVisible()
    assert "Smith" not in caplog.text
    assert "Smith" not in repr(dicom)


def test_name_that_arrives_late_is_not_shown_for_another_film(
    panel: DetailsPanel, dicom: FilmDetails, qtbot: QtBot, make_film: Callable[..., LoadedFilm]
) -> None:
    other = make_film(np.full((50, 50), 0.5)).details
    panel.show_details(dicom)
    with qtbot.waitSignal(panel._background.done):
        panel.show_name.click()
        panel.show_details(other)
    assert "Smith" not in shown_text(panel)


def test_film_that_is_no_dicom_object_has_no_name(panel: DetailsPanel, make_film: Callable[..., LoadedFilm]) -> None:
    panel.show_details(make_film(np.full((50, 50), 0.5)).details)
    assert not panel.show_name.isVisible()
    assert "PNG" in shown_text(panel)
    assert "not given" in shown_text(panel)


def test_deleted_file_is_reported_in_place_of_the_name(panel: DetailsPanel, dicom: FilmDetails, qtbot: QtBot) -> None:
    dicom.path.unlink()
    panel.show_details(dicom)
    panel.show_name.click()
    qtbot.waitUntil(lambda: "no longer there" in panel.name.text())
