"""Finds the films of a data set in any of three layouts."""

from collections.abc import Iterator
from pathlib import Path

from inference.errors import HilumError
from inference.evaluation.label_table import LabelRow, class_named, read_label_table
from training.data.manifest import (
    DEVELOPMENT,
    NORMAL,
    NORMAL_KIND,
    PNEUMONIA,
    UNKNOWN_CAUSE,
    DataError,
    LabelledFilm,
    digest_of_file,
    merge_patients,
    read_manifest,
    require_both_classes,
)

TEST = "test"
"""Name of the test part."""

_EXAMPLES = 5


def development_films(data: Path) -> list[LabelledFilm]:
    """The films for training and model selection; the test part is not opened.

    Args:
        data: ROOT with `train` and perhaps `val`, each with NORMAL and PNEUMONIA; or a folder with NORMAL and PNEUMONIA
            alone; or a CSV file with the columns path (from the file's folder), label, patient, and perhaps part.

    Raises:
        DataError: The data set has none of these layouts, or a class without films.
    """
    if data.is_file():
        return _with_both_classes([film for part, film in _films_by_part(data) if part != TEST], data)
    if _is_flat(data):
        return read_manifest(data, [""])
    if not (data / "train").is_dir():
        what = f"{data} is no data set" if data.is_dir() else f"{data} is not there"
        raise DataError(f"{what}: name a folder with train, or with {NORMAL} and {PNEUMONIA}, or a CSV file.")
    return read_manifest(data, [part for part in DEVELOPMENT if part == "train" or (data / part).is_dir()])


def test_films(data: Path) -> list[LabelledFilm]:
    """The test films; empty if the data set has no test part."""
    if data.is_file():
        return merge_patients([film for part, film in _films_by_part(data) if part == TEST])
    return [] if _is_flat(data) or not (data / TEST).is_dir() else read_manifest(data, [TEST])


def check_disjoint_patients(development: list[LabelledFilm], test: list[LabelledFilm]) -> None:
    """Check that no patient and no identical file is both in the test part and outside it.

    Raises:
        DataError: The sentence names some of them.
    """
    patients = {film.patient for film in development} & {film.patient for film in test}
    if patients:
        raise DataError(f"Patients are in the test part and outside of it: {_examples(sorted(patients))}.")
    digests = {film.sha256 for film in development}
    duplicates = [film.path.name for film in test if film.sha256 in digests]
    if duplicates:
        raise DataError(f"Films of the test part are also outside of it, byte for byte: {_examples(duplicates)}.")


def _is_flat(data: Path) -> bool:
    return not (data / "train").is_dir() and any((data / label).is_dir() for label in (NORMAL, PNEUMONIA))


def _films_by_part(table: Path) -> Iterator[tuple[str, LabelledFilm]]:
    """The rows of a table: the part, empty if none is named, and the film."""
    try:
        rows = read_label_table(table, required=("path", "label", "patient"))
    except HilumError as error:
        raise DataError(str(error)) from error
    missing_films = [row.path for row in rows if not (table.parent / row.path).is_file()]
    if missing_films:
        raise DataError(
            f"The table {table} names films that are not there ({len(missing_films)}): {_examples(missing_films)}."
        )
    for row in rows:
        yield row.part, _film(table, row)


def _film(table: Path, row: LabelRow) -> LabelledFilm:
    pneumonia = class_named(row.label)
    if pneumonia is None or not row.patient:
        raise DataError(f"Line {row.line} of {table} needs a label, {NORMAL} or {PNEUMONIA}, and a patient.")
    path = table.parent / row.path
    kind = UNKNOWN_CAUSE if pneumonia else NORMAL_KIND
    return LabelledFilm(path=path, pneumonia=pneumonia, patient=row.patient, kind=kind, sha256=digest_of_file(path))


def _with_both_classes(films: list[LabelledFilm], data: Path) -> list[LabelledFilm]:
    require_both_classes(films, str(data))
    return merge_patients(films)


def _examples(names: list[str]) -> str:
    more = f" and {len(names) - _EXAMPLES} more" if len(names) > _EXAMPLES else ""
    return ", ".join(names[:_EXAMPLES]) + more
