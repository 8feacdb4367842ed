"""Assesses open films again; folders that could not be listed are listed again, and their rows then removed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.scan.scan_bridge import ScanBridge
from gui.table.rows.films_model import FilmsModel
from inference.scan.discovery import FoundFile, list_again

if TYPE_CHECKING:
    from inference.finding import Finding


class FilmReassessment(QObject):
    """Assesses films of the table again, under their current names.

    Args:
        films: The open films.
        bridge: Assesses them.
        parent: Its owner.
    """

    def __init__(self, films: FilmsModel, bridge: ScanBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._films, self._bridge = films, bridge
        self._folders: dict[int, list[Finding]] = {}
        bridge.job_finished.connect(self._remove_listed_folders)

    def assess(self, findings: "list[Finding]", *, fresh: bool = False) -> None:
        """Assess films again.

        Args:
            findings: Those of the films.
            fresh: Whether to ignore findings that the journal has stored.
        """
        job = self._bridge.add_found(partial(list_again, found_files(findings)), fresh=fresh)
        self._folders[job] = [finding for finding in findings if finding.is_folder]

    @Slot(int)
    def _remove_listed_folders(self, job: int) -> None:
        """Remove the rows of the folders of a job that were listed: those that still fail have another finding."""
        folders = self._folders.pop(job, [])
        if folders and not self._bridge.progress.cancelled:
            known = ((self._films.rows.id_of_path(str(one.path)), one) for one in folders)
            self._films.remove(
                case_id
                for case_id, before in known
                if case_id is not None and self._films.case(case_id).finding.assessed_at == before.assessed_at
            )


def found_files(findings: "list[Finding]") -> list[FoundFile]:
    """The files of findings, under their current names."""
    return [FoundFile(file=one.file, path=one.path, is_folder=one.is_folder) for one in findings]
