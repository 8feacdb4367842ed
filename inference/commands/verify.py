"""`hilum verify OUT.csv [FOLDER]`: assesses the films of a scan's table again, and lists the differences."""

import argparse
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec

from inference import __version__
from inference.commands.assessor import open_assessor
from inference.commands.scan_comparison import Difference, film_differences, notes, other_models
from inference.commands.scan_table import ScanRow, ScanTable, read_scan_table
from inference.errors import HilumError, UsageError
from inference.finding import ModelRecord, Status
from inference.output.terminal import printable, with_progress
from inference.paths import openable
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile, check_folder
from inference.scan.folder_scan import FolderScan

_ESCAPED_BYTE = re.compile(r"\\udc([89a-f][0-9a-f])")
"""A byte of a file's name that is not text, as a table states it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The command's result, in the form of its JSON.

    Attributes:
        films: Number of rows of the table.
        changed: Number of films with at least one difference.
        notes: Remarks that are not differences, such as what was not compared.
        model: The first of `models`.
        models: The models in use, the gate last.
    """

    table: str
    folder: str
    tolerance: float
    films: int
    changed: int
    differences: tuple[Difference, ...]
    notes: tuple[str, ...]
    model: ModelRecord
    models: tuple[ModelRecord, ...]
    app_version: str = __version__


def run(options: argparse.Namespace) -> int:
    """Assess the films of a table again and print every difference.

    Returns:
        1 if there is any difference, else 0.
    """
    table = read_scan_table(options.table)
    folder = _folder(options, table)
    assessor = open_assessor(options.settings)
    remarks = tuple(notes(table, assessor.models))
    for note in remarks:
        print(f"hilum: {printable(note)}", file=sys.stderr)
    differences = tuple(_assessed_again(options, folder, table, assessor))
    result = Verification(
        table=str(options.table),
        folder=str(folder),
        tolerance=options.tolerance,
        films=len(table.rows),
        changed=len({difference.file for difference in differences}),
        differences=(*other_models(table.rows, assessor.models), *differences),
        notes=remarks,
        model=assessor.models.classifiers[0].record,
        models=assessor.models.records,
    )
    print(json.dumps(msgspec.to_builtins(result)) if options.json else "\n".join(map(printable, _lines(result))))
    return 1 if result.differences else 0


def _folder(options: argparse.Namespace, table: ScanTable) -> Path:
    """The scanned folder: the named one, else the table's own folder if any of the films is there.

    Raises:
        UsageError: It cannot be opened; or none was named, and the table's own folder holds none of the films.
    """
    folder = Path(options.table).parent if options.folder is None else Path(options.folder)
    try:
        check_folder(folder)
    except HilumError as error:
        raise UsageError(str(error)) from error
    films = [row for row in table.rows if row.status != Status.MISSING]
    if options.folder is None and films and not any(os.path.lexists(openable(_path(folder, row))) for row in films):
        raise UsageError(
            f"None of the {len(films)} films lies beside the table, the first of them being {films[0].file}. "
            f"Name the folder that was scanned: hilum verify {options.table} FOLDER"
        )
    return folder


def _path(folder: Path, row: ScanRow) -> Path:
    """The path of a row's film: by its name, by the text of the cell, or by the name with its bytes unescaped."""
    unescaped = _ESCAPED_BYTE.sub(lambda byte: chr(0xDC00 + int(byte[1], 16)), row.file)
    paths = [folder / name for name in (row.file, row.written_file, unescaped)]
    return next((path for path in paths if os.path.lexists(openable(path))), paths[0])


def _assessed_again(
    options: argparse.Namespace, folder: Path, table: ScanTable, assessor: FilmAssessor
) -> Iterator[Difference]:
    """Assess the films without a journal, so that nothing is reused or written."""
    files = [FoundFile(file=row.file, path=_path(folder, row)) for row in table.rows]
    with closing(iter(FolderScan(assessor, files, workers=options.workers))) as scan:
        findings = with_progress(scan, len(files), quiet=options.quiet)
        for row, finding in zip(table.rows, findings, strict=True):
            yield from film_differences(row, finding, assessor.models, options.tolerance)


def _lines(result: Verification) -> Iterator[str]:
    """One line per difference, and a summary."""
    yield from map(str, result.differences)
    kinds = Counter(difference.kind for difference in result.differences)
    counts = ", ".join(f"{number} {kind}" for kind, number in kinds.items())
    total = f"{result.films} film{'' if result.films == 1 else 's'}"
    yield f"{total}: {result.films - result.changed} as the table says, {result.changed} not{counts and f'; {counts}'}."
