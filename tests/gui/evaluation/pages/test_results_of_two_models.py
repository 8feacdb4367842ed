"""The results of films that two models have judged: a tab for each model."""

from dataclasses import replace

from helpers.site_evaluations import make_profile
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.evaluation.evaluation_run import EvaluationResult
from gui.evaluation.pages.results_page import ResultsPage
from inference.evaluation.figures import overall_figures


def test_each_model_has_its_results_on_a_tab(qtbot: QtBot, theme: Theme) -> None:
    page = ResultsPage(theme)
    qtbot.addWidget(page)
    evaluation = make_profile().evaluation
    overall = overall_figures(evaluation.scores)
    children = EvaluationResult(evaluation, overall, "children")
    adults = EvaluationResult(replace(evaluation, dataset="grown up"), overall, "adults")
    page.offer((children, adults))
    page.show_result(children)
    assert [page.tabs.tabText(tab) for tab in range(page.tabs.count())] == ["Model for children", "Model for adults"]
    page.tabs.setCurrentIndex(1)
    assert page.shown is not None
    assert page.shown.result.population == "adults"
    assert "grown up" in page.headline.text()
    page.threshold.set_threshold(0.321)
    page.planning.prevalence.setValue(7)
    page.tabs.setCurrentIndex(0)
    assert page.threshold.threshold != 0.321
    page.tabs.setCurrentIndex(1)
    assert (page.threshold.threshold, page.planning.prevalence.value()) == (0.321, 7)
    page.show_saved(make_profile("Ward 3", model_sha256="ff" * 32))
    assert page.bar.profile is None
    page.offer((children,))
    assert page.tabs.isHidden()
