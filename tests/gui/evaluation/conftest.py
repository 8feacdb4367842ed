"""What the tests of the evaluation share: labelled films that the tiny model answers for, and the open dialog."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.site_evaluations import make_evaluation, make_scores
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.evaluation.evaluation_dialog import EvaluationDialog
from gui.evaluation.evaluation_run import EvaluationResult
from gui.evaluation.pages.results_page import ResultsPage
from gui.main_window import MainWindow
from inference.evaluation.figures import overall_figures
from inference.evaluation.site.evaluation import SiteScores


@pytest.fixture
def labelled_folder(tmp_path: Path) -> Path:
    """Sixteen films, two of them answered wrongly, a damaged one, and one in a folder of neither class."""
    folder = tmp_path / "ward"
    for number in range(8):
        write_film(folder / "NORMAL" / f"n{number}.png", 0.9 if number == 0 else 0.1 + 0.02 * number)
        write_film(folder / "krank" / f"p{number}.png", 0.1 if number == 0 else 0.7 + 0.02 * number)
    (folder / "NORMAL" / "empty.png").touch()
    write_film(folder / "others" / "x.png", 0.5)
    return folder


@pytest.fixture
def labelled_table(labelled_folder: Path, tmp_path: Path) -> Path:
    """The same films with patients, two films each, and three rows that cannot be used."""
    rows = [f"ward/NORMAL/n{number}.png,normal,A{number // 2}" for number in range(8)]
    rows += [f"ward/krank/p{number}.png,1,B{number // 2}" for number in range(8)]
    rows += ["ward/NORMAL/empty.png,0,A9", "gone.png,1,B9", "ward/others/x.png,,C1", "ward/krank/p0.png,0,B0"]
    assert labelled_folder.is_dir()
    table = tmp_path / "ward.csv"
    table.write_text("path,label,patient\n" + "\n".join(rows), encoding="utf-8")
    return table


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> EvaluationDialog:
    """The dialog, opened through the menu's action, once the model is known."""
    window.evaluation_actions.evaluate.trigger()
    opened = window.evaluation.dialog
    assert opened is not None
    qtbot.waitUntil(lambda: bool(window.evaluation.profiles.models.models))
    return opened


@pytest.fixture
def evaluated_dialog(
    window: MainWindow, dialog: EvaluationDialog, labelled_table: Path, qtbot: QtBot
) -> EvaluationDialog:
    """The dialog with the results of the labelled table."""
    window.evaluation.read(labelled_table)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    dialog.check.assess.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.results)
    return dialog


@pytest.fixture
def make_result() -> Callable[..., EvaluationResult]:
    """Makes evaluations of made-up films."""

    def make(scores: SiteScores | None = None, **changes: object) -> EvaluationResult:
        evaluation = make_evaluation(scores or make_scores(), **changes)
        return EvaluationResult(evaluation, overall_figures(evaluation.scores))

    return make


@pytest.fixture
def results(qtbot: QtBot, theme: Theme, make_result: Callable[..., EvaluationResult]) -> Iterator[ResultsPage]:
    """The page of results, shown, with made-up films."""
    host = QWidget()
    qtbot.addWidget(host)
    page = ResultsPage(theme, host)
    page.show_result(make_result())
    for widget in (host, page):
        widget.resize(1100, 700)
    with qtbot.waitExposed(host):
        host.show()
    yield page  # noqa: PT022  # while the test runs the host must not be let go
