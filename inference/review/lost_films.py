"""Looks for the films of a study whose files are gone, or have another content."""

import os
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from inference.errors import HilumError
from inference.messages import Code
from inference.paths import openable
from inference.reading.timeout import TimedOutError, never_stopped, run_with_timeout
from inference.review.film_contents import DRIVE_TIMEOUT_SECONDS, film_digest
from inference.review.study import Study
from inference.review.verdicts import ReaderVerdict


def no_report(_done: int, _total: int) -> None:
    """The default for `report`: progress that is not shown."""


def lost_films(
    study: Study,
    verdicts: Iterable[Mapping[str, ReaderVerdict]],
    *,
    report: Callable[[int, int], None] = no_report,
    stopped: Callable[[], bool] = never_stopped,
) -> set[str]:
    """The keys of films that at least one reader has still to read, and whose files are gone or were overwritten.

    A film whose folder is gone, too, is not lost: it may be on a drive that is unplugged.

    Args:
        study: The study.
        verdicts: Each reader's verdicts by the films' keys; films that all readers have read are not looked for.
        report: Receives the number of films looked for so far, and of all; an exception from it ends the search.
        stopped: Polled while a drive does not answer; once it returns True, the drive is not waited for.
    """
    by_reader = list(verdicts)
    pairs = zip(study.films, study.found_files(), strict=True)
    unread = [(film.key, found.path) for film, found in pairs if not all(film.key in given for given in by_reader)]
    lost: set[str] = set()
    unresponsive: set[Path] = set()
    for done, (key, path) in enumerate(unread):
        report(done, len(unread))
        if path.parent in unresponsive:
            continue
        try:
            if _is_lost(path, key, stopped):
                lost.add(key)
        except TimedOutError:
            unresponsive.add(path.parent)  # each of its films would take as long
    report(len(unread), len(unread))
    return lost


def _is_gone(path: Path) -> bool:
    return not os.path.lexists(openable(path)) and os.path.isdir(openable(path.parent))  # noqa: PTH112  # no error on a dead drive


def _is_lost(path: Path, key: str, stopped: Callable[[], bool]) -> bool:
    return run_with_timeout(DRIVE_TIMEOUT_SECONDS, partial(_is_gone, path), stopped=stopped) or _is_overwritten(
        path, key, stopped
    )


def _is_overwritten(path: Path, key: str, stopped: Callable[[], bool]) -> bool:
    """Whether the file has another content; a file that cannot be read now may be readable later, and is not lost."""
    try:
        return film_digest(path, stopped=stopped) != key
    except HilumError as error:
        if error.message.code is Code.TIME_LIMIT:
            raise TimedOutError from error
        return False
