"""Site profiles in the operating point's panel."""

from pathlib import Path

import pytest
from helpers.site_evaluations import make_profile
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from gui.evaluation.evaluation_dialog import EvaluationDialog
from gui.main_window import MainWindow
from inference.evaluation.site.profile import list_profiles, save_profile


def test_a_click_in_the_panel_uses_a_profile(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot, labelled_folder: Path
) -> None:
    save_profile(make_profile())  # of another model: it is not offered
    bar = evaluated_dialog.results.bar
    qtbot.keyClicks(bar.name, "Ward 9")
    qtbot.keyClick(bar.name, Qt.Key.Key_Return)
    qtbot.waitUntil(bar.apply.isEnabled)
    evaluated_dialog.hide()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([labelled_folder / "NORMAL"])
    qtbot.mouseClick(window.operating_point_controller.button, Qt.MouseButton.LeftButton)
    panel, choice = window.operating_point_controller.panel, window.evaluation.profile_choice
    qtbot.waitUntil(choice.isVisible)
    assert [choice.list.item(row).text() for row in range(choice.list.count())] == ["Ward 9, 0.500"]
    assert panel.rect().contains(QRect(choice.mapTo(panel, QPoint(0, 0)), choice.size()))
    place = choice.list.visualItemRect(choice.list.item(0)).center()
    qtbot.mouseClick(choice.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.operating_point.models[0].point.name == "Ward 9"
    assert panel.isVisible()
    assert "of “Ward 9”" in panel.basis.text()
    window.operating_point.choose(
        window.operating_point.models[0].passport.operating_point(), window.operating_point.models[0].sha256
    )
    choice.list.setFocus()
    choice.list.setCurrentRow(0)
    qtbot.keyClick(choice.list, Qt.Key.Key_Return)
    assert window.operating_point.models[0].point.name == "Ward 9"


@pytest.mark.parametrize("others", [False, True])
def test_without_a_profile_of_this_model_there_is_no_list(scanned: MainWindow, qtbot: QtBot, *, others: bool) -> None:
    if others:
        save_profile(make_profile())
    with qtbot.waitSignal(scanned.evaluation.profiles_listed):
        qtbot.mouseClick(scanned.operating_point_controller.button, Qt.MouseButton.LeftButton)
    assert bool(list_profiles()[0]) is others
    assert scanned.operating_point_controller.panel.isVisible()
    assert not scanned.evaluation.profile_choice.isVisible()
    assert scanned.evaluation.dialog is None  # nothing is made for it
