"""Reader studies in the window: begun, read and paused by keys and clicks."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.study.new_study_dialog import NewStudyDialog
from gui.study.results_dialog import ResultsDialog
from gui.study.studies_dialog import StudiesDialog
from inference.review.study import StudyFilm
from inference.review.study_storage import list_studies, verdicts_of

FILMS = 40
"""The number of films in the folder of the fixture `ward`."""

Key = Qt.Key

Dialog = TypeVar("Dialog", bound=QDialog)


def shown_with_its_session(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Show a window, and wait until its session has started."""
    with qtbot.waitSignal(window.app_state.session.started):
        window.show()
    return window


def dialog_of(window: MainWindow, kind: type[Dialog]) -> Dialog:
    """The open dialog of the studies."""
    dialog = window.study.dialog
    assert isinstance(dialog, kind)
    return dialog


def studies_in(window: MainWindow) -> StudiesDialog:
    """The list of studies, opened."""
    window.study_actions.studies.trigger()
    return dialog_of(window, StudiesDialog)


def begin(window: MainWindow, qtbot: QtBot, reader: str, seed: int = 42, *, closes_films: bool = False) -> None:
    """Begin a study of the open films, which by default stay open."""
    qtbot.mouseClick(studies_in(window).new, Qt.MouseButton.LeftButton)
    asked = dialog_of(window, NewStudyDialog)
    asked.name.setText("Spring")
    qtbot.keyClicks(asked.reader, reader)
    asked.seed.setValue(seed)
    asked.closes_films.setChecked(closes_films)
    qtbot.mouseClick(asked.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.bridge.is_running)


def go_on(window: MainWindow, qtbot: QtBot, reader: str) -> None:
    """Read in the first study as a reader, who may be new."""
    listed = studies_in(window)
    listed.reader.setEditText(reader)
    qtbot.mouseClick(listed.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.bridge.is_running)


def pause(window: MainWindow, qtbot: QtBot) -> None:
    """Leave the study; the films that were open before come back."""
    with qtbot.waitSignal(window.bridge.finished):
        qtbot.mouseClick(window.study.bar.pause, Qt.MouseButton.LeftButton)


def read(window: MainWindow, qtbot: QtBot, films: int, signs: Callable[[str], bool]) -> None:
    """Give verdicts on the next films by keys: signs where the name of the file says so, else none."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for _ in range(films):
        selected = window.table.selected_case
        assert selected is not None
        qtbot.keyClick(window.table, Key.Key_S if signs(selected.finding.file) else Key.Key_N)


def read_all_but_one(window: MainWindow, qtbot: QtBot) -> StudyFilm:
    """Begin a study as its only reader, leave one film unread, and pause; returns that film."""
    begin(window, qtbot, "Anna")
    read(window, qtbot, FILMS - 1, lambda _: True)
    pause(window, qtbot)
    (study,), _ = list_studies()
    given = verdicts_of(study, study.readers[0])
    (unread,) = (film for film in study.films if film.key not in given)
    return unread


def results_in(window: MainWindow, qtbot: QtBot) -> ResultsDialog:
    """The results, once the films have been looked for."""
    shown = dialog_of(window, ResultsDialog)
    qtbot.waitUntil(shown.progress.isHidden)
    return shown
