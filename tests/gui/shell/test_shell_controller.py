"""The frame: paste, pause, close and undo, recent folders, and the pages of help."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.films import grey_film
from helpers.hangs import HungAfter
from helpers.models import make_passport, write_tiny_model
from helpers.window.films import findings_of
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QClipboard, QFont, QGuiApplication, QImage, QTextLayout
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.diagnostics.crash_dialog import CrashDialog
from gui.help.about import AboutPage, LicencesPage
from gui.help.cheat_sheet import CheatSheet, key_groups, unbroken
from gui.help.passport_page import PassportPage
from gui.main_window import MainWindow
from inference.paths import EMBEDDED_MODEL, user_data
from inference.populations import ADULTS
from inference.reading.film_file import FileStamp

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clipboard(qapp: object) -> Iterator[QClipboard]:  # noqa: ARG001  # Qt must be there
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def paste(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.bridge.finished):
        qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)


def test_copied_files_are_pasted(window: MainWindow, qtbot: QtBot, clipboard: QClipboard, film_folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film_folder / name)) for name in ("bright.png", "dark.jpg")])
    clipboard.setMimeData(data)
    paste(window, qtbot)
    assert findings_of(window).keys() == {"bright.png", "dark.jpg"}


def test_paths_in_words_are_pasted(window: MainWindow, qtbot: QtBot, clipboard: QClipboard, film_folder: Path) -> None:
    clipboard.setText(f'"{film_folder / "bright.png"}"\n  {film_folder / "deeper"}  \n/nowhere/gone.png\nsome words\n')
    paste(window, qtbot)
    assert findings_of(window).keys() == {"bright.png", "bright.tif", 'a,"b".png'}


def test_copied_picture_becomes_a_film_among_the_users_data(
    window: MainWindow, qtbot: QtBot, clipboard: QClipboard
) -> None:
    grey = grey_film(0.9)
    clipboard.setImage(QImage(grey.data, 96, 80, 96, QImage.Format.Format_Grayscale8).copy())
    paste(window, qtbot)
    (case_id,) = window.films.case_ids()
    finding = window.films.case(case_id).finding
    assert finding.path.parent == user_data() / "pasted"
    assert finding.probability is not None
    assert finding.probability > 0.5


def test_clipboard_without_a_film_says_so(window: MainWindow, qtbot: QtBot, clipboard: QClipboard) -> None:
    clipboard.setText("only words")
    qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert "no film" in window.banner.text.text()


def test_picture_that_cannot_be_written_is_one_sentence(
    window: MainWindow, qtbot: QtBot, clipboard: QClipboard
) -> None:
    (user_data() / "pasted").write_text("a file where a folder should be", encoding="utf-8")
    clipboard.setImage(QImage(40, 40, QImage.Format.Format_Grayscale8))
    with qtbot.waitSignal(window.opening.failed):
        qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert "could not be written" in window.banner.text.text()


def test_pause_by_key_and_button(window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]) -> None:
    assert not window.shell_actions.pause.isEnabled()
    pausing = window.shell_actions.pause.icon().pixmap(24).toImage()
    window.open_paths([many_films(300)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 0)
    qtbot.keyClick(window, Qt.Key.Key_Period, CONTROL)
    assert window.bridge.progress.paused
    assert "Paused at" in window.status_bar.progress.text.text()
    assert window.status_bar.progress.pause.isChecked()
    assert window.shell_actions.pause.icon().pixmap(24).toImage() != pausing  # no longer two bars
    assert window.status_bar.progress.pause.toolTip() == "Go on with the scan (Ctrl+.)"
    with qtbot.waitSignal(window.bridge.finished):
        qtbot.mouseClick(window.status_bar.progress.pause, Qt.MouseButton.LeftButton)
    assert window.films.rowCount() == 300
    assert not window.status_bar.progress.pause.isVisible()
    assert not window.shell_actions.pause.isChecked()


def test_closing_all_films_can_be_undone(scanned: MainWindow, qtbot: QtBot) -> None:
    before = findings_of(scanned).keys()
    qtbot.keyClick(scanned, Qt.Key.Key_W, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert scanned.films.rowCount() == 0
    assert scanned.pages.currentWidget() is scanned.welcome_page
    assert not scanned.shell_actions.close_films.isEnabled()
    assert scanned.shell_actions.undo.text() == "Undo Close all films"
    qtbot.keyClick(scanned, Qt.Key.Key_Z, CONTROL)
    assert findings_of(scanned).keys() == before
    assert scanned.pages.currentWidget() is scanned.main_view
    qtbot.keyClick(scanned, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert scanned.films.rowCount() == 0


def test_no_film_follows_after_all_were_closed_during_a_scan(
    window: MainWindow,
    qtbot: QtBot,
    many_films: Callable[[int], Path],
    make_window: Callable[[Path], MainWindow],
    tiny_model: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hung = HungAfter(FileStamp.of, 60)
    monkeypatch.setattr(FileStamp, "of", hung)
    window.open_paths([many_films(300)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 20 and hung.asked.is_set())
    window.shell_actions.close_films.trigger()
    assert not hung.ended.is_set()
    assert not window.bridge.is_running
    hung.released.set()
    qtbot.waitUntil(hung.ended.is_set)
    assert window.films.rowCount() == 0
    assert window.pages.currentWidget() is window.welcome_page
    assert not window.status_bar.progress.pause.isVisible()
    assert not window.shell_actions.pause.isEnabled()
    window.shell_actions.undo.trigger()
    closed = window.films.rowCount()
    assert 20 < closed < 300
    window.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.app_state.session.started):
        again.show()
    qtbot.waitUntil(lambda: again.films.rowCount() == closed and not again.bridge.is_running)


def test_films_are_closed_while_a_share_hangs_and_the_next_folder_is_opened(
    scanned: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    hung = HungAfter(list, 0)
    scanned.app_state.use_population(ADULTS)  # after whose scan open films are assessed again
    scanned.bridge.add_found(hung)
    qtbot.waitUntil(hung.asked.is_set)
    scanned.shell_actions.close_films.trigger()
    assert not hung.ended.is_set()
    assert scanned.pages.currentWidget() is scanned.welcome_page
    hung.released.set()
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.open_paths([many_films(3)])
    assert not scanned.bridge.is_running
    assert findings_of(scanned).keys() == {"film 0.png", "film 1.png", "film 2.png"}


def test_opened_folder_is_offered_again_until_it_is_forgotten(
    scanned: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    scanned.shell_actions.close_films.trigger()
    recent = scanned.welcome_page.recent
    opener = next(one for one in recent.findChildren(QPushButton) if "films" in one.text())
    assert scanned.recent.actions()[0].text() == str(film_folder)
    with qtbot.waitSignal(scanned.bridge.finished):
        qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert scanned.films.rowCount() == 8
    qtbot.mouseClick(recent.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert scanned.app_state.recent.folders == []
    assert recent.isHidden()
    assert not scanned.recent.isEnabled()


def test_each_recent_folder_is_on_the_welcome_page_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitExposed(window):
        window.show()
    recent = window.app_state.recent
    recent.add([tmp_path])
    for hidden in (True, False):
        recent.hide(hidden)  # as at the start and the end of a reader study
    rows = window.welcome_page.recent.findChildren(QPushButton, "recent")
    assert sum(row.isVisible() for row in rows) == 1


def test_recent_folders_are_five_and_the_latest_is_first(window: MainWindow, tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(7)]
    for folder in folders:
        window.app_state.recent.add([folder])
    assert window.app_state.recent.folders == folders[:1:-1]
    window.app_state.recent.add([folders[3]])
    assert window.app_state.recent.folders == [folders[number] for number in (3, 6, 5, 4, 2)]


def test_cheat_sheet_lists_every_key_that_works(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Question)
    sheet = window.shell.dialog
    assert isinstance(sheet, CheatSheet)
    text = sheet.page.toPlainText().replace("\u2060", "")
    for _, actions in key_groups(window):
        for action in actions:
            assert action.text().replace("&", "").rstrip("…") in text
            for sequence in action.shortcuts():
                assert sequence.toString() in text
    for known in ("Ctrl+O", "Ctrl+V", "Ctrl+.", "Esc", "H", "Ctrl+Z", "?"):
        assert known in text.split()
    sheet.close()


def test_no_two_actions_have_the_same_key(window: MainWindow) -> None:
    keys = [key.toString() for _, actions in key_groups(window) for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


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


def test_model_without_passport_says_why_on_its_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty.onnx").touch()
    window.app_state.use_model(tmp_path / "empty.onnx")
    window.shell_actions.passport.trigger()
    page = window.shell.dialog
    qtbot.waitUntil(lambda: "is empty" in page.page.toPlainText())  # type: ignore[union-attr]
    page.close()  # type: ignore[union-attr]


def test_guide_is_in_the_help_without_pictures_or_dead_links(window: MainWindow) -> None:
    window.shell_actions.guide.trigger()
    page = window.shell.dialog
    assert page is not None
    text = page.page.toPlainText()  # type: ignore[attr-defined]
    assert text.startswith("The first hour with Hilum")
    assert "Reviewing by keyboard" in text
    assert "screenshots/" not in page.page.toHtml()  # type: ignore[attr-defined]
    assert 'href="#' not in page.page.toHtml()  # type: ignore[attr-defined]
    page.close()


def test_buttons_of_dialogs_have_no_stock_icons(window: MainWindow) -> None:
    for action in (window.shell_actions.settings, window.shell_actions.about):
        action.trigger()
        dialog = window.shell.dialog
        assert dialog is not None
        buttons = [button for box in dialog.findChildren(QDialogButtonBox) for button in box.buttons()]
        assert buttons
        assert all(button.icon().isNull() for button in buttons)
        dialog.close()


def test_keys_on_the_cheat_sheet_never_wrap(window: MainWindow, theme: Theme) -> None:
    sheet = CheatSheet(window, theme)
    layout = QTextLayout(unbroken("Control+Mayúsculas+Z · Control+."), QFont())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(40)
    assert line.textLength() == len(layout.text())
    layout.endLayout()
    assert unbroken("+ · Ctrl++ · =") in sheet.html()
    sheet.close()


def test_markup_in_a_passport_is_not_obeyed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    passport = make_passport(name="<h1>big</h1>", limits=("<img src='file:///x.png'>",), recipe="<b>bold</b>")
    window.app_state.use_model(write_tiny_model(tmp_path / "odd.onnx", passport))
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    window.shell_actions.passport.trigger()
    text = window.shell.dialog.page.toPlainText()  # type: ignore[union-attr]
    for markup in ("<h1>big</h1>", "<img src='file:///x.png'>", "<b>bold</b>"):
        assert markup in text
    window.shell.dialog.close()  # type: ignore[union-attr]


def test_about_and_licences(window: MainWindow, qtbot: QtBot) -> None:
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


def test_welcome_page_says_for_whom_hilum_is_and_for_whom_not(window: MainWindow) -> None:
    text = " ".join(label.text() for label in window.welcome_page.findChildren(QWidget) if hasattr(label, "text"))
    for part in ("research", "children of 1 to 5 years", "adults", "are refused", "not a diagnosis", "nothing is sent"):
        assert part in text


def test_crash_dialog_saves_a_report(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    monkeypatch.setattr("gui.diagnostics.crash_dialog.ask_for_report_file", lambda _: target)  # Qt's file dialog
    dialog = CrashDialog("ValueError: nobody expected this", None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert target.is_file()
    assert str(target) in dialog.saved.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_everything_without_words_has_a_name_for_screen_readers(scanned: MainWindow) -> None:
    for button in scanned.findChildren(QToolButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
