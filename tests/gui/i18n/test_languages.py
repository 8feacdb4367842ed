"""The languages: chosen, or those of the system, and changed while the window is in use."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from helpers.site_evaluations import make_profile
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from gui.application import Program
from gui.common.settings import Key
from gui.common.style.colours import DARK, LIGHT
from gui.i18n.languages import ENGLISH, NAMES, Languages, system_language
from gui.i18n.message_translation import translated
from gui.main_window import MainWindow
from gui.shell.settings.dialog import SettingsDialog
from gui.table.rows.film_filter import Chip
from inference.evaluation.site.profile import list_profiles, save_profile
from inference.messages import Message


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    languages = Languages(qapp)
    yield languages
    languages.choose(ENGLISH)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tiny_model: Path) -> Iterator[Program]:
    program = Program(qapp, tiny_model, "cpu")
    program.languages.choose(ENGLISH)
    with qtbot.waitSignal(program.window.app_state.session.started):
        program.window.show()
    yield program
    program.window.close()
    program.languages.choose(ENGLISH)  # creates another window, which is never shown
    program.window.close()
    QLocale.setDefault(QLocale.c())
    for deleted in (program.window, program):
        shiboken6.delete(deleted)  # now, since Python might collect it in a thread of the next test


def texts(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def test_every_language_is_loaded(languages: Languages) -> None:
    for code in NAMES:
        languages.choose(code)
        assert languages.code == code
        assert (len(languages._translators) == 2) is (code != ENGLISH)  # Qt's texts and Hilum's


def test_texts_of_qt_are_translated_too(languages: Languages, qtbot: QtBot) -> None:
    languages.choose("de")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [(["fr-FR", "en"], "fr"), (["de_AT"], "de"), (["ja-JP", "es-MX"], "es"), (["ja-JP"], "en"), ([], "en")],
)
def test_system_language(monkeypatch: pytest.MonkeyPatch, asked: list[str], expected: str) -> None:
    class Locale:
        def uiLanguages(self) -> list[str]:
            return asked

    monkeypatch.setattr(QLocale, "system", Locale)
    assert system_language() == expected


def test_unknown_language_means_the_systems(languages: Languages) -> None:
    languages.choose("tlh")
    assert languages.code == system_language()


def test_window_is_in_the_new_language_at_once(program: Program) -> None:
    before = texts(program.window)
    program.window.settings.set(Key.LANGUAGE, "de")
    assert texts(program.window)[0] == "&Datei"
    program.window.settings.set(Key.LANGUAGE, "en")
    assert texts(program.window) == before


def test_order_survives_a_change_of_the_language_while_another_process_reads_a_study(
    program: Program, qtbot: QtBot, film_folder: Path
) -> None:
    window = program.window
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    window.settings.set(Key.STUDY, "its id/anna.sqlite")
    window.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    shown = window.table.order.findings()
    window.settings.set(Key.LANGUAGE, "fr")
    assert program.window.table.order.findings() == shown


def test_films_selection_order_and_undo_survive_a_change_of_the_language(
    program: Program, qtbot: QtBot, film_folder: Path
) -> None:
    window = program.window
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    window.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    window.table.step(2)
    selected = window.table.selected_case
    window.shell_actions.close_films.trigger()
    window.shell_actions.undo.trigger()
    window.table.select_case(selected.case_id)  # type: ignore[union-attr]
    shown = window.table.order.findings()
    program.window.settings.set(Key.LANGUAGE, "fr")
    assert program.window is not window
    assert program.window.table.order.findings() == shown
    assert program.window.table.selected_case == selected
    assert program.window.shell_actions.redo.isEnabled()
    assert program.window.pages.currentWidget() is program.window.main_view
    assert "8" in program.window.status_bar.counts.text()
    assert program.window.status_bar.device.text() == "processeur"


def test_scan_continues_while_the_language_changes(
    program: Program, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    with qtbot.waitSignal(program.window.bridge.finished):
        program.window.open_paths([many_films(150)])
        qtbot.waitUntil(lambda: program.window.films.rowCount() > 0)
        for code in ("de", "es", "fr", "en"):
            program.window.settings.set(Key.LANGUAGE, code)
    assert program.window.films.rowCount() == 150
    assert len(program.window.table.order.findings()) == 150


def test_reading_continues_unchanged_in_another_language(
    program: Program, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    """A scan is paused, a film is selected, a filter is set, and they are read blind: all of it stays."""
    window, films = program.window, many_films(150)
    first = films.with_name("first")
    first.mkdir()
    for number in range(30):
        (films / f"film {number}.png").rename(first / f"film {number}.png")
    window.review_actions.blind.trigger()
    window.films_panel.bar.search.setText("film verdict:signs reviewed:no -7")
    window.films_panel.bar.chips[Chip.UNREVIEWED].click()
    window.actions_.heatmap.trigger()
    window.viewer.film_actions.details.trigger()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([first])
    window.open_paths([films])
    window.shell_actions.pause.trigger()  # at once, before the scan can be over
    window.films_panel.bar.search.setText("reviewed:no")
    window.table.select_case(window.films.case_ids()[2])
    selected = window.table.selected_case
    for code in ("de", "es", "fr"):
        program.window.settings.set(Key.LANGUAGE, code)
    now = program.window
    assert now is not window
    assert now.shell_actions.pause.isChecked()
    with qtbot.waitSignal(now.bridge.finished):
        now.shell_actions.pause.trigger()
    qtbot.waitUntil(lambda: now.table.order.rowCount() == 150)
    assert now.films.rowCount() == 150
    assert now.films_panel.bar.search.text() == "reviewed:no"
    assert now.films_panel.bar.chips[Chip.UNREVIEWED].isChecked()
    assert now.table.selected_case == selected
    assert now.review_actions.blind.isChecked()
    assert all(now.films.case(case_id).withheld for case_id in now.films.case_ids())
    assert now.viewer.verdict_panel.sentence.accessibleName().startswith("Votre lecture d")
    assert not now.actions_.heatmap.isChecked()
    assert now.viewer.film_actions.details.isChecked()
    assert not now.viewer.film_actions.histogram.isChecked()
    assert "150" in now.status_bar.counts.text()
    now.review_actions.signs.trigger()
    assert selected is not None
    assert selected.name != selected.finding.file  # its number: names are hidden
    read = now.films.case(selected.case_id)
    assert read.name == selected.finding.file  # which the verdict has shown
    assert now.undo_stack.undoText().endswith(read.name)
    now.undo_stack.undo()
    assert now.undo_stack.redoText().endswith(selected.name)
    now.review_actions.blind.trigger()


def test_films_can_be_exported_in_another_language(
    program: Program, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(program.window.bridge.finished):
        program.window.open_paths([film_folder])
    program.window.table.step(-10)
    program.languages.choose("de")
    window = program.window
    actions = window.export_actions
    assert window.actions_.export.isEnabled()
    for action in (actions.export, actions.report, actions.save_picture, actions.copy_rows, actions.copy_answer):
        assert action.isEnabled()
    qtbot.waitUntil(window.isActiveWindow)
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_S, shift)
    dialog = window.export.context.dialog
    assert dialog is not None
    dialog.target.line.setText(str(tmp_path / "table.csv"))
    with qtbot.waitSignal(window.export.succeeded):
        dialog.confirm.click()
    assert len((tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines()) == 9


def test_action_of_one_language_is_undone_in_another(program: Program, qtbot: QtBot, film_folder: Path) -> None:
    with qtbot.waitSignal(program.window.bridge.finished):
        program.window.open_paths([film_folder])
    films, selected = program.window.films, program.window.films.case_ids()[0]
    program.window.table.select_case(selected)
    program.window.review_actions.unsure.trigger()
    program.window.table.select_case(selected)
    program.window.table_actions.remove.trigger()
    assert selected not in films.case_ids()
    program.window.settings.set(Key.LANGUAGE, "es")
    program.window.shell_actions.undo.trigger()
    assert films.case(selected).review is not None
    program.window.shell_actions.undo.trigger()
    assert films.case(selected).review is None


def test_deletion_of_a_profile_is_undone_in_another_language(program: Program, qtbot: QtBot) -> None:
    profile = make_profile("Ward 3")
    save_profile(profile)
    program.window.evaluation.profiles.delete(profile)
    qtbot.waitUntil(lambda: list_profiles()[0] == [])
    program.window.settings.set(Key.LANGUAGE, "de")
    program.window.shell_actions.undo.trigger()
    qtbot.waitUntil(lambda: [one.name for one in list_profiles()[0]] == ["Ward 3"])


def test_models_of_site_profiles_are_known_in_another_language(
    program: Program, qtbot: QtBot, film_folder: Path
) -> None:
    with qtbot.waitSignal(program.window.bridge.finished):
        program.window.open_paths([film_folder])
    known = program.window.evaluation.profiles.models
    assert known.models
    program.window.settings.set(Key.LANGUAGE, "de")
    assert program.window.evaluation.profiles.models == known


def test_selection_in_another_language_is_saved(program: Program, qtbot: QtBot, film_folder: Path) -> None:
    with qtbot.waitSignal(program.window.bridge.finished):
        program.window.open_paths([film_folder])
    program.window.table.step(1)
    program.window.settings.set(Key.LANGUAGE, "de")
    before = program.window.settings.get(Key.SELECTED, "")
    program.window.table.step(1)
    program.window.state.save()
    assert before
    assert program.window.settings.get(Key.SELECTED, "") not in {"", before}


def test_settings_stay_open_while_the_language_is_chosen_in_them(program: Program, qtbot: QtBot) -> None:
    program.window.shell.open_settings()
    dialog = program.window.shell.dialog
    general = dialog.general  # type: ignore[union-attr]
    general.language.setCurrentIndex(general.language.findData("es"))
    general.language.activated.emit(general.language.currentIndex())
    qtbot.waitUntil(lambda: program.window.shell.dialog not in {None, dialog})
    assert program.window.shell.dialog.windowTitle() == "Ajustes"  # type: ignore[union-attr]


def test_theme_follows_its_setting_at_once(program: Program, qapp: QApplication) -> None:
    for name, colours in (("dark", DARK), ("light", LIGHT)):
        program.window.settings.set(Key.THEME, name)
        assert qapp.palette().window().color().name() == colours.window


@pytest.mark.parametrize(
    ("message", "german"),
    [
        (Message("The file is empty (zero bytes)."), "Die Datei ist leer (null Bytes)."),
        (Message("The same file as {0}.", "deep/a.png"), "Dieselbe Datei wie deep/a.png."),
        (
            Message("This is {0}, not a film. Hilum reads JPEG, PNG, TIFF, BMP and DICOM.", Message("a text file")),
            "Das ist eine Textdatei, keine Aufnahme. Hilum liest JPEG, PNG, TIFF, BMP und DICOM.",
        ),
        (Message("lower zone, both lungs"), "Unterfeld, beidseits"),
        (Message.finished("The file is empty (zero bytes)."), "Die Datei ist leer (null Bytes)."),  # an old journal's
        ("balanced", "ausgewogen"),
        ("Something that nobody has said before.", "Something that nobody has said before."),
    ],
)
def test_messages_of_inference_are_translated(languages: Languages, message: Message | str, german: str) -> None:
    assert translated(message) == str(message)
    languages.choose("de")
    assert translated(message) == german


def test_deleting_all_data_restores_the_systems_language(program: Program, qtbot: QtBot, film_folder: Path) -> None:
    with qtbot.waitSignal(program.window.bridge.finished):
        program.window.open_paths([film_folder])
    program.window.settings.set(Key.LANGUAGE, "de" if system_language() != "de" else "fr")
    program.window.shell.open_settings()
    dialog = program.window.shell.dialog
    assert isinstance(dialog, SettingsDialog)
    dialog.data.delete_everything()
    window = program.window
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    assert program.languages.code == system_language()
    assert window.films.rowCount() == 0
    assert window.pages.currentWidget() is window.welcome_page
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    assert window.films.rowCount() == 8
