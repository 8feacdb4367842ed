"""What the window asks of Python while it is open."""

import gc
import sys
import weakref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.runtime_tuning import RuntimeTuning


class Knot:
    """Refers to itself, so that only a search finds it."""

    def __init__(self) -> None:
        self.itself = self


def test_everything_is_searched_when_the_user_turns_away_and_python_is_left_as_it_was(qapp: QApplication) -> None:
    before = sys.getswitchinterval(), gc.get_threshold()
    tuning = RuntimeTuning(qapp)
    tuning.begin()
    assert sys.getswitchinterval() < before[0]
    knot = Knot()
    gone = weakref.ref(knot)
    gc.collect(1)  # from here on it is among the old
    del knot
    gc.collect(1)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert gone() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert gone() is None
    tuning.end()
    assert (sys.getswitchinterval(), gc.get_threshold()) == before
    tuning.deleteLater()
