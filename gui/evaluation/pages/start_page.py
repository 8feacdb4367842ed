"""The first page: choose labelled films, or one of the saved site profiles."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.common.layout.layouts import WrappingRow
from gui.evaluation.pages.page_widgets import RIGHT_MARGIN, button, heading, row_layout, text_label
from gui.evaluation.pages.profiles_table import ProfilesTable
from gui.evaluation.site_profiles import refusal
from gui.scan.models_in_use import ModelsInUse

if TYPE_CHECKING:
    from inference.evaluation.site.profile import SiteProfile


class StartPage(QWidget):
    """Emits the user's choice."""

    source_chosen = Signal(object)
    open_requested = Signal(object)
    apply_requested = Signal(object)
    delete_requested = Signal(object)
    rename_requested = Signal(object, str)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = ModelsInUse()
        self.folder = button(self.tr("Choose a folder…"), primary=True)
        self.table = button(self.tr("Choose a table…"))
        self.profiles = ProfilesTable()
        self.none_yet = text_label(
            self.tr("There are none yet. Evaluate films, and save what comes of it."), muted=True
        )
        self.remark = text_label(muted=True)
        self.open = button(self.tr("Open"), self.tr("Show the figures and charts of the selected profile"))
        self.apply = button(
            self.tr("Use in the window"), self.tr("Judge all films at the selected profile's threshold")
        )
        self.rename = button(self.tr("Rename"), self.tr("Edit the selected profile's name (F2)"))
        self.delete = button(self.tr("Delete"))
        self.undo = button(self.tr("Undo"))
        self._lay_out()
        self._connect()
        self.show_profiles([], ModelsInUse())

    def show_profiles(self, profiles: "list[SiteProfile]", models: ModelsInUse) -> None:
        """Show the saved profiles, and mark those of other models."""
        self._models = models
        self.profiles.show_profiles(profiles, models)
        self.profiles.setVisible(bool(profiles))
        self.none_yet.setVisible(not profiles)

    def offer_undo(self, *, possible: bool) -> None:
        """Enable undo if the last change of a profile can be undone."""
        self.undo.setVisible(possible)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Evaluate on your own films")))
        column.addWidget(
            text_label(
                self.tr(
                    "How well does Hilum do with films like yours? Give it films whose answer you know, as a folder or "
                    "as a table, or drop either here. Other names than these can be told in the next step."
                )
            )
        )
        cards = WrappingRow((self._folder_card(), self._table_card()), (1, 1))
        cards.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(cards)
        column.addSpacing(10)
        column.addWidget(heading(self.tr("Site profiles")))
        column.addWidget(self.none_yet)
        column.addWidget(self.profiles, 1)
        column.addWidget(self.remark)
        column.addLayout(row_layout(self.open, self.apply, self.rename, self.delete, self.undo, stretch_before=5))
        column.addStretch(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        page = QVBoxLayout(self)
        page.addWidget(area)

    def _folder_card(self) -> QFrame:
        example = "NORMAL/       a.png  b.png  …\nPNEUMONIA/    c.png  d.png  …"
        text = self.tr("A folder with a folder for each class. Which films are of one patient stays unknown.")
        return _card(self.folder, example, text)

    def _table_card(self) -> QFrame:
        example = "path,label,patient\nfilms/a.png,normal,P01\nfilms/c.png,pneumonia,P02"
        text = self.tr(
            "A CSV table. Where it names patients, which it need not, films of one patient are treated as related."
        )
        return _card(self.table, example, text)

    def _connect(self) -> None:
        self.folder.clicked.connect(self._ask_for_folder)
        self.table.clicked.connect(self._ask_for_table)
        self.profiles.chosen.connect(self._follow_selection)
        self.profiles.renamed.connect(self._request_rename)
        self.profiles.itemActivated.connect(self._open)  # by Enter or a double click
        self.open.clicked.connect(self._open)
        self.apply.clicked.connect(self._apply)
        self.rename.clicked.connect(self.profiles.edit_selected)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self.undo_requested)
        self.offer_undo(possible=False)

    @Slot()
    def _follow_selection(self) -> None:
        """Enable the actions for the selected profile, and explain why one is disabled."""
        profile = self.profiles.selected
        for widget in (self.open, self.rename, self.delete):
            widget.setEnabled(profile is not None)
            widget.setVisible(self.profiles.rowCount() > 0)
        reason = "" if profile is None else refusal(profile, self._models)
        self.apply.setVisible(self.profiles.rowCount() > 0)
        self.apply.setEnabled(profile is not None and not reason)
        self.remark.setText(reason)
        self.remark.setVisible(bool(reason))

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
        self._emit_selected(self.open_requested)

    @Slot()
    def _apply(self) -> None:
        self._emit_selected(self.apply_requested)

    @Slot()
    def _delete(self) -> None:
        self._emit_selected(self.delete_requested)

    def _emit_selected(self, signal: SignalInstance) -> None:
        if (profile := self.profiles.selected) is not None:
            signal.emit(profile)

    @Slot(str, str)
    def _request_rename(self, profile_id: str, name: str) -> None:
        profile = self.profiles.selected
        if profile is not None and profile.profile_id == profile_id:
            self.rename_requested.emit(profile, name)


def _card(choose: QPushButton, example: str, text: str) -> QFrame:
    """A card with an example of the films' layout on disk, and the button to choose them."""
    card = QFrame()
    card.setObjectName("drop_target")
    example_label = QLabel(example)
    example_label.setTextFormat(Qt.TextFormat.PlainText)
    example_label.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 16, 18, 16)
    column.setSpacing(10)
    column.addWidget(example_label)
    column.addWidget(text_label(text, muted=True))
    column.addStretch(1)
    column.addLayout(row_layout(choose, stretch_before=1))
    return card
