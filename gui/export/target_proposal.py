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

_USUAL = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)


def proposed_folder(settings: Settings, findings: Iterable["Finding"]) -> Path | None:
    """The folder of the last export, else the user's documents or the like.

    Args:
        settings: Store the last folder.
        findings: Of the films; their folders are never proposed, so that originals and results do not mix.

    Returns:
        None if every candidate holds films; the user must choose one.
    """
    last = settings.get(Key.EXPORT_FOLDER, "")
    usual = (QStandardPaths.writableLocation(location) for location in _USUAL)
    taken = film_folders(findings)
    names = [name for name in (last, *usual) if name and not _is_among(Path(name), taken)]
    are_there = answers_or_default([partial(os.path.isdir, name) for name in names], default=False)
    return next((Path(name) for name, is_there in zip(names, are_there, strict=True) if is_there), None)


def film_folders(findings: Iterable["Finding"]) -> set[str]:
    """The folders of films, and those that were scanned."""
    folders: set[str] = set()
    for finding in findings:
        path = os.fspath(finding.path)
        folders.add(os.path.dirname(path))  # noqa: PTH120  # a hundred thousand paths, each ten times as fast as parents
        if path.endswith(finding.file):
            folders.add(path[: -len(finding.file)].rstrip("/\\"))
    return folders


def remember(settings: Settings, target: Path) -> None:
    """Store the folder for the next proposal."""
    settings.set(Key.EXPORT_FOLDER, str(target.parent))


def free_name(folder: Path | None, stem: str, ending: str) -> Path:
    """A name with today's date that no file in a folder has yet, such as "hilum 2026-01-31 (2).csv"."""
    base = f"{stem} {datetime.now(UTC).astimezone().date().isoformat()}"
    plain = Path(f"{base}{ending}")
    return plain if folder is None else answer_or_default(partial(_free_in, folder, base, ending), folder / plain)


def _free_in(folder: Path, base: str, ending: str) -> Path:
    names = (f"{base}{ending}" if number == 1 else f"{base} ({number}){ending}" for number in count(1))
    return next(path for path in (folder / name for name in names) if not path.exists())


def _is_among(folder: Path, taken: set[str]) -> bool:
    """Whether a folder is one of them or inside one."""
    whole = Path(os.path.abspath(folder))  # noqa: PTH100  # links are left as they are, as in the films' paths
    return any(os.path.abspath(str(part)) in taken for part in (whole, *whole.parents))  # noqa: PTH100
