"""Reader studies: several readers read films in random order, by numbers, without the model's answer."""

import hashlib
import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from uuid import uuid4

from inference import __version__
from inference.errors import HilumError
from inference.finding import Finding, Status, Verdict
from inference.messages import Code, Message
from inference.paths import user_data
from inference.scan.discovery import FoundFile

FORMAT_VERSION = 1
LARGEST_SEED = 999_999
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyFilm:
    """A film of a study, with the model's answer at the time of its creation.

    Attributes:
        number: The name that readers see, such as "07".
        key: The key of a reader's verdict (`inference.finding.Finding.key`).
        file: Its name in the table that it comes from.
        path: The bytes of its path in hexadecimal, since a path need not be valid text.
        moved_to: The same for the path where it was found later; empty if it was not moved.
        verdict, probability: The model's answer; None if the film was not assessed.
        operating_point: The operating point of the verdict; empty if there is none.
        population: The model's population, as in `inference.finding.Finding`.
        model, model_sha256: The model that answered, or that refused the film. Empty in old studies, which name one
            model for all films.
    """

    number: str
    key: str
    file: str
    path: str
    verdict: Verdict | None = None
    probability: float | None = None
    operating_point: str = ""
    population: str = ""
    model: str = ""
    model_sha256: str = ""
    moved_to: str = ""

    @property
    def original_path(self) -> Path:
        """The path when the study was made."""
        return _path(self.path)

    @property
    def current_path(self) -> Path:
        """The path where the film was found last."""
        return _path(self.moved_to or self.path)

    @property
    def missing_path(self) -> Path:
        """A path that no file has, beside the film's path: another film was moved to that one."""
        return self.current_path.with_name(f"{self.key}.missing")

    def checked_finding(self, finding: Finding) -> Finding:
        """The finding for the film's path; if another film lies there now, a finding that this one is missing."""
        if finding.film is None or finding.key == self.key:
            return finding
        return Finding(
            file=finding.file,
            path=finding.path,
            status=Status.MISSING,
            model=finding.model,
            assessed_at=finding.assessed_at,
            reasons=(Message("Another film lies in its place.", code=Code.GONE),),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A reader of a study.

    Attributes:
        name: The name that the reader chose.
        store: The name of the file with the reader's verdicts.
    """

    name: str
    store: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """A study; the verdicts are stored beside it, in one file per reader.

    Attributes:
        study_id: 32 hexadecimal digits; the name of its folder.
        name: The name that its author chose.
        seed: The seed of the random order.
        created: The time of its creation.
        operating_point, model, model_sha256: Only in old studies; in others each film states its own.
        films: In the order in which they are read.
        readers: In the order in which they began.
    """

    format_version: int = FORMAT_VERSION
    app_version: str = __version__
    study_id: str
    name: str
    seed: int
    created: datetime
    operating_point: str = ""
    model: str = ""
    model_sha256: str = ""
    films: tuple[StudyFilm, ...]
    readers: tuple[Reader, ...] = ()

    def found_files(self) -> list[FoundFile]:
        """The films as files to read, named by their numbers."""
        return [FoundFile(file=film.number, path=path) for path, film in self.films_by_path().items()]

    def films_by_path(self) -> dict[Path, StudyFilm]:
        """The films by the path from which each is read, in their order; each path belongs to one film.

        A film whose file was replaced by another film of the study is missing: its path is one that no file has.
        """
        holders = {film.current_path: film for film in sorted(self.films, key=lambda film: bool(film.moved_to))}
        present = {film.key for film in holders.values()}
        return {film.current_path if film.key in present else film.missing_path: film for film in self.films}

    def store_path(self, reader: Reader) -> Path:
        """The file with a reader's verdicts."""
        return studies_folder() / self.study_id / reader.store


def studies_folder() -> Path:
    """The folder of the studies in the user's data."""
    return user_data() / "studies"


def can_be_studied(finding: Finding) -> bool:
    """Whether a film has a readable picture."""
    return finding.film is not None and finding.status in {Status.ASSESSED, Status.REFUSED}


def new_study(name: str, findings: Iterable[Finding], seed: int) -> Study:
    """Create a study; identical films are included once, and films without a readable picture are left out.

    Args:
        name: The study's name.
        findings: The films, with the model's verdicts at the current operating point.
        seed: From 0 to `LARGEST_SEED`. The same seed gives the same films the same order, whatever their names.

    Raises:
        HilumError: The name is invalid, or there is no readable film.
    """
    by_key = {finding.key: finding for finding in findings if can_be_studied(finding)}
    if not by_key:
        raise HilumError(Message("There is no film that can be read."))
    ordered = sorted(by_key, key=lambda key: _order_key(seed, key))
    width = len(str(len(ordered)))
    return Study(
        study_id=uuid4().hex,
        name=checked_name(name),
        seed=seed,
        created=datetime.now(UTC).astimezone(),
        films=tuple(_film(f"{place:0{width}d}", key, by_key[key]) for place, key in enumerate(ordered, 1)),
    )


def checked_name(name: str) -> str:
    """The name of a study or a reader, with normalised spaces.

    Raises:
        HilumError: It is empty or too long.
    """
    tidy = " ".join(name.split())
    if not tidy:
        raise HilumError(Message("A name is needed."))
    if len(tidy) > _LONGEST_NAME:
        raise HilumError(Message("The name is too long; it can have {0} letters.", _LONGEST_NAME))
    return tidy


def with_reader(study: Study, name: str) -> tuple[Study, Reader]:
    """Add a reader to a study, unless the reader is in it already; returns the study and the reader.

    Raises:
        HilumError: The name is invalid.
    """
    tidy = checked_name(name)
    for reader in study.readers:
        if reader.name.casefold() == tidy.casefold():
            return study, reader
    reader = Reader(name=tidy, store=_free_store(study))
    return replace(study, readers=(*study.readers, reader)), reader


def with_moved(study: Study, moved: Mapping[str, Path]) -> Study:
    """The study with the new paths of films that were moved, by their keys."""
    taken = set(moved.values())
    return replace(study, films=tuple(_moved(film, moved.get(film.key), taken) for film in study.films))


def _free_store(study: Study) -> str:
    """A name for a reader's store that no store has, and no file that was left in the study's folder."""
    folder = studies_folder() / study.study_id
    files = folder.iterdir() if folder.is_dir() else ()
    used = {path.name.partition(".")[0] for path in files} | {
        reader.store.partition(".")[0] for reader in study.readers
    }
    return next(f"{name}.sqlite" for number in count(1) if (name := f"reader-{number}") not in used)


def _order_key(seed: int, key: str) -> bytes:
    """A film's sort key in the random order: a digest, since random generators may change between versions."""
    return hashlib.sha256(f"{seed}:{key}".encode(errors="surrogateescape")).digest()


def _film(number: str, key: str, finding: Finding) -> StudyFilm:
    return StudyFilm(
        number=number,
        key=key,
        file=finding.file.encode(errors="backslashreplace").decode(),
        path=_hex(finding.path.absolute()),
        verdict=finding.verdict,
        probability=finding.probability,
        operating_point=finding.operating_point,
        population=finding.population,
        model=finding.model.name,
        model_sha256=finding.model.sha256,
    )


def _moved(film: StudyFilm, found: Path | None, taken: Collection[Path]) -> StudyFilm:
    """The film with the path where it was found; if another film has taken its later path, with its original one."""
    if found is not None:
        return replace(film, moved_to="" if found == film.original_path else _hex(found))
    return replace(film, moved_to="") if film.current_path in taken else film


def _hex(path: Path) -> str:
    return os.fsencode(path).hex()


def _path(digits: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(digits)))
