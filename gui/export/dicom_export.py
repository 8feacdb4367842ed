"""Writes films' results as DICOM objects: the dialog, and the work in the background."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.common.background import ProgressToken
from gui.common.settings import Settings
from gui.export.dialogs.output_dialog import OutputDialog, ScopeBox
from gui.export.dialogs.target_field import FolderField
from gui.export.export_choice import Scope
from gui.export.export_context import Cases, ExportContext
from gui.export.film_export import FilmExport
from gui.export.reports.film_picture import PictureRequest, make_picture
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text
from inference.errors import HilumError
from inference.finding import Finding
from inference.messages import Message
from inference.output.dicom.objects import dicom_objects, save
from inference.output.dicom.subject import Subjects

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase

_STEM = "hilum dicom"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DicomRequest:
    """A film whose results are written.

    Attributes:
        finding: The film's finding.
        picture: The film's picture, with a legend.
    """

    finding: Finding
    picture: PictureRequest


class DicomDialog(OutputDialog):
    """Asks for the films, and whether the objects name patient and study, which is always unchecked at first.

    Args:
        counts: The number of films in each scope.
        proposal: The proposed folder.
        settings: Stores the choices that all export dialogs share.
        parent: The window.
    """

    def __init__(self, counts: Mapping[Scope, int], proposal: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(FolderField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Write DICOM objects"))
        self.confirm.setText(self.tr("Write"))
        self.show_paper(False)
        self.films = ScopeBox(counts)
        if counts[Scope.SELECTED]:
            self.films.choose(Scope.SELECTED)
        self.identified = QCheckBox(self.tr("With the pat&ient and the study of the film"))
        self.questions.addWidget(self.films)
        self.questions.addWidget(self.identified)
        self.add_note(
            self.tr(
                "Otherwise patient and study are replaced, and files are only numbered. A film whose header says that "
                "its picture names the patient is left out then."
            )
        )
        self.add_note(
            self.tr(
                "For each assessed DICOM film: its picture with the heat map as Secondary Capture, and probability and "
                "verdict as Structured Report. Both say that they are for research use."
            )
        )


class DicomExport(QObject):
    """Asks how to write the objects, and writes them.

    Args:
        context: What all exports share; the owner.
        film: The source of the films' pictures.
    """

    def __init__(self, context: ExportContext, film: FilmExport) -> None:
        super().__init__(context)
        self._context, self._film = context, film

    @Slot()
    def ask(self) -> None:
        """Open the dialog."""
        self._context.collect(self._context.ids(Scope.ALL), self._open_dialog)

    def _open_dialog(self, cases: Cases) -> None:
        proposal = self._context.proposal(cases, _STEM, "")
        dialog = DicomDialog(self._context.counts(), proposal, self._context.sources.settings, self._context.window)
        self._context.open(dialog, partial(self._collect, dialog))

    def _collect(self, dialog: DicomDialog, folder: Path) -> None:
        write = partial(self._write, folder, dialog.identified.isChecked())
        self._context.collect(self._context.ids(dialog.films.scope), write)

    def _write(self, folder: Path, identified: bool, cases: Cases) -> None:
        requests = [
            DicomRequest(case.finding, self._film.picture_request(case, heatmap=True, legend=True))
            for case in cases
            if _can_be_written(case)
        ]
        work = partial(write_dicom, requests, folder, len(cases) - len(requests), identified)
        self._context.exporter.submit(work, folder / "1 SC.dcm")


def write_dicom(
    requests: Sequence[DicomRequest], folder: Path, left_out: int, identified: bool, progress: ProgressToken
) -> str:
    """Write the objects of films, in the worker thread.

    Args:
        requests: The films.
        folder: The folder to write to; created if it is not there.
        left_out: The number of chosen films that are not among `requests`.
        identified: Whether the objects name patient and study, and the files are named after the films.
        progress: Receives the progress; may cancel, which keeps the objects written so far.

    Returns:
        Sentences on the numbers of films written, failed and left out.

    Raises:
        HilumError: The folder cannot be created, or no film could be written.
    """
    _create(folder)
    subjects, problems, written = Subjects(identified=identified), list[Message](), 0
    for number, request in enumerate(requests):
        if progress.is_cancelled():
            break
        stem = PurePosixPath(request.finding.file).stem if identified else f"{number + 1}"
        try:
            _write_one(request, subjects, folder, stem)
            written += 1
        except HilumError as error:
            problems.append(error.message)
        progress.report(number + 1, len(requests))
    if problems and not written:
        raise HilumError(problems[0])
    return " ".join(_sentences(folder, written, problems, len(requests), left_out))


def _write_one(request: DicomRequest, subjects: Subjects, folder: Path, stem: str) -> None:
    picture = rgb_of(make_picture(request.picture))
    try:
        save(dicom_objects(request.finding, picture, subjects.of(request.finding)), folder, stem)
    except HilumError:
        raise
    except Exception as error:  # highdicom and pydicom may raise any exception on odd headers
        raise HilumError(Message("No DICOM objects could be made of this film ({0}).", type(error).__name__)) from error


def rgb_of(picture: QImage) -> np.ndarray:
    """A picture as uint8 [H, W, 3]."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def _can_be_written(case: "FilmCase") -> bool:
    """Whether a film is a DICOM film with a heat map and an answer that may be shown."""
    finding = case.finding
    return finding.is_dicom and finding.probability is not None and finding.heatmap is not None and not case.withheld


def _create(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HilumError(Message("The folder {0} cannot be made ({1}).", folder, error.strerror)) from error


def _sentences(folder: Path, written: int, problems: Sequence[Message], wanted: int, left_out: int) -> list[str]:
    text = translate("DicomExport", "Picture and report of {0} films were written to {1}.")
    sentences = [text.format(count_text(written), folder)]
    if problems:
        text = translate("DicomExport", "{0} could not be written: {1}")
        sentences.append(text.format(count_text(len(problems)), translated(problems[0])))
    if written + len(problems) < wanted:
        text = translate("DicomExport", "It was cancelled: {0} films were not written.")
        sentences.append(text.format(count_text(wanted - written - len(problems))))
    if left_out:
        text = translate("DicomExport", "{0} were left out: no DICOM films, or without an answer that may be told.")
        sentences.append(text.format(count_text(left_out)))
    return sentences
