"""The results of a study: agreement of readers and model, and the accuracy of each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QProgressBar,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gui.common.layout.fitting import FittingDialog
from gui.common.widgets import wrapping_label
from gui.i18n.number_format import count_text
from gui.study.study_results import ResultsFinder, StudyResults
from gui.verdict.estimates import estimate_text, share_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inference.evaluation.agreement import Accuracy
    from inference.evaluation.study_agreement import PairAgreement
    from inference.models.passport import Estimate
    from inference.review.study import Study

_SIZE = 780, 460
_NARROW = 700
"""Below this width, in pixels, the column of film counts would cut the names."""

_FILMS_COLUMN = 1


class ResultsDialog(FittingDialog):
    """Shows the agreement of the readers who have read every available film.

    Figures of the other readers are left out: they would influence their reading. Whether films are available is
    checked in the background; closing the dialog cancels that.

    Args:
        study: The study.
        parent: The window.

    Signals:
        shown: Emitted when the results are shown.
        failed: Emitted with a sentence if a reader's verdicts cannot be read.
    """

    shown = Signal()
    failed = Signal(str)

    def __init__(self, study: "Study", parent: QWidget) -> None:
        super().__init__(parent)
        self._study = study
        self.setWindowTitle(self.tr("Agreement in “{0}”").format(study.name))
        self.pairs = _FiguresTable(
            [self.tr("Who"), self.tr("Films"), self.tr("Agreement"), self.tr("Kappa"), self.tr("With unsure")]
        )
        self.accuracy = _FiguresTable(
            [self.tr("Who"), self.tr("Sensitivity"), self.tr("Specificity"), self.tr("Left open")]
        )
        self.note = wrapping_label(muted=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How many films were looked for"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._finder = ResultsFinder(self)
        self._finder.progressed.connect(self._show_progress)
        self._finder.found.connect(self._show)
        self._finder.failed.connect(self.failed)
        self._lay_out()
        self.resize(*_SIZE)
        self._finder.find(study)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the film counts in a narrow dialog; the shares beside them contain them, too."""
        super().resizeEvent(event)
        self.pairs.setColumnHidden(_FILMS_COLUMN, event.size().width() < _NARROW)

    def done(self, result: int) -> None:
        """Close, and cancel the search for films."""
        self._finder.close()
        super().done(result)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        text = self.tr("Looking for the films: {0} of {1}").format(count_text(done), count_text(total))
        self.note.setText(text)

    @Slot(object)
    def _show(self, results: StudyResults) -> None:
        self.pairs.fill([self._pair(pair) for pair in results.pairs])
        self.accuracy.fill([] if results.unfinished else self._accuracies(results.pairs))
        self.note.setText(self._note(results))
        self.progress.hide()
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        self.shown.emit()

    def _pair(self, pair: "PairAgreement") -> "Sequence[str]":
        figures = pair.agreement
        return (
            self.tr("{0} and {1}").format(pair.first, pair.second or self.tr("the model")),
            count_text(figures.films),
            _share(figures.agreement, figures.agreed, figures.decided),
            estimate_text(figures.kappa, 2),
            estimate_text(figures.kappa_of_three, 2),
        )

    def _accuracies(self, pairs: "Sequence[PairAgreement]") -> "list[Sequence[str]]":
        """One row per reader and one for the model, if the ground truth of some films is known."""
        with_model = [pair for pair in pairs if not pair.second]
        accuracies = [(pair.first, pair.agreement.reader) for pair in with_model]
        accuracies += [(self.tr("The model"), pair.agreement.model) for pair in with_model[:1]]
        return [_accuracy(name, accuracy) for name, accuracy in accuracies if accuracy is not None]

    def _note(self, results: StudyResults) -> str:
        films = count_text(len(self._study.films))
        parts = [
            self.tr("{0} films in the order of seed {1}.").format(films, self._study.seed),
            self.tr("All intervals hold 95 %. Sensitivity and specificity leave out what was left open."),
        ]
        if results.lost:
            text = self.tr("{0} films are not there any more; they count only for those who have read them.")
            parts.append(text.format(count_text(results.lost)))
        if results.unfinished:
            names = ", ".join(results.unfinished)
            parts.append(self.tr("Not counted until they have read every film: {0}.").format(names))
            parts.append(self.tr("Until then sensitivity and specificity are not shown: they tell what the films are."))
        return " ".join(parts)

    def _lay_out(self) -> None:
        self.buttons.rejected.connect(self.reject)
        for table in (self.pairs, self.accuracy):
            table.hide()
        content, column = self.make_column()
        for widget in (self.pairs, self.accuracy, self.note, self.progress):
            column.addWidget(widget)
        column.addStretch(1)
        self.lay_out_scrolling(content, self.buttons)


def _accuracy(name: str, accuracy: "Accuracy") -> "Sequence[str]":
    sensitivity = _share(accuracy.sensitivity, accuracy.hits, accuracy.positives)
    specificity = _share(accuracy.specificity, accuracy.rejections, accuracy.negatives)
    return name, sensitivity, specificity, count_text(accuracy.unanswered)


def _share(share: "Estimate", part: int, whole: int) -> str:
    return f"{share_text(share)}\n{count_text(part)} / {count_text(whole)}"


class _FiguresTable(QTableWidget):
    """A read-only table as high as its rows; the area around it scrolls."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(0, len(names))
        self.setObjectName("plain_list")
        self.setHorizontalHeaderLabels(names)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().sectionResized.connect(self._update_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def sizeHint(self) -> QSize:
        """The height of all rows."""
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())

    def fill(self, rows: "Sequence[Sequence[str]]") -> None:
        """Show these rows, or nothing if there are none."""
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, QTableWidgetItem(text))
        self.setVisible(bool(rows))

    @Slot()
    def _update_height(self) -> None:
        self.updateGeometry()
