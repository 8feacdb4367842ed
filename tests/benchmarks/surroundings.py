"""The environment in which a benchmark starts the program: that of somebody who has started it before."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def environment(**more: str | Path) -> dict[str, str]:
    """Environment variables for a program that is measured.

    Python may keep what it has compiled, as it does for every user: some build machines forbid it, and each start would
    then compile our modules again, but not those of installed libraries.

    Args:
        more: Variables to add.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT), **{name: str(value) for name, value in more.items()}}
