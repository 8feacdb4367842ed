"""Films from the clipboard: copied files, paths in a text, and pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.films import grey_film
from helpers.window.films import findings_of
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.paths import user_data

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clipboard(qapp: object) -> Iterator[QClipboard]:  # noqa: ARG001  # Qt must be initialised
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


def test_paths_in_a_text_are_pasted(window: MainWindow, qtbot: QtBot, clipboard: QClipboard, film_folder: Path) -> None:
    clipboard.setText(f'"{film_folder / "bright.png"}"\n  {film_folder / "deeper"}  \n/nowhere/gone.png\nsome words\n')
    paste(window, qtbot)
    assert findings_of(window).keys() == {"bright.png", "bright.tif", 'a,"b".png'}


def test_copied_picture_is_saved_as_a_film_in_the_users_data(
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


def test_clipboard_without_a_film_is_reported(window: MainWindow, qtbot: QtBot, clipboard: QClipboard) -> None:
    clipboard.setText("only words")
    qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert "no film" in window.banner.text.text()


def test_picture_that_cannot_be_written_is_reported(window: MainWindow, qtbot: QtBot, clipboard: QClipboard) -> None:
    (user_data() / "pasted").write_text("a file where a folder should be", encoding="utf-8")
    clipboard.setImage(QImage(40, 40, QImage.Format.Format_Grayscale8))
    with qtbot.waitSignal(window.film_opener.failed):
        qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert "could not be written" in window.banner.text.text()
