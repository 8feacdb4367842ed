"""The export dialog: which films, as what, and where to."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QGroupBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from gui.common.settings import Settings
from gui.export.dialog import OutputDialog
from gui.export.export_job import Format, Scope
from gui.export.reports.wording import withheld_text

_FORMAT = "sharing/format"


class ExportDialog(OutputDialog):
    """Asks what is exported.

    Args:
        counts: How many films there are of each scope.
        withheld: How many of all films are still to be read blind, so that the model's answer is left out.
        proposal: Where to write.
        settings: Where the format is kept.
        parent: The window.
    """

    def __init__(
        self, counts: Mapping[Scope, int], withheld: int, proposal: Path, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__("", "", proposal, settings, parent)
        self.setWindowTitle(self.tr("Export"))
        self.do_it.setText(self.tr("Export"))
        self.scopes, self.formats = QButtonGroup(self), QButtonGroup(self)
        films, forms = QGroupBox(self.tr("Which films")), QGroupBox(self.tr("As what"))
        self._add_scopes(films, counts)
        self._add_formats(forms)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.addWidget(films, 0, 0)
        grid.addWidget(forms, 0, 1)
        self.questions.addLayout(grid)
        self._add_note(withheld)
        self.formats.buttonClicked.connect(self._follow_format)
        self._follow_format()

    @property
    def scope(self) -> Scope:
        """Which films were chosen."""
        return list(Scope)[self.scopes.checkedId()]

    @property
    def format(self) -> Format:
        """As what."""
        return list(Format)[self.formats.checkedId()]

    def accept(self) -> None:
        """Keep the format for the next time, and go."""
        self._settings.set(_FORMAT, self.format)
        super().accept()

    def _add_scopes(self, box: QGroupBox, counts: Mapping[Scope, int]) -> None:
        texts = {
            Scope.ALL: self.tr("&All films ({0})"),
            Scope.SHOWN: self.tr("Films &shown, in their order ({0})"),
            Scope.SELECTED: self.tr("S&elected films ({0})"),
        }
        column = QVBoxLayout(box)
        for number, scope in enumerate(Scope):
            button = QRadioButton(texts[scope].format(f"{counts[scope]:,}"))
            button.setEnabled(counts[scope] > 0)
            self.scopes.addButton(button, number)
            column.addWidget(button)
        chosen = Scope.SELECTED if counts[Scope.SELECTED] > 1 else Scope.SHOWN if counts[Scope.SHOWN] else Scope.ALL
        self.scopes.button(list(Scope).index(chosen)).setChecked(True)

    def _add_formats(self, box: QGroupBox) -> None:
        texts = {
            Format.CSV: self.tr("&CSV, for spreadsheets"),
            Format.JSON_LINES: self.tr("&JSON Lines, for programs"),
            Format.PDF: self.tr("P&DF report, for people"),
        }
        column = QVBoxLayout(box)
        for number, form in enumerate(Format):
            button = QRadioButton(texts[form])
            self.formats.addButton(button, number)
            column.addWidget(button)
        kept = self._settings.get(_FORMAT, str(Format.CSV))
        chosen = Format(kept) if kept in set(Format) else Format.CSV
        self.formats.button(list(Format).index(chosen)).setChecked(True)

    def _add_note(self, withheld: int) -> None:
        self.withheld = QLabel(withheld_text(withheld))
        self.withheld.setWordWrap(True)
        self.withheld.setTextFormat(Qt.TextFormat.PlainText)
        self.withheld.setVisible(withheld > 0)
        self.questions.addWidget(self.withheld)

    @Slot()
    def _follow_format(self) -> None:
        self.place.set_ending(self.format)
        self.show_paper(self.format is Format.PDF)
