"""The bar above the table: what is typed and clicked filters and is counted, with a remark where it makes no sense."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.films import write_film
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.common.settings import Settings
from gui.common.style.theme import Theme
from gui.main_window import MainWindow
from gui.shell.status_bar import CountsLine
from gui.table.films_panel import FilmsPanel
from gui.table.films_table import FilmsTable
from gui.table.rows.film_filter import Chip
from gui.table.rows.films_model import Column, FilmsModel
from gui.table.thumbnails import Thumbnails


@pytest.fixture
def panel(theme: Theme, make_finding: Any, qtbot: QtBot) -> Iterator[FilmsPanel]:
    films, thumbnails = FilmsModel(), Thumbnails()
    made, host = FilmsPanel(films, FilmsTable(films, thumbnails, theme, Settings())), QWidget()
    made.setParent(host)
    made.resize(700, 500)
    host.resize(1000, 500)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    films.add([make_finding("a.png", 0.9), make_finding("b.png", 0.2), make_finding("c.png"), make_finding("d", 0.8)])
    yield made
    thumbnails.close()


def shown(panel: FilmsPanel) -> list[str]:
    order = panel.table.order
    return [order.index(row, Column.FILE).data() for row in range(order.rowCount())]


def press(panel: FilmsPanel, qtbot: QtBot, chip: Chip) -> None:
    qtbot.mouseClick(panel.bar.chips[chip], Qt.MouseButton.LeftButton)


def test_typing_filters(panel: FilmsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.bar.search, "p:>0.85")
    assert shown(panel) == ["a.png"]
    assert not panel.bar.problem.isVisible()
    panel.bar.search.clear()
    assert len(shown(panel)) == 4


def test_chips_filter_and_say_how_many(panel: FilmsPanel, qtbot: QtBot, make_review: Any) -> None:
    assert panel.bar.chips[Chip.SIGNS].text() == "Signs  2"
    press(panel, qtbot, Chip.SIGNS)
    press(panel, qtbot, Chip.ERRORS)
    assert shown(panel) == ["a.png", "c.png", "d"]
    press(panel, qtbot, Chip.UNREVIEWED)
    assert shown(panel) == ["a.png", "d"]
    panel.films.set_review(panel.films.case_ids()[0], make_review("no_signs"))
    assert panel.bar.chips[Chip.DISAGREEMENTS].text() == "Disagreements  1"
    assert panel.bar.chips[Chip.UNREVIEWED].accessibleName() == "Not reviewed, 2 films"


def test_term_that_is_not_understood_is_reported_below_the_field(panel: FilmsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.bar.search, "foo:bar .png")
    assert panel.bar.problem.isVisible()
    assert "“foo:bar” is left out" in panel.bar.problem.text()
    assert "“foo:bar” is left out" in panel.bar.search.accessibleDescription()
    assert shown(panel) == ["a.png", "b.png", "c.png"]


def test_filter_that_lets_nothing_pass_says_so_and_offers_to_clear_it(panel: FilmsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.bar.search, "no such film")
    press(panel, qtbot, Chip.SIGNS)
    assert panel.empty.isVisible()
    assert "None of the 4 films passes the filter." in panel.empty._text.text()
    qtbot.mouseClick(panel.empty.clear, Qt.MouseButton.LeftButton)
    assert len(shown(panel)) == 4
    assert not panel.empty.isVisible()
    assert not any(button.isChecked() for button in panel.bar.chips.values())


def test_empty_table_offers_no_clearing(panel: FilmsPanel) -> None:
    panel.films.remove(panel.films.case_ids())
    assert panel.empty.isVisible()
    assert not panel.empty.clear.isVisible()


def test_keys_lead_from_the_field_to_the_table(panel: FilmsPanel, qtbot: QtBot) -> None:
    panel.bar.start_search()
    assert panel.bar.search.hasFocus()
    qtbot.keyClick(panel.bar.search, Qt.Key.Key_Down)
    assert panel.table.hasFocus()


def test_line_below_the_table_says_how_many_are_shown_only_while_filtered(panel: FilmsPanel, qtbot: QtBot) -> None:
    line = CountsLine()
    qtbot.addWidget(line)
    panel.table.order.shown_changed.connect(line.show_shown_count)
    panel.films.counts_changed.connect(line.show_counts)
    panel.bar.search.setText("a.png")
    assert "<b>1</b> of 4 shown" in line.text()
    panel.bar.clear()
    assert "shown" not in line.text()
    panel.films.set_blind(True)
    assert "3 not shown yet" in line.text()
    assert "0 with signs" in line.text()


def test_chips_stay_in_one_line_and_the_rest_is_in_a_menu(panel: FilmsPanel) -> None:
    heights = set()
    for width in (900, 420, 240):
        panel.resize(width, 500)
        QApplication.processEvents()
        seen = [button for button in panel.bar.chips.values() if button.isVisible()]
        assert all(button.geometry().right() < panel.bar.width() for button in seen)
        assert len(seen) == len(panel.bar.chips) or width < 900
        heights.add(panel.bar.height())
    assert len(heights) == 1


@pytest.mark.parametrize("typed", ["größe", "GRÖSSE", "gro\u0308ße", "gröss"])
def test_a_search_finds_both_unicode_forms(qtbot: QtBot, window: MainWindow, tmp_path: Path, typed: str) -> None:
    for name in ("Größe.png", "Gro\u0308ße 2.png", "other.png"):
        write_film(tmp_path / "films" / "film.png", 0.5).rename(tmp_path / "films" / name)
    if len(list((tmp_path / "films").iterdir())) < 3:
        shutil.rmtree(tmp_path / "films")
        pytest.skip("this file system knows one Unicode form only")
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([tmp_path / "films"])
    window.films_panel.bar.search.setText(typed)
    assert window.table.order.rowCount() == 2
