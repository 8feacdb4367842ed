"""Reader studies: films in a drawn order, under numbers, that several people read without the model's answer."""

import hashlib
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import msgspec

from inference import __version__
from inference.errors import HilumError
from inference.files import write_atomically
from inference.finding import Finding, Status, Verdict
from inference.messages import Code, Message
from inference.paths import user_data
from inference.review.store import ReviewStore, StoredReviews
from inference.review.verdicts import ReaderVerdict, review_key
from inference.scan.discovery import FoundFile

FORMAT_VERSION = 1
LARGEST_SEED = 999_999
_LONGEST_NAME = 60
_ID = re.compile(r"[0-9a-f]{32}")
_DEFINITION = "study.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyFilm:
    """A film of a study, with what the model said when the study was made.

    Attributes:
        number: All that a reader sees of its name, such as "07".
        key: What a reader's verdict is kept under (`inference.review.verdicts.review_key`).
        file: Its name in the table that it was taken from.
        path: Its path in the system's bytes, in hexadecimal: a path need not be text.
        verdict, probability: The model's; None where the film was not assessed.
        operating_point: At which the verdict was given; empty where there is none.
        population: Whose model gave it, as in `inference.finding.Finding`.
        model, model_sha256: Which model that is; for a film that was not assessed, who refused it. Empty in a study of
            an earlier version, which names one model for all films.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Somebody who reads the films of a study.

    Attributes:
        name: As they call themselves.
        store: The name of the file that keeps their verdicts.
    """

    name: str
    store: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """A study as it was made; the verdicts lie beside it, a file for each reader.

    Attributes:
        study_id: 32 hexadecimal digits, which name its folder.
        name: As its maker calls it.
        seed: From which the order is drawn.
        created: When.
        operating_point, model, model_sha256: What an earlier version said of all films; empty since each film says it.
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
        """The films to be read, each under its number."""
        return [FoundFile(file=film.number, path=Path(os.fsdecode(bytes.fromhex(film.path)))) for film in self.films]

    def store_path(self, reader: Reader) -> Path:
        """Where the verdicts of a reader are kept."""
        return studies_folder() / self.study_id / reader.store


def studies_folder() -> Path:
    """Where the studies lie among the user's data."""
    return user_data() / "studies"


def can_be_studied(finding: Finding) -> bool:
    """Whether a film has a picture that can be read."""
    return finding.film is not None and finding.status in {Status.ASSESSED, Status.REFUSED}


def new_study(name: str, findings: Iterable[Finding], seed: int) -> Study:
    """Make a study of films; identical ones are taken once, and those without a picture are left out.

    Args:
        name: Of the study.
        findings: The films, with the model's verdicts at the operating point in force.
        seed: From 0 to `LARGEST_SEED`. The same seed draws the same order of the same films, whatever their names.

    Raises:
        HilumError: The name cannot be taken, or there is no film that can be read.
    """
    by_key = {review_key(finding): finding for finding in findings if can_be_studied(finding)}
    if not by_key:
        raise HilumError(Message("There is no film that can be read."))
    drawn = sorted(by_key, key=lambda key: _draw(seed, key))
    width = len(str(len(drawn)))
    return Study(
        study_id=uuid4().hex,
        name=checked_name(name),
        seed=seed,
        created=datetime.now(UTC).astimezone(),
        films=tuple(_film(f"{place:0{width}d}", key, by_key[key]) for place, key in enumerate(drawn, 1)),
    )


def checked_name(name: str) -> str:
    """The name of a study or of a reader, without needless spaces.

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
    """The study with somebody who reads it, and who that is; nobody is added who reads it already.

    Raises:
        HilumError: The name cannot be taken.
    """
    tidy = checked_name(name)
    for reader in study.readers:
        if reader.name.casefold() == tidy.casefold():
            return study, reader
    reader = Reader(name=tidy, store=f"reader-{len(study.readers) + 1}.sqlite")
    return replace(study, readers=(*study.readers, reader)), reader


def save_study(study: Study) -> None:
    """Keep a study on the disk.

    Raises:
        HilumError: It cannot be written.
    """
    target = studies_folder() / study.study_id / _DEFINITION
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HilumError(Message("The folder {0} cannot be made ({1}).", target.parent, error.strerror)) from error
    write_atomically(target, msgspec.json.format(msgspec.json.encode(study), indent=1))


def load_study(study_id: str) -> Study:
    """Read a study.

    Raises:
        HilumError: It is not there, or is damaged.
    """
    path = studies_folder() / study_id / _DEFINITION
    try:
        study = msgspec.json.decode(path.read_bytes(), type=Study)
    except (OSError, msgspec.MsgspecError) as error:
        raise HilumError(Message("The study {0} cannot be read ({1}).", path, error, code=Code.TABLE)) from error
    if study.format_version != FORMAT_VERSION or study.study_id != study_id:
        raise HilumError(Message("The study {0} is of another version.", path, code=Code.TABLE))
    return study


def list_studies() -> tuple[list[Study], list[Message]]:
    """All studies, the newest first, and a message for each that cannot be read."""
    studies: list[Study] = []
    problems: list[Message] = []
    for study_id in _ids():
        try:
            studies.append(load_study(study_id))
        except HilumError as error:
            problems.append(error.message)
    return sorted(studies, key=lambda study: study.created, reverse=True), problems


def reviews_of(study: Study, reader: Reader) -> StoredReviews:
    """What a reader has said so far.

    Raises:
        HilumError: It cannot be read.
    """
    path = study.store_path(reader)
    if not path.is_file():
        return StoredReviews({})
    with ReviewStore(path) as store:
        return store.load_all()


def verdicts_of(study: Study, reader: Reader) -> dict[str, ReaderVerdict]:
    """A reader's verdicts so far, by the films' keys.

    Raises:
        HilumError: They cannot be read.
    """
    reviews = reviews_of(study, reader)
    given = {film.key: review for film in study.films if (review := reviews.get(film.key)) is not None}
    return {key: review.verdict for key, review in given.items() if review.verdict is not None}


def delete_study(study: Study) -> None:
    """Delete a study with every verdict that was given in it; its films stay.

    Raises:
        HilumError: It cannot be deleted.
    """
    try:
        shutil.rmtree(studies_folder() / study.study_id)
    except OSError as error:
        raise HilumError(Message("The study cannot be deleted ({0}).", error.strerror)) from error


def _ids() -> Iterator[str]:
    folder = studies_folder()
    if folder.is_dir():
        yield from sorted(path.name for path in folder.iterdir() if _ID.fullmatch(path.name))


def _draw(seed: int, key: str) -> bytes:
    """Where a film stands in the drawn order: a digest, since random generators change from version to version."""
    return hashlib.sha256(f"{seed}:{key}".encode(errors="surrogateescape")).digest()


def _film(number: str, key: str, finding: Finding) -> StudyFilm:
    return StudyFilm(
        number=number,
        key=key,
        file=finding.file.encode(errors="backslashreplace").decode(),
        path=os.fsencode(finding.path.absolute()).hex(),
        verdict=finding.verdict,
        probability=finding.probability,
        operating_point=finding.operating_point,
        population=finding.population,
        model=finding.model.name,
        model_sha256=finding.model.sha256,
    )
