"""Which elements may identify the patient: those that the Basic Application Level Confidentiality Profile protects.

The profile (PS3.15 annex E) removes or replaces them; table E.1-1 lies in `assets/confidential-attributes.tsv`.
"""

from functools import cache

from pydicom.datadict import dictionary_VR
from pydicom.tag import BaseTag

from inference.paths import ASSETS

ATTRIBUTES = ASSETS / "confidential-attributes.tsv"

_CURVES, _OVERLAYS = 0x5000, 0x6000
_REPEATING = 0xFF00
"""The bits that the groups of one repeating group share (PS3.5 7.6)."""

_OVERLAY_ELEMENTS = frozenset({0x0022, 0x1500, 0x3000, 0x4000})
"""Overlay Description, Label, Data and Comments: the profile names the last two, and the others are free text, too."""

_EXPLANATIONS = frozenset({0x00281055, 0x00283003})
"""Window Center & Width Explanation and LUT Explanation: free text that the profile leaves."""

_META = 0x0002
_META_ELEMENTS = frozenset({0x0003, 0x0016, 0x0017, 0x0018, 0x0026, 0x0027, 0x0028, 0x0102})
"""Elements of the file's meta information, which the profile replaces: the instance, its senders and receivers."""


def is_confidential(tag: BaseTag, representation: str) -> bool:
    """Whether an element is hidden until the reader asks to see it.

    Args:
        tag: The element's.
        representation: Its value representation; every name of a person is confidential.
    """
    if representation == "PN" or int(tag) in _EXPLANATIONS or int(tag) in _listed():
        return True
    if tag.is_private:
        return not tag.is_private_creator  # a creator names the maker of the elements, which may hold anything
    repeating = tag.group & _REPEATING
    return (
        repeating == _CURVES
        or (repeating == _OVERLAYS and tag.element in _OVERLAY_ELEMENTS)
        or (tag.group == _META and tag.element in _META_ELEMENTS)
        or not _is_known(tag)
    )


def _is_known(tag: BaseTag) -> bool:
    """Whether the dictionary has an element; one that it lacks may hold anything."""
    try:
        dictionary_VR(tag)
    except KeyError:
        return tag.element == 0  # a group's length
    return True


@cache
def _listed() -> frozenset[int]:
    lines = ATTRIBUTES.read_text(encoding="utf-8").splitlines()
    return frozenset(int(line.partition("\t")[0], 16) for line in lines if not line.startswith("#"))
