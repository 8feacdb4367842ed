"""The window: what it shows first, and when the rest of it is created."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDropEvent, QInputEvent, QPaintEvent, QShowEvent

from gui.common.settings import Key
from gui.common.style.theme import Theme
from gui.session.start_state import StartState, will_restore_films
from gui.shell.first_window import TWO_PANELS, FirstWindow

if TYPE_CHECKING:
    from gui.app_state import AppState
    from gui.window_parts import WindowParts


class MainWindow(FirstWindow):
    """The one window of Hilum; made anew, over the same state of the application, when the language changes.

    Its parts follow as soon as the welcome page is painted, and before anybody uses them: before a key, a click or a
    drop, and as soon as one of them is asked for, as an attribute. They come first where they are in the first picture.

    Args:
        theme: Where the colours come from.
        model: An ONNX file; None for the one that is set.
        device: One of `inference.models.devices.DEVICE_NAMES`; None for the one that is set.
        app_state: What outlives the window; None to make one from model and device, later.
        start: The part of it that exists before the window; None to create it.

    Signals:
        begun: Emitted when the window is painted and complete.
        failed: Emitted when the parts cannot be created, before the error is raised; nobody tries again.
    """

    begun = Signal()
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
        self._make_parts = partial(self._made_parts, theme, model, device, app_state, start)
        self._parts: WindowParts | None = None
        self._failure: Exception | None = None
        self._waiting: list[Path] = []
        self._was_shown = self._is_started = False
        if app_state is not None or will_restore_films(self.settings) or self.settings.get(Key.BLIND, False):
            self.complete()

    def __getattr__(self, name: str) -> Any:
        """A part of the window; the parts are created when the first of them is asked for."""
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
        """The parts of the window, created now unless they exist.

        Raises:
            RuntimeError: Creating them has failed before.
        """
        if self._parts is None:
            self._parts = self._made_once()
            handle = self.windowHandle()
            if handle is not None:
                handle.removeEventFilter(self)
        return self._parts

    def open_when_painted(self, paths: list[Path]) -> None:
        """Assess films, but not before the window is there: what loads the model would hold up its first picture."""
        self._waiting = list(paths)
        if paths or self.is_complete:
            self.complete().expect(paths)

    def take_over(self, old: "MainWindow") -> None:
        """Replace another window over the same state, with its filter, its film and its switches."""
        self._is_started = True
        parts = self.complete()
        parts.take_over(old.complete())
        self.show()
        old.close()
        old.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and then begin with the films that the program was started with, and those of the last session."""
        super().paintEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self._begin)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with one panel where there is room for no more; look out for the first input."""
        super().showEvent(event)
        if self._was_shown:
            return
        self._was_shown = True
        if self.width() < TWO_PANELS.width() and self.height() < TWO_PANELS.height():
            self.complete().panels.show_film_alone()
        handle = self.windowHandle()
        if handle is not None and not self.is_complete:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Create what the first input may be meant for."""
        if self._failure is None and isinstance(event, QInputEvent | QDropEvent):
            self.complete()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how everything stands, cancel what runs, and leave no thread behind."""
        self._is_started = True
        if self._failure is None:
            self.complete().close_down()
        super().closeEvent(event)

    @Slot()
    def _begin(self) -> None:
        if self._failure is not None:
            return
        waiting, self._waiting = self._waiting, []
        self.complete().begin(waiting)
        self.begun.emit()

    def _made_once(self) -> "WindowParts":
        if self._failure is not None:
            raise RuntimeError("the window is incomplete") from self._failure
        try:
            return self._make_parts()
        except Exception as error:
            self._failure = error  # with it stay the parts made so far, whose event filters Qt goes on calling
            self.failed.emit()
            raise

    def _made_parts(
        self, theme: Theme, model: Path | None, device: str | None, app_state: "AppState | None", start: StartState
    ) -> "WindowParts":
        from gui.app_state import AppState  # noqa: PLC0415  # the first picture must not wait for them
        from gui.window_parts import WindowParts  # noqa: PLC0415

        return WindowParts(self, theme, app_state or AppState(model, device, start, self))
