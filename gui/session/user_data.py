"""The files in the user's data folder, their size, and their deletion."""

import shutil
from pathlib import Path

from inference.paths import user_data

JOURNALS, LOGS, PASTED, PROFILES, STUDIES, SESSIONS = (
    "journals",
    "logs",
    "pasted",
    "site-profiles",
    "studies",
    "sessions",
)

_FOLDERS = (JOURNALS, LOGS, PASTED, PROFILES, STUDIES, SESSIONS)
_FILES = ("reviews", "marks", "session", "window", "devices")
"""Stems of file names: a database also has a write-ahead log, and a damaged one is renamed with another suffix."""


def user_data_paths() -> list[Path]:
    """All files and folders of Hilum in the data folder, chosen by name, since the folder may contain other files."""
    try:
        present = sorted(user_data().iterdir())
    except OSError:
        return []
    return [path for path in present if path.name in _FOLDERS or path.name.split(".")[0] in _FILES]


def delete_user_data() -> list[Path]:
    """Delete all files and folders of Hilum; the files must be closed.

    Returns:
        The paths that could not be deleted.
    """
    for path in user_data_paths():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            _delete(path)
    return user_data_paths()


def user_data_size() -> int:
    """Size of all files in bytes."""
    return sum(_size(path) for path in user_data_paths())


def _delete(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # the caller checks which paths are left


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else (path,)
    total = 0
    for file in files:
        try:
            total += file.stat().st_size
        except OSError:
            continue  # deleted since it was listed
    return total
