"""The prevalence at the user's site: its fields, its effect on the answer, and its storage."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.models import rated_passport, write_tiny_model
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.common.settings import Key
from gui.main_window import MainWindow
from gui.shell.settings.pages import GeneralPage
from gui.verdict.prevalence_field import PrevalenceField

Opened = Callable[[], MainWindow]


@pytest.fixture
def opened(make_window: Callable[[Path], MainWindow], qtbot: QtBot, tmp_path: Path) -> Opened:
    """Opens a window with a film of a probability of about 0.9, stated for even odds."""
    model = write_tiny_model(tmp_path / "rated.onnx", rated_passport(calibration_prevalence=0.5))
    film = write_film(tmp_path / "film.png", 0.61)

    def opened() -> MainWindow:
        window = make_window(model)
        with qtbot.waitExposed(window):
            window.show()
        with qtbot.waitSignal(window.bridge.finished):
            window.open_paths([film])
        window.table.select_case(window.films.case_ids()[0])
        return window

    return opened


def answer_in(window: MainWindow) -> str:
    return window.viewer.verdict_panel.sentence.accessibleName()


def test_prevalence_typed_in_the_panel_changes_the_answer_at_once(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    assert "At your prevalence" not in answer_in(window)
    before = window.films.counts
    qtbot.keyClick(window, Qt.Key.Key_O)
    panel = window.operating_point_controller.panel
    field = panel.findChild(PrevalenceField)
    assert field is not None
    assert field.value.text() == "not set"
    field.value.setFocus()
    field.value.selectAll()
    qtbot.keyClicks(field.value, "15")
    assert "At your prevalence" not in answer_in(window)  # half-typed numbers have no effect
    qtbot.keyClick(field.value, Qt.Key.Key_Return)
    assert "At your prevalence of 15\u00a0% that is a probability of 0." in answer_in(window)
    assert panel.isVisible()
    assert window.films.counts == before


def test_prevalence_is_stored_and_shared_with_the_settings_dialog(opened: Opened, qtbot: QtBot) -> None:
    first = opened()
    page = GeneralPage(first.settings)
    qtbot.addWidget(page)
    page.prevalence.setValue(7.5)
    assert "At your prevalence of 7.5\u00a0%" in answer_in(first)
    panel_field = first.operating_point_controller.panel.findChild(PrevalenceField)
    assert panel_field is not None
    assert panel_field.value.value() == pytest.approx(7.5)
    first.close()
    again = opened()
    assert again.operating_point.prevalence == pytest.approx(0.075)
    assert "At your prevalence of 7.5\u00a0%" in answer_in(again)
    again.settings.set(Key.PREVALENCE, 0.0)
    assert "At your prevalence" not in answer_in(again)
