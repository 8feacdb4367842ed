"""The films of a window: found by name, selected, and what is displayed of them."""

from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.table.rows.film_case import FilmCase
from inference.finding import Finding
from inference.review.verdicts import ReaderVerdict


def cases_of(window: MainWindow) -> list[FilmCase]:
    return [window.films.case(case_id) for case_id in window.films.case_ids()]


def case_of(window: MainWindow, file: str) -> FilmCase:
    return next(case for case in cases_of(window) if case.finding.file == file)


def findings_of(window: MainWindow) -> dict[str, Finding]:
    """The findings by the names of their files."""
    return {case.finding.file: case.finding for case in cases_of(window)}


def select_film(window: MainWindow, file: str) -> None:
    window.table.select_case(case_of(window, file).case_id)


def show_film(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Select a film by its file's name on the disk, which a study hides, and wait until it is displayed."""
    case = next(case for case in cases_of(window) if case.finding.path.name == name)
    window.table.select_case(case.case_id)
    state = window.viewer.view.state
    qtbot.waitUntil(lambda: state.film is not None and state.film.details.path == case.finding.path)


def selected_file(window: MainWindow) -> str:
    selected = window.table.selected_case
    assert selected is not None
    return selected.finding.file


def reader_verdict(window: MainWindow, file: str) -> ReaderVerdict | None:
    review = case_of(window, file).review
    return None if review is None else review.verdict


def displayed_answer(window: MainWindow) -> str:
    return window.viewer.verdict_panel.sentence.accessibleName()
