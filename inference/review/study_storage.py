"""Stores reader studies in the user's data, each in a folder with its definition and its readers' verdicts."""

import re
import shutil
from collections.abc import Iterator

import msgspec

from inference.errors import HilumError
from inference.files import write_atomically
from inference.messages import Code, Message
from inference.review.store import ReviewStore, StoredReviews
from inference.review.study import FORMAT_VERSION, Reader, Study, studies_folder
from inference.review.verdicts import ReaderVerdict

_ID = re.compile(r"[0-9a-f]{32}")
_DEFINITION = "study.json"


def save_study(study: Study) -> None:
    """Save a study.

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
        HilumError: It does not exist, or is damaged.
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
    """All studies, newest first, and a message for each that cannot be read."""
    studies: list[Study] = []
    problems: list[Message] = []
    for study_id in _ids():
        try:
            studies.append(load_study(study_id))
        except HilumError as error:
            problems.append(error.message)
    return sorted(studies, key=lambda study: study.created, reverse=True), problems


def reviews_of(study: Study, reader: Reader) -> StoredReviews:
    """A reader's reviews so far.

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
    """Delete a study with all its verdicts; the films are not deleted.

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
