"""The evaluation from the menu to the site profile in force, with real films and a real model."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from helpers.models import answers_sha256, make_passport, write_tiny_model
from helpers.site_evaluations import make_profile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.evaluation.evaluation_dialog import EvaluationDialog
from gui.main_window import MainWindow
from inference.evaluation.site.profile import list_profiles, profiles_folder, save_profile
from inference.reading.film_file import FileStamp
from inference.scan.discovery import FoundFile
from inference.scan.journal import folder_journal


def save_as(dialog: EvaluationDialog, qtbot: QtBot, name: str) -> None:
    bar = dialog.results.bar
    bar.name.clear()
    qtbot.keyClicks(bar.name, name)
    qtbot.keyClick(bar.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(bar.saved_name))


def groups(dialog: EvaluationDialog) -> dict[str, str]:
    """The groups of films with their numbers."""
    table = dialog.results.groups
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}


def drop(dialog: EvaluationDialog, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    QApplication.sendEvent(dialog, QDragEnterEvent(QPoint(50, 50), action, data, buttons, modifiers))
    QApplication.sendEvent(dialog, QDropEvent(QPointF(50, 50), action, data, buttons, modifiers))


def first_assessed_at(model: Path, table: Path, folder: Path) -> datetime:
    """When the first of `many_films` was assessed for a table's evaluation."""
    film = folder / "film 0.png"
    found = FoundFile(file=f"{folder.name}/film 0.png", path=film)
    # Recalling may read the file in a helper thread, which ends with the thread that asked for it.
    with folder_journal(table, answers_sha256(model)) as journal, ThreadPoolExecutor(1) as pool:
        (finding,) = pool.submit(journal.load, [(found, FileStamp.of(film))]).result()
    assert finding is not None
    return finding.assessed_at


def test_the_tools_menu_offers_the_evaluation(window: MainWindow) -> None:
    menu = window.menuBar().findChild(QMenu, "tools_menu")
    assert window.evaluation_actions.evaluate in menu.actions()
    assert window.evaluation.dialog is None  # nothing is made before it is asked for


def test_a_dropped_folder_is_checked_assessed_and_measured(
    window: MainWindow, dialog: EvaluationDialog, qtbot: QtBot, labelled_folder: Path
) -> None:
    drop(dialog, labelled_folder)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    assert not dialog.check.assess.isEnabled()
    assert "Both classes are needed" in dialog.check.counts.text()
    dialog.check.tree.select_group("krank")
    dialog.check.pneumonia.click()
    assert dialog.check.counts.text() == "Normal films: 9. Films with pneumonia: 8. Left out: 1."
    assert dialog.check.assess.text() == "Assess 17 films"
    dialog.check.assess.click()
    assert dialog.is_running
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.results)
    assert "on 16 films" in dialog.results.headline.text()
    assert groups(dialog) == {
        "In the list": "18",
        "Assessed, labelled normal": "8",
        "Assessed, labelled pneumonia": "8",
        "Called otherwise than labelled": "2",
        "Undecided at an error rate of 5\u00a0%": "0",
        "Not assessed: The file is empty (zero bytes)": "1",
        "Left out, of neither class": "1",
    }
    assert "not known which films are of one patient" in dialog.results.remarks.text()
    assert [dialog.results.table.item(row, 3).text() for row in range(3)] == ["7 of 8", "7 of 8", "14 of 16"]
    assert window.films.rowCount() == 0  # the window's own films are left alone


def test_a_tables_problems_are_listed_and_its_patients_counted(
    dialog: EvaluationDialog, evaluated_dialog: EvaluationDialog
) -> None:
    problems = dialog.check.problems
    shown_problems = [problems.item(row).text() for row in range(problems.count())]
    assert shown_problems == [
        "Line 19: gone.png is not there.",
        "Line 20: ward/others/x.png has no label.",
        "Line 21: ward/krank/p0.png is already named in line 10, as “1” and not “0”.",
    ]
    assert groups(evaluated_dialog)["In the list"] == "20"
    assert groups(evaluated_dialog)["With a problem in the list"] == "3"
    remarks = evaluated_dialog.results.remarks.text()
    assert "Patients: 8." in remarks
    assert "With so few patients" in remarks


