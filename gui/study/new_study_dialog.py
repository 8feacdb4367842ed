"""The dialog for a new study: its name, films, seed of their order, and first reader."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.common import lazy
from gui.common.layout.fitting import FittingDialog
from gui.common.layout.layouts import AlignedForm
from gui.export.export_choice import Scope
from gui.i18n.number_format import count_text

_WIDTH = 420
_LABEL_OFFSET = 3
"""Pixels by which Qt places the label beside several choices too low."""


class NewStudyDialog(FittingDialog):
    """Asks for a new study.

    Args:
        counts: The number of films in each scope.
        parent: The window.
    """

    def __init__(self, counts: Mapping[Scope, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New reader study"))
        self.name, self.reader = QLineEdit(self.tr("Study")), QLineEdit()
        self.seed = QSpinBox()
        self.seed.setRange(0, lazy.study.LARGEST_SEED)
        self.seed.setValue(lazy.secrets.randbelow(lazy.study.LARGEST_SEED + 1))
        self.seed.setToolTip(self.tr("The same seed draws the same order of the same films"))
        self.scopes = QButtonGroup(self)
        self.closes_films = QCheckBox(self.tr("Close the films that are open"))
        self.closes_films.setChecked(True)
        self.note = QLabel(
            self.tr(
                "Readers see numbers in place of names, in an order that the seed draws, and never the model's answer. "
                "Films that stay open show their names and answers whenever the study is paused."
            )
        )
        self.note.setWordWrap(True)
        self.note.setObjectName("muted")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = QPushButton(self.tr("Begin to read"))
        self.begin.setProperty("primary", True)
        self.buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(counts)
        for field in (self.name, self.reader):
            field.textChanged.connect(self._update_begin)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._update_begin()
        self.reader.setFocus()

    @property
    def scope(self) -> Scope:
        """The chosen films."""
        return list(Scope)[self.scopes.checkedId()]

    @Slot()
    def _update_begin(self) -> None:
        has_films = self.scopes.checkedId() >= 0
        self.begin.setEnabled(has_films and bool(self.name.text().strip() and self.reader.text().strip()))

    def _lay_out(self, counts: Mapping[Scope, int]) -> None:
        texts = {
            Scope.ALL: self.tr("All films ({0})"),
            Scope.SHOWN: self.tr("The films that are shown ({0})"),
            Scope.SELECTED: self.tr("The selected films ({0})"),
        }
        films = QVBoxLayout()
        films.setContentsMargins(0, _LABEL_OFFSET, 0, 0)
        for number, scope in enumerate(Scope):
            button = QRadioButton(texts[scope].format(count_text(counts[scope])))
            button.setEnabled(counts[scope] > 0)
            self.scopes.addButton(button, number)
            films.addWidget(button)
        chosen = Scope.SELECTED if counts[Scope.SELECTED] > 1 else Scope.SHOWN
        self.scopes.button(list(Scope).index(chosen)).setChecked(counts[chosen] > 0)
        form = AlignedForm()
        form.addRow(self.tr("Name of the study"), self.name)
        form.addRow(self.tr("Films"), films)
        form.addRow(self.tr("Seed of the order"), self.seed)
        form.addRow(self.tr("Reader's name"), self.reader)
        content, column = self.make_column()
        column.addStrut(_WIDTH)
        column.addLayout(form)
        column.addWidget(self.closes_films)
        column.addWidget(self.note)
        self.lay_out_scrolling(content, self.buttons)
