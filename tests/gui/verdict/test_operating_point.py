"""The operating point in the window: its choice, its effect on all films, and its storage for the model."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.models import make_passport, write_tiny_model
from helpers.outputs import rows_of
from helpers.window.films import displayed_answer, findings_of, select_film
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.common.outcomes import Outcome
from gui.main_window import MainWindow
from inference.evaluation.metrics import proportion
from inference.evaluation.operating_points import custom_point
from inference.models.passport import ConformalBounds, ValidationScores

SCORES = ValidationScores(
    normal=tuple(sorted((number % 50 + 0.5) / 100 for number in range(50))),
    pneumonia=tuple(sorted((number % 60 + 39.5) / 100 for number in range(60))),
)
NO_BAND = ConformalBounds(error_rate=0.05, pneumonia_low=1.0, normal_high=0.0)


@pytest.fixture
def movable_model(tmp_path: Path) -> Path:
    """The tiny model with its validation films' scores and no undecided band."""
    passport = make_passport(validation_scores=SCORES, conformal=NO_BAND)
    return write_tiny_model(tmp_path / "movable.onnx", passport)


@pytest.fixture
def open_films(
    make_window: Callable[[Path], MainWindow], qtbot: QtBot, film_folder: Path
) -> Callable[[Path], MainWindow]:
    """Opens a window with a model, and the films of the folder in it: probabilities of about 0.02 and 0.98."""

    def opened(model: Path) -> MainWindow:
        window = make_window(model)
        with qtbot.waitExposed(window):
            window.show()
        with qtbot.waitSignal(window.bridge.finished):
            window.open_paths([film_folder])
        return window

    return opened


def choose(window: MainWindow, qtbot: QtBot, threshold: float) -> None:
    panel = window.operating_point_controller.panel
    if not panel.isVisible():
        window.review_actions.operating_point.trigger()
    with qtbot.waitSignal(window.operating_point.changed):
        panel.threshold.setValue(threshold)


def signs(window: MainWindow) -> int:
    return window.films.counts[Outcome.SIGNS]


def probabilities(window: MainWindow) -> list[float]:
    probabilities = [finding.probability for finding in findings_of(window).values()]
    return sorted(probability for probability in probabilities if probability is not None)


def test_panel_does_not_open_before_a_model_is_loaded(window: MainWindow, qtbot: QtBot) -> None:
    button = window.operating_point_controller.button
    assert not button.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_O)
    assert not window.operating_point_controller.panel.isVisible()


