"""A reader study from its start to the agreement of two readers, by keys and clicks; no label is shown meanwhile."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from helpers.hangs import HungRead
from helpers.outputs import rows_of
from helpers.window.studies import (
    FILMS,
    begin,
    dialog_of,
    go_on,
    pause,
    read,
    results_in,
    shown_with_its_session,
    studies_in,
)
from helpers.window.texts import copied, exported, texts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.export.export_choice import Format
from gui.main_window import MainWindow
from gui.study.new_study_dialog import NewStudyDialog
from gui.study.results_dialog import ResultsDialog
from gui.table.rows.column import Column
from inference.review import lost_films
from inference.review.study_storage import list_studies

REVEALING = re.compile(r"normal|pneumonia|ward|patient|\.png", re.IGNORECASE)
"""Labels, and the names of the folders and files of this test."""

OWN_WORDS = re.compile(
    r"signs of pneumonia|without pneumonia|with pneumonia|evidence for pneumonia|"
    r"prevalence of pneumonia|^patients(?:: automatic)?$|picture \(\*\.png\)|not a diagnosis",
    re.IGNORECASE,
)
"""What the window says of the disease itself, whatever film it shows."""

Key = Qt.Key


def wait_for_bar(window: MainWindow, qtbot: QtBot, text: str) -> None:
    def check() -> None:
        assert text in window.study.bar.text.text()

    qtbot.waitUntil(check)


def revealing(shown_texts: Iterable[str]) -> list[str]:
    return sorted({text for text in shown_texts if REVEALING.search(OWN_WORDS.sub("", text))})


def test_nothing_reveals_a_label_or_a_name_during_a_study(
    opened: MainWindow, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert revealing(texts(opened))  # the check finds what there is to find
    begin(opened, qtbot, "Anna")
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    window, out = opened, tmp_path_factory.mktemp("out")
    assert not revealing(texts(window))
    visible_actions = [action for action in window.tool_bar.actions() if action.isVisible()]
    assert not any(action.isSeparator() for action in visible_actions)  # a separator would separate nothing
    shown = window.table.order.index(0, Column.VERDICT)
    assert not shown.data()  # no answer "yet", which a study never shows
    assert "then the model's answer is shown" not in shown.data(Qt.ItemDataRole.ToolTipRole)
    window.viewer.film_actions.details.trigger()
    window.viewer.film_actions.compare.trigger()
    for place in range(FILMS):
        qtbot.waitUntil(lambda: window.viewer.view.state.has_film)
        qtbot.keyClick(window.table, (Key.Key_S, Key.Key_N, Key.Key_U)[place % 3])
        assert not revealing(texts(window))
    assert len(window.review.reviewed_ids) == FILMS
    for column in range(window.table.order.columnCount()):
        window.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert not revealing(texts(window))
    for search in ("pneumonia", "ward", "verdict:signs", "-verdict:signs", "p:>0.5", "zone:lower"):
        window.films_panel.bar.search.setText(search)
        assert window.table.order.rowCount() <= 1  # the film that is looked at stays
    window.films_panel.bar.clear()
    window.table.selectAll()
    for action in (window.export_actions.copy_rows, window.export_actions.copy_answer):
        assert not revealing(copied(window, qtbot, action))
        assert not revealing(texts(window))
    assert (
        "In a reader study the model's answer is not shown"
        in copied(window, qtbot, window.export_actions.copy_answer)[0]
    )
    for form in (Format.CSV, Format.JSON_LINES):
        dialog_texts, written = exported(window, qtbot, out / f"table{form.suffix}", form)
        assert len(written) >= FILMS
        assert "This is a reader study: names and the model's answers are left out." in dialog_texts
        assert not revealing([*dialog_texts, *written])
        assert not any("0.9" in line for line in written)  # and no probability
    dialog_texts, (pages,) = exported(window, qtbot, out / "scan.pdf", Format.PDF)
    assert not revealing(dialog_texts)
    assert "patient" not in re.sub(r"of \S+ patients", "", pages)
    assert not re.search(r"ward|\.png|NORMAL|PNEUMONIA", pages)


def test_progress_is_shortened_in_a_narrow_window(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, 1, lambda _: True)
    wait_for_bar(opened, qtbot, "1 of 40")
    shown = []
    for width in (600, 150, 60):
        opened.study.bar.text.resize(width, 20)
        shown.append(opened.study.bar.text.shown)
    assert shown == ["Study “Spring”, read by Anna: 1 of 40 films", "Spring: 1 / 40", "1 / 40"]


def test_two_readers_from_the_start_to_their_agreement(
    opened: MainWindow,
    qtbot: QtBot,
    make_window: Callable[[Path], MainWindow],
    tiny_model: Path,
    tmp_path: Path,
) -> None:
    before = [opened.films.case(case_id).finding.file for case_id in opened.films.case_ids()]
    begin(opened, qtbot, "Anna")
    numbers = [opened.films.case(case_id).finding.file for case_id in opened.films.case_ids()]
    assert numbers == [f"{place:02d}" for place in range(1, FILMS + 1)]
    read(opened, qtbot, 15, lambda number: int(number) % 2 == 0)
    qtbot.keyClick(opened.table, Key.Key_T)
    qtbot.keyClicks(opened.review.strip.note, "left base")
    qtbot.keyClick(opened.review.strip.note, Key.Key_Return)
    wait_for_bar(opened, qtbot, "15 of 40")
    opened.close()  # in the middle of the study, to go on another day

    window = make_window(tiny_model)
    with qtbot.waitSignal(window.bridge.finished):
        window.show()
    assert not revealing(texts(window))
    assert [window.films.case(case_id).finding.file for case_id in window.films.case_ids()] == numbers
    selected = window.table.selected_case
    assert selected is not None
    assert selected.finding.file == "16"  # the first that is not read
    read(window, qtbot, 5, lambda number: int(number) % 2 == 0)
    pause(window, qtbot)
    assert sorted(window.films.case(case_id).finding.file for case_id in window.films.case_ids()) == sorted(before)
    assert all(window.films.case(case_id).review is None for case_id in window.films.case_ids())
    go_on(window, qtbot, "anna")
    read(window, qtbot, 20, lambda number: int(number) % 2 == 0)
    wait_for_bar(window, qtbot, "All films are read")
    pause(window, qtbot)

    go_on(window, qtbot, "Carl")
    assert [window.films.case(case_id).finding.file for case_id in window.films.case_ids()] == numbers
    assert all(window.films.case(case_id).review is None for case_id in window.films.case_ids())
    read(window, qtbot, FILMS - 1, lambda number: int(number) % 2 == 0 or number == "01")
    pause(window, qtbot)
    assert agreement(window, qtbot) == {"Anna and the model"}  # Carl is still reading
    go_on(window, qtbot, "Carl")
    read(window, qtbot, 1, lambda number: int(number) % 2 == 0)
    pause(window, qtbot)
    assert agreement(window, qtbot) == {"Anna and Carl", "Anna and the model", "Carl and the model"}

    (study,), _ = list_studies()
    with qtbot.waitSignal(window.export.succeeded):
        window.study.export.write(study, tmp_path / "study.csv")
    rows = rows_of(tmp_path / "study.csv")
    assert len(rows) == 2 * FILMS
    assert {row["seed"] for row in rows} == {"42"}
    verdicts = {(row["reader"], row["number"]): row["reader_verdict"] for row in rows}
    assert verdicts["Anna", "01"] == "no_signs"
    assert verdicts["Carl", "01"] == "signs"
    assert sum(verdicts["Anna", number] == verdicts["Carl", number] for number in numbers) == FILMS - 1
    assert [row["note"] for row in rows if row["note"]] == ["left base"]
    assert next(row for row in rows if row["note"])["number"] == "15"


def test_a_pause_shows_no_films_with_their_names_and_answers(
    opened: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    qtbot.mouseClick(studies_in(opened).new, Qt.MouseButton.LeftButton)
    assert dialog_of(opened, NewStudyDialog).closes_films.isChecked()
    qtbot.keyClick(dialog_of(opened, NewStudyDialog), Key.Key_Escape)
    begin(opened, qtbot, "Anna", closes_films=True)
    read(opened, qtbot, 3, lambda _: True)
    qtbot.mouseClick(opened.study.bar.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.pages.currentWidget() is opened.welcome_page)
    assert opened.films.rowCount() == 0
    opened.close()
    again = shown_with_its_session(make_window(tiny_model), qtbot)
    assert again.films.rowCount() == 0
    go_on(again, qtbot, "Anna")
    assert again.films.rowCount() == FILMS
    assert len(again.review.reviewed_ids) == 3


def test_no_accuracy_is_shown_before_all_have_finished(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, FILMS, lambda _: True)
    pause(opened, qtbot)
    go_on(opened, qtbot, "Ben")
    pause(opened, qtbot)
    qtbot.mouseClick(studies_in(opened).results, Qt.MouseButton.LeftButton)
    shown = results_in(opened, qtbot)
    assert shown.pairs.rowCount() == 1
    assert shown.accuracy.isHidden()
    assert "sensitivity and specificity are not shown" in shown.note.text()


def agreement(window: MainWindow, qtbot: QtBot) -> set[str]:
    listed = studies_in(window)
    qtbot.mouseClick(listed.results, Qt.MouseButton.LeftButton)
    shown = results_in(window, qtbot)
    pairs = {shown.pairs.item(row, 0).text() for row in range(shown.pairs.rowCount())}
    rows = {shown.pairs.item(row, 0).text(): shown.pairs.item(row, 2).text() for row in range(shown.pairs.rowCount())}
    if "Anna and Carl" in pairs:
        assert "39 / 40" in rows["Anna and Carl"]
        assert shown.accuracy.rowCount() == 3
        assert all(table.verticalScrollBar().maximum() == 0 for table in (shown.pairs, shown.accuracy))
    qtbot.keyClick(shown, Key.Key_Escape)
    return pairs


def test_other_films_wait_until_the_study_is_paused(opened: MainWindow, qtbot: QtBot, ward: Path) -> None:
    begin(opened, qtbot, "Anna")
    opened.open_paths([ward / "NORMAL"])
    assert opened.films.rowCount() == FILMS
    assert "Pause it to open other films" in opened.banner.text.text()
    for key in (Key.Key_Delete, Key.Key_B):
        qtbot.keyClick(opened.table, key)
    assert opened.films.rowCount() == FILMS
    assert not revealing(texts(opened))


def test_study_that_begins_during_a_scan_shows_none_of_its_films(
    opened: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    opened.open_paths([many_films(300)])
    qtbot.waitUntil(lambda: opened.films.rowCount() > FILMS + 5)
    opened.bridge.pause()
    qtbot.waitUntil(lambda: opened.bridge.progress.paused)
    begin(opened, qtbot, "Anna")
    files = [opened.films.case(case_id).finding.file for case_id in opened.films.case_ids()]
    assert all(file.isdigit() for file in files)
    with qtbot.waitSignal(opened.bridge.finished):
        qtbot.mouseClick(opened.study.bar.pause, Qt.MouseButton.LeftButton)
    assert opened.films.rowCount() == FILMS + 300  # the scan goes on


def test_pages_that_show_classes_close_when_a_study_starts(opened: MainWindow, qtbot: QtBot, ward: Path) -> None:
    opened.evaluation_actions.evaluate.trigger()
    opened.review_actions.agreement.trigger()
    evaluation, agreement_page = opened.evaluation.dialog, opened.agreement.page
    assert evaluation is not None
    assert evaluation.isVisible()
    assert agreement_page.isVisible()
    begin(opened, qtbot, "Anna")
    assert not evaluation.isVisible()
    assert not agreement_page.isVisible()
    opened.show_films([ward / "PNEUMONIA" / "patient1.png"], "found: 1")
    assert opened.table.order.rowCount() == FILMS


def test_no_other_model_and_no_other_folder_is_offered_in_a_study(opened: MainWindow, qtbot: QtBot) -> None:
    table, export = opened.table_actions, opened.export_actions
    offered = (table.correct, table.as_is, table.anyway_menu.menuAction(), export.copy_films, export.dicom)
    populations = opened.population_button_action.isVisible()
    assert all(action.isVisible() for action in offered)
    begin(opened, qtbot, "Anna")
    assert not any(
        action.isVisible() for action in (*offered, opened.population_button_action, opened.point_button_action)
    )
    pause(opened, qtbot)
    assert all(action.isVisible() for action in offered)
    assert opened.population_button_action.isVisible() is populations
    assert opened.point_button_action.isVisible()


def test_a_click_does_not_start_reading_under_the_only_readers_name(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    pause(opened, qtbot)
    listed = studies_in(opened)
    assert [listed.reader.itemText(place) for place in range(listed.reader.count())] == ["Anna"]
    qtbot.mouseClick(listed.read, Qt.MouseButton.LeftButton)
    assert not opened.app_state.study_mode.is_reading


def test_study_whose_verdicts_cannot_be_read_is_listed_with_its_problem(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, 1, lambda _: True)
    pause(opened, qtbot)
    (study,), _ = list_studies()
    store = study.store_path(study.readers[0])
    store.with_name(f"{store.name}-wal").mkdir()  # SQLite cannot open it
    listed = studies_in(opened)
    assert listed.table.item(0, 0).text() == "Spring"
    assert listed.problem.text()


def test_deleted_films_do_not_prevent_the_end_of_a_study(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, 1, lambda _: True)
    pause(opened, qtbot)
    (study,), _ = list_studies()
    read_already, *others = study.found_files()
    gone = (read_already, others[0], others[1])
    for film in gone:
        film.path.unlink()
    go_on(opened, qtbot, "Anna")
    read(opened, qtbot, FILMS - len(gone), lambda _: False)
    wait_for_bar(opened, qtbot, f"{FILMS - 3} of {FILMS} films. The others cannot be read any more.")
    pause(opened, qtbot)
    assert agreement(opened, qtbot) == {"Anna and the model"}
    listed = studies_in(opened)
    qtbot.mouseClick(listed.results, Qt.MouseButton.LeftButton)
    shown = results_in(opened, qtbot)
    assert "2 films are not there any more" in shown.note.text()
    assert "Not counted" not in shown.note.text()


@pytest.mark.parametrize(("verdicts", "away"), [(1, True), (0, False)])
def test_readers_see_no_results_while_the_films_are_away_or_before_their_first_verdict(
    opened: MainWindow, qtbot: QtBot, ward: Path, verdicts: int, away: bool
) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, verdicts, lambda _: True)
    pause(opened, qtbot)
    if away:
        ward.rename(ward.with_name("unplugged"))
    else:
        for film in ward.rglob("*.png"):
            film.unlink()
    qtbot.mouseClick(studies_in(opened).results, Qt.MouseButton.LeftButton)
    shown = results_in(opened, qtbot)
    assert shown.pairs.rowCount() == 0
    assert "Not counted until they have read every film: Anna." in shown.note.text()
    assert ("films are not there any more" in shown.note.text()) is not away


def test_a_drive_that_hangs_holds_up_neither_the_window_nor_closing_the_results(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, 1, lambda _: True)
    pause(opened, qtbot)
    hung = HungRead()
    monkeypatch.setattr(lost_films, "_is_gone", hung)
    qtbot.mouseClick(studies_in(opened).results, Qt.MouseButton.LeftButton)
    shown = dialog_of(opened, ResultsDialog)
    qtbot.waitUntil(lambda: "Looking for the films: 0 of 39" in shown.note.text())
    assert shown.progress.isVisible()
    (cancel,) = shown.buttons.buttons()
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert opened.study.dialog is None
    assert not hung.ended.is_set()
    hung.released.set()
    assert opened.films.rowCount() == FILMS


def test_closing_the_window_ends_the_search_for_films(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(opened, qtbot, "Anna")
    pause(opened, qtbot)
    hung = HungRead()
    monkeypatch.setattr(lost_films, "_is_gone", hung)
    qtbot.mouseClick(studies_in(opened).results, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(hung.asked.is_set)
    opened.close()
    assert not hung.ended.is_set()
    hung.released.set()  # no thread is left behind: every test ends with that check


def test_results_that_cannot_be_read_are_reported(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, 1, lambda _: True)
    pause(opened, qtbot)
    listed = studies_in(opened)
    (study,), _ = list_studies()
    store = study.store_path(study.readers[0])
    store.with_name(f"{store.name}-wal").mkdir()  # SQLite cannot open it
    qtbot.mouseClick(listed.results, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.study.dialog is None)
    assert str(store) in opened.banner.text.text()


def test_the_tool_bar_shows_texts_while_a_study_hides_its_widest_part(opened: MainWindow, qtbot: QtBot) -> None:
    words, bare = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    opened.resize(1200, 800)
    opened.point_button.setMinimumWidth(900)  # as a point of a long name in a large font
    opened.operating_point.changed.emit()
    qtbot.waitUntil(lambda: opened.tool_bar.toolButtonStyle() == bare)
    begin(opened, qtbot, "Anna")
    qtbot.waitUntil(lambda: opened.tool_bar.toolButtonStyle() == words)
    pause(opened, qtbot)
    qtbot.waitUntil(lambda: opened.tool_bar.toolButtonStyle() == bare)
