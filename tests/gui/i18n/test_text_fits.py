"""In every language, no text of the window is cut, and no menu has a mnemonic twice."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.models import rated_passport, write_tiny_model
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.common.outcomes import Outcome, short_outcome_word
from gui.export.copy_export import CopyDialog
from gui.export.dialogs.export_dialogs import ExportDialog, FilmReportDialog, PictureDialog
from gui.export.dicom_export import DicomDialog
from gui.export.export_choice import Scope
from gui.i18n.languages import ENGLISH, NAMES, Languages
from gui.main_window import MainWindow
from gui.scan.events import DeviceInUse
from gui.scan.scan_progress import ScanProgress
from gui.study.new_study_dialog import NewStudyDialog
from gui.study.studies_dialog import StudiesDialog
from gui.table.cell_painting import MARGIN, VERDICT_ICON_WIDTH
from gui.table.column_layout import _DEFAULT_WIDTHS
from gui.table.rows.column import Column, column_heading
from gui.table.rows.short_titles import REASON_TITLES, ZONE_TITLES
from gui.table.table_header import heading_lines
from gui.table.wrapped_text import fitted_text
from gui.verdict.prevalence_field import PrevalenceField

MNEMONIC = re.compile(r"&([^\W_])")


@pytest.fixture(params=sorted(NAMES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn; widgets that are created afterwards use it."""
    languages = Languages(qapp)
    languages.choose(request.param)
    yield request.param
    languages.choose(ENGLISH)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def window(language: str, make_window: Callable[[Path], MainWindow], qtbot: QtBot, tiny_model: Path) -> MainWindow:
    assert language
    made = make_window(tiny_model)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def scanned(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    window.table.select_case(window.films.case_ids()[0])
    return window


def test_titles_of_reasons_and_zones_fit_into_their_column(language: str, qapp: QApplication) -> None:
    assert language
    metrics = QFontMetrics(qapp.font())
    room = (_DEFAULT_WIDTHS[Column.ZONE] - 2 * MARGIN, 2 * metrics.lineSpacing())
    titles = [qapp.translate("Reason", english) for english in REASON_TITLES.values()]
    titles += [qapp.translate("Zone", english) for english in ZONE_TITLES.values()]
    for title in titles:
        assert fitted_text(title, room, qapp.font(), keep_end=False)[0] == title


def cut_texts(parent: QWidget) -> list[str]:
    """The texts of labels in one line, and of buttons, that have less space than they need."""
    parts: list[QAbstractButton | QLabel] = [*parent.findChildren(QPushButton), *parent.findChildren(QRadioButton)]
    parts += [label for label in parent.findChildren(QLabel) if not label.wordWrap()]
    return [part.text() for part in parts if part.isVisible() and part.width() < part.sizeHint().width()]


def repeated_mnemonics(texts: list[str]) -> list[str]:
    keys = [match[1].lower() for text in texts for match in MNEMONIC.finditer(text)]
    return [key for key, times in Counter(keys).items() if times > 1]


def test_verdicts_note_and_progress_are_not_cut(scanned: MainWindow, qtbot: QtBot) -> None:
    strip = scanned.review.strip
    strip.show_progress(10_000, 100_000)
    qtbot.waitUntil(lambda: cut_texts(strip) == [])
    for action in (scanned.review_actions.signs, scanned.review_actions.no_signs, scanned.review_actions.unsure):
        action.trigger()
        button = next(one for one in strip.findChildren(QAbstractButton) if action in one.actions())
        QApplication.processEvents()
        assert button.width() >= button.sizeHint().width()  # in bold, as it is pressed


def test_operating_point_panel_is_not_cut(scanned: MainWindow) -> None:
    scanned.review_actions.operating_point.trigger()
    panel = scanned.operating_point_controller.panel
    assert panel.isVisible()
    assert cut_texts(panel) == []
    wrapped = [label for label in panel.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
    assert len(wrapped) >= 3
    for label in wrapped:
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_error_rates_and_their_costs_are_not_truncated(
    language: str, make_window: Callable[[Path], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    assert language
    window = make_window(write_tiny_model(tmp_path / "rated.onnx", rated_passport()))
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([write_film(tmp_path / "film.png", 0.9)])
    window.review_actions.operating_point.trigger()
    panel = window.operating_point_controller.panel
    assert panel.error_rates.isVisible()
    assert cut_texts(panel) == []
    assert window.rect().contains(panel.geometry())
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    last = panel.findChild(PrevalenceField)
    assert last is not None
    assert panel.rect().contains(QRect(last.mapTo(panel, QPoint(0, 0)), last.size()))  # nothing to scroll for
    for label in (one for one in panel.findChildren(QLabel) if one.wordWrap() and one.isVisible()):
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_agreement_and_studies_are_not_cut(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.review_actions.agreement.trigger()
    page = scanned.agreement.page
    qtbot.waitUntil(lambda: page.isVisible() and cut_texts(page) == [])
    qtbot.mouseClick(page.blind_only, Qt.MouseButton.LeftButton)
    assert page.blind_only.isChecked()
    assert cut_texts(page) == []  # in bold, as it is pressed
    scanned.study_actions.studies.trigger()
    for kind in (StudiesDialog, NewStudyDialog):
        dialog = scanned.study.dialog
        assert isinstance(dialog, kind)
        assert cut_texts(dialog) == []
        parts = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel)]
        assert repeated_mnemonics([part.text() for part in parts]) == []
        if isinstance(dialog, StudiesDialog):
            dialog.new.click()


@pytest.mark.parametrize("size", [(1280, 800), (1020, 570), (1090, 580)], ids=lambda size: "{}x{}".format(*size))
def test_headings_and_verdicts_of_the_table_are_not_cut(scanned: MainWindow, size: tuple[int, int]) -> None:
    scanned.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # as with many films
    scanned.resize(*size)
    QApplication.processEvents()
    header = scanned.table.horizontalHeader()
    font = QFont(header.font())
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    for column in Column:
        width = header.sectionSize(column) - 2 * MARGIN + 2
        lines = heading_lines(column, metrics, width)
        assert header.isSectionHidden(column) or all(metrics.horizontalAdvance(line) <= width for line in lines), lines
        assert " ".join(lines) == column_heading(column)
    words = [word for outcome in Outcome for word in short_outcome_word(outcome).split()]
    longest = max(map(header.fontMetrics().horizontalAdvance, words))
    room = header.sectionSize(Column.VERDICT) - 2 * MARGIN - VERDICT_ICON_WIDTH
    assert longest <= room
    withheld = QApplication.translate("Cell", "Not shown yet")
    two_lines = 2 * header.fontMetrics().lineSpacing()
    assert fitted_text(withheld, (room, two_lines), header.font(), keep_end=False)[0] == withheld
    assert not scanned.table.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("width", [636, 1020])
def test_progress_of_a_scan_is_not_cut(window: MainWindow, qtbot: QtBot, width: int) -> None:
    bar = window.status_bar
    bar.setParent(None)
    bar.show_switches(shown=True)
    bar.counts.show_counts(Counter({Outcome.SIGNS: 12_345, Outcome.NO_SIGNS: 5_000, Outcome.UNDECIDED: 700}))
    bar.device.show_device(DeviceInUse(requested="auto", runs="cpu"))
    bar.resize(width, bar.minimumSizeHint().height())
    bar.show()
    text = bar.progress.text
    scan = ScanProgress(running=True, done=18_045, total=100_000, seconds=900.0)
    for progress in (scan, replace(scan, paused=True), replace(scan, cancelled=True)):
        bar.progress.show_progress(progress)
        qtbot.waitUntil(lambda: text.width() >= text.fontMetrics().horizontalAdvance(text.shown))
        assert all(bar.rect().contains(part.geometry()) for part in (bar.counts, bar.progress, *bar.switches))
        assert bar.progress.cancel.width() >= bar.progress.cancel.sizeHint().width()
    bar.setParent(window)


def test_dialogs_of_export_are_not_cut_and_have_no_mnemonic_twice(
    scanned: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = scanned.settings
    dialogs: tuple[QDialog, ...] = (
        ExportDialog(dict.fromkeys(Scope, 100_000), 3, tmp_path / "a", settings, scanned),
        DicomDialog(dict.fromkeys(Scope, 100_000), tmp_path / "a", settings, scanned),
        CopyDialog(dict.fromkeys(Scope, 100_000), 3, tmp_path / "a", settings, scanned),
        FilmReportDialog("a.dcm", has_patient=True, proposal=tmp_path / "a.pdf", settings=settings, parent=scanned),
        PictureDialog("a.png", has_heatmap=True, proposal=tmp_path / "a.png", settings=settings, parent=scanned),
    )
    for dialog in dialogs:
        with qtbot.waitExposed(dialog):
            dialog.show()
        assert cut_texts(dialog) == []
        parts = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel)]
        assert repeated_mnemonics([part.text() for part in parts]) == []
        dialog.close()


def test_welcome_page_needs_no_scrolling_on_a_small_screen(window: MainWindow) -> None:
    window.resize(1088, 580)
    QApplication.processEvents()
    area = window.welcome_page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.isVisible()
    assert area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [1020, 1088, 1280])
def test_last_buttons_of_the_tool_bar_are_visible(scanned: MainWindow, qtbot: QtBot, width: int) -> None:
    scanned.population_button_action.setVisible(True)  # as with the models of both populations
    scanned.resize(width, 610)
    button = scanned.operating_point_controller.button
    bar = button.parentWidget()
    assert bar is not None
    qtbot.waitUntil(lambda: scanned.width() == width and button.isVisible())
    assert bar.rect().contains(button.geometry())
    assert button.width() >= button.sizeHint().width()


def test_no_menu_has_a_mnemonic_twice(window: MainWindow) -> None:
    bar = window.menuBar()
    assert len(MNEMONIC.findall("".join(action.text() for action in bar.actions()))) == len(bar.actions())
    assert repeated_mnemonics([action.text() for action in bar.actions()]) == []
    for menu in bar.findChildren(QMenu):
        assert repeated_mnemonics([action.text() for action in menu.actions()]) == [], menu.title()


def test_no_page_of_evaluation_and_settings_has_a_mnemonic_twice(window: MainWindow, qtbot: QtBot) -> None:
    window.evaluation_actions.evaluate.trigger()
    window.shell.open_settings()
    evaluation, settings = window.evaluation.dialog, window.shell.dialog
    assert evaluation is not None
    assert settings is not None
    pages = [evaluation.start, evaluation.check, evaluation.results, settings.general]
    qtbot.waitUntil(lambda: bool(window.evaluation.profiles.models.models))
    for page in pages:
        parts = [*page.findChildren(QAbstractButton), *page.findChildren(QLabel)]
        assert repeated_mnemonics([part.text() for part in parts]) == []
