"""Copies films into folders by verdict: the dialog, and the work in the background."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QRadioButton, QVBoxLayout, QWidget

from gui.common.settings import Key, Settings
from gui.export.dialogs.output_dialog import OutputDialog, ScopeBox
from gui.export.dialogs.target_field import FolderField
from gui.export.export_choice import Scope
from gui.export.export_context import Cases, ExportContext
from gui.export.target_proposal import film_folders
from gui.i18n.number_format import count_text
from inference.errors import HilumError
from inference.messages import Code, Message
from inference.output.film_copies import LIST_NAME, CopyBy, FilmCopies, check_copy_folder, film_copies

if TYPE_CHECKING:
    from gui.common.background import ProgressToken
    from gui.table.rows.film_case import FilmCase

_STEM = "hilum films"

translate = QCoreApplication.translate


_EXAMPLES = {
    CopyBy.VERDICT: "signs, no_signs, undecided",
    CopyBy.READER: "reader_signs, reader_no_signs, reader_unsure, reader_none",
    CopyBy.BOTH: "signs/reader_signs, signs/reader_no_signs, …",
}
"""Names of folders, which are not translated."""


class CopyDialog(OutputDialog):
    """Asks which films are copied, and by whose verdict their folders are named.

    Args:
        counts: The number of films in each scope.
        withheld: The number of films that are still to be read blind.
        proposal: The proposed folder.
        settings: Stores by whose verdict the folders are named.
        parent: The window.
    """

    def __init__(
        self, counts: Mapping[Scope, int], withheld: int, proposal: Path, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(FolderField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Copy films into folders"))
        self.confirm.setText(self.tr("Copy"))
        self.show_paper(False)
        self.films = ScopeBox(counts)
        self.verdicts = QButtonGroup(self)
        folders = QGroupBox(self.tr("Folders by"))
        self._add_choices(folders, answers_visible=withheld == 0)
        self.questions.addWidget(self.films)
        self.questions.addWidget(folders)
        self.folders = self.add_note()
        blind = self.add_note(
            self.tr(
                "While films are read blind, only the reader's verdicts name folders, and films not yet read stay out."
            )
        )
        blind.setVisible(withheld > 0)
        self.verdicts.buttonClicked.connect(self._show_example)
        self._show_example()

    @property
    def by(self) -> CopyBy:
        """Whose verdict names the folders."""
        return list(CopyBy)[self.verdicts.checkedId()]

    def accept(self) -> None:
        """Store by whose verdict the folders are named, and accept."""
        self._settings.set(Key.COPY_BY, self.by)
        super().accept()

    def _add_choices(self, box: QGroupBox, *, answers_visible: bool) -> None:
        texts = {
            CopyBy.VERDICT: self.tr("The &model's verdict"),
            CopyBy.READER: self.tr("The &reader's verdict"),
            CopyBy.BOTH: self.tr("&Both, the reader's within the model's"),
        }
        column = QVBoxLayout(box)
        for number, (by, text) in enumerate(texts.items()):
            button = QRadioButton(text)
            button.setEnabled(answers_visible or by is CopyBy.READER)
            self.verdicts.addButton(button, number)
            column.addWidget(button)
        stored = self._settings.get(Key.COPY_BY, str(CopyBy.VERDICT))
        chosen = CopyBy(stored) if stored in set(CopyBy) else CopyBy.VERDICT
        self.verdicts.button(list(CopyBy).index(chosen if answers_visible else CopyBy.READER)).setChecked(True)

    @Slot()
    def _show_example(self) -> None:
        text = self.tr("Folders such as {0}. Films are copied, never moved.")
        self.folders.setText(text.format(_EXAMPLES[self.by]))


class CopyExport(QObject):
    """Asks how to copy, and copies.

    Args:
        context: What all exports share; the owner.
    """

    def __init__(self, context: ExportContext) -> None:
        super().__init__(context)
        self._context = context

    @Slot()
    def ask(self) -> None:
        """Open the dialog."""
        self._context.collect(self._context.ids(Scope.ALL), self._open_dialog)

    def _open_dialog(self, cases: Cases) -> None:
        proposal = self._context.proposal(cases, _STEM, "")
        settings = self._context.sources.settings
        unread = sum(case.is_hidden for case in cases)
        dialog = CopyDialog(self._context.counts(), unread, proposal, settings, self._context.window)
        self._context.open(dialog, partial(self._collect, dialog))

    def _collect(self, dialog: CopyDialog, folder: Path) -> None:
        self._context.collect(self._context.ids(dialog.films.scope), partial(self._copy, folder, dialog.by))

    def _copy(self, folder: Path, by: CopyBy, cases: Cases) -> None:
        recent = self._context.sources.settings.get(Key.RECENT_FOLDERS, list[str]())
        work = partial(copy_films, cases, folder, by, opened=[Path(name) for name in recent])
        self._context.exporter.submit(work, folder / LIST_NAME)


def copy_films(
    cases: Sequence["FilmCase"], folder: Path, by: CopyBy, progress: "ProgressToken", *, opened: Sequence[Path] = ()
) -> str:
    """Copy films into folders, in the worker thread; films that are still to be read blind are left out.

    Args:
        cases: The films.
        folder: The folder that contains the folders of each verdict; created if it is not there.
        by: The verdict that the folders are named by.
        progress: Receives the progress; may cancel, which keeps the copies made so far.
        opened: Folders that were opened as a whole, which the findings show only for films in their subfolders.

    Returns:
        Sentences on the numbers of films copied, failed and left out.

    Raises:
        HilumError: The folder is within the folder of the films or contains it, it or its list cannot be written, or
            no film could be copied.
    """
    scanned = film_folders(case.finding for case in cases if case.finding.file != case.finding.path.name)
    for source in sorted(film_folders(case.finding for case in cases)):  # a folder before its subfolders
        is_whole = source in scanned or Path(source).absolute() in opened
        check_copy_folder(folder, Path(source), is_whole=is_whole)
    open_cases = [case for case in cases if not case.is_hidden]  # folders and list would reveal the hidden ones
    with film_copies(folder, by) as copies:
        for number, case in enumerate(open_cases):
            if progress.is_cancelled():
                break
            copies.add(case.finding, case.review)
            progress.report(number + 1, len(open_cases))
    if copies.failed and not copies.copied:
        raise HilumError(
            Message("No film could be copied into {0}: {1}", folder, copies.rows[0].problem, code=Code.NOT_WRITTEN)
        )
    return " ".join(_sentences(folder, copies, len(open_cases), len(cases)))


def _sentences(folder: Path, copies: FilmCopies, wanted: int, chosen: int) -> list[str]:
    copied, failed = copies.copied, copies.failed
    text = translate("CopyExport", "{0} films were copied into {1}.")
    sentences = [text.format(count_text(copied), folder)]
    if failed:
        text = translate("CopyExport", "{0} could not be: {1} there says why.")
        sentences.append(text.format(count_text(failed), copies.list_name))
    if copied + failed < wanted:
        text = translate("CopyExport", "It was cancelled: {0} films were not copied.")
        sentences.append(text.format(count_text(wanted - copied - failed)))
    if wanted < chosen:
        text = translate("CopyExport", "{0} films are still to be read blind and were left out.")
        sentences.append(text.format(count_text(chosen - wanted)))
    return sentences
