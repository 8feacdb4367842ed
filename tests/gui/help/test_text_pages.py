"""The pages About, Guide and Licences."""

from pytestqt.qtbot import QtBot

from gui.help.text_pages import AboutPage, GuidePage, LicencesPage
from gui.main_window import MainWindow


def test_about_and_licences_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.shell_actions.about.trigger()
    assert isinstance(window.shell.dialog, AboutPage)
    page = window.shell.dialog.page
    assert "not a diagnosis" in page.toPlainText()
    qtbot.waitUntil(lambda: "tiny 1, made on" in page.toPlainText())
    window.shell.dialog.close()
    qtbot.waitUntil(lambda: window.shell.dialog is None)
    window.shell_actions.licences.trigger()
    assert isinstance(window.shell.dialog, LicencesPage)
    text = window.shell.dialog.page.toPlainText()
    assert "ONNX Runtime" in text
    assert "TERMS AND CONDITIONS" in text
    window.shell.dialog.close()


def test_guide_has_no_pictures_or_dead_links(window: MainWindow) -> None:
    window.shell_actions.guide.trigger()
    page = window.shell.dialog
    assert isinstance(page, GuidePage)
    text = page.page.toPlainText()
    assert text.startswith("The first hour with Hilum")
    assert "Reviewing by keyboard" in text
    assert "screenshots/" not in page.page.toHtml()
    assert 'href="#' not in page.page.toHtml()
    page.close()
