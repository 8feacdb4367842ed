"""Exports a study; asks first while a reader has unread films, since the table reveals names, verdicts and answers."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gui.common import lazy
from gui.common.question import Question
from gui.export.export_choice import Format
from gui.export.export_context import ExportContext
from gui.export.target_proposal import remember
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text
from gui.study.study_progress import films_read, progress_text
from gui.study.study_results import ResultsFinder, StudyResults
from inference.errors import HilumError
from inference.output_target import OutputKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.common.background import ProgressToken
    from inference.review.study import Study


class StudyExport(QObject):
    """Writes a study with the films' names, every verdict and the model's answers.

    Args:
        context: Proposes a file, and writes it.
        window: The parent of dialogs; the owner.

    Signals:
        dialog_ready: Emitted with a dialog to open.
        failed: Emitted with a sentence.
    """

    dialog_ready = Signal(QDialog)
    failed = Signal(str)

    def __init__(self, context: ExportContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    @Slot(object)
    def begin(self, study: "Study") -> None:
        """Ask where to write; if a reader has not read every film, ask first whether to write at all."""
        try:
            unfinished = [reader for reader in study.readers if films_read(study, reader) < len(study.films)]
            progress = {reader.name: progress_text(study, (reader,)) for reader in unfinished}
        except HilumError as error:
            self.failed.emit(translated(error.message))
            return
        if not study.readers:
            text = self.tr("Nobody reads “{0}” yet; its table would have no rows.").format(study.name)
            self.dialog_ready.emit(self._question(study, text))
        elif progress:
            self.dialog_ready.emit(self._question_while_reading(study, progress))
        else:
            self._ask_for_target(study)

    def write(self, study: "Study", target: Path) -> None:
        """Write the study as CSV, in the background: the drive may hang."""
        self._context.write(target, OutputKind.CSV, partial(_write, study, target))

    def _question_while_reading(self, study: "Study", progress: "dict[str, str]") -> Question:
        """Ask whether to write before all readers have finished.

        Once the films have been looked for, the question leaves out readers whose only unread films are lost.

        Args:
            study: The study.
            progress: The progress of each reader with unread films, in words, by the reader's name.
        """
        details = self.tr(
            "The table names each film, and states every reader's verdicts and the model's answers. A reader who "
            "looks at it does not read the other films blind."
        )
        box = self._question(study, self._still_read(study, progress.values()), details)
        finder = ResultsFinder(box)
        finder.found.connect(partial(self._update, study, progress, box))
        box.finished.connect(finder.close)
        finder.find(study)
        return box

    def _update(self, study: "Study", progress: "dict[str, str]", box: Question, results: StudyResults) -> None:
        """Name only the readers with unread films that are available."""
        if results.unfinished:
            unfinished = [text for name, text in progress.items() if name in results.unfinished]
            box.text.setText(self._still_read(study, unfinished))
        else:
            text = self.tr("“{0}” has been read, except for films that are not there any more.")
            box.text.setText(text.format(study.name))
            box.details.hide()

    def _still_read(self, study: "Study", progress: "Iterable[str]") -> str:
        return self.tr("“{0}” is still being read ({1}).").format(study.name, "; ".join(progress))

    def _question(self, study: "Study", text: str, details: str = "") -> Question:
        title, go_ahead = self.tr("Export the study"), self.tr("Export all the same…")
        box = Question(self._window, title=title, text=text, go_ahead=go_ahead, details=details)
        box.go_ahead.clicked.connect(partial(self._ask_for_target, study))
        return box

    def _ask_for_target(self, study: "Study", _checked: bool = False) -> None:
        proposal = self._context.proposal((), f"hilum {study.name}".replace("/", " "), Format.CSV)
        title, tables = self.tr("Export the study"), self.tr("Tables")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(proposal), f"{tables} (*.csv)")
        if name:
            remember(self._context.sources.settings, Path(name))
            self.write(study, Path(name))


def _write(study: "Study", target: Path, _progress: "ProgressToken") -> str:
    """Write a study in the worker thread; returns a sentence with the number of rows."""
    reviews = {reader.name: lazy.study_storage.reviews_of(study, reader) for reader in study.readers}
    rows = lazy.study_table.write_study_table(study, reviews, target)
    return QCoreApplication.translate("StudyExport", "{0} rows were written to {1}.").format(count_text(rows), target)
