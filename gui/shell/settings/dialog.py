"""The settings dialog; every change takes effect at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from gui.app_state import AppState
from gui.common.background import Background
from gui.common.layout.fitting import FittingDialog
from gui.shell.settings.data_page import DataPage
from gui.shell.settings.model_page import ModelPage
from gui.shell.settings.pages import DisplayPage, GeneralPage

_WIDTH, _HEIGHT = 640, 470


class SettingsDialog(FittingDialog):
    """Shows and changes the settings.

    Args:
        app_state: The state that the settings change.
        background: Tests a model before it is used.
        parent: The window.
    """

    def __init__(self, app_state: AppState, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self.general = GeneralPage(app_state.settings)
        self.display = DisplayPage(app_state.settings)
        self.model = ModelPage(app_state, background)
        self.data = DataPage(app_state)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.general, self.tr("General"))
        self.tabs.addTab(self.display, self.tr("Films"))
        self.tabs.addTab(self.model, self.tr("Model and device"))
        self.tabs.addTab(self.data, self.tr("Your data"))
        self.data.deleted.connect(self.model.refresh)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
