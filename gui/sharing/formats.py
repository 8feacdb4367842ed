"""Which films are exported, and as what."""

from enum import StrEnum


class Scope(StrEnum):
    """Which films."""

    ALL = "all"
    SHOWN = "shown"
    SELECTED = "selected"


class Format(StrEnum):
    """As what; the values are the files' endings."""

    CSV = ".csv"
    JSON_LINES = ".jsonl"
    PDF = ".pdf"
