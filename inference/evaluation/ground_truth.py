"""The ground truth of films, from their folders or from a table of labels."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from inference.errors import HilumError
from inference.evaluation.label_table import LabelRow, class_named, read_label_table
from inference.finding import Finding
from inference.messages import Code, Message

_FOLDERS = {"normal": False, "pneumonia": True}
"""No other names count: short ones that a table may use as labels, such as “1”, are common names of folders."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundTruth:
    """The labels of films.

    Attributes:
        pneumonia: The label by the film's key (`inference.finding.Finding.key`).
        doubtful: Number of films left out: several films match their entry, or their labels contradict each other.
    """

    pneumonia: Mapping[str, bool]
    doubtful: int


def read_labels(table: Path) -> dict[str, bool]:
    """Read a table of films and labels (`inference.evaluation.label_table`); the films need not exist.

    Returns:
        True for pneumonia, by file name as in the table, with forward slashes.

    Raises:
        HilumError: It cannot be read, a column is missing, or a label is unknown; the sentence says where.
    """
    return {
        PurePosixPath(row.path.replace("\\", "/")).as_posix(): _class_of(row, table) for row in read_label_table(table)
    }


def ground_truth(findings: Iterable[Finding], labels: Mapping[str, bool] | None = None) -> GroundTruth:
    """Look up the label of each film.

    Args:
        findings: The films.
        labels: From `read_labels`; an entry matches a film by its whole path or any trailing part of it, such as the
            name alone, unless that matches films of different content. None for labels by folder: the nearest parent
            folder that is named NORMAL or PNEUMONIA.
    """
    labels_of_film: defaultdict[str, set[bool]] = defaultdict(set)
    films_of_entry: defaultdict[str, set[str]] = defaultdict(set)
    for finding in findings:
        key = finding.key
        entry, label = ("", folder_label(finding.path)) if labels is None else _table_label(finding, labels)
        if label is not None:
            labels_of_film[key].add(label)
            films_of_entry[entry].add(key)
    unclear = {key for keys in films_of_entry.values() if len(keys) > 1 and labels is not None for key in keys}
    unclear |= {key for key, found in labels_of_film.items() if len(found) > 1}
    consistent = {key: next(iter(found)) for key, found in labels_of_film.items() if key not in unclear}
    return GroundTruth(pneumonia=consistent, doubtful=len(unclear))


def folder_label(path: Path) -> bool | None:
    """True for pneumonia, by the nearest parent folder that is named NORMAL or PNEUMONIA; None without one."""
    return next((_FOLDERS[part.casefold()] for part in reversed(path.parts[:-1]) if part.casefold() in _FOLDERS), None)


def _table_label(finding: Finding, labels: Mapping[str, bool]) -> tuple[str, bool | None]:
    """The entry of the table with the longest trailing part of a film's path, and its label."""
    parts = finding.path.as_posix().split("/")
    for first in range(len(parts)):
        name = "/".join(parts[first:])
        if name in labels:
            return name, labels[name]
    return finding.file, labels.get(finding.file)


def _class_of(row: LabelRow, table: Path) -> bool:
    pneumonia = class_named(row.label)
    if pneumonia is None:
        raise HilumError(
            Message(
                "Line {0} of {1} has the label “{2}”; NORMAL and PNEUMONIA are understood.",
                row.line,
                table,
                row.label,
                code=Code.LABELS,
            )
        )
    return pneumonia
