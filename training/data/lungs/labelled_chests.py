"""The films of both populations with their labels, and the opacities that radiologists have marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inference.models.preprocessing import Window
from inference.populations import ADULTS, CHILDREN
from training.data.dataset_layouts import TEST
from training.data.gate.chest_films import ADULTS_FOLDER, CHILDREN_FOLDER, ChestFilm, chest_films, read_rows
from training.data.manifest import PNEUMONIA, kind_of, read_manifest

APPEARANCES = ("typical", "indeterminate", "atypical")
"""Appearances of pneumonia on adults' films, by the radiologists' panel; the kinds of these films."""

NEGATIVE = "negative"
"""Kind of an adult's film without pneumonia."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledChest:
    """A film with its label, kind and boxes.

    Attributes:
        kind: For children as in `training.data.manifest.LabelledFilm`; for adults `NEGATIVE` or one of `APPEARANCES`.
        boxes: The opacities; empty for a negative film, None if not known.
    """

    film: ChestFilm
    pneumonia: bool
    kind: str
    boxes: tuple[Window, ...] | None

    @property
    def path(self) -> Path:
        """Path of its file."""
        return self.film.path

    @property
    def patient(self) -> str:
        """Identity across all sources."""
        return self.film.patient

    @property
    def population(self) -> str:
        """The population of the film's patient, one of `inference.populations`."""
        return ADULTS if self.film.adult else CHILDREN

    @property
    def sha256(self) -> str:
        """Digest of the file's bytes."""
        return self.film.sha256


def labelled_chests(data: Path) -> list[LabelledChest]:
    """All films of both populations for training; the official test parts are not opened.

    Args:
        data: A folder with `chest_xray`, `adult_chest_siim` and `lung_masks`.

    Raises:
        DataError: One of them is absent, or there are no films of one population.
    """
    films = chest_films(data)
    adults = {data / ADULTS_FOLDER / row["path"]: row for row in read_rows(data / ADULTS_FOLDER / "train.csv")}
    return [
        *(_child(film) for film in films if film.source == CHILDREN_FOLDER),
        *(_adult(film, adults[film.path]) for film in films if film.source == ADULTS_FOLDER),
    ]


def official_test_films(data: Path, population: str) -> list[LabelledChest]:
    """The official test part of one population, which is measured once a model is final.

    Raises:
        DataError: It is not there.
    """
    if population == ADULTS:
        folder = data / ADULTS_FOLDER
        rows = read_rows(folder / "test.csv")
        return [_adult(_test_film(folder / row["path"], f"s{row['patient']}", adult=True), row) for row in rows]
    films = read_manifest(data / CHILDREN_FOLDER, [TEST])
    return [_child(_test_film(film.path, film.patient, adult=False)) for film in films]


def _test_film(path: Path, patient: str, *, adult: bool) -> ChestFilm:
    source = ADULTS_FOLDER if adult else CHILDREN_FOLDER
    return ChestFilm(path=path, source=source, patient=patient, adult=adult, mask=None)


def _child(film: ChestFilm) -> LabelledChest:
    pneumonia = film.path.parent.name == PNEUMONIA
    kind = kind_of(film.path.name, pneumonia=pneumonia)
    return LabelledChest(film=film, pneumonia=pneumonia, kind=kind, boxes=None)


def _adult(film: ChestFilm, row: dict[str, str]) -> LabelledChest:
    pneumonia = row["kind"] != NEGATIVE
    boxes = tuple(_boxes(row["boxes"]))
    known = boxes if boxes or not pneumonia else None
    return LabelledChest(film=film, pneumonia=pneumonia, kind=row["kind"], boxes=known)


def _boxes(text: str) -> Iterator[Window]:
    """Parse boxes `x0 y0 x1 y1` in fractions of the film, separated by semicolons."""
    for box in filter(None, text.split(";")):
        left, top, right, bottom = (float(edge) for edge in box.split())
        yield Window(left=left, top=top, right=right, bottom=bottom)
