"""The results of an evaluation: figures and charts at the chosen threshold and prevalence."""

from collections.abc import Callable
from math import isnan

import pytest
from helpers.site_evaluations import make_profile, make_scores
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.evaluation.evaluation_run import EvaluationResult
from gui.evaluation.pages.results_page import ResultsPage
from inference.evaluation.figures import figures_at
from inference.evaluation.site.evaluation import SiteScores

MakeResult = Callable[..., EvaluationResult]


def matrix(page: ResultsPage) -> str:
    return page.matrix.accessibleDescription()


def per_cent(text: str) -> float:
    return float(text.removesuffix("\u00a0%"))


def test_figures_and_charts_follow_the_slider(results: ResultsPage, qtbot: QtBot) -> None:
    before = (matrix(results), results.roc.accessibleDescription(), results.table.item(0, 1).text())
    results.threshold.slider.setFocus()
    qtbot.keyClick(results.threshold.slider, Qt.Key.Key_PageUp)
    qtbot.keyClick(results.threshold.slider, Qt.Key.Key_Right)
    assert results.threshold.threshold == pytest.approx(0.551)
    figures = figures_at(make_scores(), 0.551, 0.4)
    assert f"{figures.hits} are called and {figures.misses} missed" in matrix(results)
    assert f"{figures.alarms} are called and {figures.rejections} are not" in matrix(results)
    assert results.table.item(0, 1).text() == f"{100 * figures.sensitivity.value:.1f}\u00a0%"
    assert "At the threshold 0.551" in results.roc.accessibleDescription()
    after = (matrix(results), results.roc.accessibleDescription(), results.table.item(0, 1).text())
    assert not set(before) & set(after)


def test_a_button_sets_the_exact_threshold_of_an_operating_point(results: ResultsPage, qtbot: QtBot) -> None:
    buttons = results.threshold.point_buttons
    assert [button.text() for button in buttons] == ["screening 0.200", "balanced 0.500", "rule-in 0.800"]
    assert buttons[1].isChecked()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Space)
    assert (results.threshold.threshold, results.threshold.slider.value()) == (0.2, 200)
    assert [button.isChecked() for button in buttons] == [True, False, False]
    assert "not one of the model's operating points" not in results.remarks.text()
    results.threshold.field.setValue(0.345)
    assert not any(button.isChecked() for button in buttons)
    assert "not one of the model's operating points" in results.remarks.text()


def test_the_prevalence_changes_only_the_predictive_values_at_it(results: ResultsPage) -> None:
    def column(number: int) -> list[str]:
        return [results.table.item(row, number).text() for row in range(7)]

    assert column(0)[5] == "PPV at 40.0\u00a0% prevalence"
    before = column(1)
    assert before[5:] == before[3:5]  # as common as among the films
    results.planning.prevalence.setValue(5)
    assert column(0)[5] == "PPV at 5.0\u00a0% prevalence"
    assert column(1)[:5] == before[:5]
    assert per_cent(column(1)[5]) < per_cent(before[5])
    assert per_cent(column(1)[6]) > per_cent(before[6])


def test_a_narrower_interval_needs_more_films(results: ResultsPage) -> None:
    figures = figures_at(make_scores(), 0.5, 0.4)
    assert f"sensitivity: {figures.further_positives(0.1)}." in results.planning.answer.text()
    results.planning.width_field.setValue(0.05)
    assert f"sensitivity: {figures.further_positives(0.05)}." in results.planning.answer.text()
    results.planning.width_field.setValue(0.6)
    assert "suffice" in results.planning.answer.text()


def test_a_threshold_above_every_film_is_shown_without_a_ppv(results: ResultsPage) -> None:
    results.threshold.set_threshold(1.0)
    assert isnan(figures_at(make_scores(), 1.0, 0.4).precision.value)
    assert results.table.item(3, 1).text() == "\u2013"
    assert "0 are called and 40 missed" in matrix(results)


def test_charts_are_described_in_words_and_reached_by_keyboard(results: ResultsPage) -> None:
    for view in (results.roc, results.reliability, results.matrix):
        assert view.accessibleName()
        assert len(view.accessibleDescription()) > 50
        assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
    bins = results.reliability.accessibleDescription().count("films with a mean probability")
    assert bins == 10


def test_complete_separation_is_not_certainty(results: ResultsPage, make_result: MakeResult) -> None:
    separate = SiteScores(normal=(0.1, 0.2, 0.3), pneumonia=(0.7, 0.8))
    results.show_result(make_result(separate))
    assert "not of certainty" in results.remarks.text()


def test_reasons_and_duplicates_are_reported(results: ResultsPage, make_result: MakeResult) -> None:
    results.show_result(make_result(duplicates=3, in_both_classes=2))
    table = results.groups
    shown = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    assert shown["Not assessed: The picture is damaged"] == "2"
    assert shown["The same as another one, and counted"] == "3"
    assert shown["In both classes, with the same content"] == "2"
    assert "one of the two labels is wrong" in results.remarks.text()


def test_a_profile_is_shown_as_it_was_saved(results: ResultsPage, make_result: MakeResult) -> None:
    profile = make_profile("Ward 3", 0.437)
    results.show_result(make_result(), profile)
    assert results.threshold.threshold == 0.437
    assert results.planning.prevalence.value() == 20.0
    assert results.bar.saved_name == "Ward 3"
    results.planning.prevalence.setValue(21)
    assert results.bar.saved_name == ""


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_roc_curve_paints_in_both_themes(results: ResultsPage, theme: Theme, scheme: Qt.ColorScheme) -> None:
    theme.set_scheme(scheme)
    picture = results.roc.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {theme.colours.surface, theme.colours.accent, theme.colours.text} <= colours


def test_a_narrow_window_cuts_nothing(results: ResultsPage, qtbot: QtBot) -> None:
    def right_edge(widget: QWidget) -> int:
        return widget.mapTo(results, widget.rect().topRight()).x()

    shown = (results.roc, results.reliability, results.matrix, results.threshold.field, results.bar.pdf)
    shown += results.threshold.point_buttons
    results.resize(600, 700)
    qtbot.waitUntil(lambda: max(map(right_edge, shown)) < 600)
    assert results.matrix.y() > results.roc.y()


def test_the_note_of_a_saved_profile_goes_with_another_threshold(results: ResultsPage, qtbot: QtBot) -> None:
    results.show_saved(make_profile())
    assert "is saved" in results.bar.note.text()
    qtbot.keyClick(results.threshold.slider, Qt.Key.Key_PageUp)
    assert results.bar.note.text() == ""
