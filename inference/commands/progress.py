"""Progress on stderr, where that is a terminal."""

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from tqdm import tqdm

from inference.finding import Finding


def with_progress(findings: Iterable[Finding], total: int, *, quiet: bool) -> Iterator[Finding]:
    """Pass findings on under a bar with rate and time left."""
    hidden = True if quiet else None  # None: tqdm looks whether stderr is a terminal
    yield from tqdm(findings, total=total, unit="film", disable=hidden, file=sys.stderr, smoothing=0.1)


def print_above(line: str, stream: TextIO | None = None) -> None:
    """Print a line, to stdout unless it is said otherwise, without tearing the bar."""
    tqdm.write(line, file=stream or sys.stdout)
