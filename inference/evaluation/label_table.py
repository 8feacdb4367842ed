"""Reads tables of labelled films, and maps labels to classes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from inference.errors import HilumError
from inference.messages import Code, Message
from inference.table_file import read_table_file

HEADINGS = {
    "path": ("path", "file", "filename", "file name", "file path", "filepath", "image", "image path", "film"),
    "label": ("label", "class", "target", "truth", "diagnosis", "pneumonia", "y"),
    "patient": ("patient", "patient id", "patientid", "subject", "subject id"),
    "part": ("part",),
}
"""The headings that are taken for each column, in small letters and with spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """One row, with stripped cells; missing cells are empty.

    Attributes:
        line: The number of the line on which it ends, from 1.
        path: The film's path, as written.
        label: The label, as written.
        patient: The patient.
        part: Its part of the data set.
    """

    line: int
    path: str
    label: str
    patient: str
    part: str


def read_label_table(table: Path, required: Sequence[str] = ("path", "label")) -> list[LabelRow]:
    """Read a CSV of labelled films; empty rows and columns with other headings are ignored.

    Args:
        table: A file as `inference.table_file.read_table_file` reads it, with a row of `HEADINGS`.
        required: The columns that must be present.

    Raises:
        HilumError: It cannot be opened, or is not such a table; the sentence says what is missing.
    """
    heading, *rows = read_table_file(table)
    columns = _columns(table, heading.cells, required)
    return [_label_row(row.line, row.cells, columns) for row in rows]


def _columns(table: Path, heading: Sequence[str], required: Sequence[str]) -> dict[str, int]:
    """The index of each column that is present."""
    names = [name.strip().casefold().replace("_", " ").replace("-", " ") for name in heading]
    found = {
        column: names.index(name) for column, known in HEADINGS.items() for name in reversed(known) if name in names
    }
    for column in required:
        if column not in found:
            raise HilumError(
                Message(
                    "The table {0} has no column “{1}”. Its first row must name the columns path and label, "
                    "and patient if the patients are known.",
                    table.name,
                    column,
                    code=Code.TABLE,
                )
            )
    return found


def _label_row(line: int, cells: Sequence[str], columns: dict[str, int]) -> LabelRow:
    def cell(column: str) -> str:
        place = columns.get(column, len(cells))
        return cells[place].strip() if place < len(cells) else ""

    return LabelRow(line=line, path=cell("path"), label=cell("label"), patient=cell("patient"), part=cell("part"))


_PNEUMONIA = (
    *("1", "true", "yes", "y", "t", "positive", "pos", "p", "signs", "ja", "oui", "si", "sí"),
    *("pneumonia", "pneumonic", "bacteria", "bacterial", "virus", "viral"),
    *("neumonia", "neumonía", "pneumonie", "lungenentzündung"),
)
_NORMAL = (
    *("0", "false", "no", "n", "f", "negative", "neg", "nein", "non"),
    *("normal", "healthy", "control", "sano", "sana", "sain", "gesund"),
)

_PHRASES = {
    "no pneumonia": False,
    "not pneumonia": False,
    "non pneumonia": False,
    "without pneumonia": False,
    "no signs": False,
    "no signs of pneumonia": False,
    "no finding": False,
    "no findings": False,
    "sin neumonía": False,
    "sin neumonia": False,
    "sans pneumonie": False,
    "keine pneumonie": False,
    "signs of pneumonia": True,
    "with pneumonia": True,
    "bacterial pneumonia": True,
    "viral pneumonia": True,
    "1.0": True,
    "0.0": False,
}


def class_named(text: str) -> bool | None:
    """The class that a label names, ignoring case and separators.

    Only whole names count: “pneumonia?” and “COVID-19” are not guessed.

    Returns:
        True for pneumonia, False for normal, None if it names neither.
    """
    name = re.sub(r"[\s_-]+", " ", text.strip().casefold())
    if name in _PHRASES:
        return _PHRASES[name]
    return True if name in _PNEUMONIA else False if name in _NORMAL else None
