"""The order in which Tab goes through a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, *groups: QWidget) -> None:
    """Have Tab reach these widgets, and what is in them, after the last that is in another.

    Qt orders widgets by when they were created, which is not where they are. It is not asked for its order, since
    PySide takes what `QWidget.nextInFocusChain` returns for a child of the widget before, and forgets it with that one.
    """
    last = _focusable(before)[-1]
    for widget in (one for group in groups for one in _focusable(group)):
        QWidget.setTabOrder(last, widget)
        last = widget


def _focusable(group: QWidget) -> list[QWidget]:
    """The widgets that take the focus, in the order in which they were created."""
    return [one for one in (group, *group.findChildren(QWidget)) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
