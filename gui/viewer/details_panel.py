"""The details panel beside the film; the patient's name is shown only on request."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.common import lazy
from gui.common.background import Background
from gui.common.widgets import wrapping_label
from gui.i18n.message_translation import translated
from gui.i18n.number_format import decimal_text
from gui.viewer.canvas.loaded_film import FilmDetails

_WIDTH, _MARGIN = 256, 16
_MONTHS = 12
_SHOWN_IN_MONTHS = 2.0
"""Ages below this, in years, are shown in months."""


class DetailsPanel(QScrollArea):
    """Shows a film's details.

    The patient's name is read from the file when the button is pressed, shown until the next film, and stored nowhere.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: FilmDetails | None = None
        self._number = ""
        self._request = 0
        self._background = Background("patient name", self)
        self._background.done.connect(self._show_name)
        self._background.failed.connect(self._show_failure)
        self.show_name = QPushButton(self.tr("Show patient's name"))
        self.show_name.clicked.connect(self._ask_for_name)
        self.name = wrapping_label()
        self.marks = wrapping_label(selectable=True)
        self.marks.setAccessibleName(self.tr("Measurements"))
        self.marks.hide()
        self.setObjectName("film_details")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(_WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Film details"))
        self._lay_out()
        self.show_details(None)

    def show_details(self, details: FilmDetails | None, number: str = "") -> None:
        """Show the details of another film, or none, without the patient's name.

        Args:
            details: The film's details; None for no film.
            number: The number in place of the film's name while that is hidden; empty if it is not.
        """
        self._details, self._number = details, number
        self._request += 1
        self.name.clear()
        self.name.hide()
        self.show_marks([], [], "", key_image=False)
        while self._form.rowCount():
            self._form.removeRow(0)
        for label, value in self._rows(details) if details is not None else []:
            self._add_row(label, value)
        self.show_name.setVisible(details is not None and details.is_dicom and not number)

    def show_marks(self, lengths: list[str], regions: list[str], values_name: str, *, key_image: bool) -> None:
        """List the reader's measurements on the film, and whether it is a key image.

        Args:
            lengths: The length of each line, as text.
            regions: The values and the area of each region, as text.
            values_name: The sentence on the unit of the regions' values; empty if there are none.
            key_image: Whether the film is a key image.
        """
        lines = [self.tr("Line {0}: {1}").format(number, length) for number, length in enumerate(lengths, 1)]
        areas = [self.tr("Region {0}: {1}").format(number, text) for number, text in enumerate(regions, 1)]
        texts = [self.tr("Key image")] * key_image + lines + areas + [values_name] * bool(regions)
        self.marks.setText("\n".join(texts))
        self.marks.setVisible(bool(texts))

    def close_down(self) -> None:
        """Cancel reading, and wait for the thread to end."""
        self._request += 1
        self._background.close()

    @Slot()
    def _ask_for_name(self) -> None:
        if self._details is not None:
            self.show_name.hide()
            self._request += 1
            self._background.submit(self._request, partial(_read_name, self._details, self._background.is_closed))

    @Slot(object, object)
    def _show_name(self, request: int, name: str) -> None:
        self._set_name(request, self.tr("Patient: {0}").format(name) if name else self.tr("The file gives no name."))

    @Slot(object, str)
    def _show_failure(self, request: int, sentence: str) -> None:
        self._set_name(request, sentence)

    def _set_name(self, request: int, text: str) -> None:
        if request == self._request:
            self.name.setText(text)
            self.name.show()

    def _rows(self, details: FilmDetails) -> list[tuple[str, str]]:
        facts = details.facts
        rows = [
            (self.tr("File"), self._number or details.path.name),
            (self.tr("Format"), details.source_format),
            (self.tr("Size"), self.tr("{0} by {1} pixels").format(details.width, details.height)),
            (self.tr("Depth"), self.tr("{0} bits").format(details.bits_stored)),
            (self.tr("Modality"), facts.modality or ""),
            (self.tr("Body part"), facts.body_part or ""),
            (self.tr("View"), facts.view_position or ""),
            (self.tr("Age"), "" if facts.age_years is None else self._age(facts.age_years)),
            (self.tr("Pixel spacing"), self._spacing(details)),
            (self.tr("Reading"), "\n".join(map(translated, details.warnings))),
            (self.tr("SHA-256"), "" if self._number else details.sha256),
        ]
        return [(label, value) for label, value in rows if value]

    def _age(self, years: float) -> str:
        if years < _SHOWN_IN_MONTHS:
            return self.tr("{0} months").format(round(years * _MONTHS))
        return self.tr("{0} years").format(int(years))

    def _spacing(self, details: FilmDetails) -> str:
        spacing = details.facts.pixel_spacing_mm
        if spacing is None:
            return self.tr("not given")
        row, column = spacing
        text = self.tr("{0} mm").format(decimal_text(row, 3)) if row == column else self._two_spacings(row, column)
        return self.tr("{0}, at the detector").format(text) if details.facts.spacing_at_detector else text

    def _two_spacings(self, row: float, column: float) -> str:
        return self.tr("{0} mm down, {1} mm across").format(decimal_text(row, 3), decimal_text(column, 3))

    def _add_row(self, label: str, value: str) -> None:
        name = QLabel(label)
        name.setObjectName("muted")
        if label == self.tr("SHA-256"):
            self._form.addRow(name)
            self._form.addRow(_one_line(value, label))
        elif self._fits_beside(name, value):
            self._form.addRow(name, wrapping_label(value, selectable=True))
        else:
            self._form.addRow(name)
            self._form.addRow(wrapping_label(value, selectable=True))

    def _fits_beside(self, name: QLabel, value: str) -> bool:
        metrics, gap = self.fontMetrics(), self._form.horizontalSpacing()
        return name.sizeHint().width() + gap + metrics.horizontalAdvance(value) <= _WIDTH - 3 * _MARGIN

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("film_details")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(5)
        self._form.setHorizontalSpacing(12)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        column.setSpacing(12)
        column.addWidget(self.marks)
        column.addLayout(self._form)
        column.addWidget(self.show_name)
        column.addWidget(self.name)
        column.addStretch(1)
        self.setWidget(inside)


def _read_name(details: FilmDetails, stopped: Callable[[], bool]) -> str:
    """Read the patient's name; runs in a worker thread."""
    return lazy.patient_name.read_patient_name(details.path, stopped=stopped)


def _one_line(text: str, name: str) -> QLineEdit:
    """A read-only field for text that is too long for the panel, but can be copied as a whole."""
    field = QLineEdit(text)
    field.setAcceptDrops(False)  # a film dropped here is meant for the main window
    field.setReadOnly(True)
    field.setCursorPosition(0)
    field.setAccessibleName(name)
    return field
