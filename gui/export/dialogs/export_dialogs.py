"""The dialogs that ask what is exported: a table or report of many films, the report or the picture of one."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGroupBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.common.layout.layouts import WrappingRow
from gui.common.settings import Key, Settings
from gui.export.dialogs.output_dialog import OutputDialog, ScopeBox
from gui.export.dialogs.target_field import TargetField
from gui.export.export_choice import Format, Scope
from gui.export.reports.wording import withheld_text

_COMMA = ","


class ExportDialog(OutputDialog):
    """Asks what is exported.

    Args:
        counts: How many films there are of each scope.
        withheld: How many of all films are still to be read blind, so that the model's answer is left out.
        proposal: Where to write.
        settings: Stores the format.
        parent: The window.
        in_study: Whether a reader study is read, in which they stay withheld.
    """

    def __init__(
        self,
        counts: Mapping[Scope, int],
        withheld: int,
        proposal: Path,
        settings: Settings,
        parent: QWidget,
        *,
        in_study: bool = False,
    ) -> None:
        super().__init__(TargetField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Export"))
        self.confirm.setText(self.tr("Export"))
        self.films, self.formats = ScopeBox(counts), QButtonGroup(self)
        forms = QGroupBox(self.tr("As what"))
        self._add_formats(forms)
        self.questions.addWidget(WrappingRow((self.films, forms), (1, 1)))
        self._add_note(withheld, in_study=in_study)
        self.formats.buttonClicked.connect(self._follow_format)
        self._follow_format()

    @property
    def format(self) -> Format:
        """As what."""
        return list(Format)[self.formats.checkedId()]

    def accept(self) -> None:
        """Store the format and accept."""
        self._settings.set(Key.EXPORT_FORMAT, self.format)
        super().accept()

    def _add_formats(self, box: QGroupBox) -> None:
        texts = {
            Format.CSV: self.tr("&CSV, for spreadsheets"),
            Format.EXCEL_CSV: self.tr("CSV for Excel, with se&micolons and decimal commas"),
            Format.XLSX: self.tr("&XLSX, a workbook for Excel"),
            Format.JSON_LINES: self.tr("&JSON Lines, for programs"),
            Format.PDF: self.tr("P&DF report, for people"),
        }
        column = QVBoxLayout(box)
        for form, text in texts.items():
            button = QRadioButton(text)
            self.formats.addButton(button, list(Format).index(form))
            column.addWidget(button)
        column.addStretch(1)
        stored = self._settings.get(Key.EXPORT_FORMAT, str(Format.CSV))
        chosen = Format(stored) if stored in set(Format) else Format.CSV
        if not has_decimal_comma():
            self.formats.button(list(Format).index(Format.EXCEL_CSV)).hide()
            chosen = Format.CSV if chosen is Format.EXCEL_CSV else chosen
        self.formats.button(list(Format).index(chosen)).setChecked(True)

    def _add_note(self, withheld: int, *, in_study: bool) -> None:
        self.withheld = QLabel(withheld_text(withheld, in_study=in_study))
        self.withheld.setWordWrap(True)
        self.withheld.setTextFormat(Qt.TextFormat.PlainText)
        self.withheld.setVisible(withheld > 0)
        self.questions.addWidget(self.withheld)

    @Slot()
    def _follow_format(self) -> None:
        self.place.set_ending(self.format.suffix)
        self.show_paper(self.format is Format.PDF)


class FilmReportDialog(OutputDialog):
    """Asks how a film is reported.

    Args:
        file: The film's name.
        may_name: Whether its file can hold a patient's name.
        proposal: Where to write.
        settings: Stores the paper size; the box for the patient's name is always unchecked at first.
        parent: The window.
    """

    def __init__(self, file: str, *, may_name: bool, proposal: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(TargetField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Report of this film"))
        self.confirm.setText(self.tr("Write the report"))
        self.questions.addWidget(_film_label(file))
        self.with_name = QCheckBox(self.tr("Print the patient's &name"))
        self.with_name.setEnabled(may_name)
        tool_tip = self.tr("It is read from the file only now, and kept nowhere else.")
        self.with_name.setToolTip(tool_tip if may_name else self.tr("Only DICOM files hold a patient's name."))
        self.questions.addWidget(self.with_name)


class PictureDialog(OutputDialog):
    """Asks how a film's picture is written.

    Args:
        file: The film's name.
        has_heatmap: Whether there is a heat map that may be shown.
        proposal: Where to write.
        settings: Stores the choices.
        parent: The window.
    """

    def __init__(self, file: str, *, has_heatmap: bool, proposal: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(TargetField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Save the picture"))
        self.confirm.setText(self.tr("Save the picture"))
        self.show_paper(False)
        self.questions.addWidget(_film_label(file))
        self.heatmap = QCheckBox(self.tr("With the &heat map"))
        self.legend = QCheckBox(self.tr("With its &legend, in a strip below the film"))
        self.heatmap.setEnabled(has_heatmap)
        self.heatmap.setChecked(has_heatmap and settings.get(Key.WITH_HEATMAP, True))
        self.legend.setChecked(settings.get(Key.WITH_LEGEND, True))
        for box in (self.heatmap, self.legend):
            self.questions.addWidget(box)
        self.add_note(self.tr("In the film's own pixels. Nothing about the patient is written into the picture."))
        self.heatmap.toggled.connect(self._follow)
        self._follow()

    def accept(self) -> None:
        """Store the choices and accept."""
        if self.heatmap.isEnabled():
            self._settings.set(Key.WITH_HEATMAP, self.heatmap.isChecked())
            self._settings.set(Key.WITH_LEGEND, self.legend.isChecked())
        super().accept()

    @Slot()
    def _follow(self) -> None:
        self.legend.setEnabled(self.heatmap.isChecked())


def _film_label(file: str) -> QLabel:
    label = QLabel(file)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def has_decimal_comma() -> bool:
    """Whether numbers are written with a comma in the language of the window, or where its user lives."""
    return _COMMA in {QLocale().decimalPoint(), QLocale.system().decimalPoint()}
