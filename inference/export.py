"""Findings as a table that can be traced back to the model and the pixels: CSV for people and spreadsheets."""

import csv
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol, TextIO

from inference import __version__
from inference.errors import HilumError
from inference.finding import Finding

COLUMNS = (
    "file",
    "status",
    "verdict",
    "probability",
    "operating_point",
    "code",
    "reasons",
    "zone",
    "warnings",
    "width",
    "height",
    "format",
    "sha256",
    "reader_verdict",
    "note",
    "model",
    "model_sha256",
    "app_version",
    "device",
    "assessed_at",
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""


class Table(Protocol):
    """Takes findings one by one."""

    def add(self, finding: Finding) -> None:
        """Write one more row."""


def row(finding: Finding) -> dict[str, str]:
    """A finding as the cells of its row, the same in every locale."""
    film = finding.film
    return {
        "file": finding.file,
        "status": finding.status,
        "verdict": finding.verdict or "",
        "probability": "" if finding.probability is None else f"{finding.probability:.6f}",
        "operating_point": finding.operating_point,
        "code": finding.code,
        "reasons": " ".join(finding.reasons),
        "zone": finding.zone,
        "warnings": " ".join(finding.warnings),
        "width": str(film.width) if film else "",
        "height": str(film.height) if film else "",
        "format": film.source_format if film else "",
        "sha256": film.sha256 if film else "",
        "reader_verdict": "",
        "note": "",
        "model": finding.model.name,
        "model_sha256": finding.model.sha256,
        "app_version": __version__,
        "device": finding.model.device,
        "assessed_at": finding.assessed_at.isoformat(timespec="seconds"),
    }


@contextmanager
def csv_table(target: Path) -> Iterator[Table]:
    """Write a CSV file beside the target and put it in the target's place at the end, whole or not at all.

    UTF-8 with a byte order mark, RFC 4180. What has been added is also kept when the block is left by an exception,
    so that an interrupted scan leaves its rows.

    Args:
        target: The file to write; one that is there is replaced.

    Raises:
        HilumError: The file cannot be written; the sentence says what to do.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    except OSError as error:
        raise _cannot_write(target, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
            writer = _CsvWriter(file)
            try:
                yield writer
            finally:
                file.flush()
                os.fsync(file.fileno())
                _publish(temporary, target)
    except OSError as error:
        raise _cannot_write(target, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink()


def write_csv(findings: Iterable[Finding], target: Path) -> None:
    """Write findings to a CSV file, as `csv_table` does.

    Raises:
        HilumError: The file cannot be written.
    """
    with csv_table(target) as table:
        for finding in findings:
            table.add(finding)


class _CsvWriter:
    """Writes rows with the standard's quoting; a cell that would run as a formula is neutralised."""

    def __init__(self, file: TextIO) -> None:
        self._writer = csv.writer(file)
        self._writer.writerow(COLUMNS)

    def add(self, finding: Finding) -> None:
        """Write one more row."""
        cells = row(finding)
        self._writer.writerow([_neutral(cells[column]) for column in COLUMNS])


def _neutral(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _publish(temporary: Path, target: Path) -> None:
    """Give the finished file the rights a new file has, and its name."""
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)
    temporary.replace(target)


def _cannot_write(target: Path, error: OSError) -> HilumError:
    return HilumError(
        f"{target} could not be written ({error.strerror}). "
        "Close it if a spreadsheet has it open, or name another file.",
        code="not_written",
    )
