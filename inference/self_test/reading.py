"""Checks of reading: DICOM objects in all transfer syntaxes, and rows of damaged and unsuitable films in a CSV."""

import csv
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from inference.errors import HilumError
from inference.finding import Finding, Status
from inference.models.devices import CPU
from inference.models.model_set import open_models
from inference.output.table import COLUMNS, csv_table, original_cell, row
from inference.paths import SAMPLE_FILMS, SELF_TEST_DICOM
from inference.reading.reader import read_radiograph
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile
from inference.scan.folder_scan import FolderScan
from inference.self_test.check import Check, CheckFailedError

_TOLERANCE = 0.01
"""Greatest mean difference of grey, 0 to 1: some of the objects have 8 bits, and some are compressed with loss."""

EXPECTED = {
    "=whole.png": Status.ASSESSED,  # a name that a spreadsheet would run
    "blank.png": Status.REFUSED,
    "cut.png": Status.UNREADABLE,
    "empty.png": Status.UNREADABLE,
    "gone.png": Status.MISSING,
    "scrambled.png": Status.UNREADABLE,
    "text.png": Status.UNSUPPORTED,
}


def damaged_film_checks() -> list[Check]:
    """One check of the findings, one of the table."""
    return [
        Check(name="rows of damaged films", run=_check_rows),
        Check(name="a CSV, written and read back", run=_check_table),
    ]


def _check_rows() -> None:
    for finding in _findings():
        expected = EXPECTED[finding.file]
        if finding.status is not expected:
            raise CheckFailedError(f"{finding.file} is {finding.status}, not {expected}")


def _check_table() -> None:
    findings = _findings()
    with tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        target = Path(folder) / "out.csv"
        with csv_table(target) as table:
            for finding in findings:
                table.add(finding)
        with target.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    expected = [row(finding) for finding in findings]
    for column in COLUMNS:
        if [original_cell(cells[column]) for cells in rows] != [cells[column] for cells in expected]:
            raise CheckFailedError(f"the column {column} is not what was written")


def _findings() -> list[Finding]:
    with tempfile.TemporaryDirectory(prefix="hilum-") as folder:
        _write_copies(Path(folder))
        files = [FoundFile(file=name, path=Path(folder) / name) for name in EXPECTED]
        return list(FolderScan(FilmAssessor(open_models(CPU)[0]), files))


def _write_copies(folder: Path) -> None:
    """Write the files in `EXPECTED`, except the missing one."""
    content = min(SAMPLE_FILMS.glob("*.png")).read_bytes()
    half = len(content) // 2
    (folder / "=whole.png").write_bytes(content)
    Image.new("L", (512, 512), 90).save(folder / "blank.png")
    (folder / "cut.png").write_bytes(content[:half])
    (folder / "empty.png").touch()
    (folder / "scrambled.png").write_bytes(content[:half] + bytes(200) + content[half + 200 :])
    (folder / "text.png").write_text("This is no film.", encoding="ascii")


def dicom_checks() -> list[Check]:
    """One check for all of them."""
    return [Check(name="DICOM of every transfer syntax", run=_check)]


def _check() -> None:
    objects = sorted(SELF_TEST_DICOM.glob("*.dcm"))
    if not objects:
        raise CheckFailedError("there are no objects")
    pictures = {}
    for path in objects:
        try:
            pictures[path.stem] = read_radiograph(path).pixels
        except HilumError as error:
            raise CheckFailedError(f"the transfer syntax {path.stem} is not read: {error}") from error
    expected = np.median(np.stack(list(pictures.values())), axis=0)
    for syntax, pixels in pictures.items():
        difference = float(np.abs(pixels - expected).mean())
        if not difference <= _TOLERANCE:
            raise CheckFailedError(f"the transfer syntax {syntax} shows another picture ({difference:.3f})")
