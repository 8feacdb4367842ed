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
from gui.shell.bars import add_at_end, add_menus, add_tool_bar
from gui.shell.shell_actions import ShellActions
from gui.shell.status_bar import StatusBar
from gui.shell.welcome_page import WelcomePage
from gui.verdict.operating_point_button import OperatingPointButton

_MIN_FIRST_SIZE, _SCREEN_SHARE, _MAX_FIRST_SIZE = QSize(1280, 800), 0.85, QSize(1680, 1050)
"""The first size of the window is this share of the screen, within these limits."""

_MIN_TEXT_WIDTH, _MIN_TOOL_BAR_HEIGHT = 1080, 480
"""From this window width on, the buttons of the tool bar have text, if it fits. In a lower window than this height,
there is no tool bar: the menus offer all its actions."""

_WITH_TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon

MIN_TWO_PANELS_SIZE = QSize(800, 480)
"""A window that is both narrower and lower shows the film alone: beside a table, it would be too small."""


class FirstWindow(QMainWindow):
    """The window without the parts that only films need.

    Args:
        theme: The source of the colours.
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
        self.point_button_action = add_at_end(self.tool_bar, self.point_button)
        self._text_width = 0
        self.setWindowTitle("Hilum")
        self.setAcceptDrops(True)
        self.resize(
            (self.screen().availableSize() * _SCREEN_SHARE).boundedTo(_MAX_FIRST_SIZE).expandedTo(_MIN_FIRST_SIZE)
        )
        self.restore_geometry()

    def restore_geometry(self) -> None:
        """Restore the position and the size that the window had when it was last closed."""
        self.restoreGeometry(self.settings.get(Key.GEOMETRY, QByteArray()))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the window to the screen, which may be smaller than the one of the last session."""
        super().showEvent(event)
        self.measure_tool_bar()
        keep_on_screen(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the tool bar in a small window, so that the films have more space."""
        super().resizeEvent(event)
        self.fold_tool_bar()

    def _lay_out(self) -> QVBoxLayout:
        """Put the pages above the status bar.

        Returns:
            The layout of both.
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
        """Show the switches of table and viewer only on the page that has them."""
        self.status_bar.show_switches(shown=self.pages.currentWidget() is not self.welcome_page)

    @Slot()
    def measure_tool_bar(self) -> None:
        """Measure the width of the tool bar with text, after its contents have changed, and fold it accordingly."""
        self.tool_bar.setToolButtonStyle(_WITH_TEXT)
        self._text_width = self.tool_bar.sizeHint().width()
        self.fold_tool_bar()

    def fold_tool_bar(self) -> None:
        """Show the tool bar with text, with icons only, or not at all, depending on the space."""
        space = self.size().boundedTo(self.screen().availableGeometry().size())
        has_text = space.width() >= max(
            _MIN_TEXT_WIDTH, self._text_width
        )  # or the last buttons would be outside the bar
        self.tool_bar.setToolButtonStyle(_WITH_TEXT if has_text else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.tool_bar.setVisible(space.height() >= _MIN_TOOL_BAR_HEIGHT)
