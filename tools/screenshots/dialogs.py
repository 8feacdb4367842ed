"""The scenes of the dialogs: evaluation, export, settings, questions, help, unexpected errors."""

from functools import partial

from PySide6.QtWidgets import QDialog
from stage import Stage, wait

from gui.common.question import Question
from gui.diagnostics.crash_dialog import CrashDialog
from gui.export.export_choice import Format
from gui.export.writing import write_table
from inference.output_target import OutputKind

_FAULT = "ZeroDivisionError: division by zero"


def evaluation(stage: Stage) -> None:
    """All steps of an evaluation on the user's own films."""
    controller = stage.window.evaluation
    stage.window.evaluation_actions.evaluate.trigger()
    wait(lambda: controller.dialog is not None and controller.profiles.models.models)
    dialog = controller.dialog
    stage.save(dialog, "evaluation-start")
    controller.read(stage.films.labelled)
    wait(lambda: dialog.pages.currentWidget() is dialog.check)
    stage.save(dialog, "evaluation-check")
    dialog.check.assess.click()
    wait(lambda: dialog.pages.currentWidget() is dialog.results)
    dialog.results.threshold.slider.setFocus()
    stage.save(dialog, "evaluation-results")
    dialog.results.bar.name.setText("Autumn 2025")
    dialog.results.bar.save.click()
    wait(lambda: dialog.results.bar.profile is not None)
    dialog.results.bar.back.click()
    wait(lambda: dialog.start.profiles.rowCount() == 1)
    dialog.start.profiles.selectRow(0)
    stage.save(dialog, "evaluation-profiles")
    dialog.close()


def export(stage: Stage) -> None:
    """The dialogs of export."""
    stage.open(stage.films.ward)
    stage.show_film("child-012.dcm")
    actions = stage.window.export_actions
    for action, name in (
        (actions.export, "export"),
        (actions.copy_films, "copies"),
        (actions.dicom, "dicom"),
        (actions.report, "report"),
        (actions.save_picture, "picture"),
    ):
        action.trigger()
        wait(lambda: _dialog(stage) is not None)
        dialog = _dialog(stage)
        dialog.target.line.setText(str(stage.films.ward.parent / dialog.target.path.name))
        stage.save(dialog, name)
        dialog.reject()
        wait(lambda: _dialog(stage) is None)


def exported(stage: Stage) -> None:
    """The banner after an export, and after one into a folder that is gone."""
    stage.open(stage.films.ward)
    stage.show_film("child-002.png")
    films, banner = stage.films.ward.parent, stage.window.banner
    target = films / "hilum ward 3.csv"
    stage.window.export_actions.export.trigger()
    wait(lambda: _dialog(stage) is not None)
    _dialog(stage).target.line.setText(str(target))
    _dialog(stage).accept()
    wait(banner.isVisible)
    stage.save(stage.window, "exported")
    banner.hide()
    target.unlink()
    gone = films / "Tables" / target.name
    stage.window.export.context.write(gone, OutputKind.CSV, partial(write_table, (), gone, Format.CSV))
    wait(banner.isVisible)
    stage.save(stage.window, "not-exported")
    banner.hide()


def questions(stage: Stage) -> None:
    """Before a long scan is cancelled, before the user's data is deleted, and for the name of a session."""
    window = stage.window
    window.open_paths([stage.films.many])
    wait(lambda: window.bridge.progress.seconds_left is not None)
    window.shell_actions.pause.trigger()
    wait(lambda: window.bridge.progress.paused)
    window.canceller.min_seconds_to_ask = 0
    window.actions_.cancel.trigger()
    stage.save(window.canceller.question, "question-cancel")
    window.canceller.question.go_ahead.click()
    wait(lambda: not window.bridge.is_running)
    window.named_sessions.menu.ask()
    window.named_sessions.menu.question.setTextValue("Ward 3, spring")
    stage.save(window.named_sessions.menu.question, "question-name")
    window.named_sessions.menu.question.reject()
    window.shell_actions.settings.trigger()
    data = window.shell.dialog.tabs.widget(window.shell.dialog.tabs.count() - 1)
    data.delete.click()
    box = next(one for one in window.findChildren(Question) if one.isVisible())
    stage.save(box, "question-data")
    box.reject()
    window.shell.dialog.close()
    wait(lambda: window.shell.dialog is None)


def settings(stage: Stage) -> None:
    """Each page of the settings."""
    shell = stage.window.shell
    stage.window.shell_actions.settings.trigger()
    tabs = shell.dialog.tabs
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        name = type(tabs.widget(number)).__name__.removesuffix("Page").lower()
        stage.save(shell.dialog, f"settings-{name}")
    shell.dialog.close()
    wait(lambda: shell.dialog is None)


def help_pages(stage: Stage) -> None:
    """The models' passports, the shortcuts, and the page About."""
    actions = stage.window.shell_actions
    for action, name in ((actions.passport, "passport"), (actions.cheat_sheet, "keys"), (actions.about, "about")):
        action.trigger()
        stage.save(stage.window.shell.dialog, name)
        stage.window.shell.dialog.close()
        wait(lambda: stage.window.shell.dialog is None)


def fault(stage: Stage) -> None:
    """The dialog for an unexpected error."""
    dialog = CrashDialog(_FAULT, stage.window, stage.window.bridge)
    dialog.open()
    stage.save(dialog, "fault")
    dialog.close()


def _dialog(stage: Stage) -> QDialog | None:
    """The export dialog that is open."""
    shown = (one for one in stage.window.findChildren(QDialog) if one.isVisible())
    return next(shown, None)
