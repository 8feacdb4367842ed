"""The settings take effect at once; a model that cannot be used is refused with the reason."""

from pathlib import Path

import pytest
from helpers.models import answers_sha256, make_passport, write_tiny_model
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.common.question import Question
from gui.common.settings import Key
from gui.main_window import MainWindow
from gui.session.user_data import user_data_paths
from gui.shell.settings.dialog import SettingsDialog
from inference.paths import user_data
from inference.scan.journal import window_journal_path


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    return opened(window, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(window.shell.dialog, SettingsDialog))
    assert isinstance(window.shell.dialog, SettingsDialog)
    return window.shell.dialog


def choose(qtbot: QtBot, box: object, value: str) -> None:
    """Choose in a combo box by the keyboard, as a user would."""
    box.setFocus()  # type: ignore[attr-defined]
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(value)):  # type: ignore[attr-defined]
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_theme_and_language_are_set(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    choose(qtbot, dialog.general.theme, "dark")
    assert window.settings.get(Key.THEME, "") == "dark"
    choose(qtbot, dialog.general.language, "fr")
    assert window.settings.get(Key.LANGUAGE, "") == "fr"


def test_session_can_be_switched_off(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.general.restore.setFocus()
    qtbot.keyClick(dialog.general.restore, Qt.Key.Key_Space)
    assert window.settings.get(Key.RESTORE, True) is False


def test_another_model_is_tested_and_assesses_the_films_again(
    scanned: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = write_tiny_model(tmp_path / "other.onnx", make_passport(name="other"))
    dialog = opened(scanned, qtbot)
    with qtbot.waitSignal(scanned.bridge.finished):
        dialog.model.try_model(other)
    assert scanned.films.rowCount() == 8
    assert {scanned.films.case(one).finding.model.name for one in scanned.films.case_ids()} == {"other 1"}
    assert "other 1" in dialog.model.model.text()
    assert str(other) in dialog.model.model.text()
    assert scanned.operating_point.models[0].passport.name == "other"
    dialog.model.embedded.click()
    assert scanned.app_state.model is None


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda path: path.write_bytes(b"") or path, "is empty"),
        (lambda path: path.write_bytes(b"no model") and path, "not a model that can be run"),
        (lambda path: write_tiny_model(path, None), "no Hilum passport"),
    ],
    ids=["empty", "something else", "without passport"],
)
def test_unusable_model_is_refused_with_the_reason(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, make: object, why: str
) -> None:
    before = window.app_state.model
    dialog.model.try_model(make(tmp_path / "bad.onnx"))  # type: ignore[operator]
    qtbot.waitUntil(lambda: why in dialog.model.problem.text())
    assert "The model in use stays." in dialog.model.problem.text()
    assert window.app_state.model == before
    assert dialog.model.choose.isEnabled()


def test_device_is_set_and_the_device_in_use_is_shown(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.tabs.setCurrentWidget(dialog.model)
    with qtbot.waitSignal(window.bridge.device_changed):
        dialog.model.device.setCurrentIndex(dialog.model.device.findData("cuda"))
        dialog.model.device.activated.emit(dialog.model.device.currentIndex())
    assert "Asked for: CUDA." in dialog.model.in_use.text()
    assert "Runs on: processor." in dialog.model.in_use.text()
    assert "cannot use it" in dialog.model.in_use.text()
    assert window.status_bar.device.text() == "processor"
    assert "cannot use it" in window.status_bar.device.toolTip()


def test_all_data_are_deleted_after_a_question(
    scanned: MainWindow, qtbot: QtBot, film_folder: Path, tiny_model: Path
) -> None:
    (user_data() / "not ours.txt").write_text("something of the user's", encoding="utf-8")
    scanned.app_state.recent.add([film_folder])
    sha256 = answers_sha256(tiny_model)
    dialog = opened(scanned, qtbot)
    dialog.tabs.setCurrentWidget(dialog.data)
    assert window_journal_path(sha256).is_file()
    dialog.data.delete.click()
    box = dialog.data.findChild(Question)
    assert isinstance(box, Question)
    assert "reviews" in box.details.text()
    assert window_journal_path(sha256).is_file()  # asking deletes nothing
    button = next(one for one in box.findChildren(QPushButton) if one.text() == "Delete all data")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window_journal_path(sha256).exists()
    assert "All data were deleted" in dialog.data.result.text()
    qtbot.waitUntil(lambda: not scanned.bridge.is_running)
    assert scanned.films.rowCount() == 0
    assert scanned.pages.currentWidget() is scanned.welcome_page
    assert not scanned.app_state.recent.folders
    assert (user_data() / "not ours.txt").is_file()
    assert film_folder.is_dir()


def test_window_works_after_all_data_were_deleted(
    scanned: MainWindow, qtbot: QtBot, tiny_model: Path, film_folder: Path
) -> None:
    scanned.app_state.delete_all_data()
    assert not [path for path in user_data_paths() if path.name.startswith(("reviews", "session"))]
    scanned.app_state.use_model(tiny_model)
    qtbot.waitUntil(lambda: not scanned.bridge.is_running)
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.open_paths([film_folder])
    assert scanned.films.rowCount() == 8
    assert not scanned.banner.isVisible()


def test_display_settings_take_effect_at_once(scanned: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(scanned, qtbot)
    dialog.tabs.setCurrentWidget(dialog.display)
    choose(qtbot, dialog.display.rows, "large")
    assert scanned.table.rowHeight(0) == 104
    choose(qtbot, dialog.display.rows, "small")
    assert scanned.table.rowHeight(0) == 32
    choose(qtbot, dialog.display.palette_, "cividis")
    assert scanned.settings.get("film/palette", "") == "cividis"
    scanned.settings.set("film/contours", True)
    assert dialog.display.contours.isChecked()


def test_labels_are_aligned_with_their_fields(scanned: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(scanned, qtbot)
    for page in (dialog.general, dialog.display, dialog.model):
        dialog.tabs.setCurrentWidget(page)
        QApplication.processEvents()
        labels = [label for label in page.findChildren(QLabel) if label.buddy() is not None]
        assert labels
        for label in labels:
            field = label.buddy()
            assert abs(label.geometry().center().y() - field.geometry().center().y()) <= 1, label.text()
