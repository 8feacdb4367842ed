"""Connects the evaluation dialog, its background work, and the window."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from gui.app_state import AppState
from gui.common import lazy
from gui.common.background import Background
from gui.common.style.theme import Theme
from gui.evaluation.evaluation_actions import EvaluationActions
from gui.evaluation.profile_choice import ProfileChoice
from gui.evaluation.site_profiles import SiteProfiles, refusal
from gui.i18n.message_translation import translated
from gui.scan.models_in_use import ModelsInUse

if TYPE_CHECKING:
    from gui.evaluation import evaluation_dialog, evaluation_run
    from gui.evaluation import evaluation_jobs as jobs
    from gui.evaluation.evaluation_dialog import EvaluationDialog
    from gui.evaluation.evaluation_run import EvaluationResult
    from inference.evaluation.labels import LabelledSource
    from inference.evaluation.site.profile import SiteProfile
    from inference.messages import Message
else:
    evaluation_dialog, jobs, evaluation_run = map(
        lazy.LazyModule,
        ("gui.evaluation.evaluation_dialog", "gui.evaluation.evaluation_jobs", "gui.evaluation.evaluation_run"),
    )

_INTERVAL_MS = 50
"""Between two updates of the shown progress."""


class EvaluationController(QObject):
    """Owns the dialog, which is created on first use, and its worker thread.

    Args:
        theme: The colours.
        app_state: Contains the model, and the operating point that an applied profile changes.
        actions: The actions that open the dialog.
        parent: The window that the dialog belongs to.

    Signals:
        applied: Emitted with a sentence when a site profile was applied.
        profiles_listed: Emitted when the saved profiles were read.
        films_requested: Emitted with paths of evaluated films to be shown in the table, and their description.
    """

    applied = Signal(str)
    profiles_listed = Signal()
    films_requested = Signal(list, str)

    def __init__(self, theme: Theme, app_state: AppState, actions: EvaluationActions, parent: QMainWindow) -> None:
        super().__init__(parent)
        self._theme, self._app_state, self._window = theme, app_state, parent
        self._run: evaluation_run.EvaluationRun | None = None
        self.dialog: EvaluationDialog | None = None
        actions.evaluate.triggered.connect(self.open)
        app_state.study_mode.changed.connect(self.hide)
        app_state.bridge.models_loaded.connect(self._follow_models)
        self._background = Background("evaluation", self)
        self._background.done.connect(self._show_job_result)
        self._background.failed.connect(self._show_failure)
        self.profiles = SiteProfiles(self._background, app_state.operating_point, app_state.undo_stack, self)
        self.profiles.models = app_state.bridge.models  # models loaded by an earlier window
        self.profiles.applied.connect(self.applied)
        self.profile_choice = ProfileChoice()
        self.profile_choice.chosen.connect(self.profiles.apply)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._show_progress)

    @Slot()
    def open(self) -> None:
        """Show the dialog in its last state."""
        dialog = self._dialog_or_new()
        dialog.show()
        dialog.activateWindow()
        if not self.profiles.models.models or self.profiles.models != self._app_state.bridge.models:
            self._background.submit(jobs.Job.OTHER, partial(jobs.models_in_use, self._app_state.model))
        self.profiles.refresh()

    @Slot(object)
    def read(self, path: Path) -> None:
        """Read a folder or table of labelled films."""
        self._dialog_or_new().banner.show_note(self.tr("Looking at {0}…").format(path))
        self._background.submit(jobs.Job.OTHER, partial(jobs.read_source, path))

    @Slot(object)
    def _follow_models(self, models: ModelsInUse) -> None:
        """Follow the window's models, since each saved profile belongs to one model."""
        self.profiles.models = models

    def close(self) -> None:
        """Cancel a running evaluation, and close the thread and the dialog."""
        self._timer.stop()
        self._cancel()
        self._background.close()
        self.hide()

    @Slot()
    def hide(self) -> None:
        """Hide the dialog, which keeps its state."""
        if self.dialog is not None:
            self.dialog.hide()

    def _dialog_or_new(self) -> "EvaluationDialog":
        if self.dialog is None:
            self.dialog = evaluation_dialog.EvaluationDialog(self._theme, self._window)
            self._connect(self.dialog)
        return self.dialog

    def _connect(self, dialog: "EvaluationDialog") -> None:
        start, check, bar, profiles = dialog.start, dialog.check, dialog.results.bar, self.profiles
        dialog.source_dropped.connect(self.read)
        dialog.cancel_requested.connect(self._cancel)
        dialog.running.cancel_requested.connect(self._cancel)
        start.source_chosen.connect(self.read)
        start.open_requested.connect(self._open_profile)
        start.apply_requested.connect(profiles.apply)
        start.delete_requested.connect(profiles.delete)
        start.rename_requested.connect(profiles.rename)
        start.undo_requested.connect(profiles.undo)
        check.accepted.connect(self._start)
        check.back_requested.connect(self._go_to_start)
        bar.back_requested.connect(self._go_to_start)
        bar.save_requested.connect(self._save)
        bar.apply_requested.connect(profiles.apply)
        bar.pdf_requested.connect(self._write_pdf)
        dialog.results.films_requested.connect(self.films_requested)
        profiles.applied.connect(dialog.hide)
        profiles.refused.connect(dialog.banner.show_error)

    @Slot(object, object)
    def _start(self, source: "LabelledSource", classes: dict[str, bool | None]) -> None:
        state = self._app_state
        run = self._run = evaluation_run.EvaluationRun(source, classes, state.model, state.device, state.population)
        dialog = self._dialog_or_new()
        dialog.running.show_progress(run.progress())
        dialog.show_page(dialog.running)
        self._timer.start()
        self._background.submit(jobs.Job.RUN, partial(jobs.evaluate, run))

    @Slot()
    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    @Slot()
    def _show_progress(self) -> None:
        if self._run is not None and self.dialog is not None:
            self.dialog.running.show_progress(self._run.progress())

    @Slot(object, object)
    def _show_job_result(self, _job: "jobs.Job", job_result: object) -> None:
        """Show the result of a background job."""
        match job_result:
            case ModelsInUse():
                self.profiles.models = job_result
            case jobs.SourceRead(source):
                self._show_source(source)
            case jobs.RunFinished(results):
                self._end_run(results)
            case jobs.ProfileMeasured(result, profile):
                self._dialog_or_new().results.offer((result,))
                self._show_result(result, profile)
            case jobs.ProfilesListed(profiles, problems):
                self.profile_choice.show_profiles(profiles, self.profiles.models)
                self.profiles_listed.emit()
                if self.dialog is not None:
                    self._show_profiles(self.dialog, profiles, problems)
            case jobs.ProfileSaved(profile):
                self._dialog_or_new().results.show_saved(profile)
            case jobs.PdfWritten(target):
                self._dialog_or_new().banner.show_note(self.tr("The PDF is written: {0}").format(target))

    @Slot(object, str)
    def _show_failure(self, job: "jobs.Job", sentence: str) -> None:
        """Show an error on the page that the job belongs to."""
        dialog = self._dialog_or_new()
        if job is jobs.Job.RUN:
            self._timer.stop()
            self._run = None
            dialog.show_page(dialog.check)
        if job is jobs.Job.PROFILE:  # the table may show a change that was not saved
            self._background.submit(jobs.Job.OTHER, jobs.list_profiles)
        dialog.banner.show_error(sentence)

    @Slot()
    def _go_to_start(self) -> None:
        dialog = self._dialog_or_new()
        dialog.show_page(dialog.start)
        self.profiles.refresh()

    def _show_source(self, source: "LabelledSource") -> None:
        dialog = self._dialog_or_new()
        if not dialog.is_running:
            dialog.check.show_source(source)
            dialog.show_page(dialog.check)

    def _end_run(self, results: "tuple[EvaluationResult, ...] | None") -> None:
        """Show the results, or the progress of a cancelled evaluation."""
        run, self._run = self._run, None
        self._timer.stop()
        if results is not None:
            self._dialog_or_new().results.offer(results)
            self._show_result(results[0], None)
        elif run is not None:
            dialog, progress = self._dialog_or_new(), run.progress()
            text = self.tr("Cancelled after {0} of {1} films. Assess them again, and it goes on where it was.")
            dialog.check.show_note(text.format(progress.done, progress.total or 0))
            dialog.show_page(dialog.check)

    def _show_result(self, result: "EvaluationResult", profile: "SiteProfile | None") -> None:
        dialog = self._dialog_or_new()
        dialog.results.show_result(result, profile)
        if profile is not None:
            dialog.results.bar.show_refusal(refusal(profile, self.profiles.models))
        dialog.show_page(dialog.results)

    def _show_profiles(
        self, dialog: "EvaluationDialog", profiles: "list[SiteProfile]", problems: "list[Message]"
    ) -> None:
        dialog.start.show_profiles(profiles, self.profiles.models)
        dialog.start.offer_undo(possible=self.profiles.can_undo)
        if problems:
            dialog.banner.show_error(" ".join(map(translated, problems)))

    @Slot(object)
    def _open_profile(self, profile: "SiteProfile") -> None:
        self._background.submit(jobs.Job.OTHER, partial(jobs.measure, profile))

    @Slot(str)
    def _save(self, name: str) -> None:
        page = self._dialog_or_new().results
        if (shown := page.shown) is not None:
            self._background.submit(jobs.Job.OTHER, partial(jobs.save_profile, shown, name, page.bar.profile))

    @Slot(object, bool)
    def _write_pdf(self, target: Path, with_names: bool) -> None:
        if (shown := self._dialog_or_new().results.shown) is not None:
            self._background.submit(jobs.Job.OTHER, partial(jobs.write_pdf, shown, target, with_names=with_names))