def test_panel_opens_by_a_key_and_closes_by_escape_and_loss_of_focus(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path
) -> None:
    window = open_films(movable_model)
    panel = window.operating_point_controller.panel
    qtbot.keyClick(window, Qt.Key.Key_O)
    assert panel.isVisible()
    assert panel.slider.hasFocus()
    assert window.rect().contains(panel.geometry())
    qtbot.keyClick(panel.slider, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    qtbot.mouseClick(window.operating_point_controller.button, Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    window.table.setFocus()
    assert not panel.isVisible()
    qtbot.mouseClick(window.operating_point_controller.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.operating_point_controller.button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_custom_threshold_changes_verdicts_counts_and_answer(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path
) -> None:
    window = open_films(movable_model)
    assert signs(window) == 2
    choose(window, qtbot, 0.001)
    assert signs(window) == 4
    assert "4 with signs" in window.status_bar.counts.text()
    sentence = window.viewer.verdict_panel.sentence.accessibleName()
    assert "“your own” (0.00" in sentence or "Not assessed" in sentence
    assert window.operating_point_controller.button.text().startswith("Operating point: your own, 0.001")
    choose(window, qtbot, 0.999)
    assert signs(window) == sum(probability >= 0.999 for probability in probabilities(window))


def test_slider_gives_sensitivity_and_specificity_on_the_validation_films(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path
) -> None:
    window = open_films(movable_model)
    qtbot.keyClick(window, Qt.Key.Key_O)
    panel = window.operating_point_controller.panel
    with qtbot.waitSignal(window.operating_point.changed):
        panel.slider.setValue(450)
        assert panel.sensitivity.text().startswith("90.0 % (")  # at once, before the films are judged
        assert panel.specificity.text().startswith("90.0 % (")
    point = window.operating_point.models[0].point
    assert point is not None
    assert (point.name, point.threshold) == ("custom 0.45", 0.45)
    assert point.sensitivity == proportion(54, 60)
    assert point.specificity == proportion(45, 50)
    qtbot.keyClick(panel.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.operating_point.models[0].point.name == "custom 0.451")


def test_named_points_show_their_own_figures(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path
) -> None:
    window = open_films(movable_model)
    panel = window.operating_point_controller.panel
    qtbot.keyClick(window, Qt.Key.Key_O)
    screening = panel._named[0]
    assert screening.text() == "Screening"
    with qtbot.waitSignal(window.operating_point.changed):
        qtbot.mouseClick(screening, Qt.MouseButton.LeftButton)
    assert window.operating_point.models[0].point == window.operating_point.models[0].passport.operating_points[0]
    assert panel.sensitivity.text() == "50.0 % (40.0 to 60.0)"
    assert screening.isChecked()
    assert panel.threshold.value() == pytest.approx(0.2)
    choose(window, qtbot, 0.3)
    assert not any(button.isChecked() for button in panel._named)


def test_choice_is_stored_for_its_model_only(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path, tmp_path: Path
) -> None:
    first = open_films(movable_model)
    choose(first, qtbot, 0.001)
    first.close()
    again = open_films(movable_model)
    assert again.operating_point.models[0].point.name == "custom 0.001"
    assert signs(again) == 4  # also films added later
    again.close()
    twin = make_passport(validation_scores=SCORES, conformal=NO_BAND, recipe="another")
    other = open_films(write_tiny_model(tmp_path / "other.onnx", twin))
    assert other.operating_point.models[0].point.name == "balanced"
    assert signs(other) == 2


@pytest.mark.parametrize("stored", ["nonsense", "", "{}", '{"name": "custom x"}'])
def test_invalid_stored_choice_gives_the_default(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path, stored: str
) -> None:
    first = open_films(movable_model)
    choose(first, qtbot, 0.3)
    first.settings.set(f"operating_point/{first.bridge.model_sha256}", stored)
    first.close()
    assert open_films(movable_model).operating_point.models[0].point.name == "balanced"


def test_point_of_a_site_profile_is_shown_and_stored(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path
) -> None:
    first = open_films(movable_model)
    site = replace(custom_point(0.005, SCORES), name="Our clinic", films=321)
    first.operating_point.choose(site, first.operating_point.models[0].sha256)
    assert signs(first) == sum(probability >= 0.005 for probability in probabilities(first))
    select_film(first, "bright.png")
    sentence = displayed_answer(first)
    assert "at or above the operating point “Our clinic” (0.01)" in sentence or "“Our clinic” (0.00" in sentence
    qtbot.keyClick(first, Qt.Key.Key_O)
    assert first.operating_point_controller.panel.basis.text().startswith(
        "On 321 films of “Our clinic”, with 95 % intervals."
    )
    first.close()
    assert open_films(movable_model).operating_point.models[0].point == site


def test_custom_threshold_applies_to_films_added_later(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path, many_films: Callable[[int], Path]
) -> None:
    window = open_films(movable_model)
    choose(window, qtbot, 0.001)
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([many_films(10)])
    assert signs(window) == sum(probability >= 0.001 for probability in probabilities(window))


def test_csv_states_the_custom_threshold(
    open_films: Callable[[Path], MainWindow], qtbot: QtBot, movable_model: Path, tmp_path: Path
) -> None:
    window = open_films(movable_model)
    choose(window, qtbot, 0.42)
    with qtbot.waitSignal(window.export.context.exporter.exported):
        window.export.scan.export_shown_to(tmp_path / "table.csv")
    points = {row["operating_point"] for row in rows_of(tmp_path / "table.csv") if row["status"] == "assessed"}
    assert points == {"custom 0.42"}


def test_model_without_validation_scores_offers_only_named_points(scanned: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(scanned, Qt.Key.Key_O)
    panel = scanned.operating_point_controller.panel
    assert not panel.slider.isEnabled()
    assert not panel.threshold.isEnabled()
    assert "cannot be moved" in panel.basis.text()
    assert panel.band.text() == "Undecided between 0.45 and 0.55."
    with qtbot.waitSignal(scanned.operating_point.changed):
        qtbot.keyClick(panel._named[2], Qt.Key.Key_Space)
    assert scanned.operating_point.models[0].point.name == "rule-in"


def test_film_of_a_model_that_is_not_loaded_has_no_point(scanned: MainWindow) -> None:
    findings = findings_of(scanned).values()
    judged = next(finding for finding in findings if finding.probability is not None)
    unjudged = next(finding for finding in findings if finding.probability is None)
    other = replace(judged.model, sha256="f" * 64)
    points = scanned.operating_point
    assert points.of(judged) == points.of(None) == points.models[0]
    assert points.of(replace(judged, model=other)) is None
    assert points.of(replace(unjudged, model=other)) == points.models[0]
