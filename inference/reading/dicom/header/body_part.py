"""The body part that a film shows, from the words of its header."""

import re

from pydicom import Dataset

from inference.messages import Code, Message, Notes
from inference.reading.dicom.header.elements import compact, plain, quotable, text

CHEST = "CHEST"

_CHEST = frozenset({
    "CHEST", "THORAX", "TORAX", "TORACE", "LUNG", "LUNGS", "LUNGE", "LUNGEN", "PULMO", "PULMON", "PULMONES", "POUMON",
    "POUMONS", "PECHO", "BRUSTKORB", "CXR",
})  # fmt: skip
"""In English, Latin, German, French, Spanish and Italian."""

_OTHERS = (
    "ABDOMEN", "ABD", "PELVIS", "NECK", "HEAD", "SKULL", "SPINE", "SHOULDER", "RIBS", "RIB", "STERNUM", "CLAVICLE",
    "ARM", "BREAST", "HEART", "BODY",
)  # fmt: skip
_UNSPECIFIC = frozenset({"", "UNKNOWN", "OTHER", "NONE", "NA", "UNSPECIFIED", "UNDEFINED", "DEFAULT", "ANY"})
_CHEST_IN_IDEOGRAPHS = "胸"
_SPLIT = re.compile(r"[^A-Z]+")


def body_part_of(header: Dataset) -> tuple[str | None, Notes]:
    """The body part, and a warning if the film shows more than the chest.

    Returns:
        "CHEST" for every spelling of it; any other part as written, in upper case; None if the header names none.
    """
    stated = text(header, "BodyPartExamined")
    if compact(stated) in _UNSPECIFIC:
        stated = _coded(header)
    if compact(stated) in _UNSPECIFIC:
        return None, ()
    if _CHEST_IN_IDEOGRAPHS in stated:
        return CHEST, ()
    parts = [part for word in _SPLIT.split(plain(stated)) for part in _split_compound(word)]
    if not _CHEST.intersection(parts):
        return plain(stated), ()
    more = Message(
        "By its header (“{0}”) the film shows more than the chest.", quotable(stated), code=Code.HEADER_UNCLEAR
    )
    return CHEST, (more,) if set(parts).intersection(_OTHERS) else ()


def _split_compound(word: str) -> tuple[str, ...]:
    """Split a compound such as CHESTABDOMEN (PS3.16 annex L) into two words; leave other words unchanged."""
    first = next((chest for chest in sorted(_CHEST, key=len, reverse=True) if word.startswith(chest)), None)
    rest = word[len(first) :] if first else ""
    is_known = rest in {"PA", "AP", "LAT"} or rest.startswith(_OTHERS)
    if first and rest and is_known:
        return first, next((other for other in _OTHERS if rest.startswith(other)), rest)
    return (word,)


def _coded(header: Dataset) -> str:
    """The code meanings in Anatomic Region Sequence (0008,2218)."""
    try:
        items = list(header.get("AnatomicRegionSequence") or ())
    except Exception:  # noqa: BLE001  # an unreadable element must not make the film unreadable
        return ""
    return text(items[0], "CodeMeaning") if items and isinstance(items[0], Dataset) else ""
