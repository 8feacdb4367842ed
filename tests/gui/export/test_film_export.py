"""The selected film, exported as it is displayed."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.export.film_export import displayed
from gui.main_window import MainWindow
from inference.paths import EMBEDDED_MODEL, SAMPLE_FILMS


def test_a_film_is_exported_as_it_is_displayed(qtbot: QtBot, scanned: MainWindow) -> None:
    case_id = next(
        case_id for case_id in scanned.films.case_ids() if scanned.films.case(case_id).finding.heatmap is not None
    )
    path = scanned.films.case(case_id).finding.path
    scanned.table.select_case(case_id)
    qtbot.waitUntil(lambda: displayed(scanned.viewer, path).picture is not None)
    shown = displayed(scanned.viewer, path)
    assert shown.picture is not None
    assert (shown.picture.width(), shown.picture.height()) == (96, 80)
    assert (shown.heatmap, shown.palette) == (True, "inferno")
    scanned.viewer.opacity.setValue(25)
    assert displayed(scanned.viewer, path).opacity == 0.25


def test_without_a_displayed_film_there_is_no_picture(scanned: MainWindow) -> None:
    failed = next(case_id for case_id in scanned.films.case_ids() if scanned.films.case(case_id).finding.film is None)
    scanned.table.select_case(failed)
    assert displayed(scanned.viewer, scanned.films.case(failed).finding.path).picture is None


def test_outline_of_the_lungs_is_copied_if_it_is_shown(
    qtbot: QtBot, make_window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    film = shutil.copy(SAMPLE_FILMS / "synthetic-pneumonia-1.png", tmp_path)
    window = make_window(EMBEDDED_MODEL)
    window.show()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([Path(film)])
    window.table.select_case(window.films.case_ids()[0])
    outlined = []
    for _ in range(2):
        with qtbot.waitSignal(window.export.succeeded):
            window.export_actions.copy_picture.trigger()
        copied = QGuiApplication.clipboard().image()
        row = [copied.pixelColor(x, copied.height() // 2) for x in range(copied.width())]
        outlined.append(any(colour.blue() > colour.red() + 60 for colour in row))
        window.viewer.film_actions.lungs.trigger()
    assert outlined == [False, True]
