"""The filter bar: search field and chips filter the table, and the chips count their films."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from helpers.films import write_film
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.table.films_panel import FilmsPanel
from gui.table.rows.film_filter import Chip
from gui.table.rows.films_model import Column


def shown(panel: FilmsPanel) -> list[str]:
    order = panel.table.order
    return [order.index(row, Column.FILE).data() for row in range(order.rowCount())]


def press(panel: FilmsPanel, qtbot: QtBot, chip: Chip) -> None:
    qtbot.mouseClick(panel.bar.chips[chip], Qt.MouseButton.LeftButton)


def test_typed_text_filters(panel: FilmsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.bar.search, "p:>0.85")
    assert shown(panel) == ["a.png"]
    assert not panel.bar.problem.isVisible()
    panel.bar.search.clear()
    assert len(shown(panel)) == 4


def test_chips_filter_and_count_their_films(panel: FilmsPanel, qtbot: QtBot, make_review: Any) -> None:
    assert panel.bar.chips[Chip.SIGNS].text() == "Signs  2"
    press(panel, qtbot, Chip.SIGNS)
    press(panel, qtbot, Chip.ERRORS)
    assert shown(panel) == ["a.png", "c.png", "d"]
    press(panel, qtbot, Chip.UNREVIEWED)
    assert shown(panel) == ["a.png", "d"]
    panel.films.set_review(panel.films.case_ids()[0], make_review("no_signs"))
    assert panel.bar.chips[Chip.DISAGREEMENTS].text() == "Disagreements  1"
    assert panel.bar.chips[Chip.UNREVIEWED].accessibleName() == "Not reviewed, 2 films"


def test_invalid_term_is_explained_below_the_field(panel: FilmsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.bar.search, "foo:bar .png")
    assert panel.bar.problem.isVisible()
    assert "“foo:bar” is left out" in panel.bar.problem.text()
    assert "“foo:bar” is left out" in panel.bar.search.accessibleDescription()
    assert shown(panel) == ["a.png", "b.png", "c.png"]


def test_down_key_moves_the_focus_from_the_field_to_the_table(panel: FilmsPanel, qtbot: QtBot) -> None:
    panel.bar.start_search()
    assert panel.bar.search.hasFocus()
    qtbot.keyClick(panel.bar.search, Qt.Key.Key_Down)
    assert panel.table.hasFocus()


def test_chips_that_do_not_fit_into_one_line_are_in_a_menu(panel: FilmsPanel) -> None:
    heights = set()
    for width in (900, 420, 240):
        panel.resize(width, 500)
        QApplication.processEvents()
        visible = [button for button in panel.bar.chips.values() if button.isVisible()]
        assert all(button.geometry().right() < panel.bar.width() for button in visible)
        assert len(visible) == len(panel.bar.chips) or width < 900
        heights.add(panel.bar.height())
    assert len(heights) == 1


@pytest.mark.parametrize("typed", ["größe", "GRÖSSE", "gro\u0308ße", "gröss"])
def test_search_finds_both_unicode_forms_of_a_name(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, typed: str
) -> None:
    for name in ("Größe.png", "Gro\u0308ße 2.png", "other.png"):
        write_film(tmp_path / "films" / "film.png", 0.5).rename(tmp_path / "films" / name)
    if len(list((tmp_path / "films").iterdir())) < 3:
        shutil.rmtree(tmp_path / "films")
        pytest.skip("this file system knows one Unicode form only")
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([tmp_path / "films"])
    window.films_panel.bar.search.setText(typed)
    assert window.table.order.rowCount() == 2
