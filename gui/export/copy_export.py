"""Copies films into folders by verdict: asks how, and does it in the background."""

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
from gui.export.export_context import ExportContext
from gui.export.target_proposal import film_folders
from gui.i18n.number_format import count_text
from inference.errors import HilumError
from inference.messages import Code, Message
from inference.output.film_copies import LIST_NAME, CopyBy, FilmCopies, check_copy_folder, film_copies

if TYPE_CHECKING:
    from gui.common.background import ProgressToken
    from gui.table.rows.film_case import FilmCase

Cases = tuple["FilmCase", ...]

_STEM = "hilum films"

translate = QCoreApplication.translate


_EXAMPLES = {
    CopyBy.VERDICT: "signs, no_signs, undecided",
    CopyBy.READER: "reader_signs, reader_no_signs, reader_unsure, reader_none",
    CopyBy.BOTH: "signs/reader_signs, signs/reader_no_signs, …",
}
"""Names of folders, which are the same in every language."""


class CopyDialog(OutputDialog):
    """Asks which films are copied, and by whose verdict their folders are named.

    Args:
        counts: How many films there are of each scope.
        withheld: How many of all films are still to be read blind.
        proposal: The folder of the copies.
        settings: Stores whose verdict it was.
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
        self.by_whom = QButtonGroup(self)
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
        self.by_whom.buttonClicked.connect(self._name_folders)
        self._name_folders()

    @property
    def by(self) -> CopyBy:
        """Whose verdict names the folders."""
        return list(CopyBy)[self.by_whom.checkedId()]

    def accept(self) -> None:
        """Store whose verdict it was, and accept."""
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
            self.by_whom.addButton(button, number)
            column.addWidget(button)
        stored = self._settings.get(Key.COPY_BY, str(CopyBy.VERDICT))
        chosen = CopyBy(stored) if stored in set(CopyBy) else CopyBy.VERDICT
        self.by_whom.button(list(CopyBy).index(chosen if answers_visible else CopyBy.READER)).setChecked(True)

    @Slot()
    def _name_folders(self) -> None:
        text = self.tr("Folders such as {0}. Films are copied, never moved.")
        self.folders.setText(text.format(_EXAMPLES[self.by]))


class CopyExport(QObject):
    """Asks for the details of the copies, and makes them.

    Args:
        context: What exports work with; the owner.
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
        no_names: list[str] = []
        recent = self._context.sources.settings.get(Key.RECENT_FOLDERS, no_names)
        work = partial(copy_films, cases, folder, by, opened=[Path(name) for name in recent])
        self._context.exporter.submit(work, folder / LIST_NAME)


def copy_films(
    cases: Sequence["FilmCase"], folder: Path, by: CopyBy, progress: "ProgressToken", *, opened: Sequence[Path] = ()
) -> str:
    """Copy films into folders, and say how many; those still to be read blind stay out.

    Cancelled, it keeps what was copied so far. Runs in the background.

    Args:
        cases: The films.
        folder: Where the folders are made.
        by: Whose word names them.
        progress: Reports it, and says whether it is cancelled.
        opened: Folders that were opened as a whole; findings show it only for films in a folder below.

    Raises:
        HilumError: The folder lies within that of the films or holds it, it or its list cannot be written, or no film
            could be copied.
    """
    deeper = film_folders(case.finding for case in cases if case.finding.file != case.finding.path.name)
    for films in sorted(film_folders(case.finding for case in cases)):  # a folder before those within it
        is_whole = films in deeper or Path(films).absolute() in opened
        check_copy_folder(folder, Path(films), is_whole=is_whole)
    open_cases = [case for case in cases if not case.is_hidden]  # folders and list would reveal what is hidden
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


def _sentences(folder: Path, copies: FilmCopies, meant: int, chosen: int) -> list[str]:
    copied, failed = copies.copied, copies.failed
    text = translate("CopyExport", "{0} films were copied into {1}.")
    said = [text.format(count_text(copied), folder)]
    if failed:
        text = translate("CopyExport", "{0} could not be: {1} there says why.")
        said.append(text.format(count_text(failed), copies.list_name))
    if copied + failed < meant:
        text = translate("CopyExport", "It was cancelled: {0} films were not copied.")
        said.append(text.format(count_text(meant - copied - failed)))
    if meant < chosen:
        text = translate("CopyExport", "{0} films are still to be read blind and were left out.")
        said.append(text.format(count_text(chosen - meant)))
    return said
