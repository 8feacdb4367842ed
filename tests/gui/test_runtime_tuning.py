"""Garbage collection and thread switching while the window is open."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.runtime_tuning import RuntimeTuning


class Cycle:
    """Refers to itself, so that only a collection destroys it."""

    def __init__(self) -> None:
        self.itself = self


class ClosedWindow(QWidget):
    """A window that nobody holds any more, in a cycle."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.inner = QWidget(self)


class Busy(QWidget):
    """Makes many objects while Qt changes its style."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            make_many_objects()
        super().changeEvent(event)


def make_many_objects() -> None:
    """As many as make Python collect garbage of all ages, where it may."""
    most = max(gc.get_threshold()) * gc.get_threshold()[1] * 2
    assert len([[] for _ in range(most)]) == most


@pytest.fixture
def tuning(qapp: QApplication) -> Iterator[RuntimeTuning]:
    """The runtime as it is while the window is open, with the garbage of other tests gone."""
    gc.collect()
    tuning = RuntimeTuning(qapp)
    tuning.begin()
    yield tuning
    tuning.end()
    tuning.deleteLater()


def test_settings_of_python_are_restored(qapp: QApplication) -> None:
    gc.enable()
    before = sys.getswitchinterval(), gc.isenabled()
    tuning = RuntimeTuning(qapp)
    tuning.begin()
    assert sys.getswitchinterval() < before[0]
    tuning.end()
    assert (sys.getswitchinterval(), gc.isenabled()) == before
    tuning.deleteLater()


@pytest.mark.usefixtures("tuning")
def test_old_garbage_is_collected_when_the_user_switches_to_another_program(qapp: QApplication) -> None:
    cycle = Cycle()
    gone = weakref.ref(cycle)
    gc.collect(1)  # from here on it is among the old
    del cycle
    gc.collect(1)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert gone() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert gone() is None


def test_objects_of_the_start_are_collected_only_when_the_user_switches_to_another_program(
    qapp: QApplication, tuning: RuntimeTuning
) -> None:
    cycle = Cycle()
    gone = weakref.ref(cycle)
    tuning.freeze_start_objects()
    del cycle
    gc.collect(1)
    assert gone() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert gone() is None


@pytest.mark.usefixtures("tuning")
def test_young_garbage_is_collected_at_intervals(qtbot: QtBot) -> None:
    gone = weakref.ref(Cycle())
    many = [[] for _ in range(20_000)]
    qtbot.waitUntil(lambda: gone() is None)
    assert len(many) == 20_000


@pytest.mark.usefixtures("tuning")
def test_a_closed_window_is_never_destroyed_while_qt_changes_the_style(theme: Theme, qtbot: QtBot) -> None:
    busy = Busy()
    qtbot.addWidget(busy)
    with qtbot.waitExposed(busy):
        busy.show()
    gone = weakref.ref(ClosedWindow())
    theme.set_scheme(Qt.ColorScheme.Dark)
    assert gone() is not None
    gc.collect()
    assert gone() is None


@pytest.mark.usefixtures("tuning")
def test_a_closed_window_is_never_destroyed_by_another_thread() -> None:
    gone = weakref.ref(ClosedWindow())
    worker = threading.Thread(target=make_many_objects)
    worker.start()
    worker.join()
    assert gone() is not None
