"""The actions on an evaluation: save it as a site profile, apply its threshold, print it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.common.layout.layouts import WrappingRow
from gui.evaluation.pages.page_widgets import button, row_layout, text_label

if TYPE_CHECKING:
    from inference.evaluation.site.profile import SiteProfile


class ProfileBar(QWidget):
    """Emits the wanted action; a profile can be applied once it is saved as shown.

    Signals:
        save_requested: Emitted with the name of the profile.
        apply_requested: Emitted with the saved `SiteProfile`.
        pdf_requested: Emitted with the path of the PDF, and whether it lists the films' file names.
        back_requested: Emitted to go back to the first page.
    """

    save_requested = Signal(str)
    apply_requested = Signal(object)
    pdf_requested = Signal(object, bool)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile: SiteProfile | None = None
        self._refusal = ""
        self._chosen = (0.0, 0.0)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("such as Ward 3"))
        self.name.setMaxLength(80)
        label = QLabel(self.tr("Pro&file name"))
        label.setBuddy(self.name)
        self.save = button(self.tr("Save profile"), self.tr("Keep these figures, this threshold and this prevalence"))
        self.apply = button(self.tr("Use in the window"), self.tr("Judge all films at this threshold"), primary=True)
        self.with_names = QCheckBox(self.tr("With file &names"))
        self.pdf = button(self.tr("Save PDF…"))
        self.back = button(self.tr("Back"))
        self.note = text_label(muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.note)
        saving, printing = QWidget(), QWidget()
        row = row_layout(self.back, label, self.name, self.save, self.apply)
        row.setStretchFactor(self.name, 1)
        saving.setLayout(row)
        printing.setLayout(row_layout(self.with_names, self.pdf, stretch_before=0))
        column.addWidget(WrappingRow((saving, printing), (1, 0)))
        self._connect()

    def show_profile(self, profile: "SiteProfile | None", *, has_names: bool) -> None:
        """Show a profile, or that the evaluation is not saved.

        Args:
            profile: None if the evaluation is not saved.
            has_names: Whether the films' names are known; a profile does not contain them.
        """
        self.profile = profile
        self._refusal = ""
        self.name.setText(profile.name if profile else "")
        self.with_names.setChecked(False)
        self.with_names.setEnabled(has_names)
        self.with_names.setToolTip(
            self.tr("List the films that are called otherwise than labelled, and those that were not assessed")
            if has_names
            else self.tr("A site profile does not keep the films' names")
        )
        self.show_note("")
        self._update_buttons()

    def show_saved(self, profile: "SiteProfile", *, is_shown: bool) -> None:
        """Report that a profile was saved, and show it if it belongs to the shown model."""
        if is_shown:
            self.profile = profile
            self._refusal = ""
            self.name.setText(profile.name)
        self.show_note(self.tr("“{0}” is saved.").format(profile.name))
        self._update_buttons()

    def show_refusal(self, refusal: str) -> None:
        """Show the reason why the profile cannot be applied; empty if it can."""
        self._refusal = refusal
        self.show_note(refusal)
        self._update_buttons()

    def show_choice(self, threshold: float, prevalence: float) -> None:
        """Follow the chosen threshold and prevalence; a profile that differs must be saved before it is applied."""
        self._chosen = (threshold, prevalence)
        if not self.saved_name and not self._refusal:
            self.show_note("")  # the note that the profile is saved is no longer true
        self._update_buttons()

    def show_note(self, sentence: str) -> None:
        """Show the result of an action."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _connect(self) -> None:
        self.name.textChanged.connect(self._update_buttons)
        self.name.returnPressed.connect(self.save.click)
        self.save.clicked.connect(self._save)
        self.apply.clicked.connect(self._apply)
        self.pdf.clicked.connect(self._ask_for_pdf)
        self.back.clicked.connect(self.back_requested)

    @property
    def saved_name(self) -> str:
        """The profile's name if it is saved exactly as shown, else empty."""
        profile, name = self.profile, " ".join(self.name.text().split())
        if profile is None or profile.name != name:
            return ""
        return name if _rounded(profile.threshold, profile.prevalence) == _rounded(*self._chosen) else ""

    @Slot()
    def _update_buttons(self) -> None:
        saved = bool(self.saved_name)
        self.save.setEnabled(bool(self.name.text().strip()) and not saved)
        self.apply.setEnabled(saved and not self._refusal)

    @Slot()
    def _save(self) -> None:
        self.save_requested.emit(self.name.text())

    @Slot()
    def _apply(self) -> None:
        self.apply_requested.emit(self.profile)

    @Slot()
    def _ask_for_pdf(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = str(Path(documents or Path.home()) / "hilum-evaluation.pdf")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), suggestion, "PDF (*.pdf)")
        if name:
            self.pdf_requested.emit(Path(name), self.with_names.isChecked())


def _rounded(threshold: float, prevalence: float) -> tuple[float, float]:
    """The values as the fields show them: a prevalence has one decimal in per cent."""
    return round(threshold, 6), round(prevalence, 3)
