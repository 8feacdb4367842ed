"""Reads file names from a drag or the clipboard: URLs in all their forms, or lines of text."""

import os
import re
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import unquote_to_bytes

from msgspec import Struct
from PySide6.QtCore import QMimeData

from gui.common import lazy
from gui.common.drives import answer_soon
from inference.paths import openable

_FILE_URL = re.compile(rb"file:(?://(?P<host>[^/\\]*))?(?P<path>[/\\].*)", re.IGNORECASE | re.DOTALL)
_DRIVE = re.compile(r"/[A-Za-z]:[/\\]")
_ZIP_MAGIC = b"PK\x03\x04"
_ZIP = ".zip"


class NamedFiles(Struct, frozen=True, kw_only=True):
    """What a drag or the clipboard names.

    Attributes:
        paths: Files and folders.
        archives: The ZIP archives among them.
    """

    paths: list[Path]
    archives: list[Path]


def dropped_paths(data: QMimeData) -> list[Path]:
    """The local files and folders in a drag, whether they exist or not."""
    return list(_paths(bytes(url.toEncoded().data()) for url in data.urls()))


def named_files(data: QMimeData) -> NamedFiles:
    """As `dropped_paths`; or else the existing files that its text names, one URL or path per line.

    Drives are asked once. Where one does not answer, all files are taken to exist, and none to be an archive; the scan
    says which do not.
    """
    dropped = dropped_paths(data)
    paths = dropped or (_paths_in(data.text()) if data.hasText() else [])
    unasked = NamedFiles(paths=paths, archives=[])
    if not paths or (dropped and not any(map(_is_called_archive, paths))):
        return unasked
    return answer_soon(partial(_looked_at, paths, must_exist=not dropped), otherwise=unasked)


def path_of_url(url: bytes) -> Path | None:
    """The local path in a `file:` URL (RFC 8089); None if there is none.

    The name may contain any bytes, percent-encoded or not; the host may be missing, or this computer's.
    """
    parts = _FILE_URL.fullmatch(url.strip())
    if parts is None:
        return None
    host, path = os.fsdecode(parts["host"] or b""), os.fsdecode(unquote_to_bytes(parts["path"]))
    if "\0" in path:
        return None
    if sys.platform == "win32" and host.casefold() not in _own_hosts():
        return Path(f"//{host}{path}")  # a share
    if host.casefold() not in _own_hosts():
        return None
    return Path(path[1:] if sys.platform == "win32" and _DRIVE.match(path) else path)


def comes_from_elsewhere(data: QMimeData) -> bool:
    """Whether a drag that names no local file contains for example a picture or a link from a web page."""
    return data.hasUrls() or data.hasImage()


def is_archive(path: Path) -> bool:
    """Whether a file is a ZIP archive, by its name and its content."""
    try:
        if not _is_called_archive(path) or not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_ZIP_MAGIC)) == _ZIP_MAGIC
    except (OSError, ValueError):
        return False


def _looked_at(paths: list[Path], *, must_exist: bool) -> NamedFiles:
    """Look at files; a drive that hangs holds up the caller."""
    there = list(filter(_exists, paths)) if must_exist else paths
    return NamedFiles(paths=there, archives=list(filter(is_archive, there)))


def _paths_in(text: str) -> list[Path]:
    lines = [line.strip().strip("\"'") for line in text.splitlines()]
    urls = _paths(os.fsencode(line) for line in lines)
    return [*urls, *(path for path in map(Path, lines) if path.is_absolute())]


def _is_called_archive(path: Path) -> bool:
    return path.suffix.lower() == _ZIP


def _paths(urls: Iterator[bytes]) -> Iterator[Path]:
    return (path for path in map(path_of_url, urls) if path is not None)


def _own_hosts() -> set[str]:
    name = lazy.socket.gethostname().casefold()
    return {"", "localhost", "127.0.0.1", name, name.partition(".")[0]}


def _exists(path: Path) -> bool:
    try:
        return os.path.exists(openable(path))  # noqa: PTH110  # an extended path of Windows is for the system alone
    except (OSError, ValueError):
        return False
