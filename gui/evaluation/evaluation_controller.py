"""Evaluate on your own films: connects the dialog to what it asks for, and the window to the chosen profile."""

from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow

from gui.answer.operating_point import OperatingPointChoice
from gui.background import Background
from gui.evaluation import evaluation_jobs as jobs
from gui.evaluation.evaluation_actions import EvaluationActions
from gui.evaluation.evaluation_dialog import EvaluationDialog
from gui.evaluation.evaluation_run import Evaluated, EvaluationRun
from gui.evaluation.profile_change import ProfileChange
from gui.frame.menus import tools_menu
from gui.look.theme import Theme

if TYPE_CHECKING:
    from inference.labelled_source import LabelledSource
    from inference.site_profile import SiteProfile

_INTERVAL_MS = 50


class Job(Enum):
    """What the background does; its result is taken by the slot of the same name."""

    MODEL = auto()
    PROFILES = auto()
    SOURCE = auto()
    RUN = auto()
    OPEN = auto()
    SAVE = auto()
    KEEP = auto()
    PDF = auto()


class EvaluationController(QObject):
    """Owns the dialog, which is made at the first use, and the thread that works for it.

    Args:
        theme: Where the colours come from.
        model: An ONNX file; None for the embedded one.
        device: One of `inference.devices.DEVICE_NAMES`.
        operating_point: Where an applied profile's threshold goes.
        undo: Where a change of a profile can be taken back.
        parent: The window, which gets the action.
    """

    applied = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: Path | None,
        device: str,
        operating_point: OperatingPointChoice,
        undo: QUndoStack,
        parent: QMainWindow,
    ) -> None:
        super().__init__(parent)
        self._theme, self._window = theme, parent
        self._model, self._device = model, device
        self._operating_point, self._undo = operating_point, undo
        self._facts: jobs.ModelFacts | None = None
        self._run: EvaluationRun | None = None
        self._opened: SiteProfile | None = None
        self.dialog: EvaluationDialog | None = None
        self.actions_ = EvaluationActions(theme, self)
        self.actions_.evaluate.triggered.connect(self.open)
        tools_menu(parent).addAction(self.actions_.evaluate)
        self._background = Background("evaluation", self)
        self._background.done.connect(self._take)
        self._background.failed.connect(self._tell_failure)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._show_progress)

    @Slot()
    def open(self) -> None:
        """Show the dialog, as it was left."""
        dialog = self._made_dialog()
        dialog.show()
        dialog.activateWindow()
        if self._facts is None:
            self._background.submit(Job.MODEL, partial(jobs.model_facts, self._model))
        self._background.submit(Job.PROFILES, jobs.profiles)

    @Slot(object)
    def read(self, path: Path) -> None:
        """Look at a folder or table of labelled films."""
        self._background.submit(Job.SOURCE, partial(jobs.read_source, path))

    def keep(self, profile: "SiteProfile | None", profile_id: str) -> None:
        """Keep a profile, or remove the one with the id; done and undone by the undo stack."""
        self._background.submit(Job.KEEP, partial(jobs.keep_profile, profile, profile_id))

    def close(self) -> None:
        """Cancel what runs and leave neither a thread nor the dialog behind."""
        self._timer.stop()
        self._cancel()
        self._background.close()
        if self.dialog is not None:
            self.dialog.hide()

    def _made_dialog(self) -> EvaluationDialog:
        if self.dialog is None:
            self.dialog = EvaluationDialog(self._theme, self._window)
            self._connect(self.dialog)
        return self.dialog

    def _connect(self, dialog: EvaluationDialog) -> None:
        start, check, bar = dialog.start, dialog.check, dialog.results.bar
        dialog.source_dropped.connect(self.read)
        dialog.cancel_requested.connect(self._cancel)
        dialog.running.cancel_requested.connect(self._cancel)
        start.source_chosen.connect(self.read)
        start.open_requested.connect(self._open_profile)
        start.apply_requested.connect(self._apply)
        start.delete_requested.connect(self._delete)
        start.rename_requested.connect(self._rename)
        start.undo_requested.connect(self._undo_change)
        check.accepted.connect(self._start)
        check.back_requested.connect(self._go_to_start)
        bar.back_requested.connect(self._go_to_start)
        bar.save_requested.connect(self._save)
        bar.apply_requested.connect(self._apply_shown)
        bar.pdf_requested.connect(self._write_pdf)

    @Slot(object, object)
    def _start(self, source: "LabelledSource", classes: dict[str, bool | None]) -> None:
        run = self._run = EvaluationRun(source, classes, self._model, self._device)
        dialog = self._made_dialog()
        dialog.running.show_progress(run.progress())
        dialog.show_page(dialog.running)
        self._timer.start()
        self._background.submit(Job.RUN, run.run)

    @Slot()
    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    @Slot()
    def _show_progress(self) -> None:
        if self._run is not None and self.dialog is not None:
            self.dialog.running.show_progress(self._run.progress())

    @Slot(object, object)
    def _take(self, job: Job, result: object) -> None:
        """Show what the background has done."""
        match job, result:
            case Job.MODEL, jobs.ModelFacts():
                self._facts = result
            case Job.PROFILES, jobs.Profiles():
                self._show_profiles(result)
            case Job.SOURCE, _:
                self._show_source(result)  # type: ignore[arg-type]
            case Job.RUN, _:
                self._end_run(result)  # type: ignore[arg-type]
            case Job.OPEN, Evaluated():
                self._show_results(result, self._opened)
            case Job.SAVE, _:
                self._show_saved(result)  # type: ignore[arg-type]
            case Job.KEEP, _:
                self._background.submit(Job.PROFILES, jobs.profiles)
            case Job.PDF, _:
                self._made_dialog().banner.show_note(self.tr("The PDF is written: {0}").format(result))

    @Slot(object, str)
    def _tell_failure(self, job: Job, sentence: str) -> None:
        """Say what went wrong, on the page from which it was asked for."""
        dialog = self._made_dialog()
        if job is Job.RUN:
            self._timer.stop()
            self._run = None
            dialog.show_page(dialog.check)
        if job is Job.KEEP:
            self._background.submit(Job.PROFILES, jobs.profiles)
        dialog.banner.show_error(sentence)

    @Slot()
    def _go_to_start(self) -> None:
        dialog = self._made_dialog()
        dialog.show_page(dialog.start)
        self._background.submit(Job.PROFILES, jobs.profiles)

    def _show_source(self, source: "LabelledSource") -> None:
        dialog = self._made_dialog()
        if not dialog.is_running:
            dialog.check.show_source(source)
            dialog.show_page(dialog.check)

    def _end_run(self, evaluated: Evaluated | None) -> None:
        """Show the results, or, of one that was cancelled, how far it came."""
        run, self._run = self._run, None
        self._timer.stop()
        if evaluated is not None:
            self._show_results(evaluated, None)
        elif run is not None:
            dialog, progress = self._made_dialog(), run.progress()
            text = self.tr("Cancelled after {0} of {1} films. Assess them again, and it goes on where it was.")
            dialog.check.show_note(text.format(progress.done, progress.total or 0))
            dialog.show_page(dialog.check)

    def _show_results(self, evaluated: Evaluated, profile: "SiteProfile | None") -> None:
        dialog = self._made_dialog()
        dialog.results.show_evaluated(evaluated, profile)
        if profile is not None:
            dialog.results.bar.refuse(self._why_not(profile))
        dialog.show_page(dialog.results)

    def _show_profiles(self, found: jobs.Profiles) -> None:
        dialog = self._made_dialog()
        dialog.start.show_profiles(found.profiles, self._facts.sha256 if self._facts else "")
        dialog.start.offer_undo(possible=isinstance(self._last_change(), ProfileChange))
        if found.problems:
            dialog.banner.show_error(" ".join(found.problems))

    def _show_saved(self, profile: "SiteProfile") -> None:
        self._made_dialog().results.bar.show_saved(profile)

    @Slot(object)
    def _open_profile(self, profile: "SiteProfile") -> None:
        self._opened = profile
        self._background.submit(Job.OPEN, partial(jobs.measure, profile.evaluation))

    @Slot(str)
    def _save(self, name: str) -> None:
        """Save what the page shows; under the name of the profile that is shown, in its place."""
        page = self._made_dialog().results
        if (shown := page.shown) is not None:
            self._background.submit(Job.SAVE, partial(jobs.new_profile, shown, name, page.bar.profile))

    @Slot()
    def _apply_shown(self) -> None:
        profile = self._made_dialog().results.bar.profile
        if profile is not None:
            self._apply(profile)

    @Slot(object)
    def _apply(self, profile: "SiteProfile") -> None:
        """Judge all films at a profile's threshold; refused if it belongs to another model."""
        banner = self._made_dialog().banner
        if self._facts is None or (reason := self._why_not(profile)):
            banner.show_error(reason if self._facts else self.tr("The model is not loaded yet."))
            return
        self._operating_point.set_passport(self._facts.passport)  # else the model, once loaded, would set its default
        self._operating_point.choose(profile.point)
        text = self.tr("All films are now judged at the threshold {0} of “{1}”.")
        sentence = text.format(f"{profile.threshold:.3f}", profile.name)
        banner.show_note(sentence)
        self.applied.emit(sentence)

    def _why_not(self, profile: "SiteProfile") -> str:
        from inference.site_profile import why_not_applicable

        return why_not_applicable(profile, self._facts.sha256 if self._facts else "")

    @Slot(object)
    def _delete(self, profile: "SiteProfile") -> None:
        self._undo.push(ProfileChange(self, profile, None, self.tr("Delete “{0}”").format(profile.name)))

    @Slot(object, str)
    def _rename(self, profile: "SiteProfile", name: str) -> None:
        """Rename a profile; a name that cannot be had is told, and the old one shown again."""
        from inference.errors import HilumError
        from inference.site_profile import renamed

        try:
            after = renamed(profile, name)
        except HilumError as error:
            self._made_dialog().banner.show_error(str(error))
            self._background.submit(Job.PROFILES, jobs.profiles)
        else:
            self._undo.push(ProfileChange(self, profile, after, self.tr("Rename “{0}”").format(profile.name)))

    @Slot()
    def _undo_change(self) -> None:
        if isinstance(self._last_change(), ProfileChange):
            self._undo.undo()

    def _last_change(self) -> object:
        return self._undo.command(self._undo.index() - 1) if self._undo.canUndo() else None

    @Slot(object, bool)
    def _write_pdf(self, target: Path, by_name: bool) -> None:
        if (shown := self._made_dialog().results.shown) is not None:
            self._background.submit(Job.PDF, partial(jobs.write_pdf, shown, target, by_name=by_name))
