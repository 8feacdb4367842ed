"""Functional groups of a multi-frame object (PS3.3 C.7.6.16): what is stated for its first frame, or for all frames."""

from collections.abc import Iterator

from pydicom import DataElement, Dataset
from pydicom.dataelem import RawDataElement
from pydicom.tag import BaseTag, Tag

from inference.messages import Code, Message

Notes = tuple[Message, ...]
Element = DataElement | RawDataElement

UNUSABLE_GROUPS = Message(
    "What the object states for its frames (functional groups) cannot be used; it was left out.",
    code=Code.HEADER_UNCLEAR,
)

_SHUTTER = (
    "ShutterShape",
    *(f"Shutter{edge}Edge" for edge in ("UpperHorizontal", "LowerHorizontal", "LeftVertical", "RightVertical")),
    "CenterOfCircularShutter",
    "RadiusOfCircularShutter",
    "VerticesOfThePolygonalShutter",
)
_MACROS = {
    "FrameVOILUTSequence": ("VOILUTSequence", "WindowCenter", "WindowWidth", "VOILUTFunction"),
    "PixelValueTransformationSequence": ("ModalityLUTSequence", "RescaleSlope", "RescaleIntercept"),
    "FrameDisplayShutterSequence": _SHUTTER,
    "PixelMeasuresSequence": ("PixelSpacing",),
    "FramePixelDataPropertiesSequence": ("ImagerPixelSpacing",),
    "PatientOrientationInFrameSequence": ("PatientOrientation",),
    "FrameAnatomySequence": ("AnatomicRegionSequence",),
}
"""The elements that Hilum reads, by the macro that states them for a frame."""


def of_first_frame(header: Dataset) -> Notes:
    """Put what a multi-frame object states for its first frame in the place of what it states for the whole object.

    Args:
        header: The object's data set, which is changed.

    Returns:
        A warning if the functional groups are unsound; the header is then unchanged.
    """
    try:
        stated = [each for group in _groups(header) for each in _macros(group)]
    except Exception:  # noqa: BLE001  # pydicom may raise any exception on unsound values
        return (UNUSABLE_GROUPS,)
    for keywords, elements in stated:
        for keyword in keywords:
            if keyword in header:
                del header[keyword]
        header.update(elements)
    return ()


def _groups(header: Dataset) -> Iterator[Dataset]:
    """The groups of all frames, and those of the first frame, which take precedence."""
    for keyword in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        yield from (header.get(keyword) or ())[:1]


def _macros(group: Dataset) -> Iterator[tuple[tuple[str, ...], dict[BaseTag, Element]]]:
    """The macros in a group that state anything: the keywords that belong together, and the elements as written."""
    for name, keywords in _MACROS.items():
        for item in (group.get(name) or ())[:1]:
            stated = {Tag(keyword): item.get_item(keyword) for keyword in keywords if keyword in item}
            if stated:
                yield keywords, stated
