"""The two settings pages on which each widget changes one setting: general, and the display of films."""

from PySide6.QtWidgets import QWidget

from gui.common.settings import Key, Settings
from gui.i18n.languages import NAMES
from gui.shell.settings.form import SettingBox, SettingSwitch, form_layout, page_layout, remark
from gui.table.films_table import DEFAULT_ROW_HEIGHT
from gui.verdict.prevalence_field import PrevalenceBox
from gui.viewer.canvas.pictures.heatmap_style import PALETTES, palette_name


class GeneralPage(QWidget):
    """Changes language, theme, restoring the session on start, and the prevalence of pneumonia.

    Args:
        settings: The settings that it changes.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        languages = (self.tr("The system's"), ""), *((name, code) for code, name in NAMES.items())
        themes = (self.tr("The system's"), ""), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")
        restore = self.tr("Open the films of the last session at the start")
        self.language = SettingBox(settings, Key.LANGUAGE, "", languages)
        self.theme = SettingBox(settings, Key.THEME, "", themes)
        self.prevalence = PrevalenceBox(settings)
        self.restore = SettingSwitch(restore, settings, Key.RESTORE, default=True)
        self._lay_out()

    def _lay_out(self) -> None:
        form = form_layout()
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Theme"), self.theme)
        prevalence = form_layout()
        prevalence.addRow(self.tr("&Prevalence of pneumonia at your site"), self.prevalence)
        column = page_layout(self)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(self.restore)
        column.addWidget(
            remark(self.tr("Films that have not changed are not assessed again. Reviews are kept in any case."))
        )
        column.addSpacing(6)
        column.addLayout(prevalence)
        column.addWidget(
            remark(
                self.tr(
                    "How many in a hundred films that you read show pneumonia? Answers then also say what their "
                    "probability means there. No verdict changes."
                )
            )
        )
        column.addStretch(1)


class DisplayPage(QWidget):
    """Changes how films are shown: the table's rows and the heat map's colours.

    Args:
        settings: The settings that it changes; the menu of the film changes them, too.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heights = (
            (self.tr("Compact"), "small"),
            (self.tr("Comfortable"), "medium"),
            (self.tr("With large thumbnails"), "large"),
        )
        palettes = ((palette_name(value), value) for value in PALETTES)
        contours = self.tr("Contours instead of colours")
        self.rows = SettingBox(settings, Key.THUMBNAILS, DEFAULT_ROW_HEIGHT, heights)
        self.palette_ = SettingBox(settings, Key.PALETTE, PALETTES[0], palettes)
        self.contours = SettingSwitch(contours, settings, Key.CONTOURS, default=False)
        self._lay_out()

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
