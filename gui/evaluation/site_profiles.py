"""The window's site profiles: saved in the background, changed with undo, applied, and offered in a list."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.common import lazy
from gui.common.background import Background
from gui.common.populations import model_name
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
    """Changes and applies site profiles; the background emits the results.

    Args:
        background: Reads and writes the files.
        operating_point: Takes an applied profile's threshold.
        undo: The undo stack of the window.
        parent: Its owner.
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
        """Save a profile, or delete the one with the id."""
        self._background.submit(jobs.Job.PROFILE, partial(jobs.store_profile, profile, profile_id))

    def why_not(self, profile: "SiteProfile") -> str:
        """The reason why a profile cannot be applied, as a sentence; empty if it can."""
        if not self.models.models:
            return self.tr("The model is not loaded yet.")
        if self.models.of(profile.evaluation.model_sha256) is not None:
            return ""
        return translated(lazy.site_profile.why_not_applicable(profile, ""))

    @Slot(object)
    def apply(self, profile: "SiteProfile") -> None:
        """Judge all films at a profile's threshold; refused if it belongs to another model."""
        reason, model = self.why_not(profile), self.models.of(profile.evaluation.model_sha256)
        if reason or model is None:
            self.refused.emit(reason)
            return
        if self._operating_point.of_model(model.sha256) is not None:
            self._operating_point.choose(profile.point, model.sha256)
        else:  # the window has not loaded its models yet
            judged_by = profile.point, model.passport.conformal
            self._operating_point.begin([ModelPoint(model.passport, model.sha256, *judged_by)])
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


class _Change(QUndoCommand):
    """One change of one profile; None where it is deleted."""

    def __init__(self, profiles: SiteProfiles, before: "SiteProfile", after: "SiteProfile | None", name: str) -> None:
        super().__init__(name)
        self.profiles, self._before, self._after = profiles, before, after

    def redo(self) -> None:
        self.profiles.save(self._after, self._before.profile_id)

    def undo(self) -> None:
        self.profiles.save(self._before, self._before.profile_id)


_ROWS = 3
"""That many are seen without scrolling."""


class ProfileChoice(QWidget):
    """A list of site profiles; hidden where there is none.

    Signals:
        chosen: With the `SiteProfile`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles: list[SiteProfile] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Site profiles"))
        label = QLabel(self.tr("Site profiles"))
        label.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addWidget(self.list)
        self.hide()
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)

    def show_profiles(self, profiles: "list[SiteProfile]", models: ModelsInUse) -> None:
        """Offer the profiles that belong to one of the models, which is named where there are several."""
        fitting = ((one, models.of(one.evaluation.model_sha256)) for one in profiles)
        found = [(profile, model) for profile, model in fitting if model is not None]
        self._profiles = [profile for profile, _ in found]
        self.list.clear()
        for profile, model in found:
            whose = f"{model_name(model.passport)}: " if len(models.models) > 1 else ""
            self.list.addItem(f"{whose}{profile.name}, {decimal_text(profile.threshold, 3)}")
        rows = min(_ROWS, len(self._profiles))
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth() + 2)
        self.setVisible(bool(self._profiles))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._profiles[self.list.row(item)])
