"""What Hilum keeps of its user: where it lies, what it is called, and how all of it is deleted."""

import shutil
from pathlib import Path

from inference.paths import user_data

JOURNALS, LOGS, PASTED, PROFILES = "journals", "logs", "pasted", "site-profiles"

_FOLDERS = (JOURNALS, LOGS, PASTED, PROFILES)
_FILES = ("reviews", "session", "window", "devices")
"""By their stems: beside a database lie its write-ahead log and what was set aside as damaged."""


def user_data_paths() -> list[Path]:
    """Everything that is there; by name, since the folder may have been chosen by the user and hold other things."""
    try:
        present = sorted(user_data().iterdir())
    except OSError:
        return []
    return [path for path in present if path.name in _FOLDERS or path.name.split(".")[0] in _FILES]


def delete_user_data() -> list[Path]:
    """Delete everything; what uses the files must have closed them.

    Returns:
        What could not be deleted.
    """
    for path in user_data_paths():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            _delete(path)
    return user_data_paths()


def user_data_size() -> int:
    """Bytes on the disk."""
    return sum(_size(path) for path in user_data_paths())


def _delete(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # told by what is left


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else (path,)
    total = 0
    for file in files:
        try:
            total += file.stat().st_size
        except OSError:
            continue  # it has gone meanwhile
    return total
