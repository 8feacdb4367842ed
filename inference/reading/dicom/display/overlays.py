"""Overlays of a film: text, side markers and drawings beside its pixels (PS3.3 C.9.2), which are not shown."""

from pydicom import Dataset
from pydicom.tag import Tag

from inference.messages import Code, Message

OVERLAY = Message("The film has overlays, such as text or side markers, which are not shown.", code=Code.OVERLAY)

_GROUPS, _DATA = range(0x6000, 0x6020, 2), 0x3000


def overlay_notes(header: Dataset) -> tuple[Message, ...]:
    """A warning if an overlay draws anything; the bits of grey words that may hold older ones have their own."""
    return (OVERLAY,) if any(_draws(header, group) for group in _GROUPS) else ()


def _draws(header: Dataset, group: int) -> bool:
    element = header.get_item(Tag(group, _DATA))  # as bytes, not converted
    value = getattr(element, "value", None)
    return isinstance(value, bytes) and bool(value.strip(b"\0"))
