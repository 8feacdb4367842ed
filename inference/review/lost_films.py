"""Looks for the films of a study whose files are gone, or have another content."""

import os
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from inference.errors import HilumError
from inference.messages import Code
from inference.paths import openable
from inference.reading.timeout import TimedOutError, never_stopped, run_with_timeout
from inference.review.film_contents import film_digest
from inference.review.study import Study
from inference.review.verdicts import ReaderVerdict

_TIMEOUT_SECONDS = 5.0
"""A drive that takes longer to answer counts as unplugged."""


def no_report(_done: int, _total: int) -> None:
    """The default where nobody follows a search."""


def lost_films(
    study: Study,
    said: Iterable[Mapping[str, ReaderVerdict]],
    *,
    report: Callable[[int, int], None] = no_report,
    stopped: Callable[[], bool] = never_stopped,
) -> set[str]:
    """The keys of films that some reader has not read, and whose files are gone or were overwritten.

    A film whose folder is gone too may only be on a drive that is unplugged, so it can still be read.

    Args:
        study: Its films.
        said: What each reader has said, by the films' keys; a film that all have read is not looked for.
        report: Receives the number of films looked for, and of all; what it raises ends the search.
        stopped: Polled while a drive does not answer; once it returns True, the drive is not waited for.
    """
    given = list(said)
    pairs = zip(study.films, study.found_files(), strict=True)
    wanted = [(film.key, found.path) for film, found in pairs if not all(film.key in verdicts for verdicts in given)]
    lost: set[str] = set()
    silent: set[Path] = set()
    for done, (key, path) in enumerate(wanted):
        report(done, len(wanted))
        if path.parent in silent:
            continue
        try:
            if _is_lost(path, key, stopped):
                lost.add(key)
        except TimedOutError:
            silent.add(path.parent)  # each of its films would take as long
    report(len(wanted), len(wanted))
    return lost


def _is_gone(path: Path) -> bool:
    return not os.path.lexists(openable(path)) and os.path.isdir(openable(path.parent))  # noqa: PTH112  # no error on a dead drive


def _is_lost(path: Path, key: str, stopped: Callable[[], bool]) -> bool:
    return run_with_timeout(_TIMEOUT_SECONDS, partial(_is_gone, path), stopped=stopped) or _is_overwritten(
        path, key, stopped
    )


def _is_overwritten(path: Path, key: str, stopped: Callable[[], bool]) -> bool:
    """Whether another content lies there; what cannot be read now, as on a drive that is away, may be read later."""
    try:
        return film_digest(path, stopped=stopped) != key
    except HilumError as error:
        if error.message.code is Code.TIME_LIMIT:
            raise TimedOutError from error
        return False
