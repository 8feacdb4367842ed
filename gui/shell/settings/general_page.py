"""The settings page for language, theme, start and prevalence."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.common.settings import Key, Settings
from gui.i18n.languages import NAMES
from gui.shell.settings.form import choice, form_layout, page_layout, remark
from gui.verdict.prevalence_field import PrevalenceField


class GeneralPage(QWidget):
    """Changes language, theme, restoring the session on start, and the prevalence of pneumonia.

    Args:
        settings: The settings that it changes.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.language = choice()
        self.theme = choice()
        self.prevalence = PrevalenceField(settings)
        self.restore = QCheckBox(self.tr("Open the films of the last session at the start"))
        self._fill()
        self.read()
        self._lay_out()
        self.language.activated.connect(self._take_language)
        self.theme.activated.connect(self._take_theme)
        self.restore.clicked.connect(self._take_restore)

    @Slot()
    def read(self) -> None:
        """Show the settings."""
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.get(Key.LANGUAGE, ""))))
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._settings.get(Key.THEME, ""))))
        self.restore.setChecked(self._settings.get(Key.RESTORE, True))

    def _fill(self) -> None:
        self.language.addItem(self.tr("The system's"), "")
        for code, name in NAMES.items():
            self.language.addItem(name, code)
        for name, value in ((self.tr("The system's"), ""), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")):
            self.theme.addItem(name, value)

    def _lay_out(self) -> None:
        form = form_layout()
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Theme"), self.theme)
        column = page_layout(self)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(self.restore)
        column.addWidget(
            remark(self.tr("Films that have not changed are not assessed again. Reviews are kept in any case."))
        )
        column.addSpacing(6)
        column.addWidget(self.prevalence)
        column.addWidget(
            remark(
                self.tr(
                    "How many in a hundred films that you read show pneumonia? Answers then also say what their "
                    "probability means there. No verdict changes."
                )
            )
        )
        column.addStretch(1)

    @Slot()
    def _take_language(self) -> None:
        self._settings.set(Key.LANGUAGE, str(self.language.currentData()))

    @Slot()
    def _take_theme(self) -> None:
        self._settings.set(Key.THEME, str(self.theme.currentData()))

    @Slot(bool)
    def _take_restore(self, checked: bool) -> None:
        self._settings.set(Key.RESTORE, checked)
