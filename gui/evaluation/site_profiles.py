"""Applies site profiles, and changes the saved ones, in the background and with undo."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.common import lazy
from gui.common.background import Background
from gui.i18n.message_translation import translated
from gui.i18n.number_format import decimal_text
from gui.scan.models_in_use import ModelsInUse
from gui.verdict.operating_point import ModelPoint, OperatingPointChoice
from inference.errors import HilumError

if TYPE_CHECKING:
    from gui.evaluation import evaluation_jobs as jobs
    from inference.evaluation.site.profile import SiteProfile
else:
    jobs = lazy.LazyModule("gui.evaluation.evaluation_jobs")


class SiteProfiles(QObject):
    """Changes and applies site profiles; its results arrive by the signals of the worker thread.

    Args:
        background: The worker thread, which reads and writes the files.
        operating_point: Receives the threshold of an applied profile.
        undo: The undo stack of the window.
        parent: Its owner.

    Attributes:
        models: The models in use; a profile can be applied to its own model only.

    Signals:
        applied: Emitted with a sentence when a profile was applied.
        refused: Emitted with a sentence when a profile cannot be applied or renamed.
    """

    applied = Signal(str)
    refused = Signal(str)

    def __init__(
        self, background: Background, operating_point: OperatingPointChoice, undo: QUndoStack, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background, self._operating_point, self._undo = background, operating_point, undo
        self.models = ModelsInUse()
        self._take_over_changes()

    def _take_over_changes(self) -> None:
        """Take over the undo commands of a previous window, which had another language."""
        for command in map(self._undo.command, range(self._undo.count())):
            if isinstance(command, _Change):
                command.profiles = self

    @property
    def can_undo(self) -> bool:
        """Whether the last command on the undo stack changes a profile."""
        return isinstance(self._undo.command(self._undo.index() - 1), _Change) if self._undo.canUndo() else False

    def refresh(self) -> None:
        """Read the profiles again."""
        self._background.submit(jobs.Job.PROFILE, jobs.list_profiles)

    def save(self, profile: "SiteProfile | None", profile_id: str) -> None:
        """Save a profile, or delete the profile with the id if there is none."""
        self._background.submit(jobs.Job.PROFILE, partial(jobs.store_profile, profile, profile_id))

    @Slot(object)
    def apply(self, profile: "SiteProfile") -> None:
        """Judge all films at a profile's threshold; emits `refused` if the profile belongs to another model."""
        model = self.models.of(profile.evaluation.model_sha256)
        if model is None:
            self.refused.emit(refusal(profile, self.models))
            return
        if self._operating_point.of_model(model.sha256) is not None:
            self._operating_point.choose(profile.point, model.sha256)
        else:  # the window has not loaded its models yet
            point = ModelPoint(model.passport, model.sha256, profile.point, model.passport.conformal)
            self._operating_point.set_models([point])
        text = self.tr("All films are now judged at the threshold {0} of “{1}”.")
        self.applied.emit(text.format(decimal_text(profile.threshold, 3), profile.name))

    @Slot(object)
    def delete(self, profile: "SiteProfile") -> None:
        """Delete a profile, with undo."""
        self._undo.push(_Change(self, profile, None, self.tr("Delete “{0}”").format(profile.name)))

    @Slot(object, str)
    def rename(self, profile: "SiteProfile", name: str) -> None:
        """Rename a profile; a name that is not allowed is refused, and the old one is shown again."""
        try:
            after = lazy.site_profile.renamed(profile, name)
        except HilumError as error:
            self.refused.emit(translated(error.message))
            self.refresh()
        else:
            self._undo.push(_Change(self, profile, after, self.tr("Rename “{0}”").format(profile.name)))

    @Slot()
    def undo(self) -> None:
        """Undo the last change of a profile."""
        if self.can_undo:
            self._undo.undo()


def refusal(profile: "SiteProfile", models: ModelsInUse) -> str:
    """The reason why a profile cannot be applied to any of the models, as a sentence; empty if it can."""
    if not models.models:
        return QCoreApplication.translate("SiteProfiles", "The model is not loaded yet.")
    if models.of(profile.evaluation.model_sha256) is not None:
        return ""
    return translated(lazy.site_profile.why_not_applicable(profile, ""))


class _Change(QUndoCommand):
    """One change of one profile; `after` is None where it is deleted."""

    def __init__(self, profiles: SiteProfiles, before: "SiteProfile", after: "SiteProfile | None", name: str) -> None:
        super().__init__(name)
        self.profiles, self._before, self._after = profiles, before, after

    def redo(self) -> None:
        self.profiles.save(self._after, self._before.profile_id)

    def undo(self) -> None:
        self.profiles.save(self._before, self._before.profile_id)
