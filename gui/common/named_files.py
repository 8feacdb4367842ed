"""Reads file names from a drag or the clipboard: URLs in all their forms, or lines of text."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData

from gui.common import lazy
from gui.common.drives import answer_soon
from inference.paths import openable

_FILE_URL = re.compile(rb"file:(?://(?P<host>[^/\\]*))?(?P<path>[/\\].*)", re.IGNORECASE | re.DOTALL)
_DRIVE = re.compile(r"/[A-Za-z]:[/\\]")
_ZIP_MAGIC = b"PK\x03\x04"


def dropped_paths(data: QMimeData) -> list[Path]:
    """The local files and folders in a drag, whether they exist or not."""
    return list(_paths(bytes(url.toEncoded().data()) for url in data.urls()))


def named_paths(data: QMimeData) -> list[Path]:
    """As `dropped_paths`; or else the existing files that its text names, one URL or path per line.

    Where a drive does not answer, all files are taken to exist; the scan says which do not.
    """
    named = dropped_paths(data)
    if named or not data.hasText():
        return named
    lines = [line.strip().strip("\"'") for line in data.text().splitlines()]
    urls = _paths(os.fsencode(line) for line in lines)
    plain = (path for path in map(Path, lines) if path.is_absolute())
    paths = [*urls, *plain]
    return answer_soon(lambda: list(filter(_exists, paths)), otherwise=paths) if paths else []


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
    """Whether a drag contains no local file, but for example a picture or a link from a web page."""
    return not named_paths(data) and (data.hasUrls() or data.hasImage())


def archives_among(paths: list[Path]) -> list[Path]:
    """The ZIP archives among files; none if their drive does not answer."""
    named = [path for path in paths if path.suffix.lower() == ".zip"]
    return answer_soon(lambda: list(filter(is_archive, named)), otherwise=[]) if named else []


def is_archive(path: Path) -> bool:
    """Whether a file is a ZIP archive, by its name and its content."""
    try:
        if path.suffix.lower() != ".zip" or not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_ZIP_MAGIC)) == _ZIP_MAGIC
    except (OSError, ValueError):
        return False


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
