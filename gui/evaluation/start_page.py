"""The first page: choose labelled films, or one of the site profiles that are kept."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gui.evaluation.parts import button, heading, row_of, words
from gui.evaluation.profiles_table import ProfilesTable

if TYPE_CHECKING:
    from inference.site_profile import SiteProfile


class StartPage(QWidget):
    """Tells what was chosen; does nothing itself."""

    source_chosen = Signal(object)
    open_requested = Signal(object)
    apply_requested = Signal(object)
    delete_requested = Signal(object)
    rename_requested = Signal(object, str)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model_sha256 = ""
        self.folder = button(self.tr("Choose a folder…"), primary=True)
        self.table = button(self.tr("Choose a table…"))
        self.profiles = ProfilesTable()
        self.none_yet = words(self.tr("There are none yet. Evaluate films, and save what comes of it."), muted=True)
        self.remark = words(muted=True)
        self.open = button(self.tr("Open"), self.tr("Show the figures and charts of the selected profile"))
        self.apply = button(
            self.tr("Use in the window"), self.tr("Judge all films at the selected profile's threshold")
        )
        self.rename = button(self.tr("Rename"), self.tr("Edit the selected profile's name (F2)"))
        self.delete = button(self.tr("Delete"))
        self.undo = button(self.tr("Undo"))
        self._lay_out()
        self._connect()
        self.show_profiles([], "")

    def show_profiles(self, profiles: "list[SiteProfile]", model_sha256: str) -> None:
        """Show the profiles that are kept, and which model is the present one."""
        self._model_sha256 = model_sha256
        self.profiles.show_profiles(profiles, model_sha256)
        self.profiles.setVisible(bool(profiles))
        self.none_yet.setVisible(not profiles)

    def offer_undo(self, *, possible: bool) -> None:
        """Show whether the last change of a profile can be taken back."""
        self.undo.setVisible(possible)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Evaluate on your own films")))
        column.addWidget(
            words(
                self.tr(
                    "How well does Hilum do with films like yours? Give it films whose answer you know: a folder with "
                    "one folder for normal films and one for pneumonia, such as NORMAL and PNEUMONIA (other names can "
                    "be told in the next step), or a CSV table with the columns path and label, and patient if you "
                    "can. You can also drop either here."
                )
            )
        )
        column.addLayout(row_of(self.folder, self.table, stretch_before=2))
        column.addSpacing(14)
        column.addWidget(heading(self.tr("Site profiles")))
        column.addWidget(self.none_yet)
        column.addWidget(self.profiles, 1)
        column.addWidget(self.remark)
        column.addLayout(row_of(self.open, self.apply, self.rename, self.delete, self.undo, stretch_before=5))
        column.addStretch(0)

    def _connect(self) -> None:
        self.folder.clicked.connect(self._ask_for_folder)
        self.table.clicked.connect(self._ask_for_table)
        self.profiles.chosen.connect(self._follow_selection)
        self.profiles.renamed.connect(self._tell_name)
        self.profiles.itemDoubleClicked.connect(self._open)
        self.open.clicked.connect(self._open)
        self.apply.clicked.connect(self._apply)
        self.rename.clicked.connect(self.profiles.edit_selected)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self.undo_requested)
        self.offer_undo(possible=False)

    @Slot()
    def _follow_selection(self) -> None:
        """Offer what can be done with the selected profile, and say why something cannot."""
        profile = self.profiles.selected
        for each in (self.open, self.rename, self.delete):
            each.setEnabled(profile is not None)
            each.setVisible(self.profiles.rowCount() > 0)
        reason = "" if profile is None else self._why_not(profile)
        self.apply.setVisible(self.profiles.rowCount() > 0)
        self.apply.setEnabled(profile is not None and not reason)
        self.remark.setText(reason)
        self.remark.setVisible(bool(reason))

    def _why_not(self, profile: "SiteProfile") -> str:
        from inference.site_profile import why_not_applicable

        return why_not_applicable(profile, self._model_sha256)

    @Slot()
    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("A folder of labelled films"))
        if name:
            self.source_chosen.emit(Path(name))

    @Slot()
    def _ask_for_table(self) -> None:
        tables = self.tr("Tables")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("A table of labelled films"), "", f"{tables} (*.csv *.tsv *.txt)"
        )
        if name:
            self.source_chosen.emit(Path(name))

    @Slot()
    def _open(self) -> None:
        self._tell(self.open_requested)

    @Slot()
    def _apply(self) -> None:
        self._tell(self.apply_requested)

    @Slot()
    def _delete(self) -> None:
        self._tell(self.delete_requested)

    def _tell(self, signal: SignalInstance) -> None:
        if (profile := self.profiles.selected) is not None:
            signal.emit(profile)

    @Slot(str, str)
    def _tell_name(self, profile_id: str, name: str) -> None:
        profile = self.profiles.selected
        if profile is not None and profile.profile_id == profile_id:
            self.rename_requested.emit(profile, name)
