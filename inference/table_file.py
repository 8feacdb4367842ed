"""Reads CSV files in the encodings and with the separators that spreadsheets use."""

import csv
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from inference.errors import HilumError
from inference.messages import Code, Message

_SEPARATORS = (",", ";", "\t")
_STATED_SEPARATOR = re.compile(r'"?sep=([^\w\s"]|\t)"?\s*', re.IGNORECASE)
"""A first line that only names the separator, as Excel understands it."""

_CHUNK_BYTES, _MOST_CHUNKS = 1 << 20, 256
"""A file of more than 256 MiB is no list of films."""


class TableRow(NamedTuple):
    """One row: its cells, and the number of the line on which it ends, from 1."""

    line: int
    cells: list[str]


def read_table_file(table: Path) -> list[TableRow]:
    """Read the rows of a table, including the headings; empty rows are skipped.

    Args:
        table: UTF-8 with or without a byte order mark, UTF-16 with one, or else Windows-1252; separated by commas,
            semicolons or tabs, or by what a first line such as `sep=;` names.

    Returns:
        At least one row.

    Raises:
        HilumError: It cannot be opened, is empty, or is not a table.
    """
    text = _text(table)
    try:
        rows = list(_rows(text))
    except csv.Error as error:
        raise HilumError(Message("The table {0} cannot be read ({1}).", table.name, error, code=Code.TABLE)) from error
    if not rows:
        raise HilumError(Message("The table {0} is empty.", table.name, code=Code.TABLE))
    return rows


def _text(table: Path) -> str:
    try:
        with table.open("rb") as file:  # a pipe or a device states no size, and may never end
            data = b"".join(islice(iter(lambda: file.read(_CHUNK_BYTES), b""), _MOST_CHUNKS + 1))
    except OSError as error:
        raise HilumError(
            Message("The table {0} cannot be opened ({1}).", table, error.strerror, code=Code.TABLE)
        ) from error
    if len(data) > _CHUNK_BYTES * _MOST_CHUNKS:
        raise HilumError(Message("The table {0} is too large to be a list of films.", table.name, code=Code.TABLE))
    for encoding in ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig", "cp1252"):
        with suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            if "\0" not in text:
                return text
    raise HilumError(Message("The table {0} is not text. Save it as CSV (UTF-8).", table.name, code=Code.TABLE))


def _rows(text: str) -> Iterator[TableRow]:
    first = next((line for line in io.StringIO(text) if line.strip()), "")
    stated = _STATED_SEPARATOR.fullmatch(first)
    separator = stated[1] if stated else max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    for row in reader:
        if not any(cell.strip() for cell in row):
            continue
        if stated:  # the line that names the separator
            stated = None
            continue
        yield TableRow(reader.line_num, row)
