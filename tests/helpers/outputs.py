"""Outputs of Hilum, read back: tables and reports."""

import csv
import io
from pathlib import Path

from pypdf import PdfReader


def rows_of(table: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows of a CSV table by column."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def pages_of(pdf: bytes) -> list[str]:
    """The text of a report, page by page, each run of white space as one space."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def size_of(pdf: bytes) -> tuple[int, int]:
    """Width and height of a report's first page in millimetres."""
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    return round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)
