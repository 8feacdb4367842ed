"""The table of films and its panel, shown without a main window."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.common.settings import Settings
from gui.common.style.theme import Theme
from gui.table.films_panel import FilmsPanel
from gui.table.films_table import FilmsTable
from gui.table.rows.films_model import FilmsModel
from gui.table.thumbnails import Thumbnails


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> Iterator[FilmsTable]:
    films, thumbnails = FilmsModel(), Thumbnails()
    made = FilmsTable(films, thumbnails, theme, Settings())
    made.films = films  # type: ignore[attr-defined]  # kept alive with the table
    qtbot.addWidget(made)
    made.resize(700, 300)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    thumbnails.close()


@pytest.fixture
def panel(theme: Theme, make_finding: Any, qtbot: QtBot) -> Iterator[FilmsPanel]:
    """The panel of four films: two with signs, one without, one that could not be read."""
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
