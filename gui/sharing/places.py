"""Where things are written: a folder that is remembered and never the films' own, and a name with the date."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from gui.settings import Settings

if TYPE_CHECKING:
    from inference.finding import Finding

_FOLDER = "sharing/folder"
_USUAL = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)


def proposed_folder(settings: Settings, findings: Iterable["Finding"]) -> Path | None:
    """The folder that was last written to, else the user's documents or the like.

    Args:
        settings: Where the last folder is kept.
        findings: Of the films, none of whose folders is ever proposed: originals and results do not mix by accident.

    Returns:
        None if every folder that could be proposed holds films; the user must name one then.
    """
    kept = settings.get(_FOLDER, "")
    usual = (QStandardPaths.writableLocation(location) for location in _USUAL)
    taken = film_folders(findings)
    for name in (kept, *usual):
        if name and Path(name).is_dir() and not _is_among(Path(name), taken):
            return Path(name)
    return None


def film_folders(findings: Iterable["Finding"]) -> set[str]:
    """The folders that films lie in, and those that were scanned to find them."""
    folders: set[str] = set()
    for finding in findings:
        path = os.fspath(finding.path)
        folders.add(os.path.dirname(path))  # noqa: PTH120  # a hundred thousand paths, each ten times as fast as parents
        if path.endswith(finding.file):
            folders.add(path[: -len(finding.file)].rstrip("/\\"))
    return folders


def remember(settings: Settings, target: Path) -> None:
    """Propose a target's folder the next time."""
    settings.set(_FOLDER, str(target.parent))


def free_name(folder: Path | None, stem: str, ending: str) -> Path:
    """A name with today's date that no file in a folder has yet, such as "hilum 2026-01-31 (2).csv"."""
    base = f"{stem} {datetime.now(UTC).astimezone().date().isoformat()}"
    for number in count(1):
        name = Path(f"{base}{ending}" if number == 1 else f"{base} ({number}){ending}")
        if folder is None or not (folder / name).exists():
            return name if folder is None else folder / name
    raise AssertionError("count never ends")


def _is_among(folder: Path, taken: set[str]) -> bool:
    """Whether a folder is one of those, or lies within one."""
    whole = Path(os.path.abspath(folder))  # noqa: PTH100  # links are left as they are, as in the films' paths
    return any(os.path.abspath(str(part)) in taken for part in (whole, *whole.parents))  # noqa: PTH100
