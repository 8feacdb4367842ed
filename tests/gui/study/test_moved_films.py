"""Films that were moved or renamed are read all the same; a film that lies in another's place is never shown for it."""

from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.hangs import HungAfter
from helpers.window.studies import FILMS, begin, go_on, pause, read, read_all_but_one, results_in, studies_in
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.review.study_storage import list_studies
from inference.scan import discovery


def digests(window: MainWindow) -> list[str | None]:
    """The content of each row of the table."""
    cases = window.films.cases(window.films.case_ids())
    return [None if case.finding.film is None else case.finding.film.sha256 for case in cases]


def names(window: MainWindow) -> list[str]:
    return [window.films.case(case_id).name for case_id in window.films.case_ids()]


def resume_and_search(window: MainWindow, qtbot: QtBot) -> str:
    """Resume the study as Anna; returns the window's note after the search for missing films."""
    with qtbot.waitSignal(window.app_state.study_mode.lost_films_searched):
        go_on(window, qtbot, "Anna")
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    return window.banner.text.text()


def test_moved_films_are_found_and_read_in_their_order_under_their_numbers(
    opened: MainWindow, qtbot: QtBot, ward: Path
) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, 3, lambda _: True)
    before, numbers = digests(opened), names(opened)
    pause(opened, qtbot)
    (ward / "old").mkdir()
    (ward / "NORMAL" / "patient0.png").rename(ward / "old" / "patient0.png")
    (ward / "PNEUMONIA" / "patient1.png").rename(ward / "PNEUMONIA" / "renamed.png")
    (ward / "PNEUMONIA" / "patient3.png").unlink()
    note = resume_and_search(opened, qtbot)
    assert note == "Films not in their place: 2 found elsewhere by their content, 1 still missing."
    after = digests(opened)
    assert names(opened) == numbers
    assert after.count(None) == 1
    assert all(now in {then, None} for now, then in zip(after, before, strict=True))
    pause(opened, qtbot)
    go_on(opened, qtbot, "Ben")  # who need not look for them again
    assert digests(opened) == after


def test_a_film_is_not_shown_in_the_place_of_another(opened: MainWindow, qtbot: QtBot, ward: Path) -> None:
    begin(opened, qtbot, "Anna")
    before = digests(opened)
    pause(opened, qtbot)
    write_film(ward / "NORMAL" / "patient0.png", 0.99, 640, 512)
    note = resume_and_search(opened, qtbot)
    assert note == "Films not in their place: 0 found elsewhere by their content, 1 still missing."
    assert digests(opened).count(None) == 1
    assert set(digests(opened)) - {None} < set(before)


def test_films_that_changed_places_keep_their_numbers(opened: MainWindow, qtbot: QtBot, ward: Path) -> None:
    begin(opened, qtbot, "Anna")
    before = digests(opened)
    pause(opened, qtbot)
    first, second = ward / "NORMAL" / "patient0.png", ward / "PNEUMONIA" / "patient1.png"
    first.rename(ward / "between.png")
    second.rename(first)
    (ward / "between.png").rename(second)
    assert "2 found elsewhere" in resume_and_search(opened, qtbot)
    assert digests(opened) == before
    assert names(opened) == [f"{place:02d}" for place in range(1, FILMS + 1)]


def test_a_reader_has_not_finished_while_an_unread_film_was_only_moved(
    opened: MainWindow, qtbot: QtBot, ward: Path
) -> None:
    unread = read_all_but_one(opened, qtbot)
    unread.current_path.rename(ward / "elsewhere.png")
    qtbot.mouseClick(studies_in(opened).results, Qt.MouseButton.LeftButton)
    shown = results_in(opened, qtbot)
    assert "Not counted until they have read every film: Anna." in shown.note.text()
    assert "not there any more" not in shown.note.text()


@pytest.mark.parametrize("first_is_deleted", [True, False])
def test_a_film_renamed_over_a_deleted_one_is_read_under_its_own_number(
    opened: MainWindow, qtbot: QtBot, first_is_deleted: bool
) -> None:
    begin(opened, qtbot, "Anna")
    before = digests(opened)
    (study,), _ = list_studies()
    deleted, renamed = (4, 21) if first_is_deleted else (21, 4)
    pause(opened, qtbot)
    study.films[renamed].current_path.replace(study.films[deleted].current_path)
    note = resume_and_search(opened, qtbot)
    assert note == "Films not in their place: 1 found elsewhere by their content, 1 still missing."
    expected = [None if row == deleted else digest for row, digest in enumerate(before)]
    assert digests(opened) == expected
    assert names(opened) == [f"{place:02d}" for place in range(1, FILMS + 1)]
    pause(opened, qtbot)
    assert resume_and_search(opened, qtbot).startswith("Films not in their place: 0 found")
    assert digests(opened) == expected
    assert names(opened) == [f"{place:02d}" for place in range(1, FILMS + 1)]


def test_a_film_that_is_back_in_its_place_is_reported(
    opened: MainWindow, qtbot: QtBot, ward: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(opened, qtbot, "Anna")
    before = digests(opened)
    pause(opened, qtbot)
    film = ward / "NORMAL" / "patient0.png"
    film.rename(ward.parent / "away.png")
    hung = HungAfter(discovery._listed, 0)
    monkeypatch.setattr(discovery, "_listed", hung)
    go_on(opened, qtbot, "Anna")
    qtbot.waitUntil(hung.asked.is_set)
    assert digests(opened).count(None) == 1
    (ward.parent / "away.png").rename(film)
    with qtbot.waitSignal(opened.app_state.study_mode.lost_films_searched):
        hung.released.set()
    qtbot.waitUntil(lambda: not opened.bridge.is_running)
    assert opened.banner.text.text() == "Films in their own place again: 1."
    assert digests(opened) == before


def test_a_reader_has_finished_when_the_last_film_was_overwritten(opened: MainWindow, qtbot: QtBot) -> None:
    unread = read_all_but_one(opened, qtbot)
    write_film(unread.current_path, 0.99, 640, 512)
    qtbot.mouseClick(studies_in(opened).results, Qt.MouseButton.LeftButton)
    shown = results_in(opened, qtbot)
    assert "1 films are not there any more" in shown.note.text()
    assert "Not counted" not in shown.note.text()
    assert shown.pairs.rowCount() == 1


def test_an_unread_film_that_replaces_a_read_one_can_still_be_read(opened: MainWindow, qtbot: QtBot) -> None:
    unread = read_all_but_one(opened, qtbot)
    (study,), _ = list_studies()
    unread.current_path.replace(next(film for film in study.films if film.key != unread.key).current_path)
    qtbot.mouseClick(studies_in(opened).results, Qt.MouseButton.LeftButton)
    shown = results_in(opened, qtbot)
    assert "Not counted until they have read every film: Anna." in shown.note.text()
