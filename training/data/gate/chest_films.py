"""The chest films for training the gate and the models, with their lung masks, and the split by patient."""

import csv
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.data.manifest import DEVELOPMENT, NORMAL, PNEUMONIA, DataError, digest_of_file
from training.recipes.sections import HeldOutRecipe

CHILDREN_FOLDER, ADULTS_FOLDER, MASKS_FOLDER = "chest_xray", "adult_chest_siim", "lung_masks"
"""The folders of a data set: children's films, adults' films, lung masks of both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChestFilm:
    """One whole frontal chest film, upright.

    Attributes:
        source: The folder of its data set.
        patient: Identity across all sources; films that share it stay on one side of the split.
        mask: Its lung mask, white on black; None without a mask that a human has approved.
    """

    path: Path
    source: str
    patient: str
    adult: bool
    mask: Path | None

    @property
    def sha256(self) -> str:
        """Digest of the file's bytes."""
        return digest_of_file(self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class GateSplit:
    """Films for fitting, and films of other patients for choosing thresholds."""

    fit: list[ChestFilm]
    validation: list[ChestFilm]


def chest_films(data: Path) -> list[ChestFilm]:
    """The films of both populations for training; the official test parts are not opened.

    Args:
        data: A folder with `chest_xray`, `adult_chest_siim` and `lung_masks`.

    Raises:
        DataError: One of them is absent, or there are no films of one population.
    """
    films = [*_children(data), *_adults(data), *_adults_with_masks(data)]
    for adult, population in ((False, "children"), (True, "adults")):
        if not any(film.adult is adult for film in films):
            raise DataError(f"There are no films of {population} under {data}.")
    return films


def split_films(films: Iterable[ChestFilm], recipe: HeldOutRecipe) -> GateSplit:
    """Hold out the films of one part of the patients."""
    split = GateSplit(fit=[], validation=[])
    for film in films:
        part = split.validation if is_held_out(film.patient, recipe) else split.fit
        part.append(film)
    return split


def is_held_out(patient: str, recipe: HeldOutRecipe) -> bool:
    """Whether a patient is held out; by the digest of the name, so that these are the same patients in every run."""
    digest = hashlib.md5(patient.encode(), usedforsecurity=False).hexdigest()
    return int(digest, 16) % recipe.parts == recipe.held_out


def _children(data: Path) -> Iterator[ChestFilm]:
    folder = data / MASKS_FOLDER
    masks = {row["film"]: folder / row["mask"] for row in read_rows(folder / "children.csv") if not row["flags"]}
    for part in DEVELOPMENT:
        for label in (NORMAL, PNEUMONIA):
            for path in _files(data / CHILDREN_FOLDER / part / label):
                name = path.relative_to(data).as_posix()
                patient = f"c{label}{_child_in(path.name)}"
                yield ChestFilm(path=path, source=CHILDREN_FOLDER, patient=patient, adult=False, mask=masks.get(name))


def _child_in(name: str) -> str:
    """The child in an official file name, such as `person1_virus_6.jpeg` or `NORMAL2-IM-1427-0001.jpeg`."""
    parts = name.split("-")
    return name.partition("_")[0] if name.startswith("person") or len(parts) == 1 else parts[-2]


def _adults(data: Path) -> Iterator[ChestFilm]:
    for row in read_rows(data / ADULTS_FOLDER / "train.csv"):
        path = data / ADULTS_FOLDER / row["path"]
        yield ChestFilm(path=path, source=ADULTS_FOLDER, patient=f"s{row['patient']}", adult=True, mask=None)


def _adults_with_masks(data: Path) -> Iterator[ChestFilm]:
    for row in read_rows(data / MASKS_FOLDER / "adults.csv"):
        path, mask = data / row["film"], data / MASKS_FOLDER / row["mask"]
        if path.is_file():
            yield ChestFilm(path=path, source=MASKS_FOLDER, patient=f"m{path.stem}", adult=True, mask=mask)


def read_rows(table: Path) -> Sequence[dict[str, str]]:
    """The rows of a data set's table, a CSV file with headings.

    Raises:
        DataError: It cannot be read.
    """
    try:
        with table.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        raise DataError(f"The table {table} cannot be read ({error.strerror}).") from error


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise DataError(f"The folder {folder} is not there.")
    return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
