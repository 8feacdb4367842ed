"""The page of passports: one tab for each model and for the gate."""

from collections.abc import Callable
from pathlib import Path

from helpers.models import make_passport, write_tiny_model
from pytestqt.qtbot import QtBot

from gui.help.passport_page import PassportPage
from gui.main_window import MainWindow
from inference.paths import EMBEDDED_MODEL


def test_passport_is_loaded_and_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.shell_actions.passport.trigger()
    page = window.shell.dialog
    assert isinstance(page, PassportPage)
    assert "being loaded" in page.page.toPlainText()
    assert page.tabs.isHidden()
    qtbot.waitUntil(lambda: "tiny 1" in page.page.toPlainText())
    text = page.page.toPlainText()
    for part in (
        "It only looks at brightness.",
        "Children of 1 to 5 years",
        "AP, PA",
        "made up",
        "screening",
        "50.0 %",
    ):
        assert part in text
    assert window.bridge.model_sha256 in text
    assert window.pages.currentWidget() is window.welcome_page
    page.close()


def test_gate_and_model_have_a_tab_each(make_window: Callable[[Path], MainWindow], qtbot: QtBot) -> None:
    window = make_window(EMBEDDED_MODEL)
    window.shell_actions.passport.trigger()
    page = window.shell.dialog
    assert isinstance(page, PassportPage)
    qtbot.waitUntil(lambda: page.tabs.count() > 1)
    assert [page.tabs.tabText(tab) for tab in range(page.tabs.count())][:: page.tabs.count() - 1] == [
        "Children",
        "Gate",
    ]
    assert "CC BY 4.0" in page.page.toPlainText()
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    text = page.page.toPlainText()
    assert window.bridge.models.gate is not None
    assert window.bridge.models.gate.sha256 in text
    for part in ("academic and non-commercial use only", "knee: refused", "may pass for a chest film"):
        assert part in text
    page.close()


def test_page_shows_why_a_model_cannot_be_loaded(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty.onnx").touch()
    window.app_state.use_model(tmp_path / "empty.onnx")
    window.shell_actions.passport.trigger()
    page = window.shell.dialog
    qtbot.waitUntil(lambda: "is empty" in page.page.toPlainText())  # type: ignore[union-attr]
    page.close()  # type: ignore[union-attr]


def test_markup_in_a_passport_is_shown_as_text(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    passport = make_passport(name="<h1>big</h1>", limits=("<img src='file:///x.png'>",), recipe="<b>bold</b>")
    window.app_state.use_model(write_tiny_model(tmp_path / "odd.onnx", passport))
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    window.shell_actions.passport.trigger()
    text = window.shell.dialog.page.toPlainText()  # type: ignore[union-attr]
    for markup in ("<h1>big</h1>", "<img src='file:///x.png'>", "<b>bold</b>"):
        assert markup in text
    window.shell.dialog.close()  # type: ignore[union-attr]
