"""The actions of the evaluation."""

from PySide6.QtCore import QObject

from gui.frame.action_set import ActionSet
from gui.look import icons
from gui.look.theme import Theme


class EvaluationActions(ActionSet):
    """Who connects them decides what they do.

    Args:
        theme: Whose colours the icons take.
        parent: The window, whose shortcuts they become.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.evaluate = self.make(self.tr("Evaluate on your own films…"), ("Ctrl+Shift+E",), icons.curve)
