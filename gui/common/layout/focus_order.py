"""The order in which Tab moves through a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, *groups: QWidget) -> None:
    """Let Tab reach the widgets of some groups after the last widget of another group.

    By default, Qt orders widgets by their creation, not by their position. `QWidget.nextInFocusChain` would tell Qt's
    order, but PySide treats the widget that it returns as a child of the previous one, and forgets both together.

    Args:
        before: The group that Tab reaches first: a widget and its children.
        groups: The groups that follow.
    """
    last = _focusable(before)[-1]
    for widget in (widget for group in groups for widget in _focusable(group)):
        QWidget.setTabOrder(last, widget)
        last = widget


def _focusable(group: QWidget) -> list[QWidget]:
    """The widgets that take the focus, in the order in which they were created."""
    widgets = (group, *group.findChildren(QWidget))
    return [widget for widget in widgets if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
