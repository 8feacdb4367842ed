"""A reader in the window: selects films, and reads verdicts and answers off the screen."""

from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.table.rows.film_case import FilmCase
from inference.finding import Finding
from inference.review.verdicts import ReaderVerdict


def case(window: MainWindow, file: str) -> FilmCase:
    cases = map(window.films.case, window.films.case_ids())
    return next(one for one in cases if one.finding.file == file)


def found(window: MainWindow) -> dict[str, Finding]:
    cases = map(window.films.case, window.films.case_ids())
    return {case.finding.file: case.finding for case in cases}


def look(window: MainWindow, file: str) -> None:
    window.table.select_case(case(window, file).case_id)


def show(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Select a film by the name of its file, which a study hides, and wait until it is displayed."""
    cases = map(window.films.case, window.films.case_ids())
    window.table.select_case(next(one.case_id for one in cases if one.finding.path.name == name))
    state = window.viewer.view.state
    qtbot.waitUntil(lambda: state.film is not None and state.film.details.path.name == name)


def verdict(window: MainWindow, file: str) -> ReaderVerdict | None:
    review = case(window, file).review
    return None if review is None else review.verdict


def looked_at(window: MainWindow) -> str:
    selected = window.table.selected_case
    assert selected is not None
    return selected.finding.file


def answer(window: MainWindow) -> str:
    return window.viewer.answer.sentence.accessibleName()
