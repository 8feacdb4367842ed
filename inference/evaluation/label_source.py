"""What a labelled folder or table names, before anybody has said which of its labels means which class."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from inference.scan.discovery import FoundFile

Classes = Mapping[str, bool | None]
"""The class of each group: True for pneumonia, False for normal; None, or not there, for neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A file that may become a labelled film.

    Attributes:
        found: The file; its name is the path below the folder, or as the table writes it.
        group: The folder that it lies in, below the one that was given (“” for that itself), or its label as written.
        patient: Whose film it is, as the table writes it; empty where that is not known.
    """

    found: FoundFile
    group: str
    patient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something named that cannot become a labelled film.

    Attributes:
        code: Short stable name of the reason.
        sentence: For the user; says where.
    """

    code: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledFile:
    """A file, and the class that the folder or table gives it.

    Attributes:
        pneumonia: True for pneumonia, False for normal.
        patient: Whose film it is; empty where that is not known.
    """

    found: FoundFile
    pneumonia: bool
    patient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSource:
    """Everything that a folder or a table names; candidates and problems together are all of it.

    Attributes:
        path: The folder or the table.
        candidates: In the order of the folder or table.
        problems: What can never be assessed: rows without a file or a label, files that are missing.
        notes: What else a user should know of it, in sentences.
        has_patients: Whether it says whose films they are.
        is_table: Whether it is a table; its groups are labels, and those of a folder are folders.
    """

    path: Path
    candidates: tuple[Candidate, ...]
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    has_patients: bool = False
    is_table: bool = False

    @property
    def name(self) -> str:
        """What the films are called in words."""
        return self.path.resolve().name

    def groups(self) -> Counter[str]:
        """How many candidates each group has."""
        return Counter(one.group for one in self.candidates)

    def guessed_classes(self) -> dict[str, bool | None]:
        """The classes that the groups' names speak of; a folder takes that of the nearest folder above it with one."""
        return {group: self._guess(group) for group in self.groups()}

    def labelled(self, classes: Classes) -> tuple[LabelledFile, ...]:
        """The films of both classes, normal ones first, each class in the order of the folder or table."""
        return tuple(
            LabelledFile(found=one.found, pneumonia=wanted, patient=one.patient)
            for wanted in (False, True)
            for one in self.candidates
            if classes.get(one.group) is wanted
        )

    def left_out(self, classes: Classes) -> Counter[str]:
        """How many candidates are in groups of neither class, by group."""
        return Counter({group: number for group, number in self.groups().items() if classes.get(group) is None})

    def _guess(self, group: str) -> bool | None:
        if self.is_table:
            return class_named(group)
        known = (class_named(name) for name in reversed(group.split("/")))
        return next((one for one in known if one is not None), None)


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
    """Which class a word means, whatever its case and separators.

    Only whole names count: “pneumonia?” and “COVID-19” are nobody's to guess.

    Returns:
        True for pneumonia, False for normal, None if that is not known.
    """
    name = re.sub(r"[\s_-]+", " ", text.strip().casefold())
    if name in _PHRASES:
        return _PHRASES[name]
    return True if name in _PNEUMONIA else False if name in _NORMAL else None
