"""The settings page for model and device; a model is tested, with its passport, before it is used."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.app_state import AppState
from gui.common import file_input, lazy
from gui.common.background import Background
from gui.help.models_text import models_sentences
from gui.shell.population_button import population_choice, population_help
from gui.shell.settings.form import choice, form_layout, page_layout, remark
from gui.shell.status_bar import device_name, device_sentences
from inference.models.devices import CPU, DEVICE_NAMES
from inference.populations import AUTO, POPULATIONS


class ModelPage(QWidget):
    """Changes the model and its device.

    Args:
        app_state: The state that it changes.
        background: Tests a model.
        parent: Its owner.
    """

    def __init__(self, app_state: AppState, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app_state, self._background = app_state, background
        self.model, self.trouble, self.in_use = remark(), remark(), remark()
        self.population, self.device = choice(), choice()
        for name in (AUTO, *POPULATIONS):
            self.population.addItem(population_choice(name), name)
        for name in DEVICE_NAMES:
            self.device.addItem(device_name(name), name)
        self.choose = QPushButton(self.tr("Choose a model…"))
        self.embedded = QPushButton(self.tr("Use the embedded model"))
        self.trouble.hide()
        self._lay_out()
        self._connect()
        self.read()

    @Slot()
    def read(self) -> None:
        """Show the settings and the device in use."""
        self.model.setText("\n\n".join(self._model_lines()))
        self.embedded.setEnabled(self._app_state.model is not None)
        self.device.setCurrentIndex(self.device.findData(self._app_state.device))
        self.population.setCurrentIndex(self.population.findData(self._app_state.population))
        self.population.setEnabled(len(self._app_state.bridge.models.populations) > 1)
        self.in_use.setText("\n".join(device_sentences(self._app_state.bridge.device)))

    def try_model(self, path: Path) -> None:
        """Use a model if it works, else show the reason."""
        self.trouble.setText(self.tr("The model is being tried…"))
        self.trouble.show()
        self.choose.setEnabled(False)
        self._background.submit(("model", path), partial(_try, path))

    def _model_lines(self) -> list[str]:
        """The models in use, their files, and where to find more about them."""
        where = str(self._app_state.model) if self._app_state.model is not None else self.tr("Embedded in Hilum.")
        known = list(models_sentences(self._app_state.bridge.models))
        more = self.tr("Their limits and what was measured with them: menu Help, The models' passports.")
        return [*known, where, more] if known else [where]

    def _lay_out(self) -> None:
        form = form_layout()
        form.addRow(self.tr("&Patients"), self.population)
        form.addRow(self.tr("&Device"), self.device)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.embedded)
        buttons.addStretch(1)
        column = page_layout(self)
        column.addLayout(form)
        column.addWidget(remark(population_help()))
        column.addWidget(self.in_use)
        column.addWidget(remark(self.tr("A device is used only if it matches the processor and is faster.")))
        column.addSpacing(10)
        column.addLayout(buttons)
        column.addWidget(self.trouble)
        column.addWidget(
            remark(
                self.tr(
                    "The films that are open are assessed again by another model; an operating point belongs to one "
                    "model alone."
                )
            )
        )
        column.addWidget(self.model)
        column.addStretch(1)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask)
        self.embedded.clicked.connect(self._take_embedded)
        self.device.activated.connect(self._take_device)
        self.population.activated.connect(self._take_population)
        self._background.done.connect(self._take)
        self._background.failed.connect(self._refuse)
        self._app_state.operating_point.changed.connect(self.read)
        self._app_state.bridge.device_changed.connect(self.read)

    @Slot()
    def _ask(self) -> None:
        path = file_input.ask_for_model(self)
        if path is not None:
            self.try_model(path)

    @Slot(object, object)
    def _take(self, key: object, _passport: object) -> None:
        match key:
            case ("model", Path() as path):
                self.trouble.hide()
                self.choose.setEnabled(True)
                self._app_state.use_model(path)
                self.read()

    @Slot(object, str)
    def _refuse(self, key: object, sentence: str) -> None:
        match key:
            case ("model", Path()):
                self.choose.setEnabled(True)
                self.trouble.setText(self.tr("{0} The model in use stays.").format(sentence))

    @Slot()
    def _take_embedded(self) -> None:
        self._app_state.use_model(None)
        self.read()

    @Slot()
    def _take_population(self) -> None:
        self._app_state.use_population(str(self.population.currentData()))

    @Slot()
    def _take_device(self) -> None:
        self._app_state.use_device(str(self.device.currentData()))


def _try(path: Path) -> object:
    """Load a model on the processor, which checks passport, shapes and digest; runs in the background."""
    return lazy.classifier.PneumoniaClassifier(path, device=CPU).passport