def test_a_profile_is_saved_and_applied(window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot) -> None:
    page = evaluated_dialog.results
    page.threshold.slider.setValue(400)
    page.planning.prevalence.setValue(12.5)
    assert not page.bar.apply.isEnabled()
    save_as(evaluated_dialog, qtbot, "Ward 3")
    (profile,), problems = list_profiles()
    assert not problems
    assert (profile.name, profile.threshold, profile.prevalence) == ("Ward 3", 0.4, 0.125)
    assert profile.evaluation.scores.patient_count == 8
    page.bar.apply.click()
    point = window.operating_point.models[0].point
    assert point is not None
    assert (point.name, point.threshold) == ("Ward 3", 0.4)
    assert point.sensitivity == profile.figures.sensitivity
    assert "threshold 0.400 of “Ward 3”" in window.banner.text.text()
    page.threshold.slider.setValue(500)
    assert not page.bar.apply.isEnabled()  # what is shown is no longer what is kept


def test_an_applied_profile_outlives_the_loading_of_the_model(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot, film_folder: Path
) -> None:
    save_as(evaluated_dialog, qtbot, "Ward 3")
    evaluated_dialog.results.bar.apply.click()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    assert window.operating_point.models[0].point.name == "Ward 3"


def test_an_applied_profile_is_in_force_at_the_next_start_and_rejudges_the_films(
    window: MainWindow,
    evaluated_dialog: EvaluationDialog,
    qtbot: QtBot,
    make_window: Callable[[Path], MainWindow],
    tiny_model: Path,
    film_folder: Path,
) -> None:
    save_as(evaluated_dialog, qtbot, "Ward 3")
    evaluated_dialog.results.bar.apply.click()  # the window itself has not loaded its model
    applied = window.operating_point.models[0].point
    window.close()
    again = make_window(tiny_model)
    again.show()
    with qtbot.waitSignal(again.bridge.finished):
        again.open_paths([film_folder / "bright.png"])
    assert again.operating_point.models[0].point == applied
    assert "Ward 3" in again.operating_point_controller.button.text()
    again.table.select_case(again.films.case_ids()[0])
    assert "the operating point “Ward 3” (0.50)" in again.viewer.verdict_panel.sentence.accessibleName()


def test_a_profile_is_not_applied_once_the_window_has_another_model(
    window: MainWindow, evaluated_dialog: EvaluationDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    save_as(evaluated_dialog, qtbot, "Ward 3")
    with qtbot.waitSignal(window.bridge.models_loaded):
        window.app_state.use_model(write_tiny_model(tmp_path / "other.onnx", make_passport(recipe="another")))
    evaluated_dialog.results.bar.apply.click()
    assert window.operating_point.models[0].point.name == "balanced"
    assert "another model" in evaluated_dialog.banner.text.text()


def test_a_profile_stores_no_name_of_a_film_or_patient(evaluated_dialog: EvaluationDialog, qtbot: QtBot) -> None:
    save_as(evaluated_dialog, qtbot, "Ward 3")
    (file,) = profiles_folder().glob("*.json")
    text = file.read_text(encoding="utf-8")
    assert json.loads(text)["evaluation"]["judged"] == []
    assert not [word for word in (".png", "A0", "B1", "krank") if word in text]


def test_a_profile_of_another_model_is_shown_but_not_applied(
    window: MainWindow, dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    save_profile(make_profile("Elsewhere"))
    window.evaluation.open()
    start = dialog.start
    qtbot.waitUntil(lambda: start.profiles.rowCount() == 1)
    start.profiles.selectRow(0)
    assert start.profiles.item(0, 5).text() == "another model"
    assert not start.apply.isEnabled()
    assert "measured with another model" in start.remark.text()
    start.open.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.results)
    assert dialog.results.threshold.threshold == 0.4
    assert dialog.results.planning.prevalence.value() == 20.0
    assert not dialog.results.bar.apply.isEnabled()
    assert not dialog.results.bar.with_names.isEnabled()
    assert "measured with another model" in dialog.results.bar.note.text()
    window.evaluation.profiles.apply(list_profiles()[0][0])
    assert "measured with another model" in dialog.banner.text.text()
    assert window.operating_point.models == ()


def test_profiles_are_renamed_and_deleted_and_it_can_be_undone(
    window: MainWindow, dialog: EvaluationDialog, qtbot: QtBot
) -> None:
    save_profile(make_profile("Old name"))
    window.evaluation.open()
    table = dialog.start.profiles
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    table.selectRow(0)
    table.item(0, 0).setText("New name")
    qtbot.waitUntil(lambda: [profile.name for profile in list_profiles()[0]] == ["New name"])
    qtbot.waitUntil(dialog.start.undo.isVisible)
    table.selectRow(0)
    dialog.start.delete.click()
    qtbot.waitUntil(lambda: table.rowCount() == 0)
    assert list_profiles() == ([], [])
    dialog.start.undo.click()
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: table.rowCount() == 1 and table.item(0, 0).text() == "Old name")
    assert not dialog.start.undo.isVisible()


