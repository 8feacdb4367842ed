"""Films that are assessed again, and folders that could not be listed when they were opened."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.hangs import HungShare
from helpers.window.films import findings_of, select_film
from helpers.window.scans import scan
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.finding import Status
from inference.messages import Code
from inference.populations import ADULTS
from inference.scan import discovery


@pytest.fixture
def folder(tmp_path: Path, film_folder: Path) -> Path:
    """A folder with one film, and one in its folder "share"."""
    folder = tmp_path / "many"
    for name in ("bright.png", "share/dark.png"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((film_folder / "bright.png").read_bytes() + bytes(name == "bright.png"))
    return folder


@pytest.fixture
def share(window: MainWindow, qtbot: QtBot, folder: Path) -> Iterator[HungShare]:
    """The folder is open in the window, but "share" did not answer, and hangs on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(discovery, "TIME_LIMIT_SECONDS", 0.05)
        share = HungShare(folder / "share", patch)
        scan(window.bridge, qtbot, [folder])
        findings = findings_of(window)
        assert list(findings) == ["bright.png", "share"]
        assert findings["share"].code is Code.TIME_LIMIT
        yield share
        share.released.set()


def classify_again(window: MainWindow, qtbot: QtBot, file: str) -> None:
    select_film(window, file)
    with qtbot.waitSignal(window.bridge.finished):
        window.table_actions.classify_again.trigger()


def test_folder_that_answers_now_is_replaced_by_its_films(window: MainWindow, qtbot: QtBot, share: HungShare) -> None:
    share.released.set()
    classify_again(window, qtbot, "share")
    findings = findings_of(window)
    assert {file: one.status for file, one in findings.items()} == {
        "bright.png": Status.ASSESSED,
        "share/dark.png": Status.ASSESSED,
    }


def test_empty_folder_that_answers_now_loses_its_row(window: MainWindow, qtbot: QtBot, share: HungShare) -> None:
    (share.folder / "dark.png").unlink()
    share.released.set()
    classify_again(window, qtbot, "share")
    assert list(findings_of(window)) == ["bright.png"]


@pytest.mark.usefixtures("share")
def test_folder_that_still_hangs_keeps_its_row(window: MainWindow, qtbot: QtBot) -> None:
    before = findings_of(window)["share"]
    classify_again(window, qtbot, "share")
    after = findings_of(window)
    assert list(after) == ["bright.png", "share"]
    assert after["share"].code is Code.TIME_LIMIT
    assert after["share"].assessed_at > before.assessed_at


def test_folder_whose_listing_is_cancelled_keeps_its_row(window: MainWindow, qtbot: QtBot, share: HungShare) -> None:
    select_film(window, "share")
    share.asked.clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(discovery, "TIME_LIMIT_SECONDS", 240.0)
        window.table_actions.classify_again.trigger()
        qtbot.waitUntil(share.asked.is_set)
        with qtbot.waitSignal(window.bridge.finished):
            window.bridge.cancel()
    assert findings_of(window)["share"].code is Code.TIME_LIMIT


def test_folder_is_listed_again_with_another_population(window: MainWindow, qtbot: QtBot, share: HungShare) -> None:
    share.released.set()
    with qtbot.waitSignal(window.bridge.finished):
        window.app_state.use_population(ADULTS)
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    assert list(findings_of(window)) == ["bright.png", "share/dark.png"]


def test_folder_is_listed_on_the_next_start(
    window: MainWindow, qtbot: QtBot, share: HungShare, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    share.released.set()
    window.close()
    for _ in range(2):
        again = make_window(tiny_model)
        with qtbot.waitSignal(again.app_state.session.started):
            again.show()
        qtbot.waitUntil(lambda window=again: not window.bridge.is_running)  # type: ignore[misc]
        assert sorted(one.path.name for one in findings_of(again).values()) == ["bright.png", "dark.png"]
        again.close()


def test_folder_that_was_removed_is_not_listed_on_the_next_start(
    window: MainWindow, qtbot: QtBot, share: HungShare, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    select_film(window, "share")
    window.table_actions.remove.trigger()
    share.released.set()
    window.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.app_state.session.started):
        again.show()
    qtbot.waitUntil(lambda: not again.bridge.is_running)
    assert list(findings_of(again)) == ["bright.png"]
