"""The user's choices for an export: which films, and in which format."""

from enum import StrEnum

from inference.output_target import OutputKind


class Scope(StrEnum):
    """Which films are exported."""

    ALL = "all"
    SHOWN = "shown"
    SELECTED = "selected"


class Format(StrEnum):
    """File formats; the values are the file name suffixes, except for the second kind of CSV."""

    CSV = ".csv"
    JSON_LINES = ".jsonl"
    PDF = ".pdf"
    EXCEL_CSV = "excel"
    XLSX = ".xlsx"

    @property
    def suffix(self) -> str:
        """The suffix of its file names."""
        return Format.CSV.value if self is Format.EXCEL_CSV else self.value


OUTPUT_KINDS: dict[str, OutputKind] = {
    Format.CSV: OutputKind.CSV,
    Format.JSON_LINES: OutputKind.JSON_LINES,
    Format.PDF: OutputKind.PDF,
    Format.XLSX: OutputKind.XLSX,
}
"""The kinds of files by their suffixes; any other file is a picture."""
