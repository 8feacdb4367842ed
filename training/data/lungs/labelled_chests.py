"""The films of both populations with their labels, and the opacities that radiologists have marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inference.models.preprocessing import Window
from training.data.dataset_layouts import TEST
from training.data.gate.chest_films import ADULTS, CHILDREN, ChestFilm, chest_films, read_rows
from training.data.manifest import PNEUMONIA, read_manifest

APPEARANCES = ("typical", "indeterminate", "atypical")
"""Of an adult's film with pneumonia, as the radiologists' panel called it."""

NORMAL_KIND, BACTERIA, VIRUS, NEGATIVE = "normal", "bacteria", "virus", "negative"
_UNKNOWN_KIND = "pneumonia"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledChest:
    """A film with its label, kind and boxes.

    Attributes:
        kind: For children "normal", "bacteria", "virus", or "pneumonia" if the file name does not say which; for adults
            "negative" or one of `APPEARANCES`.
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
    adults = {data / ADULTS / row["path"]: row for row in read_rows(data / ADULTS / "train.csv")}
    return [
        *(_child(film) for film in films if film.source == CHILDREN),
        *(_adult(film, adults[film.path]) for film in films if film.source == ADULTS),
    ]


def official_test_films(data: Path, *, adult: bool) -> list[LabelledChest]:
    """The official test part of one population, which is measured once a model is final.

    Raises:
        DataError: It is not there.
    """
    if adult:
        rows = read_rows(data / ADULTS / "test.csv")
        return [_adult(_test_film(data / ADULTS / row["path"], f"s{row['patient']}", adult=True), row) for row in rows]
    films = read_manifest(data / CHILDREN, [TEST])
    return [_child(_test_film(film.path, film.patient, adult=False)) for film in films]


def _test_film(path: Path, patient: str, *, adult: bool) -> ChestFilm:
    return ChestFilm(path=path, source=ADULTS if adult else CHILDREN, patient=patient, adult=adult, mask=None)


def _child(film: ChestFilm) -> LabelledChest:
    pneumonia = film.path.parent.name == PNEUMONIA
    kind = _kind(film.path.name) if pneumonia else NORMAL_KIND
    return LabelledChest(film=film, pneumonia=pneumonia, kind=kind, boxes=None)


def _kind(name: str) -> str:
    """The cause of a child's pneumonia, by the file name."""
    return next((kind for kind in (BACTERIA, VIRUS) if kind in name), _UNKNOWN_KIND)


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
