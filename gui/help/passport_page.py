"""The passports of all models and of the gate, one tab each."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QTabBar, QWidget

from gui.common.populations import model_name
from gui.common.style.theme import Theme
from gui.help.page_dialog import PageDialog, paragraph
from gui.help.passport_html import gate_html, passport_html
from gui.scan.models_in_use import ModelsInUse

translate = QCoreApplication.translate


class PassportPage(PageDialog):
    """Shows the passports once they are loaded.

    Args:
        theme: The source of the colours.
        parent: The window.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Passport", "The models' passports"), theme, parent)
        self._models, self._failure = ModelsInUse(), ""
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.hide()
        self.put_above(self.tabs)
        self.tabs.currentChanged.connect(self._turn)
        self.refresh()

    @Slot(object)
    def show_models(self, models: ModelsInUse) -> None:
        """Show the passports of the models and of the gate."""
        self._models = models
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for model in models.models:
            self.tabs.addTab(model_name(model.passport))
        if models.gate is not None:
            self.tabs.addTab(translate("Gate", "Gate"))
        self.tabs.blockSignals(False)
        self.tabs.setVisible(self.tabs.count() > 1)
        self.refresh()

    def show_failure(self, sentence: str) -> None:
        """Show why there is no passport, unless one is shown."""
        self._failure = sentence
        self.refresh()

    def html(self) -> str:
        """The page of the chosen tab."""
        models, chosen = self._models.models, max(0, self.tabs.currentIndex())
        if not models:
            return paragraph(self._failure or translate("Passport", "The models are being loaded…"))
        if chosen < len(models):
            return passport_html(models[chosen].passport, models[chosen].sha256)
        gate = self._models.gate
        return "" if gate is None else gate_html(gate.passport, gate.sha256)

    @Slot()
    def _turn(self) -> None:
        self.refresh()
        self.page.verticalScrollBar().setValue(0)
