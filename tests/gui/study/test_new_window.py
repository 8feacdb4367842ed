"""A study in a new window: after a change of the language, and after a start with films."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.window.studies import FILMS, begin, read
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.common.settings import Key
from gui.common.style.theme import Theme
from gui.main_window import MainWindow
from gui.table.rows.column import Column
from gui.table.rows.film_filter import Chip


@pytest.fixture
def renewed(opened: MainWindow, theme: Theme, qtbot: QtBot) -> Callable[[], MainWindow]:
    """A function that replaces the window, as a change of the language does."""

    def renew() -> MainWindow:
        opened.app_state.setParent(theme)
        window = MainWindow(theme, app_state=opened.app_state)
        window.app_state.setParent(window)
        qtbot.addWidget(window)
        window.take_over(opened)
        return window

    return renew


def test_answers_stay_hidden_in_another_language(
    opened: MainWindow, qtbot: QtBot, renewed: Callable[[], MainWindow]
) -> None:
    begin(opened, qtbot, "Anna")
    window = renewed()
    assert not {Column.PROBABILITY, Column.ZONE} & set(window.table.columns.shown())
    chips = window.films_panel.bar.chips
    assert not [chip for chip in (Chip.SIGNS, Chip.UNDECIDED, Chip.DISAGREEMENTS) if chips[chip].isVisible()]
    assert chips[Chip.UNREVIEWED].isVisible()


def test_filter_and_order_of_the_session_stay_suspended_in_a_new_window(
    opened: MainWindow, qtbot: QtBot, renewed: Callable[[], MainWindow]
) -> None:
    opened.films_panel.bar.search.setText("patient")
    opened.table.sortByColumn(Column.FILE, Qt.SortOrder.DescendingOrder)
    begin(opened, qtbot, "Anna")
    opened.settings.set(Key.STUDY, "")
    opened.films_panel.bar.chips[Chip.UNREVIEWED].setChecked(True)
    shown = opened.table.order.findings()
    window = renewed()
    assert len(shown) == FILMS
    assert window.table.order.findings() == shown
    assert window.films_panel.bar.search.text() == ""
    assert window.films_panel.bar.chosen_chips == {Chip.UNREVIEWED}  # the reader's own


def test_films_at_the_start_are_opened_outside_the_study_that_was_being_read(
    opened: MainWindow,
    qtbot: QtBot,
    make_window: Callable[[Path], MainWindow],
    tiny_model: Path,
    film_folder: Path,
) -> None:
    begin(opened, qtbot, "Anna", closes_films=True)
    read(opened, qtbot, 1, lambda _: True)
    opened.close()
    window = make_window(tiny_model)
    window.open_when_painted([film_folder])
    with qtbot.waitSignal(window.bridge.finished):
        window.show()
    assert not window.app_state.study_mode.is_reading
    files = [window.films.case(case_id).finding.path for case_id in window.films.case_ids()]
    assert files
    assert all(path.is_relative_to(film_folder) for path in files)
