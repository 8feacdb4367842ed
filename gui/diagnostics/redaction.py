"""Replaces what may identify a patient in a text by pseudonyms: names of files and folders, and quoted text."""

import re
import sys
from pathlib import Path

from gui.common import lazy

ROOT = Path(__file__).resolve().parent.parent.parent
"""The program's folder; paths below it identify no patient."""

_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|`[^`\n]*`")

_PATH = re.compile(r"(?<!\w)(?:[A-Za-z]:[\\/]|\\\\|~?/)[^\n\"'“”:;()\[\]{}<>|]*")
"""From the beginning of a path to the last place where it can end, since names may contain spaces."""

_NAME = re.compile(
    r"(?<![\w<])[^\s\"'“”:;()\[\]{}<>|]*\w\.(?:jpe?g|png|tiff?|bmp|dcm|dicom|csv|pdf|onnx|zip)\b", re.IGNORECASE
)


def pseudonym(text: str) -> str:
    """A short pseudonym: the same for equal texts; the text cannot be recovered from it."""
    return f"<{lazy.hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}>"


def redact(text: str) -> str:
    """The text with pseudonyms in place of paths, file names and quoted text."""
    for pattern in (_QUOTED, _PATH, _NAME):
        text = pattern.sub(_replace, text)
    return text


def source_name(file: str) -> str:
    """The name of a source file for the log: relative to the program or its library, without the user's home."""
    path = Path(file)
    for folder in (ROOT, *map(Path, sys.path), Path(sys.prefix), Path(sys.base_prefix)):
        if folder.is_absolute() and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name


def _replace(match: re.Match[str]) -> str:
    return pseudonym(match.group())
