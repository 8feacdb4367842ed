"""Files dropped on the window or pasted: every form of URL, archives, pictures, and shares that hang."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.hangs import HungShare
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.common import drives
from gui.main_window import MainWindow
from inference.messages import Code
from inference.reading.film_file import read_whole
from inference.scan import discovery, folder_scan

COPY, LEFT, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drag over the window and let go, if it takes what is dragged."""
    entering = QDragEnterEvent(QPointF(50, 50).toPoint(), COPY, data, LEFT, NO_KEY)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), COPY, data, LEFT, NO_KEY, QEvent.Type.Drop))
    return entering.isAccepted()


def uris(*urls: bytes) -> QMimeData:
    data = QMimeData()
    data.setData("text/uri-list", b"\r\n".join(urls))
    return data


@pytest.mark.parametrize("form", ["file://localhost{}", "file://{}", "file:{}"])
@pytest.mark.parametrize("way", [drop, "paste"])
def test_a_film_is_opened_by_any_form_of_its_url(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, form: str, way: Callable[[MainWindow, QMimeData], bool] | str
) -> None:
    data = uris(form.format(write_film(tmp_path / "film.png", 0.5)).encode())
    with qtbot.waitSignal(window.bridge.finished):
        if way == "paste":
            QGuiApplication.clipboard().setMimeData(data)
            window.film_opener.paste()
        else:
            assert drop(window, data)
    assert window.films.case_at(0).finding.probability is not None


def test_a_film_with_a_name_that_is_no_text_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    film = write_film(tmp_path / "film.png", 0.5)
    try:
        film.rename(os.fsdecode(bytes(tmp_path) + b"/bad\xff.png"))
    except OSError:
        pytest.skip("this file system takes no such names")
    with qtbot.waitSignal(window.bridge.finished):
        drop(window, uris(b"file://" + bytes(tmp_path) + b"/bad%FF.png"))
    assert window.films.case_at(0).finding.probability is not None


def test_text_with_urls_in_several_lines_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    films = [write_film(tmp_path / f"{number}.png", 0.5) for number in range(2)]
    QGuiApplication.clipboard().setText("".join(f"file://{film}\r\n" for film in films))
    with qtbot.waitSignal(window.bridge.finished):
        window.film_opener.paste()
    assert window.films.rowCount() == 2


def test_picture_of_a_web_page_is_refused_with_a_sentence(window: MainWindow) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    as_data = QMimeData()
    as_data.setImageData(picture)
    as_link = QMimeData()
    as_link.setUrls([QUrl("https://example.org/film.png")])
    for data in (as_data, as_link, uris(b"file://elsewhere.example/film.png")):
        window.banner.hide()
        assert drop(window, data)
        assert not window.banner.isHidden()
        assert "Save it as a file first" in window.banner.text.text()
    assert window.films.rowCount() == 0


def test_archive_is_refused_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "films.zip", "w") as archive:
        archive.writestr("1.png", b"")
    assert drop(window, uris(f"file://{tmp_path}/films.zip".encode()))
    assert "films.zip is a ZIP archive. Unpack it" in window.banner.text.text()
    assert window.films.rowCount() == 0


def test_text_without_files_is_not_accepted(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("hello")
    assert not drop(window, data)


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HungShare:
    """A share that hangs, while the scan waits for no drive as long as usual."""
    for module in (discovery, folder_scan):
        monkeypatch.setattr(module, "TIME_LIMIT_SECONDS", 0.2)
    monkeypatch.setitem(read_whole.__kwdefaults__, "time_limit", 0.2)
    return HungShare(tmp_path / "share", monkeypatch)


@pytest.mark.parametrize("form", ["archive", "text of an archive", "text"])
def test_share_that_hangs_is_awaited_once(
    window: MainWindow, share: HungShare, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    waits: list[float] = []
    waited = drives.wait
    monkeypatch.setattr(drives, "wait", lambda futures, seconds: (waits.append(seconds), waited(futures, seconds))[1])
    data, path = QMimeData(), share.folder / ("films.zip" if "archive" in form else "films")
    if form == "archive":
        data.setUrls([QUrl.fromLocalFile(str(path))])
    else:
        data.setText(str(path))
    assert drop(window, data)
    assert len([seconds for seconds in waits if seconds]) == 1
    share.released.set()


@pytest.mark.parametrize("form", ["folder", "archive", "text"])
def test_share_that_hangs_leaves_the_window_usable_and_ends_in_a_sentence(
    qtbot: QtBot, window: MainWindow, share: HungShare, form: str
) -> None:
    data, name = QMimeData(), "films.zip" if form == "archive" else "films"
    if form == "text":
        data.setText(str(share.folder / name))
    else:
        data.setUrls([QUrl.fromLocalFile(str(share.folder / name))])
    with qtbot.waitSignal(window.bridge.finished):
        assert drop(window, data)
        assert share.asked.is_set()
        assert not share.ended.is_set()
    (reason,) = window.films.case_at(0).finding.reasons
    said = "its drive may be slow or gone" if form == "archive" else "the films in this folder are missing"
    assert said in str(reason)
    assert reason.code is Code.TIME_LIMIT
    assert window.app_state.recent.folders == []
    share.released.set()


def test_folder_of_a_slow_share_is_remembered_when_it_answers(
    qtbot: QtBot, window: MainWindow, share: HungShare
) -> None:
    share.folder.mkdir()
    drop(window, uris(b"file://" + os.fsencode(share.folder)))
    share.released.set()
    qtbot.waitUntil(lambda: window.app_state.recent.folders == [share.folder])


def test_status_bar_shows_the_search_of_a_share_that_hangs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = HungShare(tmp_path / "share", monkeypatch)
    drop(window, uris(b"file://" + os.fsencode(share.folder)))
    status = window.status_bar.progress.text
    qtbot.waitUntil(lambda: status.text() == "Looking for films: 0 so far")
    with qtbot.waitSignal(window.bridge.finished):
        window.actions_.cancel.trigger()
    assert not share.ended.is_set()
    share.released.set()
