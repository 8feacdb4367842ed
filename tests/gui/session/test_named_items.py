"""Sessions and filters that are saved under names, and restored by their menus."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.window.films import findings_of
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.session.named_items import NamedMenu
from gui.table.rows.film_filter import Chip
from inference.paths import USER_DATA_VARIABLE


def save(menu: NamedMenu, name: str) -> None:
    menu.ask()
    assert menu.question is not None
    menu.question.setTextValue(name)
    menu.question.accept()


def choose(menu: QMenu, *names: str) -> None:
    """Choose an entry of a menu or its submenus."""
    menu.aboutToShow.emit()
    name, *below = names
    action = next(one for one in menu.actions() if one.text() == name)
    inner = action.menu()
    if below and isinstance(inner, QMenu):
        choose(inner, *below)
    else:
        action.trigger()


def names(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def test_saved_filter_is_restored_also_after_a_restart(
    scanned: MainWindow, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    bar = scanned.films_panel.bar
    bar.show_filter([Chip.SIGNS], "bright")
    save(scanned.saved_filters.menu, " my  signs ")
    bar.clear()
    choose(scanned.saved_filters.menu, "my signs")
    assert (bar.chosen_chips, bar.search.text()) == ({Chip.SIGNS}, "bright")
    scanned.close()
    again = make_window(tiny_model)
    again.films_panel.bar.clear()
    choose(again.saved_filters.menu, "my signs")
    assert again.films_panel.bar.search.text() == "bright"
    choose(again.saved_filters.menu, "Forget", "my signs")
    assert names(again.saved_filters.menu) == ["Save this filter…"]


def test_named_session_replaces_the_open_films(
    scanned: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    before = findings_of(scanned).keys()
    menu = scanned.named_sessions.menu
    scanned.films_panel.bar.show_filter([Chip.SIGNS], "")
    save(menu, "Monday")
    scanned.films_panel.bar.clear()
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.open_paths([many_films(5)])
    save(menu, "Tuesday")
    with qtbot.waitSignal(scanned.bridge.finished):
        choose(menu, "Monday")
    assert findings_of(scanned).keys() == before
    assert scanned.films_panel.bar.chosen_chips == {Chip.SIGNS}
    with qtbot.waitSignal(scanned.bridge.finished):
        choose(menu, "Tuesday")
    assert len(findings_of(scanned).keys()) == len(before) + 5
    choose(menu, "Forget", "Monday")
    assert names(menu) == ["Save this session…", "Tuesday", "Forget"]


def test_folder_of_sessions_that_cannot_be_read_leaves_the_menu_empty(
    window: MainWindow, isolated_user_data: Path
) -> None:
    (isolated_user_data / "sessions").symlink_to("x" * 300)  # longer than any name may be, so that even root may not
    assert names(window.named_sessions.menu) == ["Save this session…"]


def test_damaged_named_session_is_skipped(scanned: MainWindow, isolated_user_data: Path) -> None:
    save(scanned.named_sessions.menu, "Monday")
    (next((isolated_user_data / "sessions").glob("*.json"))).write_text("{", encoding="utf-8")
    assert names(scanned.named_sessions.menu) == ["Save this session…"]


@pytest.mark.parametrize("films", [[["zz", "zz"]], [["00"]], 7, [[1, 2]]])
def test_named_session_with_damaged_films_leaves_the_open_films(
    scanned: MainWindow, isolated_user_data: Path, films: object
) -> None:
    before = findings_of(scanned).keys()
    menu = scanned.named_sessions.menu
    save(menu, "Monday")
    names(menu)
    kept = next((isolated_user_data / "sessions").glob("*.json"))
    kept.write_text(json.dumps(json.loads(kept.read_text()) | {"films": films}), encoding="utf-8")
    menu.chosen.emit("Monday")
    assert findings_of(scanned).keys() == before
    assert names(menu) == ["Save this session…"]


def test_scan_that_a_named_session_ended_does_not_continue_at_the_next_start(
    scanned: MainWindow,
    make_window: Callable[[Path], MainWindow],
    qtbot: QtBot,
    tiny_model: Path,
    many_films: Callable[[int], Path],
) -> None:
    before = findings_of(scanned).keys()
    save(scanned.named_sessions.menu, "Monday")
    scanned.open_paths([many_films(300)])
    qtbot.waitUntil(lambda: scanned.films.rowCount() > len(before))
    choose(scanned.named_sessions.menu, "Monday")
    qtbot.waitUntil(lambda: not scanned.bridge.is_running)
    scanned.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.app_state.session.started):
        again.show()
    qtbot.waitUntil(lambda: not again.bridge.is_running)
    assert findings_of(again).keys() == before


def test_choice_of_films_ends_with_a_saved_filter_or_a_named_session(scanned: MainWindow, qtbot: QtBot) -> None:
    bar = scanned.films_panel.bar
    save(scanned.saved_filters.menu, "everything")
    save(scanned.named_sessions.menu, "Monday")
    bar.show_only([], "none of them")
    choose(scanned.saved_filters.menu, "everything")
    assert (bar.only_films, bar.only_chip.isHidden()) == (None, True)
    bar.show_only([], "none of them")
    with qtbot.waitSignal(scanned.bridge.finished):
        choose(scanned.named_sessions.menu, "Monday")
    assert (bar.only_films, bar.only_chip.isHidden()) == (None, True)
    assert len(scanned.table.order.findings()) == len(findings_of(scanned))


def test_saved_filters_are_gone_from_the_menu_after_all_data_were_deleted(scanned: MainWindow) -> None:
    menu = scanned.saved_filters.menu
    save(menu, "my signs")
    scanned.app_state.delete_all_data()
    assert names(menu) == ["Save this filter…"]


def test_session_that_cannot_be_deleted_is_reported(
    window: MainWindow, unprivileged_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(USER_DATA_VARIABLE, str(unprivileged_folder))
    menu = window.named_sessions.menu
    save(menu, "Monday")
    sessions = unprivileged_folder / "sessions"
    sessions.chmod(0o500)
    choose(menu, "Forget", "Monday")
    assert "The session cannot be deleted (Permission denied)." in window.banner.text.text()
    sessions.chmod(0o700)
