"""Findings as an Excel workbook (XLSX) with the columns of the CSV; numbers are stored as numbers, text as text."""

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from inference import late
from inference.errors import HilumError
from inference.files import cannot_write, write_atomically
from inference.finding import Finding
from inference.messages import Code, Message
from inference.output.table import COLUMNS, Table, record
from inference.output_target import XLSX_AUTHOR, OutputKind, target_check
from inference.review.verdicts import Review

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576 - 1
"""Rows of a sheet, below its heading (Microsoft, "Excel specifications and limits")."""

_WIDTHS = {"file": 40, "reasons": 40, "zone": 24, "warnings": 40, "note": 30, "assessed_at": 26, "operating_point": 18}
_USUAL_WIDTH = 14
_XML_NONCHARACTERS = {0xFFFE: "\\ufffe", 0xFFFF: "\\uffff"}
"""Characters that XML forbids but xlsxwriter does not escape."""


def check_rows(number: int) -> None:
    """Refuse more films than a sheet has rows.

    Raises:
        HilumError: The sentence says what to write instead.
    """
    if number > MOST_ROWS:
        raise HilumError(
            Message(
                "A workbook holds {0} films at most, and these are {1}. Write CSV or JSON Lines.",
                f"{MOST_ROWS:,}",
                f"{number:,}",
                code=Code.NOT_WRITTEN,
            )
        )


@contextmanager
def xlsx_table(target: Path) -> Iterator[Table]:
    """Write a workbook with one sheet atomically; its heading stays in view and filters.

    If the block raises an exception, the rows so far are written, too, as with the CSV, unless writing the workbook
    failed. Rows wait in a temporary file. A cell holds 32,767 letters; a longer note is cut.

    Raises:
        HilumError: The file cannot be written, or must not be replaced; the sentence says what to do.
    """
    check = target_check(target, OutputKind.XLSX)
    check()
    data, interruption = io.BytesIO(), None
    with _translated_errors(target):
        workbook = late.xlsxwriter.Workbook(data, {"constant_memory": True})
        table = _XlsxTable(workbook, target)
    try:
        yield table
    except BaseException as error:  # Ctrl+C among them, and the full disk of another table; raised again below
        if table.has_failed:
            with suppress(OSError, late.xlsxwriter.exceptions.FileCreateError):
                workbook.close()  # removes the temporary file
            raise  # the old file stays
        interruption = error
    with _translated_errors(target):
        table.finish()
        workbook.close()
    write_atomically(target, data.getvalue(), check=check)
    if interruption is not None:
        raise interruption


@contextmanager
def _translated_errors(target: Path) -> Iterator[None]:
    """Translate the errors of writing the workbook into Hilum's."""
    try:
        yield
    except late.xlsxwriter.exceptions.FileCreateError as error:  # it contains the system's error
        raise cannot_write(target, error.args[0]) from error
    except OSError as error:
        raise cannot_write(target, error) from error


class _XlsxTable:
    """Writes rows one by one.

    Attributes:
        has_failed: Whether a row could not be written.
    """

    def __init__(self, workbook: "Workbook", target: Path) -> None:
        self.has_failed = False
        self._target = target
        workbook.set_properties({"author": XLSX_AUTHOR})
        self._sheet: Worksheet = workbook.add_worksheet("hilum")
        self._rows = 0
        self._sheet.freeze_panes(1, 0)
        bold = workbook.add_format({"bold": True})
        for number, name in enumerate(COLUMNS):
            self._sheet.set_column(number, number, _WIDTHS.get(name, _USUAL_WIDTH))
            self._sheet.write_string(0, number, name, bold)

    def add(self, finding: Finding, review: Review | None = None, *, withheld: bool = False) -> None:
        """Write one more row."""
        check_rows(self._rows + 1)
        self._rows += 1
        cells = record(finding, review, withheld=withheld)
        try:
            self._write(cells)
        except OSError as error:
            self.has_failed = True
            raise cannot_write(self._target, error) from error

    def _write(self, cells: dict[str, object]) -> None:
        for number, name in enumerate(COLUMNS):
            match cells[name]:
                case None:
                    pass
                case int() | float() as value:
                    self._sheet.write_number(self._rows, number, value)
                case text:  # written as text whatever it begins with, so that no formula runs and no link is made
                    self._sheet.write_string(self._rows, number, str(text).translate(_XML_NONCHARACTERS))

    def finish(self) -> None:
        """Add the filter to the heading; it covers all rows."""
        self._sheet.autofilter(0, 0, self._rows, len(COLUMNS) - 1)
