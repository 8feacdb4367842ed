"""What the tests of reviewing share: a scanned window that is ready for a verdict."""

import pytest
from helpers.window.films import select_film

from gui.main_window import MainWindow


@pytest.fixture
def reading(scanned: MainWindow) -> MainWindow:
    """The scanned window, its table focused, with a film of signs looked at; a verdict does not move on."""
    scanned.review_actions.auto_advance.setChecked(False)
    scanned.table.setFocus()
    select_film(scanned, "bright.png")
    return scanned
