"""Reads paths from a drag or the clipboard: URLs in all their forms, or lines of text."""

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
from gui.common.drives import answer_or_default
from inference.paths import openable

_FILE_URL = re.compile(rb"file:(?://(?P<host>[^/\\]*))?(?P<path>[/\\].*)", re.IGNORECASE | re.DOTALL)
_DRIVE = re.compile(r"/[A-Za-z]:[/\\]")
_ZIP_MAGIC = b"PK\x03\x04"
_ZIP = ".zip"


class MimeFiles(Struct, frozen=True, kw_only=True):
    """The paths that a drag or the clipboard names.

    Attributes:
        paths: Files and folders.
        archives: The ZIP archives among them.
    """

    paths: list[Path]
    archives: list[Path]


def dropped_paths(data: QMimeData) -> list[Path]:
    """The local files and folders in a drag, whether they exist or not."""
    return list(_paths(bytes(url.toEncoded().data()) for url in data.urls()))


def read_mime_files(data: QMimeData) -> MimeFiles:
    """The files and folders in a drag or on the clipboard.

    Without URLs, these are the existing files that the text names, one URL or path per line. If a drive does not
    answer, all files are taken to exist, and none to be an archive; the scan reports the missing ones.
    """
    dropped = dropped_paths(data)
    paths = dropped or (_paths_in(data.text()) if data.hasText() else [])
    unverified = MimeFiles(paths=paths, archives=[])
    if not paths or (dropped and not any(map(_has_zip_suffix, paths))):
        return unverified
    return answer_or_default(partial(_inspect, paths, must_exist=not dropped), default=unverified)


def path_of_url(url: bytes) -> Path | None:
    """The local path in a `file:` URL (RFC 8089); None if there is none.

    The name may contain any bytes, percent-encoded or not; the host may be missing, or this computer's.
    """
    match = _FILE_URL.fullmatch(url.strip())
    if match is None:
        return None
    host, path = os.fsdecode(match["host"] or b""), os.fsdecode(unquote_to_bytes(match["path"]))
    if "\0" in path:
        return None
    if sys.platform == "win32" and host.casefold() not in _own_hosts():
        return Path(f"//{host}{path}")  # a share
    if host.casefold() not in _own_hosts():
        return None
    return Path(path[1:] if sys.platform == "win32" and _DRIVE.match(path) else path)


def has_foreign_content(data: QMimeData) -> bool:
    """Whether a drag without local files has other content, such as a picture or a link from a web page."""
    return data.hasUrls() or data.hasImage()


def is_archive(path: Path) -> bool:
    """Whether a file is a ZIP archive, by its name and its content."""
    try:
        if not _has_zip_suffix(path) or not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_ZIP_MAGIC)) == _ZIP_MAGIC
    except (OSError, ValueError):
        return False


def _inspect(paths: list[Path], *, must_exist: bool) -> MimeFiles:
    """Check which files exist, and which are archives; a drive that hangs blocks the caller."""
    present = list(filter(_exists, paths)) if must_exist else paths
    return MimeFiles(paths=present, archives=list(filter(is_archive, present)))


def _paths_in(text: str) -> list[Path]:
    lines = [line.strip().strip("\"'") for line in text.splitlines()]
    urls = _paths(os.fsencode(line) for line in lines)
    return [*urls, *(path for path in map(Path, lines) if path.is_absolute())]


def _has_zip_suffix(path: Path) -> bool:
    return path.suffix.lower() == _ZIP


def _paths(urls: Iterator[bytes]) -> Iterator[Path]:
    return (path for path in map(path_of_url, urls) if path is not None)


def _own_hosts() -> set[str]:
    name = lazy.socket.gethostname().casefold()
    return {"", "localhost", "127.0.0.1", name, name.partition(".")[0]}


def _exists(path: Path) -> bool:
    try:
        return os.path.exists(openable(path))  # noqa: PTH110  # pathlib would alter an extended path of Windows
    except (OSError, ValueError):
        return False
