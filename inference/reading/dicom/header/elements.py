"""Reads elements of a DICOM header leniently: terms in any case, with blanks; numbers with a decimal comma."""

import re
import unicodedata
from typing import Any

from pydicom import DataElement, Dataset

from inference.messages import Code, Message

DECIMAL_COMMA = Message(
    "Numbers in the film's header are written with a comma; it was read as a decimal point.", code=Code.DECIMAL_COMMA
)

_DECIMAL_KEYWORDS = (
    "RescaleSlope",
    "RescaleIntercept",
    "WindowCenter",
    "WindowWidth",
    "PixelSpacing",
    "ImagerPixelSpacing",
)
_SEPARATORS = re.compile(r"[\W_]+")
_MOST_QUOTED_LETTERS = 24


def text(header: Dataset, keyword: str) -> str:
    """An element's text, with blanks between several values; empty if it is absent.

    An element that pydicom cannot convert is returned as written.
    """
    try:
        value: Any = header.get(keyword)
    except Exception:  # noqa: BLE001  # pydicom may raise any exception on unsound values
        value = _written(header, keyword)
    if value is None:
        return ""
    values = [value] if isinstance(value, str | bytes) or not hasattr(value, "__iter__") else list(value)
    return " ".join(map(_as_text, values)).replace("\x00", " ").strip()


def term(header: Dataset, keyword: str) -> str:
    """A defined term without case, blanks and punctuation: " Monochrome 1" becomes "MONOCHROME1"."""
    return compact(text(header, keyword))


def compact(words: str) -> str:
    """Words in upper case, without accents, blanks and punctuation."""
    return _SEPARATORS.sub("", plain(words))


def plain(words: str) -> str:
    """Words in upper case and without accents."""
    parts = unicodedata.normalize("NFKD", words.replace("ß", "ss"))
    return "".join(part for part in parts if not unicodedata.combining(part)).upper()


def quotable(words: str) -> str:
    """Text of a header, shortened and cleaned for use in a sentence."""
    return "".join(letter for letter in words[:_MOST_QUOTED_LETTERS] if letter.isprintable()).strip()


def numbers(header: Dataset, keyword: str) -> tuple[float, ...]:
    """The numbers of an element; empty if it is absent or empty.

    Raises:
        ValueError: One of its values is not a number.
    """
    if keyword not in header:
        return ()
    written = _written(header, keyword)
    values = written.split("\\") if isinstance(written, str) else written
    values = [values] if isinstance(values, int | float) or not hasattr(values, "__iter__") else values
    parts = [_as_text(value).replace("\x00", " ").strip() for value in values]
    return tuple(_number(part) for part in parts if part)


def has_decimal_comma(header: Dataset) -> bool:
    """Whether a number that Hilum uses is written with a comma."""
    return any(
        isinstance(written, str) and "," in written
        for written in (_written(header, keyword) for keyword in _DECIMAL_KEYWORDS if keyword in header)
    )


def _written(header: Dataset, keyword: str) -> Any:
    """An element's value as text before pydicom's conversion, if possible."""
    element = header.get_item(keyword)
    value: Any = getattr(element, "value", None)
    if element is None or value is None:
        return ""
    if not isinstance(element, DataElement) and element.VR not in {"DS", "IS", "UN", None}:
        try:
            value = header.get(keyword)
        except Exception:  # noqa: BLE001  # as in `text`
            return _as_text(value)
    return _as_text(value) if isinstance(value, bytes) else value


def _as_text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _number(part: str) -> float:
    return float(part.replace(",", ".") if part.count(",") == 1 and "." not in part else part)
