"""From a figure to its films: a click or a key on a part of a chart shows those films in the window's table."""

from pathlib import Path

import pytest
from helpers.site_evaluations import make_profile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget
from pytestqt.qtbot import QtBot

from gui.evaluation.evaluation_dialog import EvaluationDialog
from gui.evaluation.figures.figure_view import FigureView
from gui.evaluation.pages.results_page import ResultsPage
from gui.main_window import MainWindow


def click(view: FigureView, qtbot: QtBot, name: str) -> None:
    """Click into the middle of the part of that name."""
    place = next(place for part, place in view.parts() if part.name == name)
    qtbot.mouseMove(view, place.center().toPoint())
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place.center().toPoint())


def shown(window: MainWindow) -> list[str]:
    """The names of the films in the table."""
    return sorted(Path(finding.file).name for finding in window.table.order.findings())


def wait_for(window: MainWindow, qtbot: QtBot, names: list[str]) -> None:
    qtbot.waitUntil(lambda: shown(window) == names and not window.bridge.is_running)


def test_a_cell_of_the_confusion_matrix_shows_its_films(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    page = evaluated_dialog.results
    click(page.matrix, qtbot, "missed")
    wait_for(window, qtbot, ["p0.png"])
    bar = window.films_panel.bar
    assert bar.only_chip.isVisible()
    assert bar.only_chip.text() == "missed: 1 ✕"
    click(page.matrix, qtbot, "found")
    wait_for(window, qtbot, [f"p{number}.png" for number in range(1, 8)])
    click(page.matrix, qtbot, "false alarms")
    wait_for(window, qtbot, ["n0.png"])
    qtbot.mouseClick(bar.only_chip, Qt.MouseButton.LeftButton)
    assert not bar.only_chip.isVisible()
    assert len(shown(window)) == 9  # all that were opened


def test_cells_follow_the_threshold(window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot) -> None:
    evaluated_dialog.results.threshold.set_threshold(0.999)
    click(evaluated_dialog.results.matrix, qtbot, "rightly passed")
    wait_for(window, qtbot, [f"n{number}.png" for number in range(8)])


def test_a_bin_of_the_reliability_diagram_shows_its_films(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    view = evaluated_dialog.results.reliability
    last = view.parts()[-1][0]
    assert last.name == "probability from 0.9 to 1.0"
    click(view, qtbot, last.name)
    wait_for(window, qtbot, ["n0.png", *(f"p{number}.png" for number in range(1, 8))])


def test_each_film_is_in_one_segment_of_the_roc_curve(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    page = evaluated_dialog.results
    assert page.shown is not None
    judged = page.shown.result.evaluation.judged
    films = [(film, film.probability) for film in judged if film.probability is not None]
    parts = [part for part, _ in page.roc.parts()]
    for film, probability in films:
        assert sum(part.contains(film.pneumonia, probability) for part in parts) == 1
    expected = sorted(Path(film.file).name for film, p in films if parts[0].contains(film.pneumonia, p))
    click(page.roc, qtbot, parts[0].name)
    wait_for(window, qtbot, expected)


def test_a_group_shows_its_films_by_click_and_key(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    table = evaluated_dialog.results.groups
    rows = {table.item(row, 0).text(): row for row in range(table.rowCount())}
    place = table.visualItemRect(table.item(rows["Called otherwise than labelled"], 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait_for(window, qtbot, ["n0.png", "p0.png"])
    assert window.films_panel.bar.only_chip.text() == "Called otherwise than labelled: 2 ✕"
    table.setCurrentCell(rows["Not assessed: The file is empty (zero bytes)"], 0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    wait_for(window, qtbot, ["empty.png"])
    place = table.visualItemRect(table.item(rows["In the list"], 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(window) == ["empty.png"]  # rows without films are among them


def test_every_group_of_films_counts_as_many_as_it_shows(evaluated_dialog: EvaluationDialog) -> None:
    page = evaluated_dialog.results
    for threshold in (0.0, 0.3, page.threshold.threshold, 0.9, 1.0):
        page.threshold.set_threshold(threshold)
        assert page.shown is not None
        judged = page.shown.result.evaluation.judged
        for group in page.shown.groups:
            assert group.contains is None or sum(map(group.contains, judged)) == group.number


def test_parts_are_reached_and_chosen_by_key(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    view = evaluated_dialog.results.matrix
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleName() == "Confusion matrix: missed"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    wait_for(window, qtbot, ["p0.png"])
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleName() == "Confusion matrix: rightly passed"


def test_films_that_are_open_are_not_assessed_again(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    view = evaluated_dialog.results.matrix
    click(view, qtbot, "missed")
    wait_for(window, qtbot, ["p0.png"])
    window.films_panel.bar.clear()
    click(view, qtbot, "missed")
    assert not window.bridge.is_running
    assert shown(window) == ["p0.png"]


def test_a_stored_profile_has_no_films_to_show(results: ResultsPage, qtbot: QtBot) -> None:
    assert make_profile().evaluation.judged == ()
    with qtbot.assertNotEmitted(results.films_requested):
        results.groups.setCurrentCell(3, 0)
        qtbot.keyClick(results.groups, Qt.Key.Key_Return)
    for view in (results.roc, results.reliability, results.matrix):
        assert view.parts() == []
        with qtbot.assertNotEmitted(results.films_requested):
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
            qtbot.keyClick(view, Qt.Key.Key_Right)
            qtbot.keyClick(view, Qt.Key.Key_Return)


def places(page: ResultsPage) -> dict[str, tuple[int, int, int, int]]:
    """Where everything stands on the page."""
    parts: dict[str, QWidget] = {
        "roc": page.roc,
        "reliability": page.reliability,
        "matrix": page.matrix,
        "threshold": page.threshold,
        "table": page.table,
        "planning": page.planning,
        "answer": page.planning.answer,
        "groups": page.groups,
        "remarks": page.remarks,
        "bar": page.bar,
    }
    return {
        name: (*part.mapTo(page, QPoint(0, 0)).toTuple(), *part.size().toTuple())  # type: ignore[misc]
        for name, part in parts.items()
    }


@pytest.mark.parametrize("width", [1100, 640])
def test_nothing_on_the_page_moves_while_the_threshold_is_dragged(
    results: ResultsPage, qtbot: QtBot, width: int
) -> None:
    results.parentWidget().resize(width, 900)
    results.resize(width, 900)
    slider = results.threshold.slider
    qtbot.waitUntil(lambda: slider.width() > 100)
    before = places(results)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle(slider))
    texts = set()
    for share in (0.3, 0.1, 0.0, 0.2, 0.5, 0.8, 0.97, 1.0, 0.6):
        qtbot.mouseMove(slider, QPoint(round(share * (slider.width() - 1)), slider.height() // 2))
        texts.add((results.remarks.text(), results.groups.item(3, 1).text()))
        assert places(results) == before
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert len(texts) > 2  # the words did change


def handle(slider: QSlider) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    style = QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    return slider.style().subControlRect(*style).center()


def test_use_in_the_window_closes_the_dialog(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    bar = evaluated_dialog.results.bar
    qtbot.keyClicks(bar.name, "Ward 3")
    qtbot.keyClick(bar.name, Qt.Key.Key_Return)
    qtbot.waitUntil(bar.apply.isEnabled)
    qtbot.mouseClick(bar.apply, Qt.MouseButton.LeftButton)
    assert not evaluated_dialog.isVisible()
    assert "of “Ward 3”" in window.banner.text.text()
    assert window.operating_point.models[0].point.name == "Ward 3"
