"""The agreement page: agreement of reader and model, accuracy of each, and the films they disagree on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from gui.common.layout.fitting import FittingDialog
from gui.common.outcomes import Outcome, outcome_word, reader_word
from gui.common.widgets import reserve_bold_width
from gui.i18n.number_format import count_text
from gui.review.agreement_data import Comparison
from gui.review.disagreements_model import CASE_ID_ROLE, DisagreementsModel
from gui.verdict.estimates import estimate_text, share_text

if TYPE_CHECKING:
    from inference.evaluation.agreement import Accuracy, Agreement

_READER_VERDICTS = ("signs", "no_signs", "unsure")
_MODEL_VERDICTS = (Outcome.SIGNS, Outcome.NO_SIGNS, Outcome.UNDECIDED)
"""The rows and the columns of the counts, in the order of `Agreement.counts`."""


class AgreementPage(FittingDialog):
    """Stays open beside the window and follows it; clicking a film shows it in the window.

    Args:
        parent: The window.

    Signals:
        case_chosen: Emitted with the case id of a film to be shown.
    """

    case_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agreement with the model"))
        self.summary, self.ground_truth = _label(), _label()
        self.blind_only = QPushButton(self.tr("Blind readings only"))
        self.blind_only.setCheckable(True)
        reserve_bold_width(self.blind_only)
        self.blind_only.setToolTip(self.tr("Only what was said before the answer was shown, as it was first said"))
        self.labels = QPushButton(self.tr("Take the truth from a list…"))
        self.labels.setToolTip(self.tr("A CSV file with the columns “file” and “label” (NORMAL or PNEUMONIA)"))
        self.folders = QPushButton(self.tr("From the folders again"))
        self.disagreements = DisagreementsModel(self)
        self._counts: list[list[QLabel]] = []
        self._figures: list[list[QLabel]] = []
        self._lay_out()
        self.resize(820, 720)

    def show_comparison(self, comparison: Comparison, *, source: str) -> None:
        """Show the figures.

        Args:
            comparison: Agreement and accuracy.
            source: The source of the ground truth, in words; empty for folder names.
        """
        figures = comparison.agreement
        self.summary.setText(self._summary(figures))
        for row, labels in zip(figures.counts, self._counts, strict=True):
            for number, label in zip(row, labels, strict=True):
                label.setText(count_text(number))
        self.ground_truth.setText(self._ground_truth_text(comparison, source))
        for accuracy, labels in zip((figures.reader, figures.model), self._figures, strict=True):
            for text, label in zip(_accuracy_texts(accuracy), labels, strict=True):
                label.setText(text)
        self.folders.setVisible(bool(source))
        self.disagreements.show_cases(comparison.disagreements)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.case_chosen.emit(index.data(CASE_ID_ROLE))

    @Slot(QModelIndex)
    def _choose_and_activate(self, index: QModelIndex) -> None:
        """Show a film and activate the window, so that its keys review the film."""
        self._choose(index)
        parent = self.parentWidget()
        if parent is not None:
            parent.activateWindow()

    def _summary(self, figures: "Agreement") -> str:
        if figures.films == 0:
            return self.tr("No film has both your verdict and the model's yet. Give verdicts with S, N and U.")
        first = self.tr("You and the model agree on <b>{0} of {1}</b> films that both of you decided: {2}.")
        second = self.tr("Cohen's kappa {0}; with unsure and undecided as a third answer, {1}, over {2} films.")
        return " ".join(
            (
                first.format(count_text(figures.agreed), count_text(figures.decided), share_text(figures.agreement)),
                second.format(
                    estimate_text(figures.kappa, 2), estimate_text(figures.kappa_of_three, 2), count_text(figures.films)
                ),
            )
        )

    def _ground_truth_text(self, comparison: Comparison, source: str) -> str:
        known, films = comparison.agreement.known, comparison.agreement.films
        where = source or self.tr("folders named NORMAL and PNEUMONIA")
        text = self.tr("The truth is known of {0} of {1} films (from {2}).").format(
            count_text(known), count_text(films), where
        )
        if comparison.doubtful:
            more = self.tr("{0} films were left out, since their labels fit other films too.")
            text = f"{text} {more.format(count_text(comparison.doubtful))}"
        return text

    def _lay_out(self) -> None:
        content, column = self.make_column()
        column.addWidget(self.summary)
        column.addWidget(self._count_table())
        column.addWidget(self.ground_truth)
        column.addWidget(self._figure_table())
        row = QHBoxLayout()
        row.addWidget(self.blind_only)
        row.addWidget(self.labels)
        row.addWidget(self.folders)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(_label(self.tr("<b>Films on which you differ</b>; choose one to look at it")))
        column.addWidget(self._make_list(), 1)
        note = _label(self.tr("All intervals hold 95 %. Sensitivity and specificity leave out what was left open."))
        note.setObjectName("muted")
        column.addWidget(note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.lay_out_scrolling(content, buttons)

    def _count_table(self) -> QWidget:
        across = [self.tr("Model: {0}").format(outcome_word(outcome)) for outcome in _MODEL_VERDICTS]
        down = [self.tr("You: {0}").format(reader_word(verdict)) for verdict in _READER_VERDICTS]
        table, self._counts = _grid(down, across)
        return table

    def _figure_table(self) -> QWidget:
        across = [self.tr("Sensitivity"), self.tr("Specificity"), self.tr("Left open")]
        table, self._figures = _grid([self.tr("You"), self.tr("Model")], across)
        return table

    def _make_list(self) -> QTableView:
        view = QTableView()
        view.setObjectName("plain_list")
        view.setModel(self.disagreements)
        view.setAccessibleName(self.tr("Films on which you differ"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setHighlightSections(False)
        view.setTextElideMode(Qt.TextElideMode.ElideLeft)  # the end of a path distinguishes films
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose_and_activate)
        return view


def _accuracy_texts(accuracy: "Accuracy | None") -> tuple[str, str, str]:
    if accuracy is None:
        return "–", "–", "–"  # noqa: RUF001  # dashes
    shares = (
        (accuracy.sensitivity, accuracy.hits, accuracy.positives),
        (accuracy.specificity, accuracy.rejections, accuracy.negatives),
    )
    sensitivity, specificity = (
        f"{share_text(share)}\n{count_text(part)} / {count_text(whole)}" for share, part, whole in shares
    )
    return sensitivity, specificity, count_text(accuracy.unanswered)


def _grid(down: list[str], across: list[str]) -> tuple[QWidget, list[list[QLabel]]]:
    """A table of labels, and its cells by row and column; screen readers hear the row and column of a cell."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for column, name in enumerate(across, 1):
        heading = _label(name)
        heading.setObjectName("muted")
        grid.addWidget(heading, 0, column)
        grid.setColumnStretch(column, 1)
    cells: list[list[QLabel]] = []
    for row, name in enumerate(down, 1):
        grid.addWidget(_label(name), row, 0)
        cells.append([QLabel() for _ in across])
        for column, (cell, heading_text) in enumerate(zip(cells[-1], across, strict=True), 1):
            cell.setAccessibleDescription(f"{name}, {heading_text}")
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(cell, row, column)
    return table, cells


def _label(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
