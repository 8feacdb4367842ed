"""The list of site profiles in the panel of the operating point."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.common.populations import model_name
from gui.i18n.number_format import decimal_text
from gui.scan.models_in_use import ModelsInUse

if TYPE_CHECKING:
    from inference.evaluation.site.profile import SiteProfile

_VISIBLE_ROWS = 3
"""More profiles than these scroll."""


class ProfileChoice(QWidget):
    """A list of site profiles; hidden if it is empty.

    Signals:
        chosen: Emitted with the `SiteProfile`.
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
        """Show the profiles of these models, each with its model's name if there are several models."""
        with_models = ((profile, models.of(profile.evaluation.model_sha256)) for profile in profiles)
        applicable = [(profile, model) for profile, model in with_models if model is not None]
        self._profiles = [profile for profile, _ in applicable]
        self.list.clear()
        for profile, model in applicable:
            prefix = f"{model_name(model.passport)}: " if len(models.models) > 1 else ""
            self.list.addItem(f"{prefix}{profile.name}, {decimal_text(profile.threshold, 3)}")
        rows = min(_VISIBLE_ROWS, len(self._profiles))
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth() + 2)
        self.setVisible(bool(self._profiles))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._profiles[self.list.row(item)])
