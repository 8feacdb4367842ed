"""Shows and hides table and viewer, switches to full screen, and closes the innermost open part by Esc."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from gui.main_view import MainView
from gui.shell.shell_actions import ShellActions


class PanelSwitches(QObject):
    """Connects the switches of the two panels and of full screen; at least one panel is always visible.

    Args:
        window: The window.
        main_view: Contains table and viewer.
        actions: The switches.
    """

    def __init__(self, window: QMainWindow, main_view: MainView, actions: ShellActions) -> None:
        super().__init__(window)
        self._window, self._main_view, self._actions = window, main_view, actions
        actions.show_table.toggled.connect(self._toggle_table)
        actions.show_viewer.toggled.connect(self._toggle_viewer)
        actions.full_screen.triggered.connect(self._toggle_full_screen)
        main_view.table.film_requested.connect(self.show_viewer)
        window.installEventFilter(self)
        actions.full_screen.setChecked(window.isFullScreen())  # as when it was last closed

    def show_film_alone(self) -> None:
        """Hide the table, since there is too little space for two panels."""
        self._actions.show_table.setChecked(False)

    @Slot()
    def show_table(self) -> None:
        """Show the table, for searching."""
        self._actions.show_table.setChecked(True)

    @Slot()
    def show_viewer(self) -> None:
        """Show the viewer, for a film."""
        self._actions.show_viewer.setChecked(True)

    @Slot()
    def leave_full_screen(self) -> None:
        """Leave full screen."""
        self._window.showNormal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's state, since the system may also switch to full screen and back."""
        if event.type() == QEvent.Type.WindowStateChange:
            self._actions.full_screen.setChecked(self._window.isFullScreen())
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _toggle_table(self, shown: bool) -> None:
        self._main_view.films_panel.setVisible(shown)
        if not shown:
            self.show_viewer()
            self._main_view.viewer.view.setFocus()

    @Slot(bool)
    def _toggle_viewer(self, shown: bool) -> None:
        self._main_view.viewer.setVisible(shown)
        if not shown:
            self.show_table()
            self._main_view.table.setFocus()

    @Slot(bool)
    def _toggle_full_screen(self, wanted: bool) -> None:
        if wanted:
            self._window.showFullScreen()
        else:
            self.leave_full_screen()


class EscapeHandler(QObject):
    """Closes the innermost open part of the window.

    Args:
        action: The action whose key is Esc.
        parent: Its owner.
    """

    def __init__(self, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: list[tuple[Callable[[], bool], Callable[[], object]]] = []
        action.triggered.connect(self.close_innermost)

    def add(self, is_open: Callable[[], bool], close: Callable[[], object]) -> None:
        """Add a part; of several open parts, the one that was added first is closed first."""
        self._parts.append((is_open, close))

    def add_switch(self, action: QAction) -> None:
        """Add a part that an action switches on and off."""
        self.add(action.isChecked, action.trigger)

    @Slot()
    def close_innermost(self) -> None:
        """Close the first open part, if any."""
        for is_open, close in self._parts:
            if is_open():
                close()
                return