def test_a_profile_cannot_have_the_name_of_an_operating_point(
    evaluated_dialog: EvaluationDialog, window: MainWindow, qtbot: QtBot
) -> None:
    bar = evaluated_dialog.results.bar
    bar.name.setText("Balanced")
    bar.save.click()
    qtbot.waitUntil(evaluated_dialog.banner.isVisible)
    assert "own operating points" in evaluated_dialog.banner.text.text()
    assert list_profiles() == ([], [])
    profile = make_profile("Fine")
    window.evaluation.profiles.rename(profile, " ")
    assert "needs a name" in evaluated_dialog.banner.text.text()


def test_escape_cancels_and_the_next_time_it_goes_on(
    window: MainWindow,
    dialog: EvaluationDialog,
    qtbot: QtBot,
    many_films: Callable[[int], Path],
    tmp_path: Path,
    tiny_model: Path,
) -> None:
    folder = many_films(300)
    table = tmp_path / "many.csv"
    table.write_text(
        "path,label\n" + "\n".join(f"{folder.name}/film {number}.png,{number // 150}" for number in range(300)),
        encoding="utf-8",
    )
    window.evaluation.read(table)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    dialog.check.assess.click()
    run = window.evaluation._run
    assert run is not None
    qtbot.waitUntil(lambda: run.progress().done > 0)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    assert dialog.isVisible()
    assert "goes on where it was" in dialog.check.note.text()
    assert not dialog.results.headline.text()
    before = first_assessed_at(tiny_model, table, folder)
    dialog.check.assess.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.results)
    assert not any(name.startswith("Not assessed") for name in groups(dialog))
    assert first_assessed_at(tiny_model, table, folder) == before  # what was assessed is not assessed again


def test_closing_the_window_while_films_are_assessed_leaves_no_thread(
    window: MainWindow, dialog: EvaluationDialog, qtbot: QtBot, many_films: Callable[[int], Path], tmp_path: Path
) -> None:
    folder = many_films(300)
    (tmp_path / "labels.csv").write_text(
        "path,label\n" + "\n".join(f"{folder.name}/film {number}.png,{number // 150}" for number in range(300)),
        encoding="utf-8",
    )
    window.evaluation.read(tmp_path / "labels.csv")
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    dialog.check.assess.click()
    window.close()
    assert not dialog.isVisible()


@pytest.mark.parametrize(("name", "sentence"), [("none", "cannot be opened"), ("bad.csv", "no column “label”")])
def test_an_unreadable_source_is_reported(
    window: MainWindow, dialog: EvaluationDialog, qtbot: QtBot, tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "bad.csv").write_text("path\nx.png\n", encoding="utf-8")
    window.evaluation.read(tmp_path / name)
    qtbot.waitUntil(lambda: sentence in dialog.banner.text.text())
    assert dialog.banner.isVisible()
    assert dialog.pages.currentWidget() is dialog.start


def test_without_assessed_films_of_both_classes_the_check_page_returns(
    window: MainWindow, dialog: EvaluationDialog, qtbot: QtBot, tmp_path: Path, labelled_folder: Path
) -> None:
    (tmp_path / "one.csv").write_text(
        f"path,label\n{labelled_folder}/NORMAL/n1.png,0\n{labelled_folder}/NORMAL/empty.png,1\n", encoding="utf-8"
    )
    window.evaluation.read(tmp_path / "one.csv")
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    dialog.check.assess.click()
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "nothing to measure" in dialog.banner.text.text()
    assert dialog.pages.currentWidget() is dialog.check


def test_a_profile_is_marked_as_another_models_in_a_window_with_another_model(
    make_window: Callable[[Path], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    save_profile(make_profile())
    model = write_tiny_model(tmp_path / "other.onnx", make_passport(name="other"))
    window = make_window(model)
    window.show()
    window.evaluation.open()
    dialog = window.evaluation.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.start.profiles.rowCount() == 1)
    assert dialog.start.profiles.item(0, 5).text() == "another model"


def test_the_pdf_is_written_from_the_dialog(evaluated_dialog: EvaluationDialog, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    evaluated_dialog.results.bar.pdf_requested.emit(target, True)
    qtbot.waitUntil(evaluated_dialog.banner.isVisible)
    assert str(target) in evaluated_dialog.banner.text.text()
    assert target.read_bytes().startswith(b"%PDF-")
    evaluated_dialog.banner.hide()
    evaluated_dialog.results.bar.pdf_requested.emit(tmp_path / "no folder" / "out.pdf", False)
    qtbot.waitUntil(evaluated_dialog.banner.isVisible)
    assert "could not be written" in evaluated_dialog.banner.text.text()
