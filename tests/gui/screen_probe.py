"""Shows the window and every dialog on a screen, and prints as JSON which parts the user cannot reach.

Run by `test_screens.py` in a process of its own, since Qt takes its screen and scale from the environment:
`python screen_probe.py MODEL FILMS MORE_FILMS LABELLED`.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QScrollArea, QWidget

from gui.application import create_application
from gui.common.question import Question
from gui.common.style.theme import Theme
from gui.diagnostics.crash_dialog import CrashDialog
from gui.export.export_choice import Scope
from gui.i18n.languages import Languages
from gui.main_window import MainWindow
from gui.study.new_study_dialog import NewStudyDialog

_TIMEOUT_S = 120
_TITLE_BAR = 24


def main(model: Path, films: Path, more: Path, labelled: Path) -> int:
    application = create_application()
    languages = Languages(application)
    languages.choose("de")
    window = MainWindow(Theme(application), model, "cpu")
    window.show()
    faults: dict[str, list[str]] = {"arrival": _faults(window)}
    window.open_paths([films])
    _wait(lambda: not window.bridge.is_running and window.films.rowCount() > 0)
    window.table.select_case(window.films.case_ids()[0])
    faults["films"] = _faults(window)
    _show_one_panel(window, faults)
    window.bridge.add([more], fresh=True)
    line = window.status_bar.progress
    _wait(line.pause.isVisible)
    faults["scanning"] = _faults(window) + _hidden(window, line.pause, line.cancel)
    window.bridge.cancel()
    _wait(lambda: not window.bridge.is_running)
    window.review_actions.operating_point.trigger()
    _settle()
    panel = window.operating_point_controller.panel
    faults["operating point"] = _hidden(window, panel)
    for name, dialog in _dialogs(window, labelled):
        faults[name] = _faults(dialog) + _needless_scrolling(dialog)
        if not name.startswith("page"):
            dialog.close()
    window.close()
    share = window.viewer.width() / window.width()
    sys.stdout.write(json.dumps({"faults": faults, "share": share, "size": [window.width(), window.height()]}) + "\n")
    return 0


def _show_one_panel(window: MainWindow, faults: dict[str, list[str]]) -> None:
    actions = window.shell_actions
    for name, switch in (("film alone", actions.show_table), ("table alone", actions.show_viewer)):
        switch.trigger()
        _settle()
        faults[name] = _faults(window)
        switch.trigger()


def _dialogs(window: MainWindow, labelled: Path) -> Iterator[tuple[str, QDialog]]:
    """Every dialog, one after the other."""
    shell, actions = window.shell, window.shell_actions
    actions.settings.trigger()
    assert shell.dialog is not None
    for number in range(shell.dialog.tabs.count()):
        shell.dialog.tabs.setCurrentIndex(number)
        yield f"page {number} of the settings", shell.dialog
    yield "settings", shell.dialog
    _wait(lambda: shell.dialog is None)
    for action in (actions.passport, actions.cheat_sheet, actions.about, actions.licences):
        action.trigger()
        yield action.text(), shell.dialog
        _wait(lambda: shell.dialog is None)
    export = window.export_actions
    for action in (export.export, export.report, export.save_picture, export.copy_films, export.dicom):
        action.trigger()
        _wait(lambda: window.export.context.dialog is not None)
        yield action.text(), window.export.context.dialog
        _wait(lambda: window.export.context.dialog is None)
    window.review_actions.agreement.trigger()
    yield "agreement", next(one for one in window.findChildren(QDialog) if one.isVisible())
    window.study_actions.studies.trigger()
    yield "studies", next(one for one in window.findChildren(QDialog) if one.isVisible())
    new = NewStudyDialog(dict.fromkeys(Scope, 100), window)
    new.open()
    yield "new study", new
    question = Question(window, title="Frage", text="Alles löschen?", go_ahead="Löschen", details="Endgültig. " * 40)
    question.open()
    yield "question", question
    window.named_sessions.menu.ask()
    asked = window.named_sessions.menu.question
    assert asked is not None
    yield "name", asked
    fault = CrashDialog("ZeroDivisionError: division by zero", window, window.bridge)
    fault.open()
    yield "fault", fault
    yield from _evaluation(window, labelled)


def _evaluation(window: MainWindow, labelled: Path) -> Iterator[tuple[str, QDialog]]:
    window.evaluation_actions.evaluate.trigger()
    evaluation = window.evaluation
    _wait(lambda: bool(evaluation.profiles.models.models))
    dialog = evaluation.dialog
    assert dialog is not None
    yield "page 1 of the evaluation", dialog
    evaluation.read(labelled)
    _wait(lambda: dialog.pages.currentWidget() is dialog.check)
    yield "page 2 of the evaluation", dialog
    dialog.check.assess.click()
    _wait(lambda: dialog.pages.currentWidget() is dialog.results)
    yield "evaluation", dialog


def _faults(window: QWidget) -> list[str]:
    """The faults of a window's position: parts of it outside the screen, or buttons outside the window."""
    _settle()
    available = window.screen().availableGeometry()
    frame = window.frameGeometry()
    found = [] if available.contains(frame) else [f"{frame} is outside the screen's {available}"]
    least = window.minimumSizeHint()
    if least.width() > available.width() or least.height() > available.height():
        found.append(f"needs at least {least} of {available.size()}")
    boxes = [one for one in window.findChildren(QDialogButtonBox) if one.isVisible()]
    return found + _hidden(window, *(button for box in boxes for button in box.buttons())) + _cut(window)


def _needless_scrolling(dialog: QDialog) -> list[str]:
    """Areas of a dialog that scroll although the screen has enough space for their content."""
    areas = [one for one in dialog.findChildren(QScrollArea) if one.isVisible()]
    more = {one: one.verticalScrollBar().maximum() for one in areas}
    spare = dialog.screen().availableGeometry().height() - dialog.frameGeometry().height() - _TITLE_BAR
    return [f"{one} scrolls by {more[one]} of {spare} pixels" for one in areas if 0 < more[one] <= spare]


def _hidden(window: QWidget, *widgets: QWidget) -> list[str]:
    """The widgets that are not completely within their window."""
    return [f"{widget} is out of reach" for widget in widgets if not window.rect().contains(_place(widget, window))]


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _cut(window: QWidget) -> list[str]:
    """Buttons that the window cuts off and that are in no scrolling area."""
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.window() is window]
    return _hidden(window, *(one for one in buttons if not _scrolls(one)))


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None


def _wait(done: Callable[[], bool]) -> None:
    begun = time.monotonic()
    while not done():
        if time.monotonic() - begun > _TIMEOUT_S:
            raise TimeoutError("the window did not reach the expected state")
        QApplication.processEvents()
        time.sleep(0.002)


def _settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
