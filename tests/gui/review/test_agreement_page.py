"""The agreement page: figures that follow the films, the truth from folders and lists, and the way to each film."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.window.films import case_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.review.agreement_page import AgreementPage

Key = Qt.Key


def say(window: MainWindow, qtbot: QtBot, file: str, key: Qt.Key) -> None:
    window.activateWindow()  # the page may be in front
    qtbot.waitUntil(window.isActiveWindow)
    window.table.select_case(case_of(window, file).case_id)
    qtbot.keyClick(window.table, key)


def counts(page: AgreementPage) -> list[list[str]]:
    return [[label.text() for label in row] for row in page._counts]


def figures(page: AgreementPage) -> list[list[str]]:
    return [[label.text() for label in row] for row in page._figures]


@pytest.fixture
def labelled(
    make_window: Callable[[Path], MainWindow], qtbot: QtBot, tiny_model: Path, film_folder: Path, tmp_path: Path
) -> MainWindow:
    """A window with four films in folders that say what they show; one of each class looks like the other."""
    folder = tmp_path / "labelled"
    for kind, files in {
        "PNEUMONIA": ("bright.png", "dark.jpg"),
        "NORMAL": ("deeper/bright.tif", 'deeper/a,"b".png'),
    }.items():
        (folder / kind).mkdir(parents=True)
        for file in files:
            shutil.copy(film_folder / file, folder / kind)
    window = make_window(tiny_model)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    window.review_actions.auto_advance.setChecked(False)
    window.table.setFocus()
    return window


@pytest.fixture
def page(labelled: MainWindow, qtbot: QtBot) -> AgreementPage:
    """The page, opened by its key after three verdicts: one agrees, one differs, one is unsure."""
    say(labelled, qtbot, "PNEUMONIA/bright.png", Key.Key_S)
    say(labelled, qtbot, "PNEUMONIA/dark.jpg", Key.Key_S)
    say(labelled, qtbot, "NORMAL/bright.tif", Key.Key_U)
    qtbot.keyClick(labelled, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return labelled.agreement.page


def test_page_says_so_when_there_is_nothing_to_compare(labelled: MainWindow) -> None:
    labelled.review_actions.agreement.trigger()
    page = labelled.agreement.page
    assert page.isVisible()
    assert "No film has both" in page.summary.text()
    assert figures(page) == [["–", "–", "–"]] * 2  # noqa: RUF001  # dashes


def test_counts_agreement_and_accuracy_are_shown(page: AgreementPage) -> None:
    assert counts(page) == [["1", "1", "0"], ["0", "0", "0"], ["1", "0", "0"]]
    assert "<b>1 of 2</b>" in page.summary.text()
    assert "50.0 % (" in page.summary.text()
    assert "Cohen's kappa 0.00 (" in page.summary.text()
    assert "over 3 films" in page.summary.text()
    assert page.ground_truth.text() == "The truth is known of 3 of 3 films (from folders named NORMAL and PNEUMONIA)."
    reader, model = figures(page)
    assert reader[0].endswith("\n2 / 2")
    assert reader[1:] == ["–\n0 / 0", "1"]  # noqa: RUF001
    assert model[0].endswith("\n1 / 2")
    assert model[1].endswith("\n0 / 1")


def test_the_open_page_follows_verdicts_and_the_operating_point(
    page: AgreementPage, labelled: MainWindow, qtbot: QtBot
) -> None:
    say(labelled, qtbot, 'NORMAL/a,"b".png', Key.Key_N)
    qtbot.waitUntil(lambda: counts(page)[1] == ["0", "1", "0"])
    labelled.undo_stack.undo()
    qtbot.waitUntil(lambda: counts(page)[1] == ["0", "0", "0"])
    passport = labelled.operating_point.models[0].passport
    assert passport is not None
    point = passport.operating_points[0]
    labelled.operating_point.choose(point, labelled.operating_point.models[0].sha256)
    assert sum(int(number) for row in counts(page) for number in row) == 3


def test_a_click_on_a_disagreement_shows_the_film(page: AgreementPage, labelled: MainWindow, qtbot: QtBot) -> None:
    assert page.disagreements.rowCount() == 1
    view = page.findChild(QTableView)
    assert view is not None
    where = view.visualRect(page.disagreements.index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert labelled.table.selected_case is not None
    assert labelled.table.selected_case.finding.file == "PNEUMONIA/dark.jpg"
    labelled.table.select_case(case_of(labelled, "NORMAL/bright.tif").case_id)
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Return)
    qtbot.waitUntil(labelled.isActiveWindow)
    assert labelled.table.selected_case.finding.file == "PNEUMONIA/dark.jpg"


def test_blind_readings_alone_count_as_they_were_first_given(labelled: MainWindow, qtbot: QtBot) -> None:
    labelled.review_actions.blind.trigger()
    say(labelled, qtbot, "PNEUMONIA/dark.jpg", Key.Key_S)
    qtbot.keyClick(labelled.table, Key.Key_N)  # the answer has changed the reader's mind
    labelled.review_actions.blind.trigger()
    say(labelled, qtbot, "PNEUMONIA/bright.png", Key.Key_S)
    labelled.review_actions.agreement.trigger()
    page = labelled.agreement.page
    assert counts(page) == [["1", "0", "0"], ["0", "1", "0"], ["0", "0", "0"]]
    qtbot.mouseClick(page.blind_only, Qt.MouseButton.LeftButton)
    assert counts(page) == [["0", "1", "0"], ["0", "0", "0"], ["0", "0", "0"]]
    assert page.disagreements.rowCount() == 1


def test_ground_truth_comes_from_a_list_or_from_the_folders(
    page: AgreementPage, labelled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    labels = tmp_path / "labels.csv"
    labels.write_text("file,label\nbright.png,NORMAL\n", encoding="utf-8")
    labelled.agreement.use_labels(labels)
    assert page.ground_truth.text() == "The truth is known of 1 of 3 films (from labels.csv)."
    assert figures(page)[0][1].endswith("\n0 / 1")
    assert page.folders.isVisible()
    qtbot.mouseClick(page.folders, Qt.MouseButton.LeftButton)
    assert "3 of 3" in page.ground_truth.text()
    labels.write_text("nothing of use", encoding="utf-8")
    labelled.agreement.use_labels(labels)
    assert "has no column “path”" in labelled.banner.text.text()
    assert "3 of 3" in page.ground_truth.text()


def test_identical_films_count_once(page: AgreementPage, labelled: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    shutil.copy(case_of(labelled, "PNEUMONIA/bright.png").finding.path, tmp_path / "more" / "twin.png")
    with qtbot.waitSignal(labelled.bridge.finished):
        labelled.open_paths([tmp_path / "more"])
    assert case_of(labelled, "twin.png").review is not None
    labelled.agreement._fill()
    assert counts(page)[0][0] == "1"


def test_cells_describe_their_row_and_column(page: AgreementPage) -> None:
    assert page._counts[2][0].accessibleDescription() == "You: Unsure, Model: Signs of pneumonia"
    assert page._figures[1][1].accessibleDescription() == "Model, Specificity"


def test_both_tables_have_their_columns_in_line(qtbot: QtBot) -> None:
    page = AgreementPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    for upper, lower in zip(page._counts[0], page._figures[0], strict=True):
        assert abs(upper.mapTo(page, QPoint(0, 0)).x() - lower.mapTo(page, QPoint(0, 0)).x()) <= 2
