"""The banner: notes fade, errors stay, and the layout of the window never changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.common.banner import Banner


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    """A page within a window of 600 by 400."""
    window, page = QWidget(), QWidget()
    QVBoxLayout(window).addWidget(page)
    qtbot.addWidget(window)
    window.resize(600, 400)
    with qtbot.waitExposed(window):
        window.show()
    yield page
    window.close()


@pytest.fixture
def banner(page: QWidget) -> Banner:
    made = Banner()
    made.float_over(page)
    return made


def test_banner_stays_within_the_page_and_changes_no_layout(banner: Banner, page: QWidget) -> None:
    before = page.geometry()
    for sentence in ("Short.", "A long sentence that needs several lines. " * 6):
        banner.show_note(sentence)
        QApplication.processEvents()
        assert page.geometry() == before
        assert before.contains(banner.geometry())
    page.window().resize(420, 300)
    QApplication.processEvents()
    assert page.geometry().contains(banner.geometry())


def test_a_note_fades_by_itself(banner: Banner, qtbot: QtBot) -> None:
    banner.show_note("Written.")
    assert banner.timer.isActive()
    banner.timer.timeout.emit()
    qtbot.waitUntil(lambda: not banner.isVisible())
    banner.show_note("Written again.")
    assert banner.isVisible()


def test_a_note_stays_while_the_pointer_is_on_it(banner: Banner) -> None:
    banner.show_note("Written.")
    QApplication.sendEvent(banner, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert not banner.timer.isActive()
    QApplication.sendEvent(banner, QEvent(QEvent.Type.Leave))
    assert banner.timer.isActive()


def test_an_error_stays_until_it_is_dismissed(banner: Banner, qtbot: QtBot) -> None:
    banner.show_note("Written.")
    banner.show_error("Not written.")
    assert not banner.timer.isActive()
    qtbot.mouseClick(banner.dismiss, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_written_file_can_be_shown_in_its_folder(banner: Banner, qtbot: QtBot, tmp_path: Path) -> None:
    banner.show_note("Written.")
    assert banner.folder.isHidden()
    banner.offer_folder(tmp_path / "table.csv")
    assert banner.folder.isVisible()
    with qtbot.waitSignal(banner.folder_requested) as wanted:
        qtbot.mouseClick(banner.folder, Qt.MouseButton.LeftButton)
    assert wanted.args == [tmp_path / "table.csv"]
    banner.show_note("Something else.")
    assert banner.folder.isHidden()
