"""What a machine without a display shows in place of the window."""

from collections.abc import Sequence
from pathlib import Path

from inference.assessment import FilmAssessor
from inference.commands import exit_status
from inference.commands.assessor import open_assessor
from inference.devices import AUTO
from inference.discovery import discover
from inference.export import csv_table
from inference.locations import EMBEDDED_MODEL
from inference.scanning import FolderScan
from inference.terminal import Summary, finding_line, name_width, prepare_streams, printable


def scan_in_terminal(paths: Sequence[Path], csv: Path, *, model: Path = EMBEDDED_MODEL, device: str = AUTO) -> int:
    """Assess films and folders: a table on stdout, and a CSV file.

    Returns:
        An exit status, as `inference.commands.main` does.
    """
    prepare_streams()
    return exit_status(lambda: _scan(open_assessor(model, device), paths, csv))


def _scan(assessor: FilmAssessor, paths: Sequence[Path], csv: Path) -> None:
    findings = list(FolderScan(assessor, discover(paths)))
    width, summary = name_width(findings), Summary()
    with csv_table(csv) as table:
        for finding in findings:
            print(finding_line(finding, width))
            table.add(finding)
            summary.add(finding)
    print(f"{summary.sentence()} The table is in {printable(str(csv))}")
