"""Blind reading reveals neither a film's folder nor its file name, which may name its class, before the verdict."""

import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.window.texts import copied, exported, texts
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.export.export_choice import Format
from gui.main_window import MainWindow
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase, film_number

REVEALING = re.compile(r"NORMAL|PNEUMONIA|person|ward|\.png\b(?!\))")
"""Labels, and the names of the folders and files of this test; not the kinds of files that a dialog offers."""


@pytest.fixture
def blind(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Six films that lie by their labels, one of them twice, and two that are not assessed, before any verdict."""
    for number in range(6):
        folder = tmp_path / "ward" / ("PNEUMONIA" if number % 2 else "NORMAL")
        write_film(folder / f"person{number}.png", 0.1 + 0.15 * number)
    write_film(tmp_path / "ward" / "PNEUMONIA" / "person1 again.png", 0.1 + 0.15)
    write_film(tmp_path / "ward" / "NORMAL" / "person8.png", 0.5, 40, 30)
    (tmp_path / "ward" / "PNEUMONIA" / "person9.png").write_bytes(b"no film")
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([tmp_path / "ward"])
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    window.table.setFocus()
    window.table.select_case(unread(window).case_id)
    return window


def unread(window: MainWindow) -> FilmCase:
    """The first film with a picture that waits for its verdict."""
    return next(case for case in window.films.cases(window.table.order.case_ids()) if case.withheld)


def revealing(shown_texts: list[str]) -> list[str]:
    return sorted({text for text in shown_texts if REVEALING.search(text)})


def names(window: MainWindow) -> list[str]:
    order = window.table.order
    return [order.index(row, Column.FILE).data() for row in range(order.rowCount())]


def test_no_class_folder_is_shown_before_the_verdict(
    blind: MainWindow, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    qtbot.waitUntil(lambda: blind.viewer.view.state.has_film)
    blind.viewer.film_actions.details.trigger()
    blind.viewer.film_actions.compare.trigger()
    blind.table.step(-100)
    for place in range(blind.table.order.rowCount()):
        blind.table.step(place and 1)
        assert revealing([*texts(blind)]) == []
    blind.table.step(-100)
    blind.films_panel.bar.search.setText("PNEUMONIA")
    assert blind.table.order.rowCount() <= 1  # the film that is looked at
    blind.films_panel.bar.search.setText("-PNEUMONIA")
    assert blind.table.order.rowCount() <= 1
    blind.films_panel.bar.clear()
    blind.table.selectAll()
    for action in (blind.export_actions.copy_rows, blind.export_actions.copy_answer):
        assert revealing(copied(blind, qtbot, action)) == []
    out = tmp_path_factory.mktemp("out")
    for form in Format:
        dialog_texts, written = exported(blind, qtbot, out / f"{form.name}{form.suffix}", form)
        assert revealing([*dialog_texts, *written]) == []
    blind.activateWindow()
    qtbot.waitUntil(blind.isActiveWindow)
    qtbot.keyClick(blind.table, Qt.Key.Key_B)
    assert revealing([*texts(blind)])  # the check finds what there is to find
    assert revealing(exported(blind, qtbot, out / "told.pdf", Format.PDF)[1])


@pytest.mark.parametrize("descending", [False, True])
def test_films_are_sorted_by_the_number_that_is_shown(blind: MainWindow, qtbot: QtBot, *, descending: bool) -> None:
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    qtbot.keyClick(blind.table, Qt.Key.Key_B)
    blind.table.sortByColumn(Column.FILE, order)
    by_name = names(blind)
    qtbot.keyClick(blind.table, Qt.Key.Key_B)
    shown = names(blind)
    assert shown == sorted(shown, reverse=descending)
    assert len(shown) == len(by_name)
    qtbot.keyClick(blind.table, Qt.Key.Key_B)
    assert names(blind) == by_name


def folders_in_order(window: MainWindow) -> str:
    """The classes of the rows from top to bottom, a letter each."""
    ids = window.table.order.case_ids()
    return "".join(window.films.case(case_id).finding.path.parent.name[0] for case_id in ids)


@pytest.fixture
def ward(tmp_path: Path) -> Path:
    """Forty different films, half of them in the folder of each class."""
    for number in range(40):
        folder = tmp_path / "ward" / ("PNEUMONIA" if number < 20 else "NORMAL")
        write_film(folder / f"person{number}.png", 0.1 + 0.02 * number)
    return tmp_path / "ward"


def test_neither_numbers_nor_order_reveal_the_class_folder(
    window: MainWindow, qtbot: QtBot, ward: Path, tmp_path: Path
) -> None:
    def changes(text: str) -> int:
        return len(re.findall("NP|PN", text))

    qtbot.keyClick(window.table, Qt.Key.Key_B)
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([ward])
    before = names(window)
    assert before == sorted(before)
    assert len(set(before)) == 40
    assert changes(folders_in_order(window)) > 10  # a fair draw has about 20 of them
    for column in Column:
        for direction in Qt.SortOrder:
            window.table.sortByColumn(column, direction)
            assert changes(folders_in_order(window)) > 10
    window.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    window.films_panel.bar.search.setText("-reviewed:no")
    rows = exported(window, qtbot, tmp_path / "all.csv", Format.CSV)[1][1:]
    assert [row.split(",")[0] for row in rows] == before  # of all films, though the table shows none of them
    assert not any(re.search(r"\d\d:\d\d:\d\d", row) for row in rows)  # nor when each was assessed
    window.films_panel.bar.clear()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    assert changes(folders_in_order(window)) == 1  # the order of the scan


def test_the_film_that_is_looked_at_stays_on_screen_when_rows_are_shuffled(
    window: MainWindow, qtbot: QtBot, ward: Path
) -> None:
    def is_seen() -> bool:
        place = window.table.visualRect(window.table.currentIndex())
        return window.table.viewport().rect().contains(place.center())

    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([ward])
    places = []
    by_number = sorted(window.films.case_ids(), key=lambda film: film_number(window.films.case(film).finding))
    for film in (by_number[0], by_number[-1]):
        for _ in range(2):
            window.table.select_case(film)
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            window.table.setFocus()
            qtbot.keyClick(window.table, Qt.Key.Key_B)
            qtbot.waitUntil(is_seen, timeout=5_000)
            places.append(window.table.currentIndex().row())
    assert max(places) - min(places) > 20  # rows that do not fit on the screen together


def test_a_film_has_the_same_number_after_reopening_and_after_others_are_removed(
    window: MainWindow, qtbot: QtBot, ward: Path, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    def numbers(window: MainWindow) -> dict[str, str]:
        return {case.finding.path.name: case.name for case in window.films.cases(window.films.case_ids())}

    qtbot.keyClick(window.table, Qt.Key.Key_B)
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([ward])
    before, order = numbers(window), names(window)
    window.table.select_case(window.table.order.case_id(3))
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert names(window) == order[:3] + order[4:]
    qtbot.keyClick(window.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == order
    window.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.bridge.finished):
        again.show()
    assert numbers(again) == before
    assert names(again) == order


def test_no_two_of_very_many_films_share_a_number(blind: MainWindow) -> None:
    finding = unread(blind).finding
    assert finding.film is not None
    films = [
        replace(finding, film=replace(finding.film, sha256=sha256(b"%d" % number).hexdigest()))
        for number in range(20_000)
    ]
    assert len({film_number(film) for film in films}) == len(films)


def test_the_verdict_reveals_the_films_name(blind: MainWindow, qtbot: QtBot) -> None:
    case = unread(blind)
    assert re.fullmatch(r"\d{4}-\d{4}-\d{4}", case.name)
    qtbot.keyClick(blind.table, Qt.Key.Key_S)
    after = blind.films.case(case.case_id)
    assert after.name == after.finding.file


def test_a_hidden_name_is_neither_copied_nor_shown_before_the_verdict(blind: MainWindow, qtbot: QtBot) -> None:
    table = blind.table_actions
    naming = (table.copy_name, table.copy_path, table.show_in_folder)
    assert not any(action.isEnabled() for action in naming)
    selected = unread(blind)
    blind.review_actions.auto_advance.setChecked(False)
    qtbot.keyClick(blind.table, Qt.Key.Key_S)
    assert blind.table.selected_case is not None
    assert blind.table.selected_case.case_id == selected.case_id
    assert all(action.isEnabled() for action in naming)
    blind.table.selectAll()
    assert not any(action.isEnabled() for action in naming)
    qtbot.keyClick(blind.table, Qt.Key.Key_B)
    assert all(action.isEnabled() for action in naming)


def test_blind_reading_shows_all_films_again_after_a_choice_by_class(
    window: MainWindow, qtbot: QtBot, ward: Path
) -> None:
    def chosen() -> bool:
        return window.films_panel.bar.only_chip.isVisible() or window.table.order.rowCount() < 40

    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([ward])
    films = sorted((ward / "PNEUMONIA").iterdir())[:3]
    window.show_films(films, "Missed pneumonia")
    assert window.table.order.rowCount() == 3
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    assert not chosen()
    window.show_films(films, "Missed pneumonia")
    assert not chosen()
    assert "read blind" in window.banner.text.text()
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    window.show_films(films, "Missed pneumonia")
    assert chosen()
