"""The tool bar's button for the operating point.

Its own module imports little, since the window's first picture shows it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget


class OperatingPointButton(QToolButton):
    """Names the operating point, and opens its panel; `OperatingPointController` sets its text once it is known.

    Args:
        action: Opens the panel.
        parent: Its owner.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opening = action
        self.setObjectName("framed")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        self.show_unknown()

    def show_unknown(self) -> None:
        """Show that no model is loaded."""
        self.setEnabled(False)
        self.setText(self.tr("Operating point") + " ▾")
        self.setToolTip(self.tr("Known once the model is loaded, with the first films"))
