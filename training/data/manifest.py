"""The manifest of a labelled data set: films, labels, patients, and the split by patient."""

import hashlib
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from sklearn.model_selection import StratifiedGroupKFold

NORMAL, PNEUMONIA = "NORMAL", "PNEUMONIA"
DEVELOPMENT = ("train", "val")
"""The official parts that training and selection may use; "test" is only ever measured."""

NORMAL_KIND, BACTERIA, VIRUS, UNKNOWN_CAUSE = "normal", "bacteria", "virus", "pneumonia"
"""Kinds of films: no pneumonia, or its cause, which only the file names of `chest-xray-pneumonia` tell."""

_KIND_TARGETS = {NORMAL_KIND: (0.0, 0.0), BACTERIA: (1.0, 0.0), VIRUS: (0.0, 1.0)}

_PERSON = re.compile(r"person(\d+)_(bacteria|virus)_")
_STUDY = re.compile(r"(?:NORMAL2-)?IM-(\d+)-")


class DataError(Exception):
    """The data set cannot be used; the message is for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledFilm:
    """One film of a data set.

    Attributes:
        patient: Identity within the data set; films that share it stay on one side of any split.
        kind: `NORMAL_KIND`, `BACTERIA`, `VIRUS`, or `UNKNOWN_CAUSE`.
        sha256: Digest of the file's bytes.
    """

    path: Path
    pneumonia: bool
    patient: str
    kind: str
    sha256: str


def read_manifest(root: Path, parts: Sequence[str]) -> list[LabelledFilm]:
    """Index the films under ROOT/PART/{NORMAL,PNEUMONIA}; patients who share an identical film are merged.

    Args:
        root: A data set in the layout of `chest-xray-pneumonia`.
        parts: The parts to read, such as `DEVELOPMENT`.

    Returns:
        The films, sorted by path.

    Raises:
        DataError: A folder is absent, or a class has no film.
    """
    films = [film for part in parts for label in (NORMAL, PNEUMONIA) for film in _films(root, part, label)]
    require_both_classes(films, " and ".join(str(root / part) for part in parts))
    return merge_patients(films)


def require_both_classes(films: Sequence[LabelledFilm], where: str) -> None:
    """Check that both classes have films.

    Raises:
        DataError: One has none.
    """
    for pneumonia, label in ((False, NORMAL), (True, PNEUMONIA)):
        if not any(film.pneumonia is pneumonia for film in films):
            raise DataError(f"There are no {label} films under {where}.")


def _films(root: Path, part: str, label: str) -> Iterable[LabelledFilm]:
    folder = root / part / label
    if not folder.is_dir():
        raise DataError(f"The folder {folder} is not there; a data set has {NORMAL} and {PNEUMONIA} in each part.")
    for path in sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")):
        pneumonia, patient = label == PNEUMONIA, f"{part}/{_patient(path.name)}"
        kind, digest = kind_of(path.name, pneumonia=pneumonia), digest_of_file(path)
        yield LabelledFilm(path=path, pneumonia=pneumonia, patient=patient, kind=kind, sha256=digest)


def digest_of_file(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _patient(name: str) -> str:
    """The patient by an official file name; a film with another name counts as its own patient."""
    if match := _PERSON.match(name):
        return f"person{match[1]}"
    match = _STUDY.match(name)
    return f"study{match[1]}" if match else name


def kind_of(name: str, *, pneumonia: bool) -> str:
    """The kind of a film by its label and its file name, such as `person1_virus_6.jpeg`."""
    match = _PERSON.match(name)
    return NORMAL_KIND if not pneumonia else match[2] if match else UNKNOWN_CAUSE


def kind_targets(kind: str) -> tuple[float, float]:
    """The targets of the auxiliary classifier: bacterial and viral, each 0 or 1, NaN if the cause is not known."""
    return _KIND_TARGETS.get(kind, (math.nan, math.nan))


def has_official_name(name: str) -> bool:
    """Whether a file name follows the scheme of `chest-xray-pneumonia`."""
    return bool(_PERSON.match(name) or _STUDY.match(name))


def merge_patients(
    films: Sequence[LabelledFilm], near: Iterable[tuple[LabelledFilm, LabelledFilm]] = ()
) -> list[LabelledFilm]:
    """Merge patients who share a film, directly or through other patients.

    Args:
        films: All films; byte-identical ones count as shared.
        near: Pairs of films that also count as shared.
    """
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            name = parent[name]
        return name

    for film in films:
        first, second = sorted((root(f"film:{film.sha256}"), root(film.patient)), key=lambda name: "film:" in name)
        parent[second] = first
    for one, other in near:
        first, second = sorted((root(one.patient), root(other.patient)))
        parent[second] = first
    return [replace(film, patient=root(film.patient)) for film in films]


def split_by_patient(
    films: Sequence[LabelledFilm], *, parts: int, seed: int, held_out: int = 0
) -> tuple[list[LabelledFilm], list[LabelledFilm]]:
    """Split by patient, stratified by class.

    Args:
        films: All films.
        parts: The held-out side is one of this many parts.
        seed: Seed of the shuffle.
        held_out: Index of the held-out part.

    Returns:
        The films for training and the films for validation.

    Raises:
        DataError: There are too few patients for such a split.
    """
    labels = np.array([film.pneumonia for film in films])
    patients = np.array([film.patient for film in films])
    if len(set(patients[labels])) < parts or len(set(patients[~labels])) < parts:
        raise DataError(f"A split into {parts} parts needs at least {parts} patients of each class.")
    folds = StratifiedGroupKFold(n_splits=parts, shuffle=True, random_state=seed)
    fit, validation = list(folds.split(labels, labels, patients))[held_out]
    return [films[index] for index in fit], [films[index] for index in validation]


class HasDigest(Protocol):
    """A film or picture with the digest of its file."""

    @property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes."""


def digest_of(films: Iterable[HasDigest]) -> str:
    """Digest of a set of films: that of the sorted list of their digests."""
    return hashlib.sha256("\n".join(sorted(film.sha256 for film in films)).encode()).hexdigest()
