"""The patient's prior films beside the current one, by keys; no data of the patient are stored."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.dicom import CHEST, encoded, film_object
from helpers.hangs import HungRead
from helpers.window.films import show_film
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.paths import user_data
from inference.reading import film_file

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENT = "PAT4711X"

FILMS = {
    "now.dcm": {"PatientID": PATIENT, "StudyDate": "20260301"},
    "morning.dcm": {"PatientID": PATIENT, "StudyDate": "20260301", "StudyTime": "0700"},
    "yesterday.dcm": {"PatientID": PATIENT, "StudyDate": "20260228"},
    "old.dcm": {"PatientID": PATIENT, "StudyDate": "", "AcquisitionDate": "20250730"},
    "later.dcm": {"PatientID": PATIENT, "StudyDate": "20260401"},
    "other.dcm": {"PatientID": "PAT4712X", "StudyDate": "20250101"},
    "nobody.dcm": {"StudyDate": "20250101"},
    "undated.dcm": {"PatientID": PATIENT},
}


@pytest.fixture
def folder(tmp_path: Path, film_folder: Path) -> Path:
    made = tmp_path / "ward"
    made.mkdir()
    for number, (name, facts) in enumerate(FILMS.items()):
        picture = (CHEST * (1 - 0.04 * number)).repeat(6, 0).repeat(6, 1)
        film = film_object(picture=picture, Modality="DX", PatientName="Smith^Anna", **facts)  # type: ignore[arg-type]
        (made / name).write_bytes(encoded(film))
    (made / "picture.png").write_bytes((film_folder / "bright.png").read_bytes())
    return made


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, folder: Path) -> MainWindow:
    with qtbot.waitSignal(window.bridge.finished, timeout=60_000):
        window.open_paths([folder])
    return window


def beside(window: MainWindow) -> str:
    film = window.viewer.pinned.state.film
    return film.details.path.name if film is not None and window.viewer.pinned.isVisible() else ""


def press(window: MainWindow, qtbot: QtBot, expected: str, modifier: Qt.KeyboardModifier | None = None) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    qtbot.keyClick(window, Key.Key_V, modifier or Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: beside(window) == expected, timeout=20_000)


def sentence(window: MainWindow, qtbot: QtBot) -> str:
    window.banner.hide()
    qtbot.keyClick(window, Key.Key_V)
    qtbot.waitUntil(lambda: window.banner.isVisible() and "Looking for" not in said(window), timeout=20_000)
    return said(window)


def said(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.banner.findChildren(QLabel))


def caption(window: MainWindow) -> str:
    return window.viewer.pinned.state.title


def test_priors_are_stepped_through_and_back(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "now.dcm")
    press(opened, qtbot, "yesterday.dcm")
    assert caption(opened) == "1 day before"
    assert opened.viewer.film_actions.compare.isChecked()
    assert opened.viewer.pinned.geometry().right() < opened.viewer.view.geometry().left()
    press(opened, qtbot, "old.dcm")
    assert caption(opened) == "214 days before"
    assert "no older film" in sentence(opened, qtbot)
    assert beside(opened) == "old.dcm"
    press(opened, qtbot, "yesterday.dcm", SHIFT)
    press(opened, qtbot, "", SHIFT)
    assert not opened.viewer.film_actions.compare.isChecked()


def test_zoom_and_window_level_are_linked(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "now.dcm")
    view, pinned = opened.viewer.view, opened.viewer.pinned
    view.viewport.zoom_in()
    view.viewport.pan(QPointF(20, 0))
    press(opened, qtbot, "yesterday.dcm")
    assert pinned.viewport.link_state()[0] == pytest.approx(view.viewport.link_state()[0])
    assert pinned.viewport.placement.centre_x == pytest.approx(view.viewport.placement.centre_x)
    pinned.viewport.zoom_in()
    assert view.viewport.link_state()[0] == pytest.approx(pinned.viewport.link_state()[0])
    assert view.state.greyscale is not None
    assert pinned.state.greyscale is not None
    view.state.set_greyscale(view.state.greyscale.with_window_level(20_000, 9_000))
    assert pinned.state.greyscale.window_level == view.state.greyscale.window_level
    pinned.state.set_greyscale(pinned.state.greyscale.with_preset("lung"))
    assert view.state.greyscale.preset == "lung"
    qtbot.keyClick(opened, Key.Key_I)
    assert (view.state.greyscale.inverted, pinned.state.greyscale.inverted) == (True, False)


def test_showing_another_film_removes_the_prior(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "now.dcm")
    press(opened, qtbot, "yesterday.dcm")
    show_film(opened, qtbot, "later.dcm")
    assert beside(opened) == ""
    press(opened, qtbot, "morning.dcm")
    assert caption(opened) == "31 days before"
    qtbot.keyClick(opened, Key.Key_Escape)
    assert beside(opened) == ""
    assert not opened.viewer.film_actions.same_window_level.isEnabled()


def test_film_of_the_same_day_is_a_prior_if_its_time_is_known(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "day"
    folder.mkdir()
    for name, time in (("a.dcm", "0700"), ("b.dcm", "1900")):
        film = film_object(picture=CHEST.repeat(6, 0).repeat(6, 1), PatientID=PATIENT, StudyDate="20260301")
        film.StudyTime = time
        (folder / name).write_bytes(encoded(film))
    with qtbot.waitSignal(window.bridge.finished, timeout=60_000):
        window.open_paths([folder])
    show_film(window, qtbot, "b.dcm")
    press(window, qtbot, "a.dcm")
    assert caption(window) == "earlier the same day"


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("other.dcm", "no prior film of this patient"),
        ("nobody.dcm", "no patient ID"),
        ("undated.dcm", "does not say when it was taken"),
    ],
)
def test_sentence_says_why_there_is_no_prior(opened: MainWindow, qtbot: QtBot, file: str, words: str) -> None:
    show_film(opened, qtbot, file)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow, timeout=10_000)
    assert words in sentence(opened, qtbot)
    assert beside(opened) == ""


def test_deleted_prior_is_reported_in_a_sentence(opened: MainWindow, qtbot: QtBot, folder: Path) -> None:
    show_film(opened, qtbot, "yesterday.dcm")
    press(opened, qtbot, "old.dcm")
    show_film(opened, qtbot, "now.dcm")
    (folder / "yesterday.dcm").unlink()
    opened.viewer.load_ahead([opened.films.case_at(0)])
    opened.main_view.priors._loader._cache.clear()
    assert "no longer there" in sentence(opened, qtbot)


def test_film_removed_during_the_search_is_skipped(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "now.dcm")
    opened.viewer.film_actions.prior.trigger()
    films = opened.films
    films.remove([one for one in films.case_ids() if films.case(one).finding.path.name == "yesterday.dcm"])
    qtbot.waitUntil(lambda: beside(opened) == "old.dcm", timeout=20_000)


@pytest.mark.parametrize("facts", [{"BodyPartExamined": "HAND"}, {"Modality": "US"}])
def test_film_of_another_body_part_or_modality_is_no_prior(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, facts: dict[str, str]
) -> None:
    folder = tmp_path / "parts"
    folder.mkdir()
    for name, day, more in (("a.dcm", "20260201", facts), ("b.dcm", "20260101", {}), ("c.dcm", "20260301", {})):
        picture = CHEST.repeat(6, 0).repeat(6, 1)
        film = film_object(picture=picture, PatientID=PATIENT, StudyDate=day, **{"Modality": "DX", **more})  # type: ignore[arg-type]
        (folder / name).write_bytes(encoded(film))
    with qtbot.waitSignal(window.bridge.finished, timeout=60_000):
        window.open_paths([folder])
    show_film(window, qtbot, "c.dcm")
    press(window, qtbot, "b.dcm")


def test_hung_share_does_not_delay_closing(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    hung_read = HungRead()
    show_film(opened, qtbot, "now.dcm")
    monkeypatch.setattr(film_file, "_open_and_read_start", hung_read)
    opened.viewer.film_actions.prior.trigger()
    qtbot.waitUntil(hung_read.asked.is_set)
    opened.main_view.priors.close_down()
    assert not hung_read.ended.is_set()
    hung_read.released.set()


def test_film_that_is_no_dicom_object_has_no_priors(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "picture.png")
    assert not opened.viewer.film_actions.prior.isEnabled()


def test_priors_are_found_among_films_recalled_from_the_journal(
    opened: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    opened.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.bridge.finished, timeout=60_000):
        again.show()
    show_film(again, qtbot, "now.dcm")
    press(again, qtbot, "yesterday.dcm")


def test_no_data_of_the_patient_are_stored(opened: MainWindow, qtbot: QtBot) -> None:
    show_film(opened, qtbot, "now.dcm")
    press(opened, qtbot, "yesterday.dcm")
    film = next(iter(opened.main_view.priors._finder._headers.values()))
    assert film is not None
    assert film.patient is not None
    opened.close()
    stored = [path.read_bytes() for path in user_data().rglob("*") if path.is_file()]
    assert stored
    for identity in (PATIENT.encode(), film.patient, film.patient.hex().encode(), b"Smith"):
        assert not any(identity in data for data in stored)


def test_heat_map_of_a_prior_is_hidden_in_blind_reading(opened: MainWindow, qtbot: QtBot) -> None:
    opened.films.set_blind(True)
    show_film(opened, qtbot, "now.dcm")
    press(opened, qtbot, "yesterday.dcm")
    assert not opened.viewer.pinned.state.heatmap_is_visible
    assert caption(opened) == "1 day before"


def test_priors_are_disabled_in_a_reader_study(opened: MainWindow, qtbot: QtBot) -> None:
    opened.films.set_sealed(True)
    show_film(opened, qtbot, "now.dcm")
    assert not opened.viewer.film_actions.prior.isEnabled()
    assert not opened.viewer.film_actions.later_prior.isEnabled()
