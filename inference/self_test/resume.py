"""Checks that a killed scan can be resumed."""

import multiprocessing
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from inference.finding import Finding
from inference.models.devices import CPU
from inference.models.model_set import open_models
from inference.paths import SAMPLE_FILMS
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import discover
from inference.scan.folder_scan import FolderScan
from inference.scan.journal import Journal
from inference.self_test.check import Check, CheckFailedError

_COPIES = 5
"""Copies of each sample: so many that films remain when the child process has reported the first ones."""

_FIRST = 5
"""Films after which the child waits to be killed."""

_TIME_LIMIT_SECONDS = 120.0


def resume_checks() -> list[Check]:
    """The check."""
    return [Check(name="a killed scan goes on", run=_check)]


def _check() -> None:
    with tempfile.TemporaryDirectory(prefix="hilum-", ignore_cleanup_errors=True) as folder:
        films, journal = Path(folder) / "films", Path(folder) / "journal.sqlite"
        names = _write_copies(films)
        assessed = _scan_and_kill(films, journal)
        killed_at = datetime.now(UTC)
        with _scan(films, journal) as scan:
            findings = list(scan)
    check_resumed(names, assessed, killed_at, findings)


def check_resumed(names: set[str], assessed: dict[str, datetime], killed_at: datetime, findings: list[Finding]) -> None:
    """Compare the findings of the resumed scan with those of the killed one.

    Args:
        names: The films.
        assessed: The time of each film that the killed scan had reported.
        killed_at: The time of the kill.
        findings: The findings of the resumed scan.

    Raises:
        CheckFailedError: A film is missing, listed twice or assessed twice; or the first scan was already over.
    """
    files = [finding.file for finding in findings]
    if sorted(files) != sorted(names):
        raise CheckFailedError(f"{len(names)} films have {len(files)} rows, {len(set(files))} of them different")
    when = {finding.file: finding.assessed_at for finding in findings}
    again = [file for file, assessed_at in assessed.items() if when[file] != assessed_at]
    if again:
        raise CheckFailedError(f"assessed twice: {', '.join(again)}")
    if all(assessed_at < killed_at for assessed_at in when.values()):
        raise CheckFailedError("the scan was over before it was killed")


def _write_copies(folder: Path) -> set[str]:
    folder.mkdir()
    copies = [(sample, f"{number}-{sample.name}") for sample in SAMPLE_FILMS.glob("*.png") for number in range(_COPIES)]
    for sample, name in copies:
        shutil.copyfile(sample, folder / name)
    return {name for _, name in copies}


def _scan_and_kill(films: Path, journal: Path) -> dict[str, datetime]:
    """Scan in a child process, and kill it after it has reported a few films.

    Returns:
        The time of each of these films.
    """
    context = multiprocessing.get_context("spawn")
    parent_end, child_end = context.Pipe()
    child = context.Process(target=_scan_until_killed, args=(child_end, films, journal), daemon=True)
    child.start()
    child_end.close()
    assessed: dict[str, datetime] = {}
    try:
        while len(assessed) < _FIRST:
            if not parent_end.poll(_TIME_LIMIT_SECONDS):
                raise CheckFailedError(f"the scan did not begin within {_TIME_LIMIT_SECONDS:g} seconds")
            file, assessed_at = parent_end.recv()
            assessed[file] = assessed_at
    except EOFError:
        raise CheckFailedError("the scan ended before it was killed") from None
    finally:
        child.kill()
        child.join()
        parent_end.close()
    return assessed


def _scan_until_killed(connection: Connection, films: Path, journal: Path) -> None:
    """Report the first films, then wait to be killed; if the parent dies first, the broken pipe ends this process."""
    with _scan(films, journal) as scan:
        for number, finding in enumerate(scan, start=1):
            connection.send((finding.file, finding.assessed_at))
            if number == _FIRST:
                connection.recv()


@contextmanager
def _scan(films: Path, journal: Path) -> Iterator[FolderScan]:
    assessor = FilmAssessor(open_models(CPU)[0])
    with Journal(journal, model_sha256=assessor.sha256) as opened:
        yield FolderScan(assessor, discover([films]), workers=1, journal=opened)
