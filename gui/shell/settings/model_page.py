"""The settings page for model and device; a model is tested, with its passport, before it is used."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.app_state import AppState
from gui.common import file_input, lazy
from gui.common.background import Background
from gui.help.models_text import models_sentences
from gui.shell.device_line import device_name, device_sentences
from gui.shell.population_button import population_choice, population_help
from gui.shell.settings.form import choice_box, form_layout, page_layout, remark
from inference.models.devices import CPU, DEVICE_NAMES
from inference.populations import AUTO, POPULATIONS


class ModelPage(QWidget):
    """Changes the model and its device.

    Args:
        app_state: Stores and loads the model, the device and the population.
        background: Tests a model.
        parent: Its owner.
    """

    def __init__(self, app_state: AppState, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app_state, self._background = app_state, background
        self.model, self.problem, self.in_use = remark(), remark(), remark()
        self.population, self.device = choice_box(), choice_box()
        for name in (AUTO, *POPULATIONS):
            self.population.addItem(population_choice(name), name)
        for name in DEVICE_NAMES:
            self.device.addItem(device_name(name), name)
        self.choose = QPushButton(self.tr("Choose a model…"))
        self.embedded = QPushButton(self.tr("Use the embedded model"))
        self.problem.hide()
        self._lay_out()
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the settings and the device in use."""
        self.model.setText("\n\n".join(self._model_lines()))
        self.embedded.setEnabled(self._app_state.model is not None)
        self.device.setCurrentIndex(self.device.findData(self._app_state.device))
        self.population.setCurrentIndex(self.population.findData(self._app_state.population))
        self.population.setEnabled(len(self._app_state.bridge.models.populations) > 1)
        self.in_use.setText("\n".join(device_sentences(self._app_state.bridge.device)))

    def try_model(self, path: Path) -> None:
        """Use a model if it works, else show the reason."""
        self.problem.setText(self.tr("The model is being tried…"))
        self.problem.show()
        self.choose.setEnabled(False)
        self._background.submit(("model", path), partial(_test_model, path))

    def _model_lines(self) -> list[str]:
        """The models in use, their files, and where to find more about them."""
        file = str(self._app_state.model) if self._app_state.model is not None else self.tr("Embedded in Hilum.")
        sentences = list(models_sentences(self._app_state.bridge.models))
        more = self.tr("Their limits and what was measured with them: menu Help, The models' passports.")
        return [*sentences, file, more] if sentences else [file]

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
        column.addWidget(self.problem)
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
        self.choose.clicked.connect(self._choose)
        self.embedded.clicked.connect(self._use_embedded)
        self.device.activated.connect(self._use_device)
        self.population.activated.connect(self._use_population)
        self._background.done.connect(self._use_tested_model)
        self._background.failed.connect(self._show_problem)
        self._app_state.operating_point.changed.connect(self.refresh)
        self._app_state.bridge.device_changed.connect(self.refresh)

    @Slot()
    def _choose(self) -> None:
        path = file_input.ask_for_model(self)
        if path is not None:
            self.try_model(path)

    @Slot(object, object)
    def _use_tested_model(self, key: object, _passport: object) -> None:
        match key:
            case ("model", Path() as path):
                self.problem.hide()
                self.choose.setEnabled(True)
                self._app_state.use_model(path)
                self.refresh()

    @Slot(object, str)
    def _show_problem(self, key: object, sentence: str) -> None:
        match key:
            case ("model", Path()):
                self.choose.setEnabled(True)
                self.problem.setText(self.tr("{0} The model in use stays.").format(sentence))

    @Slot()
    def _use_embedded(self) -> None:
        self._app_state.use_model(None)
        self.refresh()

    @Slot()
    def _use_population(self) -> None:
        self._app_state.use_population(str(self.population.currentData()))

    @Slot()
    def _use_device(self) -> None:
        self._app_state.use_device(str(self.device.currentData()))


def _test_model(path: Path) -> object:
    """Load a model on the processor, which checks passport, shapes and digest; runs in the background."""
    return lazy.classifier.PneumoniaClassifier(path, device=CPU).passport
