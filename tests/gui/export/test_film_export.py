from pytestqt.qtbot import QtBot

from gui.export.film_export import displayed
from gui.main_window import MainWindow


def test_a_film_is_given_as_it_is_shown(qtbot: QtBot, scanned: MainWindow) -> None:
    case_id = next(each for each in scanned.films.case_ids() if scanned.films.case(each).finding.heatmap is not None)
    path = scanned.films.case(case_id).finding.path
    scanned.table.select_case(case_id)
    qtbot.waitUntil(lambda: displayed(scanned.viewer, path).picture is not None)
    shown = displayed(scanned.viewer, path)
    assert shown.picture is not None
    assert (shown.picture.width(), shown.picture.height()) == (96, 80)
    assert (shown.heatmap, shown.palette) == (True, "inferno")
    scanned.viewer.opacity.setValue(25)
    assert displayed(scanned.viewer, path).opacity == 0.25


def test_where_no_film_is_shown_there_is_no_picture(scanned: MainWindow) -> None:
    failed = next(each for each in scanned.films.case_ids() if scanned.films.case(each).finding.film is None)
    scanned.table.select_case(failed)
    assert displayed(scanned.viewer, scanned.films.case(failed).finding.path).picture is None
