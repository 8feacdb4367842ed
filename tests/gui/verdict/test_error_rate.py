"""The error rate in the window: its undecided films and coverage, its choice, and storage for the model."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.models import make_passport, rated_passport, write_tiny_model
from helpers.outputs import rows_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.common.outcomes import Outcome
from gui.main_window import MainWindow
from gui.verdict.error_rate_table import ErrorRateTable

OpenFilms = Callable[[Path], MainWindow]


@pytest.fixture
def rated_model(tmp_path: Path) -> Path:
    """The tiny model with four error rates, 2 % by default."""
    return write_tiny_model(tmp_path / "rated.onnx", rated_passport())


@pytest.fixture
def open_films(make_window: Callable[[Path], MainWindow], qtbot: QtBot, tmp_path: Path) -> OpenFilms:
    """Opens a window with a model and three films: no signs, about 0.5, signs."""
    for level in (0.1, 0.505, 0.9):
        write_film(tmp_path / "films" / f"{level}.png", level)

    def opened(model: Path) -> MainWindow:
        window = make_window(model)
        with qtbot.waitExposed(window):
            window.show()
        with qtbot.waitSignal(window.bridge.finished):
            window.open_paths([tmp_path / "films"])
        return window

    return opened


def rates(window: MainWindow) -> ErrorRateTable:
    return window.operating_point_controller.panel.error_rates


def texts_below(table: ErrorRateTable, column: int) -> tuple[str, ...]:
    """The texts below a rate, found by the names that a screen reader says."""
    rate = table.buttons[column].text()
    return tuple(label.text() for label in table.findChildren(QLabel) if label.accessibleName().endswith(f": {rate}"))


def chosen(window: MainWindow) -> list[str]:
    return [button.text() for button in rates(window).buttons if button.isChecked()]


def test_every_rate_shows_its_undecided_films_and_coverage(
    open_films: OpenFilms, qtbot: QtBot, rated_model: Path
) -> None:
    window = open_films(rated_model)
    qtbot.keyClick(window, Qt.Key.Key_O)
    table = rates(window)
    assert [button.text() for button in table.buttons] == ["10\u00a0%", "5\u00a0%", "2\u00a0%", "1\u00a0%"]
    assert chosen(window) == ["2\u00a0%"]
    assert texts_below(table, 0) == ("0.0\u00a0%", "90.0\u00a0%", "90.0\u00a0%")
    assert texts_below(table, 2) == ("33.0\u00a0%", "98.0\u00a0%", "98.0\u00a0%")
    assert texts_below(table, 3) == ("98.0\u00a0%", "99.0\u00a0%", "99.0\u00a0%")


def test_choosing_a_rate_changes_verdicts_counts_and_band(
    open_films: OpenFilms, qtbot: QtBot, rated_model: Path
) -> None:
    window = open_films(rated_model)
    assert window.films.counts[Outcome.UNDECIDED] == 1
    qtbot.keyClick(window, Qt.Key.Key_O)
    panel = window.operating_point_controller.panel
    assert panel.band.text() == "Undecided between 0.40 and 0.60."
    with qtbot.waitSignal(window.operating_point.changed):
        qtbot.mouseClick(rates(window).buttons[1], Qt.MouseButton.LeftButton)
    assert window.films.counts[Outcome.UNDECIDED] == 0
    assert panel.band.text() == "No film is left undecided."
    assert chosen(window) == ["5\u00a0%"]
    rates(window).buttons[3].setFocus()
    with qtbot.waitSignal(window.operating_point.changed):
        qtbot.keyClick(rates(window).buttons[3], Qt.Key.Key_Space)
    assert window.films.counts[Outcome.UNDECIDED] == 3


def test_share_of_undecided_films_depends_on_the_threshold(
    open_films: OpenFilms, qtbot: QtBot, rated_model: Path
) -> None:
    window = open_films(rated_model)
    qtbot.keyClick(window, Qt.Key.Key_O)
    with qtbot.waitSignal(window.operating_point.changed):
        window.operating_point_controller.panel.threshold.setValue(0.2)
    assert texts_below(rates(window), 2)[0] == "50.0\u00a0%"
    assert chosen(window) == ["2\u00a0%"]


def test_rate_is_stored_for_its_model_only(
    open_films: OpenFilms, qtbot: QtBot, rated_model: Path, tmp_path: Path
) -> None:
    first = open_films(rated_model)
    first.operating_point.choose_error_rate(rated_passport().bounds(0.1), first.operating_point.models[0].sha256)
    first.close()
    again = open_films(rated_model)
    assert again.operating_point.models[0].conformal == rated_passport().bounds(0.1)
    assert again.films.counts[Outcome.UNDECIDED] == 0
    qtbot.keyClick(again, Qt.Key.Key_O)
    assert chosen(again) == ["10\u00a0%"]
    again.close()
    other = open_films(write_tiny_model(tmp_path / "other.onnx", rated_passport(recipe="another")))
    assert other.operating_point.models[0].conformal == rated_passport().conformal


def test_stored_rate_that_the_model_does_not_offer_gives_the_default(open_films: OpenFilms, rated_model: Path) -> None:
    first = open_films(rated_model)
    first.settings.set(f"error_rate/{first.bridge.model_sha256}", 0.03)
    first.close()
    assert open_films(rated_model).operating_point.models[0].conformal == rated_passport().conformal


def test_model_with_one_rate_shows_no_table(open_films: OpenFilms, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_films(write_tiny_model(tmp_path / "older.onnx", make_passport()))
    qtbot.keyClick(window, Qt.Key.Key_O)
    assert not rates(window).isVisible()
    assert window.operating_point_controller.panel.band.text() == "Undecided between 0.45 and 0.55."


def test_answer_and_csv_state_the_rate(open_films: OpenFilms, qtbot: QtBot, rated_model: Path, tmp_path: Path) -> None:
    window = open_films(rated_model)
    window.operating_point.choose_error_rate(rated_passport().bounds(0.1), window.operating_point.models[0].sha256)
    window.table.select_case(window.films.case_ids()[-1])
    answered = window.viewer.verdict_panel.sentence.accessibleName()
    assert "at or above the operating point “balanced, error rate 10\u00a0%” (0.50)" in answered
    with qtbot.waitSignal(window.export.context.exporter.exported):
        window.export.scan.export_shown_to(tmp_path / "table.csv")
    rows = rows_of(tmp_path / "table.csv")
    assert {row["operating_point"] for row in rows} == {"balanced, error rate 10 %"}
    assert [row["verdict"] for row in rows].count("undecided") == 0
