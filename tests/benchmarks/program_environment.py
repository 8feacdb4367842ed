"""The environment of programs that a benchmark starts: as on a machine where Hilum has run before."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def program_environment(**more: str | Path) -> dict[str, str]:
    """Environment variables for a program that is measured.

    They let Python keep compiled modules, as it does for every user: where a build machine forbids it, each start would
    compile our modules again, but not those of installed libraries.

    Args:
        more: Variables to add.
    """
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONPATH": str(ROOT), **{name: str(value) for name, value in more.items()}}
