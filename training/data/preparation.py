"""Checks a data set before training: counts, checksums, broken files, duplicates, patients."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.data.dataset_card import PAEDIATRIC, dataset_card_of
from training.data.dataset_layouts import TEST, check_disjoint_patients, development_films, test_films
from training.data.manifest import DataError, LabelledFilm, digest_of
from training.data.near_duplicates import (
    NEAR_DUPLICATE_BITS,
    NearDuplicate,
    hash_readable_films,
    near_duplicate_indices,
)

_OFFICIAL_COUNTS = {"development": (1349, 3883), TEST: (234, 390)}
"""Normal films and those with pneumonia in chest-xray-pneumonia, train and val taken together (Kermany 2018)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartCount:
    """Counts of one part of a data set."""

    name: str
    normal: int
    pneumonia: int
    patients: int
    sha256: str

    @property
    def films(self) -> int:
        """Number of films of both classes."""
        return self.normal + self.pneumonia


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """Findings about a data set.

    Attributes:
        identical: Groups of byte-identical films within a part.
        near: Pairs of near duplicates in different parts.
        unreadable: Films that cannot be read, with the reasons.
        problems: Problems that must be fixed before training, in sentences.
        remarks: Other observations.
    """

    parts: tuple[PartCount, ...]
    identical: int
    near: tuple[NearDuplicate, ...]
    unreadable: tuple[str, ...]
    problems: tuple[str, ...]
    remarks: tuple[str, ...]


def inspect(data: Path, checksums: Path | None = None) -> Inspection:
    """Read every film of a data set and check it.

    Args:
        data: In any layout that `training.data.dataset_layouts` knows.
        checksums: A file in the format of `sha256sum` to compare with; written if it does not exist.

    Raises:
        DataError: There is no data set.
    """
    development, test = development_films(data), test_films(data)
    films = [*development, *test]
    hashes, unreadable = hash_readable_films(films)
    cut = len(development)
    near = near_duplicate_indices(hashes[:cut], hashes[cut:], NEAR_DUPLICATE_BITS)
    parts = [_count("development", development), *([_count(TEST, test)] if test else [])]
    return Inspection(
        parts=tuple(parts),
        identical=sum(number > 1 for number in Counter(film.sha256 for film in films).values()),
        near=tuple(NearDuplicate(first=development[i], second=test[j], distance=bits) for i, j, bits in near),
        unreadable=tuple(unreadable),
        problems=tuple(_problems(data, development, test, checksums)),
        remarks=tuple(_remarks(parts, films)),
    )


def _count(name: str, films: Sequence[LabelledFilm]) -> PartCount:
    pneumonia = sum(film.pneumonia for film in films)
    patients = len({film.patient for film in films})
    return PartCount(
        name=name, normal=len(films) - pneumonia, pneumonia=pneumonia, patients=patients, sha256=digest_of(films)
    )


def _problems(
    data: Path, development: list[LabelledFilm], test: list[LabelledFilm], checksums: Path | None
) -> Iterator[str]:
    try:
        check_disjoint_patients(development, test)
    except DataError as error:
        yield str(error)
    if checksums:
        yield from _compare_checksums(data, [*development, *test], checksums)


def _compare_checksums(data: Path, films: Sequence[LabelledFilm], table: Path) -> Iterator[str]:
    base = data if data.is_dir() else data.parent
    found = {film.path.relative_to(base).as_posix(): film.sha256 for film in films}
    if not table.exists():
        table.write_text("".join(f"{digest}  {name}\n" for name, digest in sorted(found.items())), encoding="utf-8")
        return
    lines = table.read_text(encoding="utf-8").splitlines()
    stated = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    for name in sorted(stated.keys() | found.keys()):
        if name not in found:
            yield f"{name} is in {table.name}, but not there."
        elif stated.get(name) != found[name]:
            yield f"{name} is not as {table.name} says."


def _remarks(parts: Sequence[PartCount], films: Sequence[LabelledFilm]) -> Iterator[str]:
    if dataset_card_of(films) is not PAEDIATRIC:
        if len({film.patient for film in films}) == len(films):
            yield "No two films are known to be of one patient; where some are, list them in a CSV file."
        return
    counts = {part.name: (part.normal, part.pneumonia) for part in parts}
    whole = "has all films" if counts == _OFFICIAL_COUNTS else "does not have the films"
    yield f"By its names this is chest-xray-pneumonia; it {whole} of the official set (5,232 and 624)."


def inspection_lines(inspection: Inspection) -> Iterator[str]:
    """The inspection as lines for the terminal."""
    for part in inspection.parts:
        yield f"{part.name}: {part.normal} normal, {part.pneumonia} pneumonia, {part.patients} patients"
        yield f"  digest {part.sha256}"
    yield f"{inspection.identical} groups of identical films; {len(inspection.near)} pairs across parts look alike"
    yield from (f"  {pair.first.path} ~ {pair.second.path} ({pair.distance} bits)" for pair in inspection.near)
    yield f"{len(inspection.unreadable)} films cannot be read and will be left out"
    yield from (f"  {reason}" for reason in inspection.unreadable)
    yield from inspection.remarks
    yield from (f"Problem: {problem}" for problem in inspection.problems)
