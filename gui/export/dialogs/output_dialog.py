"""The base class of the export dialogs: questions, paper size, target and buttons; and the question for the films."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from gui.common.layout.fitting import FittingDialog
from gui.common.settings import Key, Settings
from gui.export.dialogs.target_field import TargetField
from gui.export.export_choice import Scope
from gui.export.reports.paper import PaperSize, usual_size
from gui.i18n.number_format import count_text

_WIDTH = 476


class OutputDialog(FittingDialog):
    """Asks for the file to write; derived dialogs add their questions.

    Args:
        target: Asks where to write.
        settings: Stores the paper size.
        parent: The window.
    """

    def __init__(self, target: TargetField, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.target = target
        self.paper = _paper_box(stored_paper_size(settings))
        self.questions = QVBoxLayout()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = QPushButton()
        self.confirm.setProperty("primary", True)
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self._paper_label = QLabel(self.tr("&Paper"))
        self._paper_label.setBuddy(self.paper)
        self._lay_out()
        self.confirm.setDefault(True)  # it needs the dialog as its parent, which the layout has set
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.target.changed.connect(self._update_confirm)
        self._update_confirm()

    @property
    def paper_size(self) -> PaperSize:
        """The chosen paper size."""
        return PaperSize(self.paper.currentData())

    def show_paper(self, shown: bool) -> None:
        """Show or hide the question for the paper size."""
        self.paper.setVisible(shown)
        self._paper_label.setVisible(shown)

    def add_note(self, text: str = "") -> QLabel:
        """Add an explanatory text below the questions added so far."""
        note = QLabel(text)
        note.setObjectName("muted")
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self.questions.addWidget(note)
        return note

    def accept(self) -> None:
        """Store the paper size and accept."""
        self._settings.set(Key.PAPER, self.paper_size)
        super().accept()

    @Slot()
    def _update_confirm(self) -> None:
        self.confirm.setEnabled(self.target.path is not None)

    def _lay_out(self) -> None:
        content, column = self.make_column()
        # A preferred width: narrower beside a scroll bar, and wider where words need it.
        column.addSpacerItem(QSpacerItem(_WIDTH, 0, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed))
        column.addLayout(self.questions)
        self.questions.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._paper_label)
        row.addWidget(self.paper)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.target)
        column.addStretch(1)
        self.lay_out_scrolling(content, self.buttons)


class ScopeBox(QGroupBox):
    """Asks which films to export; proposes the selected films if there are several, or else the shown ones.

    Args:
        counts: The number of films in each scope.
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
        column.addStretch(1)
        chosen = Scope.SELECTED if counts[Scope.SELECTED] > 1 else Scope.SHOWN if counts[Scope.SHOWN] else Scope.ALL
        self.choose(chosen)

    @property
    def scope(self) -> Scope:
        """The chosen scope."""
        return list(Scope)[self.buttons.checkedId()]

    def choose(self, scope: Scope) -> None:
        """Choose a scope."""
        self.buttons.button(list(Scope).index(scope)).setChecked(True)


def stored_paper_size(settings: Settings) -> PaperSize:
    """The paper size that was chosen last, or else the usual one of the user's country."""
    usual = usual_size(QLocale.system())
    stored = settings.get(Key.PAPER, str(usual))
    return PaperSize(stored) if stored in set(PaperSize) else usual


def _paper_box(chosen: PaperSize) -> QComboBox:
    box = QComboBox()
    for size in PaperSize:
        box.addItem(str(size), str(size))
    box.setCurrentIndex(box.findData(str(chosen)))
    return box
