"""Shows progress on stderr if it is a terminal."""

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from tqdm import tqdm

from inference.finding import Finding


def with_progress(findings: Iterable[Finding], total: int, *, quiet: bool) -> Iterator[Finding]:
    """Yield the findings, and show a progress bar with rate and time left."""
    hidden = True if quiet else None  # None: tqdm checks whether stderr is a terminal
    yield from tqdm(findings, total=total, unit="film", disable=hidden, file=sys.stderr, smoothing=0.1)


def print_above(line: str, stream: TextIO | None = None) -> None:
    """Print a line, by default to stdout, without disturbing the progress bar."""
    tqdm.write(line, file=stream or sys.stdout)
