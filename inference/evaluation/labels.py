"""Labelled films: the files in a folder or table, and the class of each group."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from inference.errors import HilumError
from inference.evaluation.label_table import LabelRow, class_named, read_label_table
from inference.messages import Code, Message
from inference.paths import openable
from inference.scan.discovery import FoundFile, check_folder, discover, in_time

_CLASSES = {False: Message("normal"), True: Message("pneumonia")}

Classes = Mapping[str, bool | None]
"""The class of each group: True for pneumonia, False for normal; None or missing for neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A file that may become a labelled film.

    Attributes:
        found: The file; its name is the path relative to the folder, or as written in the table.
        group: Its folder, relative to the source (“” for the source itself), or its label as written.
        patient: The patient, as written in the table; empty if not known.
    """

    found: FoundFile
    group: str
    patient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledFile:
    """A file with its class.

    Attributes:
        pneumonia: True for pneumonia, False for normal.
        patient: The patient; empty if not known.
    """

    found: FoundFile
    pneumonia: bool
    patient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSource:
    """A folder or table of labelled films: every file or row is either a candidate or a problem.

    Attributes:
        path: The folder or the table.
        candidates: In the order of the folder or table.
        problems: Rows without a file or a label, and files that are missing.
        notes: Other remarks for the user.
        has_patients: Whether the table names the patients.
        is_table: Whether it is a table, whose groups are labels; the groups of a folder are its subfolders.
    """

    path: Path
    candidates: tuple[Candidate, ...]
    problems: tuple[Message, ...] = ()
    notes: tuple[Message, ...] = ()
    has_patients: bool = False
    is_table: bool = False

    @property
    def name(self) -> str:
        """The name of the folder or table."""
        return self.path.resolve().name

    def groups(self) -> Counter[str]:
        """The number of candidates in each group."""
        return Counter(candidate.group for candidate in self.candidates)

    def guessed_classes(self) -> dict[str, bool | None]:
        """The class of each group, guessed from its name; see `deciding_name`."""
        return {group: class_named(self.deciding_name(group).rpartition("/")[2]) for group in self.groups()}

    def deciding_name(self, group: str) -> str:
        """The name that decides the class of a group: its label, or the topmost folder that names a class.

        Deeper folders may be named like a class and mean something else, such as the number of a patient, or P for a
        view. So a name of one letter or digit counts only for a folder directly in the root, and only if no folder has
        a full name. Empty if none names a class.
        """
        if self.is_table:
            return group if class_named(group) is not None else ""
        names = group.split("/")
        for depth, name in enumerate(names, 1):
            if len(name.strip()) > 1 and class_named(name) is not None:
                return "/".join(names[:depth])
        return names[0] if class_named(names[0]) is not None else ""

    def labelled(self, classes: Classes) -> tuple[LabelledFile, ...]:
        """The films of both classes, normal films first, each class in the order of the folder or table."""
        return tuple(
            LabelledFile(found=candidate.found, pneumonia=pneumonia, patient=candidate.patient)
            for pneumonia in (False, True)
            for candidate in self.candidates
            if classes.get(candidate.group) is pneumonia
        )

    def left_out(self, classes: Classes) -> Counter[str]:
        """The number of candidates in each group of neither class."""
        return Counter({group: number for group, number in self.groups().items() if classes.get(group) is None})


def films_of_both_classes(source: LabelledSource, classes: Classes) -> tuple[LabelledFile, ...]:
    """The films of both classes, in the order of `LabelledSource.labelled`.

    Raises:
        HilumError: One class has no films; the sentence says how to name the classes.
    """
    films = source.labelled(classes)
    for pneumonia, name in _CLASSES.items():
        if any(film.pneumonia is pneumonia for film in films):
            continue
        if source.is_table:
            message = Message(
                "{0} holds no {1} films, and both classes are needed. They are known by their name, "
                "as a label, such as {2}.",
                source.path,
                name,
                str(name).upper(),
                code=Code.NO_FILMS,
            )
        else:
            message = Message(
                "{0} holds no {1} films, and both classes are needed. They are known by their name, "
                "in a folder named {2}.",
                source.path,
                name,
                str(name).upper(),
                code=Code.NO_FILMS,
            )
        raise HilumError(message)
    return films


def open_source(path: Path) -> LabelledSource:
    """Read a folder or a table of labelled films.

    Raises:
        HilumError: It is neither, or is empty; the sentence says why.
    """
    return _read_table(path) if _is_file(path) else _read_folder(path)


def _is_file(path: Path) -> bool:
    """Whether it is a file, on a drive that answers; else reading the folder says what is wrong."""
    try:
        return in_time(path.is_file)
    except TimeoutError:
        return False


def _read_folder(folder: Path) -> LabelledSource:
    """Every file below a folder, grouped by its subfolder."""
    check_folder(folder)
    found = list(discover([folder]))
    if not found:
        raise HilumError(Message("The folder {0} holds no films.", folder, code=Code.NO_FILMS))
    closed = {file for file in found if file.is_folder}
    return LabelledSource(
        path=folder,
        candidates=tuple(
            Candidate(found=file, group=file.file.rpartition("/")[0]) for file in found if file not in closed
        ),
        problems=tuple(
            Message("The folder {0} may not be opened; its films are not counted.", file.file, code=Code.FOLDER)
            for file in found
            if file in closed
        ),
    )


def _read_table(table: Path) -> LabelledSource:
    """The films of a table, grouped by their labels.

    Paths are relative to the table's folder. Rows without a path or a label, and rows whose file does not exist or is
    in an earlier row, are problems; each problem names its line.
    """
    candidates: list[Candidate] = []
    problems: list[Message] = []
    earlier: dict[Path, LabelRow] = {}
    for row in read_label_table(table):
        path = _resolved(table, row.path)
        if path is None or not row.label:
            problems.append(_incomplete(row))
        elif path in earlier:
            problems.append(_named_twice(row, earlier[path]))
        else:
            earlier[path] = row
            found = FoundFile(file=row.path, path=path)
            candidates.append(Candidate(found=found, group=row.label, patient=row.patient))
    has_patients = any(candidate.patient for candidate in candidates)
    return LabelledSource(
        path=table,
        candidates=tuple(candidates),
        problems=tuple(problems),
        notes=tuple(_films_without_patient(candidates)) if has_patients else (),
        has_patients=has_patients,
        is_table=True,
    )


def _incomplete(row: LabelRow) -> Message:
    """The problem of a row: an empty column, or a file that does not exist."""
    if not row.path:
        return Message("Line {0} names no file.", row.line, code=Code.NO_PATH)
    if not row.label:
        return Message("Line {0}: {1} has no label.", row.line, row.path, code=Code.NO_LABEL)
    return Message("Line {0}: {1} is not there.", row.line, row.path, code=Code.MISSING)


def _named_twice(row: LabelRow, earlier: LabelRow) -> Message:
    if row.label == earlier.label:
        return Message("Line {0}: {1} is already named in line {2}.", row.line, row.path, earlier.line, code=Code.TWICE)
    return Message(
        "Line {0}: {1} is already named in line {2}, as “{3}” and not “{4}”.",
        row.line,
        row.path,
        earlier.line,
        earlier.label,
        row.label,
        code=Code.TWICE,
    )


def _resolved(table: Path, name: str) -> Path | None:
    """The path of a named file; backslashes of Windows work on other systems, too."""
    for spelling in dict.fromkeys((name, name.replace("\\", "/"))):
        try:
            path = (table.parent / spelling).resolve()
            if os.path.isfile(openable(path)):  # noqa: PTH113  # a name that only the system knows
                return path
        except (OSError, ValueError, RuntimeError):  # too long, a zero byte, cyclic links
            continue
    return None


def _films_without_patient(candidates: Iterable[Candidate]) -> Iterator[Message]:
    if number := sum(not candidate.patient for candidate in candidates):
        yield Message("Films without a patient: {0}. Each of them is taken for a patient of its own.", number)
