"""The menu bar, whose menus are filled later, and the tool bar."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget, QWidgetAction

from gui.common.action_set import Actions
from gui.evaluation.evaluation_actions import EvaluationActions
from gui.review.review_actions import ReviewActions

translate = QCoreApplication.translate

_MARGIN = 12
"""Between the tool bar's buttons and the edge of the window, in logical pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Menus:
    """The menus of the menu bar, from left to right."""

    file: QMenu
    edit: QMenu
    view: QMenu
    film: QMenu
    review: QMenu
    tools: QMenu
    help: QMenu


def add_menus(bar: QMenuBar) -> Menus:
    """Add empty menus to the menu bar; `gui.shell.menus` fills them."""
    return Menus(
        file=bar.addMenu(translate("Menus", "&File")),
        edit=bar.addMenu(translate("Menus", "&Edit")),
        view=bar.addMenu(translate("Menus", "&View")),
        film=bar.addMenu(translate("Menus", "F&ilm")),
        review=bar.addMenu(translate("Menus", "&Review")),
        tools=bar.addMenu(translate("Menus", "&Tools")),
        help=bar.addMenu(translate("Menus", "&Help")),
    )


def add_tool_bar(window: QMainWindow, files: Actions, review: ReviewActions, evaluation: EvaluationActions) -> QToolBar:
    """Add the tool bar to a window; the film's tools are beside the film."""
    bar = QToolBar(translate("Menus", "Tools"))
    bar.setObjectName("tool_bar")
    bar.setMovable(False)
    layout = bar.layout()
    if layout is not None:
        layout.setContentsMargins(_MARGIN, 3, _MARGIN, 3)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # its only entry would hide the tool bar
    bar.addActions([files.open_films, files.open_folder, files.export])
    separator = QAction(bar)  # not `addSeparator`, for the reason in `insert_before`
    separator.setSeparator(True)
    bar.addAction(separator)
    for action in (review.blind, review.agreement, evaluation.evaluate):
        bar.addAction(action)
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)  # its text is long
            button.setAccessibleName(action.text())
    for action in bar.actions():
        if not action.isSeparator():
            bar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
    window.addToolBar(bar)
    return bar


def add_at_end(bar: QToolBar, widget: QWidget) -> QAction:
    """Add a widget at the right end of a tool bar.

    Returns:
        The action that shows and hides the widget.
    """
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    margin = QWidget()
    margin.setFixedWidth(_MARGIN)
    bar.addWidget(space)
    return insert_before(bar.addWidget(margin), widget, bar)


def insert_before(action: QAction, widget: QWidget, bar: QToolBar) -> QAction:
    """Insert a widget into a tool bar.

    Returns:
        The action that shows and hides the widget. It is created in Python, since PySide may confuse an action that Qt
        creates with one of a window that was closed before.
    """
    widget_action = QWidgetAction(bar)
    widget_action.setDefaultWidget(widget)
    bar.insertAction(action, widget_action)
    return widget_action
