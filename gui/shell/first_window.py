"""The window as it first appears: titles of the menus, tool bar, welcome page and status bar.

Nothing else is imported or created here, so that the window is painted soon.
"""

from PySide6.QtCore import QByteArray, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.common.action_set import Actions
from gui.common.layout.fitting import keep_on_screen
from gui.common.settings import Key
from gui.common.style.theme import Theme
from gui.evaluation.evaluation_actions import EvaluationActions
from gui.review.review_actions import ReviewActions
from gui.session.start_state import StartState
from gui.shell.bars import add_at_the_end, add_menus, add_tool_bar
from gui.shell.shell_actions import ShellActions
from gui.shell.status_bar import StatusBar
from gui.shell.welcome_page import WelcomePage
from gui.verdict.operating_point_button import OperatingPointButton

_SIZE, _SHARE, _LARGEST = QSize(1280, 800), 0.85, QSize(1680, 1050)
"""The first size, and on a large screen so much of it, for the film's sake, within limits."""

_WORDY, _HIGH = 1080, 480
"""From this width on the tool bar has words if they fit, and from this height on there is one: the menus have all."""

_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon

TWO_PANELS = QSize(800, 480)
"""In a window that is both narrower and lower, the film beside a table would be a stamp."""


class FirstWindow(QMainWindow):
    """The window without films, and without what only films need.

    Args:
        theme: Where the colours come from.
        start: Settings, undo stack and recent folders.
    """

    def __init__(self, theme: Theme, start: StartState) -> None:
        super().__init__()
        self.settings, self.undo_stack = start.settings, start.undo_stack
        self.actions_ = Actions(theme, self)
        self.shell_actions = ShellActions(theme, self.undo_stack, self)
        self.evaluation_actions = EvaluationActions(theme, self)
        self.review_actions = ReviewActions(theme, self)
        self.welcome_page = WelcomePage(self.actions_, start.recent, theme)
        self.status_bar = StatusBar(self.shell_actions)
        self.pages = QStackedWidget()
        self.centre = QWidget()
        self.column = self._lay_out()
        self.menus = add_menus(self.menuBar())
        self.tool_bar = add_tool_bar(self, self.actions_, self.review_actions, self.evaluation_actions)
        self.point_button = OperatingPointButton(self.review_actions.operating_point)
        self.point_shown = add_at_the_end(self.tool_bar, self.point_button)
        self._wordy_width = 0
        self.setWindowTitle("Hilum")
        self.setAcceptDrops(True)
        self.resize((self.screen().availableSize() * _SHARE).boundedTo(_LARGEST).expandedTo(_SIZE))
        self.restore_geometry()

    def restore_geometry(self) -> None:
        """Take the place and the size that the window had when it was closed."""
        self.restoreGeometry(self.settings.get(Key.GEOMETRY, QByteArray()))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the screen, which may be smaller than the one of the last session."""
        super().showEvent(event)
        self.measure_tool_bar()
        keep_on_screen(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a small screen to the films."""
        super().resizeEvent(event)
        self.fold_tool_bar()

    def _lay_out(self) -> QVBoxLayout:
        """Put the pages above the status bar.

        Returns:
            The column of both.
        """
        column = QVBoxLayout(self.centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.pages.addWidget(self.welcome_page)
        self.pages.currentChanged.connect(self._show_switches)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status_bar)
        self.setCentralWidget(self.centre)
        return column

    @Slot()
    def _show_switches(self) -> None:
        """Offer to hide table or viewer only where these are."""
        self.status_bar.show_switches(shown=self.pages.currentWidget() is not self.welcome_page)

    @Slot()
    def measure_tool_bar(self) -> None:
        """Measure the tool bar with words, after its contents have changed, and fold it by the new width."""
        self.tool_bar.setToolButtonStyle(_WITH_WORDS)
        self._wordy_width = self.tool_bar.sizeHint().width()
        self.fold_tool_bar()

    def fold_tool_bar(self) -> None:
        """Show the tool bar with words, without them, or not at all, by the space that there is."""
        room = self.size().boundedTo(self.screen().availableGeometry().size())
        has_words = room.width() >= max(_WORDY, self._wordy_width)  # or the buttons at the end would not be seen
        self.tool_bar.setToolButtonStyle(_WITH_WORDS if has_words else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.tool_bar.setVisible(room.height() >= _HIGH)
