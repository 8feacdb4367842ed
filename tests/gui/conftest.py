"""What the tests of the window share: a screen that nobody sees, a window, and a guard against threads left behind."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":  # before Qt makes its screen, of 800 by 800
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

import pytest
from helpers.films import write_film
from helpers.hangs import HANG_MS, HANG_S
from helpers.messages import as_messages
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.common.style.colours import LIGHT
from gui.common.style.theme import Theme
from gui.main_window import MainWindow
from inference.finding import Finding, ModelRecord, Status, Verdict
from inference.review.verdicts import ReaderVerdict, Review

MakeFinding = Callable[..., Finding]


_COLLECTIONS_OF_THE_YOUNG = 25
"""After so many, everything is searched for garbage, as Python would do."""


@pytest.fixture(autouse=True)
def garbage_waits() -> Iterator[None]:
    """Collect garbage between two tests alone, never while Qt walks over widgets (see `RuntimeTuning`)."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > _COLLECTIONS_OF_THE_YOUNG else 1)


@pytest.fixture(autouse=True)
def no_thread_is_left(garbage_waits: None) -> Iterator[None]:  # noqa: ARG001  # its part after the test comes last
    """Fail a test that leaves a thread behind; the guard is among the first fixtures in, and so among the last out."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if not thread.name.startswith("Dummy"):
            thread.join(HANG_S)  # one that is about to end is not left behind
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not [name for name in left if not name.startswith("Dummy")]  # Dummy: a thread of Qt's own, seen by Python


class PatientBot(QtBot):
    """Waits until only a hang can be the reason: pytest-qt's five seconds pass on a busy machine."""

    def waitSignal(self, signal: Any, **options: Any) -> Any:
        return super().waitSignal(signal, **{"timeout": HANG_MS} | options)

    def waitSignals(self, signals: Any, **options: Any) -> Any:
        return super().waitSignals(signals, **{"timeout": HANG_MS} | options)

    def waitUntil(self, callback: Any, **options: Any) -> None:
        super().waitUntil(callback, **{"timeout": HANG_MS} | options)

    def waitExposed(self, widget: Any, **options: Any) -> Any:
        return super().waitExposed(widget, **{"timeout": HANG_MS} | options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:  # noqa: ARG001  # there must be one
    """The bot of pytest-qt; no test needs to give it a timeout."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def only_theme(qapp: QApplication) -> Theme:
    """The theme of all tests: each one more would style every widget again at every change, to the end of the run."""
    qapp.setStyle("Fusion")  # as `create_application` does
    return Theme(qapp)


@pytest.fixture
def theme(only_theme: Theme) -> Theme:
    """The theme, in light colours; a style sheet takes longer to set than many a test."""
    if only_theme.colours is not LIGHT:
        only_theme.set_scheme(Qt.ColorScheme.Light)
    return only_theme


@pytest.fixture
def make_window(qtbot: QtBot, theme: Theme) -> Iterator[Callable[[Path], MainWindow]]:
    """Makes windows with a model, and closes them; a window that is only forgotten would not end its threads."""
    made: list[MainWindow] = []

    def make(model: Path) -> MainWindow:
        made.append(MainWindow(theme, model, "cpu"))
        made[-1].complete()  # a test is quicker than a user
        qtbot.addWidget(made[-1])
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def window(make_window: Callable[[Path], MainWindow], qtbot: QtBot, tiny_model: Path) -> MainWindow:
    """The window, shown, with the tiny model."""
    made = make_window(tiny_model)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def scanned(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """The window after it has assessed the folder of good and bad films."""
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    return window


@pytest.fixture
def make_finding() -> MakeFinding:
    """Makes a finding of a file: assessed if it has a probability, else unreadable."""
    return _finding


def _finding(file: str, probability: float | None = None, **facts: object) -> Finding:
    return Finding(
        file=file,
        path=Path("/nowhere") / file,
        model=ModelRecord(name="tiny 1", sha256="0" * 64, device="cpu"),
        assessed_at=datetime(2026, 1, 1, tzinfo=UTC),
        **as_messages(_answer(probability) | facts),  # type: ignore[arg-type]
    )


def _answer(probability: float | None) -> dict[str, object]:
    if probability is None:
        return {"status": Status.UNREADABLE, "code": "damaged", "reasons": ("The picture is damaged.",)}
    verdict = Verdict.SIGNS if probability >= 0.5 else Verdict.NO_SIGNS
    return {
        "status": Status.ASSESSED,
        "probability": probability,
        "verdict": verdict,
        "operating_point": "balanced",
        "zone": "lower zone, both lungs" if verdict is Verdict.SIGNS else "",
    }


@pytest.fixture
def make_review() -> Callable[..., Review]:
    """Makes reviews: a verdict by its value, or None, and a note."""

    def make(verdict: str | None, note: str = "") -> Review:
        given = None if verdict is None else ReaderVerdict(verdict)
        return Review(reviewed_at=datetime(2026, 1, 2, tzinfo=UTC), verdict=given, note=note)

    return make


@pytest.fixture
def many_films(tmp_path: Path) -> Callable[[int], Path]:
    """Makes a folder with that many films, all different."""

    def make(number: int) -> Path:
        folder = tmp_path / "many"
        for index in range(number):
            write_film(folder / f"film {index}.png", 0.1 + 0.8 * index / number, 640, 512)
        return folder

    return make
