"""The settings page for the table's rows and the heat map's colours."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.common.settings import Key, Settings
from gui.shell.settings.form import choice, form_layout, page_layout, remark
from gui.table.films_table import USUAL_HEIGHT
from gui.viewer.canvas.pictures.heatmap_style import PALETTES, palette_name


class DisplayPage(QWidget):
    """Changes how films are shown, with immediate effect.

    Args:
        settings: The settings that it changes.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.rows, self.palette_ = choice(), choice()
        self.contours = QCheckBox(self.tr("Contours instead of colours"))
        self._fill()
        self._lay_out()
        self.read()
        self.rows.activated.connect(self._take_rows)
        self.palette_.activated.connect(self._take_palette)
        self.contours.clicked.connect(self._take_contours)
        settings.changed.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Show the current settings, which the film's menu may have changed."""
        self.rows.setCurrentIndex(max(0, self.rows.findData(self._settings.get(Key.THUMBNAILS, USUAL_HEIGHT))))
        self.palette_.setCurrentIndex(max(0, self.palette_.findData(self._settings.get(Key.PALETTE, PALETTES[0]))))
        self.contours.setChecked(self._settings.get(Key.CONTOURS, False))

    def _fill(self) -> None:
        heights = (
            (self.tr("Compact"), "small"),
            (self.tr("Comfortable"), "medium"),
            (self.tr("With large thumbnails"), "large"),
        )
        for name, value in heights:
            self.rows.addItem(name, value)
        for value in PALETTES:
            self.palette_.addItem(palette_name(value), value)

    def _lay_out(self) -> None:
        form = form_layout()
        form.addRow(self.tr("&Rows"), self.rows)
        form.addRow(self.tr("&Heat map"), self.palette_)
        column = page_layout(self)
        column.addLayout(form)
        column.addWidget(self.contours)
        column.addSpacing(6)
        column.addWidget(
            remark(
                self.tr("Both colour scales keep their order for colour-blind readers, and are the same for all films.")
            )
        )
        column.addStretch(1)

    @Slot()
    def _take_rows(self) -> None:
        self._settings.set(Key.THUMBNAILS, str(self.rows.currentData()))

    @Slot()
    def _take_palette(self) -> None:
        self._settings.set(Key.PALETTE, str(self.palette_.currentData()))

    @Slot(bool)
    def _take_contours(self, checked: bool) -> None:
        self._settings.set(Key.CONTOURS, checked)
