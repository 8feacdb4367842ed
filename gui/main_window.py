"""The window, whose parts are created after its first picture is painted."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDropEvent, QInputEvent, QPaintEvent, QShowEvent

from gui.common.settings import Key
from gui.common.style.theme import Theme
from gui.session.start_state import StartState, will_restore_films
from gui.shell.first_window import MIN_TWO_PANELS_SIZE, FirstWindow

if TYPE_CHECKING:
    from gui.app_state import AppState
    from gui.window_parts import WindowParts


class MainWindow(FirstWindow):
    """The window; recreated over the same application state when the language changes.

    Its parts are created after the welcome page is painted; earlier if the first picture shows them, if one of them is
    accessed as an attribute of the window, and before the first key, click or drop.

    Args:
        theme: The source of the colours.
        model: An ONNX file; None for the one in the settings.
        device: One of `inference.models.devices.DEVICE_NAMES`; None for the one in the settings.
        app_state: The state that outlives the window; None to create it later, from model and device.
        start: The part of that state that the first picture needs; None to create it.

    Signals:
        ready: Emitted when the window is painted and complete.
        failed: Emitted when the parts cannot be created, before the error is raised; there is no second attempt.
    """

    ready = Signal()
    failed = Signal()

    def __init__(
        self,
        theme: Theme,
        model: Path | None = None,
        device: str | None = None,
        app_state: "AppState | None" = None,
        start: StartState | None = None,
    ) -> None:
        start = app_state.start if app_state else start or StartState()
        super().__init__(theme, start)
        if start.parent() is None:
            start.setParent(self)
        self._new_parts = partial(self._make_parts, theme, model, device, app_state, start)
        self._parts: WindowParts | None = None
        self._failure: Exception | None = None
        self._pending_paths: list[Path] = []
        self._was_shown = self._is_started = False
        if app_state is not None or will_restore_films(self.settings) or self.settings.get(Key.BLIND, False):
            self.complete()

    def __getattr__(self, name: str) -> Any:
        """A part of the window; all parts are created when the first of them is accessed."""
        if name.startswith("_"):
            raise AttributeError(name)
        if self._failure is not None:
            raise AttributeError(name) from self._failure
        return getattr(self.complete(), name)

    @property
    def is_complete(self) -> bool:
        """Whether the parts exist."""
        return self._parts is not None

    def complete(self) -> "WindowParts":
        """The parts of the window, created on first use.

        Raises:
            RuntimeError: Creating the parts has failed before.
        """
        if self._parts is None:
            self._parts = self._make_parts_once()
            handle = self.windowHandle()
            if handle is not None:
                handle.removeEventFilter(self)
        return self._parts

    def open_when_painted(self, paths: list[Path]) -> None:
        """Assess films as soon as the window is painted; loading the model earlier would delay the first picture."""
        self._pending_paths = list(paths)
        if paths or self.is_complete:
            self.complete().expect_films(paths)

    def take_over(self, old: "MainWindow") -> None:
        """Replace another window over the same application state, with its filter, its film and its switches."""
        self._is_started = True
        parts = self.complete()
        parts.take_over(old.complete())
        self.show()
        old.close()
        old.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; after the first time, open the films given at the start, and those of the last session."""
        super().paintEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self._begin)

    def showEvent(self, event: QShowEvent) -> None:
        """Show one panel if there is too little space for two, and watch for the first input."""
        super().showEvent(event)
        if self._was_shown:
            return
        self._was_shown = True
        if self.width() < MIN_TWO_PANELS_SIZE.width() and self.height() < MIN_TWO_PANELS_SIZE.height():
            self.complete().panels.show_film_alone()
        handle = self.windowHandle()
        if handle is not None and not self.is_complete:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Create the parts before the first input, which may be meant for one of them."""
        if self._failure is None and isinstance(event, QInputEvent | QDropEvent):
            self.complete()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the window's state, cancel the scan, and wait for all threads to end."""
        self._is_started = True
        if self._failure is None:
            self.complete().close_down()
        super().closeEvent(event)

    @Slot()
    def _begin(self) -> None:
        if self._failure is not None:
            return
        paths, self._pending_paths = self._pending_paths, []
        self.complete().begin(paths)
        self.ready.emit()

    def _make_parts_once(self) -> "WindowParts":
        if self._failure is not None:
            raise RuntimeError("the window is incomplete") from self._failure
        try:
            return self._new_parts()
        except Exception as error:
            self._failure = error  # keeps the parts made so far alive, since Qt still calls their event filters
            self.failed.emit()
            raise

    def _make_parts(
        self, theme: Theme, model: Path | None, device: str | None, app_state: "AppState | None", start: StartState
    ) -> "WindowParts":
        from gui.app_state import AppState  # noqa: PLC0415  # the first picture must not wait for these
        from gui.window_parts import WindowParts  # noqa: PLC0415

        return WindowParts(self, theme, app_state or AppState(model, device, start, self))
