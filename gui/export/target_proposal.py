"""Proposes the folder and the file name of an export."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from gui.common.drives import answer_or_default, answers_or_default
from gui.common.settings import Key, Settings

if TYPE_CHECKING:
    from inference.finding import Finding

_USUAL_LOCATIONS = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)


def proposed_folder(settings: Settings, findings: Iterable["Finding"]) -> Path | None:
    """The folder of the last export, or else a usual one, such as the user's documents.

    Args:
        settings: Store the last folder.
        findings: The films' findings; their folders are never proposed, so that originals and results do not mix.

    Returns:
        None if no candidate is there, or every candidate contains films.
    """
    last = settings.get(Key.EXPORT_FOLDER, "")
    usual = (QStandardPaths.writableLocation(location) for location in _USUAL_LOCATIONS)
    occupied = film_folders(findings)
    names = [name for name in (last, *usual) if name and not _is_within(Path(name), occupied)]
    are_there = answers_or_default([partial(os.path.isdir, name) for name in names], default=False)
    return next((Path(name) for name, is_there in zip(names, are_there, strict=True) if is_there), None)


def film_folders(findings: Iterable["Finding"]) -> set[str]:
    """The folders that contain films, and the folders that were scanned."""
    folders: set[str] = set()
    for finding in findings:
        path = os.fspath(finding.path)
        folders.add(os.path.dirname(path))  # noqa: PTH120  # ten times as fast as Path.parent, for a hundred thousand paths
        if path.endswith(finding.file):
            folders.add(path[: -len(finding.file)].rstrip("/\\"))
    return folders


def remember(settings: Settings, target: Path) -> None:
    """Store the folder for the next proposal."""
    settings.set(Key.EXPORT_FOLDER, str(target.parent))


def free_name(folder: Path | None, stem: str, suffix: str) -> Path:
    """A new path with today's date, such as "hilum 2026-01-31 (2).csv"; a bare name if there is no folder."""
    base = f"{stem} {datetime.now(UTC).astimezone().date().isoformat()}"
    plain = Path(f"{base}{suffix}")
    return plain if folder is None else answer_or_default(partial(_free_in, folder, base, suffix), folder / plain)


def _free_in(folder: Path, base: str, suffix: str) -> Path:
    names = (f"{base}{suffix}" if number == 1 else f"{base} ({number}){suffix}" for number in count(1))
    return next(path for path in (folder / name for name in names) if not path.exists())


def _is_within(folder: Path, folders: set[str]) -> bool:
    """Whether a folder is one of some folders, or lies within one of them."""
    absolute = Path(os.path.abspath(folder))  # noqa: PTH100  # links are left as they are, as in the films' paths
    return any(os.path.abspath(str(part)) in folders for part in (absolute, *absolute.parents))  # noqa: PTH100
