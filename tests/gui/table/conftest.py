"""The table of films, shown, without a window around it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.common.settings import Settings
from gui.common.style.theme import Theme
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
