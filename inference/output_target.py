"""Refuses to overwrite films and other files that Hilum did not write; every output uses this check."""

import os
import re
import zlib
from collections.abc import Callable, Iterable
from enum import Enum, auto
from functools import partial
from pathlib import Path

from inference.errors import OutputTargetError
from inference.messages import Code, Message
from inference.paths import openable

_HEAD_BYTES = 4096
_BOM = b"\xef\xbb\xbf"
_TABLE_HEADINGS = tuple(
    separator.join(names)
    for names in ((b"file", b"status", b"verdict"), (b"study", b"seed", b"number"))
    for separator in (b",", b";", b"\t")
)
_PDF_CREATOR = b"/Creator (\xfe\xff" + "Hilum ".encode("utf-16-be")
XLSX_AUTHOR = "Hilum"
"""The author in the properties of Hilum's workbooks; Excel keeps it when it saves one."""

_XLSX_CREATOR = re.compile(rb"<dc:creator[^>]*>" + XLSX_AUTHOR.encode() + b"<")
_XLSX_PROPERTIES, _XLSX_PROPERTIES_BYTES = "docProps/core.xml", 1 << 16
_LOCAL_HEADER_BYTES = 30
"""Fixed part of a ZIP entry's header; the entry's name follows it (APPNOTE 4.3.7)."""


class OutputKind(Enum):
    """The kinds of output, by which older outputs of Hilum are recognised."""

    CSV = auto()
    JSON_LINES = auto()
    EVALUATION = auto()
    PDF = auto()
    PICTURE = auto()
    FAULT_REPORT = auto()
    XLSX = auto()


def check_target(target: Path, kind: OutputKind, films: Iterable[Path] = ()) -> None:
    """Refuse a target that is one of the films, by any name, or a file that Hilum did not write.

    The file's content decides, so links and other spellings of a path make no difference. A picture is never replaced,
    because it may be a film. Pipes and character devices are always allowed.

    Args:
        target: The file to write; it need not exist.
        kind: The kind of output.
        films: Paths that were scanned or opened; used only if the target is an empty file.

    Raises:
        OutputTargetError: The sentence says why, and asks for another file.
    """
    openable_target = Path(openable(target))
    if openable_target.is_block_device():
        raise _not_replaceable(target)
    if not openable_target.is_file():
        return
    head = _head(target)
    if not head and _is_among(target, films):
        raise OutputTargetError(
            Message(
                "{0} is one of the films. Nothing is ever written over a film; name another file.",
                target,
                code=Code.OUTPUT_TARGET,
            )
        )
    if head and not _is_replaceable(target, head, kind):
        raise _not_replaceable(target)


def check_targets_differ(targets: Iterable[Path]) -> None:
    """Refuse the same file for two outputs, since the second would replace the first.

    Raises:
        OutputTargetError: The sentence names the file.
    """
    seen: set[str] = set()
    for target in targets:
        opened = openable(target)
        real = os.path.normcase(os.path.realpath(opened))
        if real in seen and (os.path.isfile(opened) or not os.path.exists(opened)):  # noqa: PTH110, PTH113  # may be NUL
            raise OutputTargetError(
                Message("{0} is named for two outputs. Name a file for each.", target, code=Code.OUTPUT_TARGET)
            )
        seen.add(real)


def target_check(target: Path, kind: OutputKind, films: Iterable[Path] = ()) -> Callable[[], None]:
    """The check of one target, for repeating it just before the file is replaced."""
    return partial(check_target, target, kind, films)


def _head(target: Path) -> bytes:
    """The first bytes; an unreadable file is refused, since it may not be Hilum's."""
    try:
        with Path(openable(target)).open("rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError as error:
        raise _not_replaceable(target) from error


def _is_replaceable(target: Path, head: bytes, kind: OutputKind) -> bool:
    return _is_hilum_workbook(target, head) if kind is OutputKind.XLSX else _is_hilum_output(head, kind)


def _is_hilum_output(head: bytes, kind: OutputKind) -> bool:
    match kind:
        case OutputKind.CSV:
            return _without_spreadsheet_marks(head).startswith(_TABLE_HEADINGS)
        case OutputKind.JSON_LINES:
            return head.startswith(b'{"file": ') and b'"status": ' in head
        case OutputKind.EVALUATION:
            return head.startswith(b"{") and b'"app_version": ' in head
        case OutputKind.PDF:
            return head.startswith(b"%PDF") and _PDF_CREATOR in head
        case OutputKind.FAULT_REPORT:
            return head.startswith(b"PK\x03\x04") and head[_LOCAL_HEADER_BYTES:].startswith(b"about.json")
        case OutputKind.PICTURE | OutputKind.XLSX:
            return False


def _is_hilum_workbook(target: Path, head: bytes) -> bool:
    if not head.startswith(b"PK\x03\x04"):
        return False
    import zipfile  # not every command has to look into a workbook

    try:
        with zipfile.ZipFile(openable(target)) as workbook, workbook.open(_XLSX_PROPERTIES) as properties:
            return _XLSX_CREATOR.search(properties.read(_XLSX_PROPERTIES_BYTES)) is not None
    except (OSError, KeyError, ValueError, NotImplementedError, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile):
        return False  # damaged, encrypted, or no workbook: not from Hilum


def _without_spreadsheet_marks(head: bytes) -> bytes:
    """A table's first line without the marks that spreadsheets add when saving."""
    head = head.removeprefix(_BOM).replace(b'"', b"")
    return head.partition(b"\n")[2] if head.startswith(b"sep=") else head


def _is_among(target: Path, films: Iterable[Path]) -> bool:
    status = Path(openable(target)).stat()
    return any(_is_same(target, status, film) for film in films)


def _is_same(target: Path, status: os.stat_result, film: Path) -> bool:
    try:
        film_status = os.stat(openable(film))  # noqa: PTH116  # an extended path of Windows is for the system alone
    except (OSError, ValueError):
        return False
    if status.st_ino:
        return os.path.samestat(status, film_status)
    # Some network drives have no file numbers.
    return os.path.realpath(openable(target)) == os.path.realpath(openable(film))


def _not_replaceable(target: Path) -> OutputTargetError:
    return OutputTargetError(
        Message(
            "{0} is there already, and is no earlier output of this kind. It stays as it is; name another file.",
            target,
            code=Code.OUTPUT_TARGET,
        )
    )
