"""Two windows in the same studies: neither reads in the other's place, and nothing of either is lost."""

from collections.abc import Callable
from pathlib import Path

from helpers.window.studies import FILMS, begin, dialog_of, go_on, pause, read, shown_with_its_session, studies_in
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.common.question import Question
from gui.main_window import MainWindow
from inference.review.study_storage import list_studies, verdicts_of
from inference.review.verdicts import ReaderVerdict


def test_a_reader_cannot_read_in_two_windows(
    opened: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    begin(opened, qtbot, "Anna")
    other = shown_with_its_session(make_window(tiny_model), qtbot)
    assert not other.app_state.study_mode.is_reading
    assert other.films.rowCount() == 0
    listed = studies_in(other)
    listed.reader.setEditText("Anna")
    qtbot.mouseClick(listed.read, Qt.MouseButton.LeftButton)
    assert "Anna is reading “Spring” in another window" in other.banner.text.text()
    assert not other.app_state.study_mode.is_reading
    pause(opened, qtbot)
    go_on(other, qtbot, "Anna")
    assert other.app_state.study_mode.is_reading


def test_a_window_started_with_films_leaves_another_windows_study_stored(
    opened: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path, ward: Path
) -> None:
    begin(opened, qtbot, "Anna")
    other = make_window(tiny_model)
    other.open_when_painted([ward])
    with qtbot.waitSignal(other.bridge.finished):
        other.show()
    assert other.films.rowCount() == FILMS
    other.close()
    opened.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.bridge.finished):
        again.show()
    assert again.app_state.study_mode.is_reading


def test_pausing_in_one_window_leaves_another_windows_study_stored(
    opened: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    begin(opened, qtbot, "Anna")
    other = shown_with_its_session(make_window(tiny_model), qtbot)
    go_on(other, qtbot, "Ben")
    qtbot.mouseClick(other.study.bar.pause, Qt.MouseButton.LeftButton)
    other.close()
    opened.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.bridge.finished):
        again.show()
    reader = again.app_state.study_mode.reader
    assert reader is not None
    assert reader.name == "Anna"


def test_readers_added_in_two_windows_are_both_stored(
    opened: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    begin(opened, qtbot, "Anna")
    pause(opened, qtbot)
    other = shown_with_its_session(make_window(tiny_model), qtbot)
    listed = studies_in(other)  # before the other window adds a reader
    go_on(opened, qtbot, "Ben")
    read(opened, qtbot, 1, lambda _: True)
    listed.reader.setEditText("Carl")
    with qtbot.waitSignal(other.bridge.finished):
        qtbot.mouseClick(listed.read, Qt.MouseButton.LeftButton)
    read(other, qtbot, 1, lambda _: False)
    qtbot.mouseClick(other.study.bar.pause, Qt.MouseButton.LeftButton)
    pause(opened, qtbot)
    (study,), _ = list_studies()
    assert [reader.name for reader in study.readers] == ["Anna", "Ben", "Carl"]
    verdicts = [list(verdicts_of(study, reader).values()) for reader in study.readers]
    assert verdicts == [[], [ReaderVerdict.SIGNS], [ReaderVerdict.NO_SIGNS]]


def test_study_is_not_deleted_while_another_window_reads_it(
    opened: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    def delete() -> None:
        qtbot.mouseClick(studies_in(other).delete, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog_of(other, Question).go_ahead, Qt.MouseButton.LeftButton)

    begin(opened, qtbot, "Anna")
    other = shown_with_its_session(make_window(tiny_model), qtbot)
    delete()
    assert "Anna is reading “Spring” in another window" in other.banner.text.text()
    read(opened, qtbot, 1, lambda _: True)
    pause(opened, qtbot)
    (study,), _ = list_studies()
    assert len(verdicts_of(study, study.readers[0])) == 1
    delete()
    assert list_studies() == ([], [])


def test_films_of_a_second_window_come_back_after_a_study(
    opened: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path, ward: Path
) -> None:
    assert opened.app_state.session  # it owns the session, and the other window has none
    other = shown_with_its_session(make_window(tiny_model), qtbot)
    with qtbot.waitSignal(other.bridge.finished):
        other.open_paths([ward / "NORMAL"])
    begin(other, qtbot, "Carl")
    pause(other, qtbot)
    assert other.films.rowCount() == FILMS // 2
