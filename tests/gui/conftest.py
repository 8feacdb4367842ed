"""Fixtures of the window: an offscreen screen, the window itself, and a check that no thread is left."""

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
from helpers.findings import as_messages
from helpers.hangs import HANG_MS, HANG_S
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.common.style.colours import LIGHT
from gui.common.style.theme import Theme
from gui.main_window import MainWindow
from inference.finding import Finding, ModelRecord, Status, Verdict
from inference.review.verdicts import ReaderVerdict, Review

MakeFinding = Callable[..., Finding]


_YOUNG_COLLECTIONS = 25
"""After so many collections of young objects, all objects are collected, as Python does by default."""


@pytest.fixture(autouse=True)
def no_garbage_collection() -> Iterator[None]:
    """Collect garbage only between two tests, never while Qt iterates over widgets (see `RuntimeTuning`)."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > _YOUNG_COLLECTIONS else 1)


@pytest.fixture(autouse=True)
def no_thread_is_left(no_garbage_collection: None) -> Iterator[None]:  # noqa: ARG001  # this order, so that garbage is collected last
    """Fail a test that leaves a thread; among the first fixtures to be set up, so among the last to be torn down."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if not thread.name.startswith("Dummy"):
            thread.join(HANG_S)  # it may be about to end
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not [name for name in left if not name.startswith("Dummy")]  # a dummy is a thread of Qt that Python knows


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
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:  # noqa: ARG001  # Qt must be initialised
    """The bot of pytest-qt; no test needs to give it a timeout."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def session_theme(qapp: QApplication) -> Theme:
    """The theme of all tests: each further theme would style all widgets at every change, until the end of the run."""
    qapp.setStyle("Fusion")  # as `create_application` does
    return Theme(qapp)


@pytest.fixture
def theme(session_theme: Theme) -> Theme:
    """The theme in light colours, set only if needed: setting a style sheet takes longer than many tests."""
    if session_theme.colours is not LIGHT:
        session_theme.set_scheme(Qt.ColorScheme.Light)
    return session_theme


@pytest.fixture
def german_numbers() -> Iterator[None]:
    """Numbers as German writes them, with a decimal comma."""
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def make_window(qtbot: QtBot, theme: Theme) -> Iterator[Callable[[Path], MainWindow]]:
    """Creates windows with a model, and closes them, which ends their threads."""
    windows: list[MainWindow] = []

    def make(model: Path) -> MainWindow:
        window = MainWindow(theme, model, "cpu")
        windows.append(window)
        window.complete()  # not only when it is painted, for which a test does not wait
        qtbot.addWidget(window)
        return window

    yield make
    for window in windows:
        window.close()


@pytest.fixture
def window(make_window: Callable[[Path], MainWindow], qtbot: QtBot, tiny_model: Path) -> MainWindow:
    """The window, shown, with the tiny model."""
    window = make_window(tiny_model)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def scanned(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """The window after it has assessed the folder of good and bad films."""
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    return window


@pytest.fixture
def make_finding() -> MakeFinding:
    """Creates findings: assessed with a probability, unreadable without."""
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
    """Creates reviews from the value of a verdict, or None, and a note."""

    def make(verdict: str | None, note: str = "") -> Review:
        reader_verdict = None if verdict is None else ReaderVerdict(verdict)
        return Review(reviewed_at=datetime(2026, 1, 2, tzinfo=UTC), verdict=reader_verdict, note=note)

    return make


@pytest.fixture
def many_films(tmp_path: Path) -> Callable[[int], Path]:
    """Creates a folder with a number of films, all different."""

    def make(number: int) -> Path:
        folder = tmp_path / "many"
        for index in range(number):
            write_film(folder / f"film {index}.png", 0.1 + 0.8 * index / number, 640, 512)
        return folder

    return make
