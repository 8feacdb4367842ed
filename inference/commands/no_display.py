"""Replaces the window on a machine without a display."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from inference.commands.assessor import open_assessor
from inference.commands.command_line import exit_status
from inference.finding import Finding
from inference.models.devices import AUTO
from inference.output.table import csv_table
from inference.output.terminal import finding_line, name_width, prepare_streams, printable, summary
from inference.paths import SAMPLE_FILMS
from inference.review.store import ReviewReader, reviews_path
from inference.scan.discovery import discover
from inference.scan.distinct_names import DistinctNames
from inference.scan.folder_scan import FolderScan
from inference.scan.settings import ScanSettings


def scan_without_display(paths: Sequence[Path], *, model: Path | None = None, device: str | None = None) -> int:
    """Assess films and folders, or else the samples, in the terminal; print a table and write a CSV file.

    Returns:
        An exit status, as `inference.commands.command_line.main` does.
    """
    prepare_streams()
    return exit_status(lambda: _scan(paths, ScanSettings(model=model, device=device or AUTO)))


def _scan(paths: Sequence[Path], settings: ScanSettings) -> None:
    films = "the films that you named" if paths else "the sample films"
    print(f"There is no display to open a window on, so {films} are assessed here instead.")
    csv = Path(tempfile.mkdtemp(prefix="hilum-")) / "findings.csv"
    findings = _distinctly_named(list(FolderScan(open_assessor(settings), discover(paths or [SAMPLE_FILMS]))))
    width = name_width(findings)
    with csv_table(csv) as table, ReviewReader(reviews_path()) as reviews:
        for finding in findings:
            print(finding_line(finding, width))
            table.add(finding, reviews.load(finding.key))
    print(f"{summary(Counter(finding.outcome for finding in findings))} The table is in {printable(str(csv))}")


def _distinctly_named(findings: Sequence[Finding]) -> list[Finding]:
    """Findings with distinct names, since two folders may hold files of the same name."""
    names = DistinctNames()
    for finding in findings:
        names.add(str(finding.path), finding.file)
    return [replace(finding, file=names.name(str(finding.path), finding.file)) for finding in findings]
