"""The tool bar's button for the population of films without an age: automatic, children or adults."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.app_state import AppState
from gui.common.populations import population_word
from gui.common.settings import Key
from inference.populations import AUTO, POPULATIONS

translate = QCoreApplication.translate


class PopulationButton(QToolButton):
    """Opens a menu with the choice, which is also in the settings; hidden if there is only one model.

    Args:
        app_state: Stores the choice, and assesses the films again.
        parent: Its owner.
    """

    def __init__(self, app_state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self.choices = QMenu(self.tr("Patients"), self)
        self._group = QActionGroup(self)
        self.actions_ = {population: self._add_choice(population) for population in (AUTO, *POPULATIONS)}
        self.setObjectName("framed")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(self.choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(population_help())
        app_state.settings.changed.connect(self._follow)
        self._show()

    def _add_choice(self, population: str) -> QAction:
        action = self.choices.addAction(population_choice(population))
        action.setCheckable(True)
        self._group.addAction(action)
        action.triggered.connect(partial(self._choose, population))
        return action

    def _choose(self, population: str, _checked: bool = False) -> None:
        self._app_state.use_population(population)

    @Slot(str)
    def _follow(self, name: str) -> None:
        if name == Key.POPULATION:
            self._show()

    def _show(self) -> None:
        population = self._app_state.population
        self.actions_[population].setChecked(True)
        text = self.tr("Patients: {0}").format(population_choice(population))
        self.setText(f"{text} ▾")  # as on the operating point's button beside it
        self.setAccessibleName(text)


def population_choice(population: str) -> str:
    """The name of a choice."""
    return translate("Population", "automatic") if population == AUTO else population_word(population)


def population_help() -> str:
    """The explanation of the choice."""
    return translate(
        "Population",
        "Whose model judges a film whose file states no age. Automatic: children or adults by the look of the film.",
    )
