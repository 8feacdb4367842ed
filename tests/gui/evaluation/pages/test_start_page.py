"""The first page of an evaluation: the saved site profiles and their actions; and the bar that saves them."""

import pytest
from helpers.models import make_passport
from helpers.site_evaluations import make_profile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from gui.evaluation.pages.profile_bar import ProfileBar
from gui.evaluation.pages.start_page import StartPage
from gui.scan.models_in_use import ModelInUse, ModelsInUse


def test_actions_on_profiles_need_a_selected_profile(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    assert not page.none_yet.isHidden()
    assert page.open.isHidden()
    page.show_profiles(
        [make_profile("One"), make_profile("Two")], ModelsInUse((ModelInUse(make_passport(), "ab" * 32),))
    )
    assert page.none_yet.isHidden()
    assert not page.open.isEnabled()  # nothing is selected
    page.profiles.selectRow(1)
    assert page.open.isEnabled()
    assert page.apply.isEnabled()
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.open, Qt.Key.Key_Space)
    assert opened.args is not None
    assert opened.args[0].name == "Two"


def test_the_selection_follows_the_profile_and_not_the_row(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    one, two = make_profile("One"), make_profile("Two")
    page.show_profiles([one, two], ModelsInUse())
    page.profiles.select(two.profile_id)
    page.show_profiles([two, one], ModelsInUse())
    assert page.profiles.selected == two


def test_a_profile_is_not_said_to_be_of_another_model_before_the_model_is_loaded(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_profiles([make_profile()], ModelsInUse())
    page.profiles.selectRow(0)
    assert not page.apply.isEnabled()
    assert page.remark.text() == "The model is not loaded yet."


def test_enter_and_a_double_click_open_a_profile(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_profiles([make_profile("Ward 3")], ModelsInUse())
    with qtbot.waitExposed(page):
        page.show()
    opened: list[str] = []
    page.open_requested.connect(lambda profile: opened.append(profile.name))
    table = page.profiles
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == ["Ward 3"]
    place = table.visualItemRect(table.item(0, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["Ward 3", "Ward 3"]


def test_enter_in_the_name_of_a_profile_renames_it_and_opens_nothing(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_profiles([make_profile("Ward 3")], ModelsInUse())
    with qtbot.waitExposed(page):
        page.show()
    page.profiles.selectRow(0)
    qtbot.mouseClick(page.rename, Qt.MouseButton.LeftButton)
    editor = page.profiles.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Ward 4")
    with qtbot.waitSignal(page.rename_requested) as renamed, qtbot.assertNotEmitted(page.open_requested):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args is not None
    assert renamed.args[1] == "Ward 4"


def test_only_the_name_of_a_profile_can_be_edited(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_profiles([make_profile()], ModelsInUse())
    flags = [bool(page.profiles.item(0, column).flags() & Qt.ItemFlag.ItemIsEditable) for column in range(6)]
    assert flags == [True, False, False, False, False, False]


def test_the_pdf_has_no_file_names_by_default(qtbot: QtBot) -> None:
    bar = ProfileBar()
    qtbot.addWidget(bar)
    bar.show_profile(None, has_names=True)
    assert isinstance(bar.with_names, QCheckBox)
    assert (bar.with_names.isChecked(), bar.with_names.text().replace("&", "")) == (False, "With file names")
    qtbot.keyClick(bar.with_names, Qt.Key.Key_Space)
    assert (bar.with_names.isChecked(), bar.with_names.text().replace("&", "")) == (True, "With file names")
    bar.show_profile(None, has_names=True)
    assert not bar.with_names.isChecked()


@pytest.mark.usefixtures("theme")
def test_profiles_and_their_buttons_fit_a_low_screen(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_profiles([make_profile("One")], ModelsInUse((ModelInUse(make_passport(), "ab" * 32),)))
    page.resize(1000, 525)  # which a screen of 1024 by 600 leaves
    with qtbot.waitExposed(page):
        page.show()
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
