"""The table of the saved site profiles, a row each, with an editable name."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gui.common.populations import model_name
from gui.i18n.number_format import count_text
from gui.scan.models_in_use import ModelsInUse
from gui.verdict.estimates import number_text

if TYPE_CHECKING:
    from inference.evaluation.site.profile import SiteProfile

_VISIBLE_ROWS = 3
_ID_ROLE = Qt.ItemDataRole.UserRole


class ProfilesTable(QTableWidget):
    """Shows profiles; F2 edits the name of a profile.

    Signals:
        chosen: Emitted when the selection has changed.
        renamed: Emitted with a profile's id and the new name.
    """

    chosen = Signal()
    renamed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 6, parent)
        self._profiles: dict[str, SiteProfile] = {}
        self.setObjectName("roomy_table")
        self.setAccessibleName(self.tr("Site profiles"))
        self.setHorizontalHeaderLabels(
            [
                self.tr("Name"),
                self.tr("Evaluated"),
                self.tr("Films"),
                self.tr("Area"),
                self.tr("Threshold"),
                self.tr("Model"),
            ]
        )
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.itemSelectionChanged.connect(self.chosen)
        self.itemChanged.connect(self._emit_renamed)

    def sizeHint(self) -> QSize:
        """Height of a few rows; the layout adds the height that is left."""
        rows = _VISIBLE_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), self.horizontalHeader().sizeHint().height() + rows)

    def show_profiles(self, profiles: "list[SiteProfile]", models: ModelsInUse) -> None:
        """Show profiles in their order; profiles of another model are marked."""
        selected = self.selected
        self._profiles = {profile.profile_id: profile for profile in profiles}
        with QSignalBlocker(self):
            self.setRowCount(len(profiles))
            for row, profile in enumerate(profiles):
                self._show(row, profile, models)
        if selected is not None:
            self.select(selected.profile_id)
        self.chosen.emit()

    @property
    def selected(self) -> "SiteProfile | None":
        """The profile of the selected row."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        return self._profiles.get(str(rows[0].data(_ID_ROLE))) if rows else None

    def select(self, profile_id: str) -> None:
        """Select a profile's row, if it is there."""
        for row in range(self.rowCount()):
            item = self.item(row, 0)
            if item is not None and item.data(_ID_ROLE) == profile_id:
                self.selectRow(row)

    def edit_selected(self) -> None:
        """Start editing the selected profile's name."""
        rows = self.selectionModel().selectedRows()
        item = self.item(rows[0].row(), 0) if rows else None
        if item is not None:
            self.editItem(item)

    def _show(self, row: int, profile: "SiteProfile", models: ModelsInUse) -> None:
        evaluation = profile.evaluation
        model = models.of(evaluation.model_sha256)
        texts = (
            profile.name,
            f"{evaluation.evaluated_at:%Y-%m-%d %H:%M}",
            count_text(evaluation.assessed),
            number_text(profile.figures.auc.value),
            number_text(profile.threshold),
            self.tr("another model") if model is None else model_name(model.passport),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setData(_ID_ROLE, profile.profile_id)
            if column:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.setItem(row, column, item)

    @Slot(QTableWidgetItem)
    def _emit_renamed(self, item: QTableWidgetItem) -> None:
        profile = self._profiles.get(str(item.data(_ID_ROLE)))
        if profile is not None and item.column() == 0 and item.text() != profile.name:
            self.renamed.emit(profile.profile_id, item.text())
