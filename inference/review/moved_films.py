"""Finds films of a study that were moved or renamed, by the digest of their content."""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from pathlib import Path

from inference.errors import HilumError
from inference.messages import Code
from inference.reading.timeout import iterate_until_stopped, never_stopped
from inference.review.film_contents import film_digest
from inference.review.lost_films import no_report
from inference.review.study import Study, StudyFilm
from inference.scan.discovery import discover


def moved_films(
    study: Study,
    lost: Collection[str],
    *,
    unsure: Collection[str] = (),
    report: Callable[[int, int], None] = no_report,
    stopped: Callable[[], bool] = never_stopped,
) -> dict[str, Path]:
    """Search the folders that the study was made from for its lost films; only a file of the same content is a match.

    Args:
        study: The study.
        lost: The keys of the films that are not at their paths.
        unsure: The keys of the films whose paths were not checked: another film may lie there.
        report: Receives the number of files searched so far, and of all; an exception from it ends the search.
        stopped: Polled while searching; once it returns True, the search ends.

    Returns:
        The new paths of the films that were found, by their keys.
    """
    films = [film for film in study.films if film.key in lost]
    others = {path for path, film in study.films_by_path().items() if film.key not in lost and film.key not in unsure}
    found: dict[str, Path] = {}
    candidates = _candidates(films, others, stopped)
    for done, path in enumerate(candidates):
        report(done, len(candidates))
        if len(found) == len(films) or stopped():
            break
        try:
            digest = film_digest(path, stopped=stopped)
        except HilumError as error:
            if error.message.code is Code.TIME_LIMIT:  # and each file of that drive would take as long
                break
            continue
        if digest in lost:
            found.setdefault(digest, path)
    return found


def _candidates(films: Iterable[StudyFilm], others: Collection[Path], stopped: Callable[[], bool]) -> list[Path]:
    """The files to search: those with a lost film's name first, since films are moved more often than renamed."""
    names = {film.original_path.name for film in films}
    files = iterate_until_stopped(partial(discover, _outermost(map(_scanned_folder, films))), stopped=stopped)
    paths = [file.path for file in files if file.path not in others]
    return sorted(paths, key=lambda path: path.name not in names)


def _outermost(folders: Iterable[Path]) -> list[Path]:
    """The folders that lie in none of the others."""
    distinct = {folder for folder in folders if not _is_too_wide(folder)}
    return sorted(folder for folder in distinct if distinct.isdisjoint(folder.parents))


def _scanned_folder(film: StudyFilm) -> Path:
    """The folder that was scanned for a film, by the film's name relative to it; else the folder of the film itself."""
    path, name = film.original_path, Path(film.file)
    parts = len(name.parts)
    if path.parts[-parts:] != name.parts or _is_too_wide(path.parents[parts - 1]):
        return path.parent
    return path.parents[parts - 1]


def _is_too_wide(folder: Path) -> bool:
    """Whether a search would go through a whole disk, or through all files of the user."""
    return folder == Path(folder.anchor) or folder in {Path.home(), *Path.home().parents}
