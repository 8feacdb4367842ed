"""Lists all elements of a DICOM object as text; read only on request."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from pydicom import DataElement, Dataset
from pydicom.datadict import dictionary_description, dictionary_VR
from pydicom.tag import BaseTag, Tag

from inference.errors import HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.reading.dicom.file import open_dataset
from inference.reading.dicom.header.confidential import is_confidential
from inference.reading.film_file import read_whole
from inference.reading.recognition import SourceFormat, recognise
from inference.reading.timeout import never_stopped

MOST_ELEMENTS = 20_000
_LONGEST = 2_000
"""Letters of a listed value; a longer one is cut."""

_MOST_VALUES = 64
_BYTES = frozenset({"OB", "OW", "OF", "OD", "OL", "OV", "UN"})
_ITEM = "(FFFE,E000)"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedElement:
    """One element, or one item of a sequence.

    Attributes:
        tag: As "(0010,0010)".
        representation: Value representation, as "PN"; empty for an item.
        name: By the DICOM dictionary; empty if the dictionary lacks it.
        value: As text; several values with a backslash between them.
        size: Bytes of a binary value; None for a text value.
        items: Number of items of a sequence; None for any other element.
        depth: 0 at the top; 1 for an item of a sequence, 2 for the elements in that item, and so on.
        confidential: Whether it may identify the patient.
    """

    tag: str
    representation: str
    name: str
    value: str = ""
    size: int | None = None
    items: int | None = None
    depth: int = 0
    confidential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementList:
    """The elements of one object; not complete if there are more than `MOST_ELEMENTS`."""

    elements: tuple[ListedElement, ...]
    is_complete: bool


def read_elements(path: Path, *, stopped: Callable[[], bool] = never_stopped) -> ElementList:
    """List the elements of a DICOM file, those of its meta information first.

    Hilum does not store them: not in findings, tables, pictures, reports or logs.

    Args:
        path: The file.
        stopped: Polled while reading; once it returns True, reading is abandoned.

    Raises:
        UnsupportedFilmError: It is no DICOM object.
        UnreadableFilmError: It is damaged.
        HilumError: It cannot be read.
    """
    data = read_whole(path, stopped=stopped)
    if recognise(data) is not SourceFormat.DICOM:
        raise UnsupportedFilmError(Message("This film is no DICOM object: it has no elements."))
    try:
        dataset = open_dataset(data)
        meta = getattr(dataset, "file_meta", Dataset())
        listed = [*islice(_elements(meta), MOST_ELEMENTS + 1)]
        listed += islice(_elements(dataset), MOST_ELEMENTS + 1 - len(listed))
    except HilumError:
        raise
    except Exception as error:  # pydicom raises anything at all on damaged objects
        raise UnreadableFilmError(
            Message("The elements of this DICOM object cannot be read ({0}).", type(error).__name__, code=Code.DAMAGED)
        ) from error
    return ElementList(elements=tuple(listed[:MOST_ELEMENTS]), is_complete=len(listed) <= MOST_ELEMENTS)


def _elements(dataset: Dataset, depth: int = 0, *, confidential: bool = False) -> Iterator[ListedElement]:
    """The elements, each followed by those inside it; whatever is inside a confidential one is confidential, too."""
    for tag in sorted(dataset.keys()):
        try:
            element: DataElement | None = dataset[tag]
        except Exception:  # noqa: BLE001  # pydicom raises anything at all on unsound values
            element = None
        hidden = confidential or is_confidential(
            Tag(tag), element.VR if element is not None else _dictionary_vr(Tag(tag))
        )
        if element is None:
            yield _unconverted(dataset, Tag(tag), depth, confidential=hidden)
        elif element.VR == "SQ":
            yield from _sequence(element, depth, confidential=hidden)
        else:
            yield _listed(element, depth, confidential=hidden)


def _sequence(element: DataElement, depth: int, *, confidential: bool) -> Iterator[ListedElement]:
    items = list(element.value or ())
    yield ListedElement(
        tag=str(element.tag),
        representation="SQ",
        name=_name(element),
        items=len(items),
        depth=depth,
        confidential=confidential,
    )
    for number, item in enumerate(items, 1):
        yield ListedElement(tag=_ITEM, representation="", name="", value=str(number), depth=depth + 1)
        yield from _elements(item, depth + 2, confidential=confidential)


def _listed(element: DataElement, depth: int, *, confidential: bool) -> ListedElement:
    value: Any = element.value
    is_text = element.VR not in _BYTES and not isinstance(value, bytes)
    return ListedElement(
        tag=str(element.tag),
        representation=str(element.VR),
        name=_name(element),
        value=_text(value) if is_text else "",
        size=None if is_text else len(value or b""),
        depth=depth,
        confidential=confidential,
    )


def _unconverted(dataset: Dataset, tag: BaseTag, depth: int, *, confidential: bool) -> ListedElement:
    """An element whose value cannot be converted: its bytes as text, as they are written."""
    raw = dataset.get_item(tag)
    value = getattr(raw, "value", None) or b""
    representation = str(getattr(raw, "VR", None) or _dictionary_vr(tag))
    is_text = representation not in _BYTES
    start = value[: _LONGEST + 1]
    text = start.decode("latin-1") if isinstance(start, bytes) else str(start)
    return ListedElement(
        tag=str(tag),
        representation=representation,
        name=_dictionary_name(tag),
        value=_printable(text) if is_text else "",
        size=None if is_text else len(value),
        depth=depth,
        confidential=confidential,
    )


def _text(value: Any) -> str:
    """A value, or several of them, shortened where there is more than a reader needs."""
    if value is None:
        return ""
    several = not isinstance(value, str) and hasattr(value, "__iter__") and not hasattr(value, "family_name")
    if not several:
        return _printable(str(value))
    values = list(value)
    shown = "\\".join(map(str, values[:_MOST_VALUES]))
    return _printable(shown) + ("\\…" if len(values) > _MOST_VALUES else "")


def _printable(text: str) -> str:
    cut = "".join(letter if letter.isprintable() else " " for letter in text[:_LONGEST]).strip()
    return cut + ("…" if len(text) > _LONGEST else "")


def _name(element: DataElement) -> str:
    return str(element.name or "")


def _dictionary_name(tag: BaseTag) -> str:
    try:
        return dictionary_description(tag)
    except KeyError:
        return ""


def _dictionary_vr(tag: BaseTag) -> str:
    """The value representation that the dictionary gives an element."""
    try:
        return dictionary_VR(tag)
    except KeyError:
        return ""
