"""Functional groups of a multi-frame object (PS3.3 C.7.6.16): the elements for its first frame, or for all frames."""

from collections.abc import Iterator

from pydicom import DataElement, Dataset
from pydicom.dataelem import RawDataElement
from pydicom.tag import BaseTag, Tag

from inference.messages import Code, Message, Notes

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


def apply_first_frame_groups(header: Dataset) -> Notes:
    """Replace the elements of a multi-frame object by those that it states for its first frame.

    Args:
        header: The object's data set, which is changed.

    Returns:
        A warning if the functional groups cannot be read; the header is then unchanged.
    """
    try:
        macros = [macro for group in _groups(header) for macro in _macros(group)]
    except Exception:  # noqa: BLE001  # pydicom may raise any exception on unsound values
        return (UNUSABLE_GROUPS,)
    for keywords, elements in macros:
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
    """For each macro in a group that has elements: all keywords of the macro, and its elements as written."""
    for name, keywords in _MACROS.items():
        for item in (group.get(name) or ())[:1]:
            stated = {Tag(keyword): item.get_item(keyword) for keyword in keywords if keyword in item}
            if stated:
                yield keywords, stated
