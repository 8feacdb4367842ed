"""The box that asks which films are meant: all, those shown, or those selected."""

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QGroupBox, QRadioButton, QVBoxLayout, QWidget

from gui.export.export_job import Scope
from gui.i18n.number_format import count_text


class ScopeBox(QGroupBox):
    """Asks which films are meant; several that are selected are proposed, else those shown.

    Args:
        counts: How many films there are of each scope.
        parent: Its owner.
    """

    def __init__(self, counts: Mapping[Scope, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Which films"))
        self.buttons = QButtonGroup(self)
        texts = {
            Scope.ALL: self.tr("&All films ({0})"),
            Scope.SHOWN: self.tr("Films &shown, in their order ({0})"),
            Scope.SELECTED: self.tr("S&elected films ({0})"),
        }
        column = QVBoxLayout(self)
        for number, scope in enumerate(Scope):
            button = QRadioButton(texts[scope].format(count_text(counts[scope])))
            button.setEnabled(counts[scope] > 0)
            self.buttons.addButton(button, number)
            column.addWidget(button)
        chosen = Scope.SELECTED if counts[Scope.SELECTED] > 1 else Scope.SHOWN if counts[Scope.SHOWN] else Scope.ALL
        self.choose(chosen)

    @property
    def scope(self) -> Scope:
        """Which films were chosen."""
        return list(Scope)[self.buttons.checkedId()]

    def choose(self, scope: Scope) -> None:
        """Choose for the user."""
        self.buttons.button(list(Scope).index(scope)).setChecked(True)
