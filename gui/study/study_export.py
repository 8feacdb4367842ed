"""The export of a study, which asks first while a reader has films left: it tells names, verdicts and answers."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gui.common import lazy
from gui.common.question import Question
from gui.export.dialogs.target_field import remember
from gui.export.export_context import ExportContext
from gui.export.export_job import Format
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text
from gui.study.study_progress import films_read, progress_text
from inference.errors import HilumError

if TYPE_CHECKING:
    from inference.review.study import Study


class StudyExport(QObject):
    """Writes a study with the films' names, every verdict and the model's answers.

    Args:
        context: Proposes where to write.
        window: The parent of dialogs; the owner.

    Signals:
        asked: With a dialog to open.
        written: With a sentence.
        failed: With a sentence.
    """

    asked = Signal(QDialog)
    written = Signal(str)
    failed = Signal(str)

    def __init__(self, context: ExportContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    @Slot(object)
    def begin(self, study: "Study") -> None:
        """Ask where to write, and before that whether to, if a reader has not read every film."""
        try:
            unfinished = [one for one in study.readers if films_read(study, one) < len(study.films)]
            reading = progress_text(study, unfinished)
        except HilumError as error:
            self.failed.emit(translated(error.message))
            return
        if reading:
            self.asked.emit(self._question(study, reading))
        else:
            self._ask_where(study)

    def write(self, study: "Study", target: Path) -> None:
        """Write the study as CSV."""
        try:
            reviews = {reader.name: lazy.study.reviews_of(study, reader) for reader in study.readers}
            rows = lazy.study_table.write_study_table(study, reviews, target)
        except HilumError as error:
            self.failed.emit(translated(error.message))
        else:
            self.written.emit(self.tr("{0} rows were written to {1}.").format(count_text(rows), target))

    def _question(self, study: "Study", reading: str) -> Question:
        box = Question(
            self._window,
            title=self.tr("Export the study"),
            text=self.tr("“{0}” is still being read ({1}).").format(study.name, reading),
            go_ahead=self.tr("Export all the same…"),
            details=self.tr(
                "The table names each film, and states every reader's verdicts and the model's answers. A reader who "
                "looks at it does not read the other films blind."
            ),
        )
        box.go_ahead.clicked.connect(partial(self._ask_where, study))
        return box

    def _ask_where(self, study: "Study", _checked: bool = False) -> None:
        proposal = self._context.proposal((), f"hilum {study.name}".replace("/", " "), Format.CSV)
        title, tables = self.tr("Export the study"), self.tr("Tables")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(proposal), f"{tables} (*.csv)")
        if name:
            remember(self._context.sources.settings, Path(name))
            self.write(study, Path(name))
