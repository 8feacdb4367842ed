"""The actions of evaluation on the user's own films."""

from PySide6.QtCore import QObject

from gui.common.action_set import ActionSet
from gui.common.style import icons
from gui.common.style.theme import Theme


class EvaluationActions(ActionSet):
    """The actions of evaluation; `EvaluationController` connects them.

    Args:
        theme: The source of the icons' colours.
        parent: The window.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.evaluate = self.make(self.tr("Evaluate on your own films…"), ("Ctrl+Shift+E",), icons.curve)
