"""The films panel: the note over an empty table, and the counts below it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.shell.status_bar import CountsLine
from gui.table.films_panel import FilmsPanel
from gui.table.rows.film_filter import Chip


def test_note_over_the_table_offers_to_clear_a_filter_that_no_film_passes(panel: FilmsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.bar.search, "no such film")
    qtbot.mouseClick(panel.bar.chips[Chip.SIGNS], Qt.MouseButton.LeftButton)
    assert panel.empty.isVisible()
    assert "None of the 4 films passes the filter." in panel.empty._text.text()
    qtbot.mouseClick(panel.empty.clear, Qt.MouseButton.LeftButton)
    assert panel.table.order.rowCount() == 4
    assert not panel.empty.isVisible()
    assert not any(button.isChecked() for button in panel.bar.chips.values())


def test_note_over_an_empty_table_offers_no_clearing(panel: FilmsPanel) -> None:
    panel.films.remove(panel.films.case_ids())
    assert panel.empty.isVisible()
    assert not panel.empty.clear.isVisible()


def test_counts_line_gives_the_number_shown_only_while_filtered(panel: FilmsPanel, qtbot: QtBot) -> None:
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
