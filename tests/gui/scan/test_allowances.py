"""Rotated and inverted films: corrected by one click, also after a restart, until the user revokes it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.window.films import findings_of, select_film
from PIL import Image, ImageOps
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.scan.allowances import Allowance, Allowances
from inference.finding import Status
from inference.messages import Code
from inference.paths import EMBEDDED_MODEL, SAMPLE_FILMS

MakeWindow = Callable[[Path], MainWindow]


@pytest.fixture
def wrong_films(tmp_path: Path) -> Path:
    """A folder with an upright film, a rotated one and an inverted one."""
    folder = tmp_path / "wrong"
    folder.mkdir()
    film = Image.open(SAMPLE_FILMS / "synthetic-pneumonia-1.png").convert("L")
    film.save(folder / "right.png")
    film.rotate(90, expand=True).save(folder / "turned.png")
    ImageOps.invert(film).save(folder / "inverted.png")
    return folder


@pytest.fixture
def opened(make_window: MakeWindow, qtbot: QtBot, wrong_films: Path) -> MainWindow:
    window = make_window(EMBEDDED_MODEL)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([wrong_films])
    return window


def test_turned_film_is_corrected_by_one_click_and_has_a_warning(opened: MainWindow, qtbot: QtBot) -> None:
    select_film(opened, "right.png")
    assert opened.viewer.verdict_panel.allowance_bar.isHidden()
    select_film(opened, "turned.png")
    assert findings_of(opened)["turned.png"].code is Code.NOT_UPRIGHT
    button = opened.viewer.verdict_panel.allowance_bar.correct
    assert (button.isVisible(), button.text()) == (True, "Turn and assess")
    with qtbot.waitSignal(opened.bridge.finished):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    finding = findings_of(opened)["turned.png"]
    assert finding.status is Status.ASSESSED
    assert finding.probability == pytest.approx(findings_of(opened)["right.png"].probability, abs=0.02)
    assert [warning.code for warning in finding.warnings] == [Code.CORRECTED]
    assert "turned by 90 degrees" in opened.viewer.verdict_panel.warnings.text()
    qtbot.waitUntil(lambda: opened.viewer.view.viewport.placement.quarter_turns == 1)
    assert opened.viewer.verdict_panel.allowance_bar.isHidden()


def test_selected_films_are_corrected_together_and_corrections_are_revoked(opened: MainWindow, qtbot: QtBot) -> None:
    opened.table.selectAll()
    actions = opened.table_actions
    assert (actions.correct.isEnabled(), actions.as_is.isEnabled()) == (True, False)
    with qtbot.waitSignal(opened.bridge.finished):
        actions.correct.trigger()
    assert {file: finding.status for file, finding in findings_of(opened).items()} == dict.fromkeys(
        ("inverted.png", "right.png", "turned.png"), Status.ASSESSED
    )
    assert [len(finding.warnings) for finding in findings_of(opened).values()] == [1, 0, 1]
    assert (actions.correct.isEnabled(), actions.as_is.isEnabled()) == (False, True)
    with qtbot.waitSignal(opened.bridge.finished):
        actions.as_is.trigger()
    assert findings_of(opened)["inverted.png"].code is Code.INVERTED
    assert findings_of(opened)["right.png"].status is Status.ASSESSED


def test_corrected_film_is_corrected_on_the_next_start(
    opened: MainWindow, make_window: MakeWindow, qtbot: QtBot
) -> None:
    select_film(opened, "inverted.png")
    with qtbot.waitSignal(opened.bridge.finished):
        opened.viewer.verdict_panel.allowance_bar.correct.click()
    before = findings_of(opened)
    opened.close()
    window = make_window(EMBEDDED_MODEL)
    with qtbot.waitSignal(window.app_state.session.started):
        window.show()
    qtbot.waitUntil(lambda: window.films.rowCount() == 3 and not window.bridge.is_running)
    assert findings_of(window)["inverted.png"].warnings == before["inverted.png"].warnings
    assert findings_of(window)["inverted.png"].assessed_at == before["inverted.png"].assessed_at
    assert findings_of(window)["turned.png"].code is Code.NOT_UPRIGHT


def test_allowances_add_up_and_are_emitted() -> None:
    allowances, film, other = Allowances(), Path("a.png"), Path("b.png")
    allowances.allow([film], Allowance(correct=True))
    changes: list[tuple[object, ...]] = []
    allowances.changed.connect(lambda *arguments: changes.append(arguments))
    allowances.allow([film, other], Allowance(anyway="adults"))
    both = Allowance(correct=True, anyway="adults")
    assert changes == [([film], both), ([other], Allowance(anyway="adults"))]
    assert Allowance.from_text(both.to_text()) == allowances.of(film) == both
    allowances.revoke([film])
    assert allowances.of(film) == Allowance()
