"""The dialogs for a table or report of many films, and for the report or the picture of one film."""

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


class ExportDialog(OutputDialog):
    """Asks which films to export, and in which format.

    Args:
        counts: The number of films in each scope.
        withheld: The number of films whose answer is left out, since they are still to be read blind.
        proposal: The proposed file.
        settings: Stores the format.
        parent: The window.
        in_study: Whether a reader study is being read, in which answers stay withheld.
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
        format_box = QGroupBox(self.tr("As what"))
        self._add_formats(format_box)
        self.questions.addWidget(WrappingRow((self.films, format_box), (1, 1)))
        self._add_note(withheld, in_study=in_study)
        self.formats.buttonClicked.connect(self._show_format)
        self._show_format()

    @property
    def format(self) -> Format:
        """The chosen format."""
        return list(Format)[self.formats.checkedId()]

    def accept(self) -> None:
        """Store the format, and accept."""
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
        for format_, text in texts.items():
            button = QRadioButton(text)
            self.formats.addButton(button, list(Format).index(format_))
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
    def _show_format(self) -> None:
        self.target.set_suffix(self.format.suffix)
        self.show_paper(self.format is Format.PDF)


class FilmReportDialog(OutputDialog):
    """Asks for the options of a film's report.

    Args:
        name: The film's name.
        has_patient: Whether its file can contain a patient's name.
        proposal: The proposed file.
        settings: Stores the paper size; the box for the patient's name is always unchecked at first.
        parent: The window.
    """

    def __init__(self, name: str, *, has_patient: bool, proposal: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(TargetField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Report of this film"))
        self.confirm.setText(self.tr("Write the report"))
        self.questions.addWidget(_film_label(name))
        self.with_name = QCheckBox(self.tr("Print the patient's &name"))
        self.with_name.setEnabled(has_patient)
        tool_tip = self.tr("It is read from the file only now, and kept nowhere else.")
        self.with_name.setToolTip(tool_tip if has_patient else self.tr("Only DICOM files hold a patient's name."))
        self.questions.addWidget(self.with_name)


class PictureDialog(OutputDialog):
    """Asks for the options of a film's picture.

    Args:
        name: The film's name.
        has_heatmap: Whether there is a heat map that may be shown.
        proposal: The proposed file.
        settings: Stores the choices.
        parent: The window.
    """

    def __init__(self, name: str, *, has_heatmap: bool, proposal: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(TargetField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Save the picture"))
        self.confirm.setText(self.tr("Save the picture"))
        self.show_paper(False)
        self.questions.addWidget(_film_label(name))
        self.heatmap = QCheckBox(self.tr("With the &heat map"))
        self.legend = QCheckBox(self.tr("With its &legend, in a strip below the film"))
        self.heatmap.setEnabled(has_heatmap)
        self.heatmap.setChecked(has_heatmap and settings.get(Key.WITH_HEATMAP, True))
        self.legend.setChecked(settings.get(Key.WITH_LEGEND, True))
        for box in (self.heatmap, self.legend):
            self.questions.addWidget(box)
        self.add_note(self.tr("In the film's own pixels. Nothing about the patient is written into the picture."))
        self.heatmap.toggled.connect(self._update_legend)
        self._update_legend()

    def accept(self) -> None:
        """Store the choices, and accept."""
        if self.heatmap.isEnabled():
            self._settings.set(Key.WITH_HEATMAP, self.heatmap.isChecked())
            self._settings.set(Key.WITH_LEGEND, self.legend.isChecked())
        super().accept()

    @Slot()
    def _update_legend(self) -> None:
        self.legend.setEnabled(self.heatmap.isChecked())


def _film_label(name: str) -> QLabel:
    label = QLabel(name)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def has_decimal_comma() -> bool:
    """Whether numbers have a decimal comma in the language of the window, or in the user's country."""
    return "," in {QLocale().decimalPoint(), QLocale.system().decimalPoint()}
