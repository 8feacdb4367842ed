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
"""Only these: short names that a list may use, such as “1”, are common names of folders."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundTruth:
    """The labels of films.

    Attributes:
        pneumonia: The label by the film's key (`inference.finding.Finding.key`).
        doubtful: Number of films left out, since their label fits several films, or their labels contradict each other.
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
    answers_of: defaultdict[str, set[bool]] = defaultdict(set)
    fits: defaultdict[str, set[str]] = defaultdict(set)
    for finding in findings:
        key = finding.key
        name, answer = _of_folder(finding) if labels is None else _of_list(finding, labels)
        if answer is not None:
            answers_of[key].add(answer)
            fits[name].add(key)
    unclear = {key for keys in fits.values() if len(keys) > 1 and labels is not None for key in keys}
    unclear |= {key for key, answers in answers_of.items() if len(answers) > 1}
    consistent = {key: next(iter(answers)) for key, answers in answers_of.items() if key not in unclear}
    return GroundTruth(pneumonia=consistent, doubtful=len(unclear))


def folder_label(path: Path) -> bool | None:
    """True for pneumonia, by the nearest parent folder that is named NORMAL or PNEUMONIA; None without one."""
    return next((_FOLDERS[part.casefold()] for part in reversed(path.parts[:-1]) if part.casefold() in _FOLDERS), None)


def _of_folder(finding: Finding) -> tuple[str, bool | None]:
    return "", folder_label(finding.path)


def _of_list(finding: Finding, labels: Mapping[str, bool]) -> tuple[str, bool | None]:
    """The label of a film, by the longest trailing part of its path that the table names."""
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
