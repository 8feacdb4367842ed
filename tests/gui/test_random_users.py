"""Random actions in a random order: no error is logged, and no finding or review is lost."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from helpers.dicom import encoded, film_object
from helpers.films import write_film
from helpers.models import answers_sha256
from helpers.window.random_user import RandomUser
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.main_window import MainWindow
from inference.finding import Status
from inference.reading.film_file import FileStamp
from inference.review.store import ReviewStore, reviews_path
from inference.scan.discovery import FoundFile
from inference.scan.journal import Journal, window_journal_path

USERS, ACTIONS = 20, 200


@pytest.fixture
def folders(film_folder: Path, tmp_path: Path) -> list[Path]:
    """A folder of good and bad films, with three of one patient; a folder of 60 films; and one that does not exist."""
    for day in ("01", "02", "03"):
        film = film_object(PatientID="7", PatientAge="003Y", StudyDate=f"202601{day}", StudyTime="120000")
        (film_folder / f"day {day}.dcm").write_bytes(encoded(film))
    for number in range(60):
        write_film(tmp_path / "more" / f"film {number}.png", 0.1 + 0.013 * number, 200, 160)
    return [film_folder, tmp_path / "more", tmp_path / "nowhere"]


@pytest.fixture
def open_window(make_window: Callable[[Path], MainWindow], tiny_model: Path, qtbot: QtBot) -> Callable[[], MainWindow]:
    """Opens and shows a window over the same user's data."""

    def opened() -> MainWindow:
        window = make_window(tiny_model)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return opened


@pytest.fixture
def file_dialogs_are_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's dialogs would wait for a person; here they are cancelled."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))


@pytest.fixture(params=range(USERS))
def user(
    request: pytest.FixtureRequest,
    folders: list[Path],
    theme: Theme,
    open_window: Callable[[], MainWindow],
    file_dialogs_are_cancelled: None,  # noqa: ARG001  # before the window is created
) -> RandomUser:
    """One of many users."""
    return RandomUser(request.param, folders, theme, open_window)


def test_random_actions_of_a_user_lose_nothing(
    user: RandomUser,
    open_window: Callable[[], MainWindow],
    tiny_model: Path,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for _ in range(ACTIONS):
        user.act()
        films = user.window.films
        assert sum(films.counts.values()) == films.rowCount(), user.done
        assert user.window.table.order.rowCount() <= films.rowCount(), user.done
    finish(user.window, qtbot)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING], user.done
    shown = findings_of(user.window)
    reviews = {key: review for key, review in shown.values() if review is not None}
    user.window.close()
    assert_stored(set(shown), reviews, tiny_model)
    again = open_window()
    finish(again, qtbot)
    restored = set(findings_of(again))
    assert set(shown) <= restored, user.done
    # There are more if an earlier start was stopped before it had opened all films; but none that was removed.
    assert not (restored - set(shown)) & user.seen, user.done


def finish(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the scan has ended."""
    window.bridge.resume()
    qtbot.waitUntil(lambda: window.app_state.session._is_started and not window.bridge.is_running)


def findings_of(window: MainWindow) -> dict[Path, tuple[str, object]]:
    """The films in the table by path, with the keys of their reviews, and the reviews."""
    cases = [window.films.case(case_id) for case_id in window.films.case_ids()]
    return {case.finding.path: (case.finding.key, case.review) for case in cases}


def assert_stored(paths: set[Path], reviews: dict[str, object], model: Path) -> None:
    """Every film of the table is in the journal, and every review in its store."""
    sha256 = answers_sha256(model)
    # Recalling may read a film in a helper thread, which ends with the thread that asked for it.
    with (
        Journal(window_journal_path(sha256), model_sha256=sha256, whole_paths=True) as journal,
        ThreadPoolExecutor(1) as pool,
    ):
        for path in paths:
            stamp, found = FileStamp.of(path), FoundFile(file=path.name, path=path)
            (finding,) = pool.submit(journal.load, [(found, stamp)]).result()
            assert stamp is None or finding is not None, path
            assert finding is None or finding.status is not Status.MISSING
    with ReviewStore(reviews_path()) as store:
        assert {key: store.load(key) for key in reviews} == reviews
