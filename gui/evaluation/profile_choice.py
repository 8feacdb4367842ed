"""The site profiles that fit the model in use, in the operating point's panel: a click uses one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.i18n.number_format import decimal_text
from gui.scan.models_in_use import ModelsInUse
from gui.verdict.model_name import model_name

if TYPE_CHECKING:
    from inference.evaluation.site.profile import SiteProfile

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
