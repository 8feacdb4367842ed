"""Objects that state for each frame, in functional groups, what other objects state once."""

import numpy as np
import pytest
from helpers.dicom import CHEST, dataset_of, encoded, film_object, lookup_table
from pydicom import Dataset
from pydicom.datadict import tag_for_keyword
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from inference.reading.decoded import DecodedFilm
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dicom.header.functional_groups import _MACROS, UNUSABLE_GROUPS

LOW_HALF = {"WindowCenter": 1024, "WindowWidth": 2048}
HIGH_HALF = {"WindowCenter": 3072, "WindowWidth": 2048}
WHOLE = {"WindowCenter": 2048, "WindowWidth": 4096}
LOW_HALF_TABLE = lookup_table(np.clip(np.linspace(0, 2 * 65535, 4096), 0, 65535))
IN_LOW_HALF, IN_HIGH_HALF = np.clip(2 * CHEST, 0, 1), np.clip(2 * CHEST - 1, 0, 1)
PER_FRAME, SHARED = "PerFrameFunctionalGroupsSequence", "SharedFunctionalGroupsSequence"


def group(**macros: dict[str, object]) -> list[Dataset]:
    return [dataset_of({name: [dataset_of(elements)] for name, elements in macros.items()})]


def read(*, syntax: str = ExplicitVRLittleEndian, whole_range: bool = False, **header: object) -> DecodedFilm:
    made = film_object(picture=CHEST, syntax=syntax, **header)  # type: ignore[arg-type]
    return decode_dicom(encoded(made), whole_range=whole_range)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
@pytest.mark.parametrize(
    ("header", "shown"),
    [
        ({PER_FRAME: group(FrameVOILUTSequence=LOW_HALF)}, IN_LOW_HALF),
        ({SHARED: group(FrameVOILUTSequence=LOW_HALF)}, IN_LOW_HALF),
        ({SHARED: group(FrameVOILUTSequence=HIGH_HALF), PER_FRAME: group(FrameVOILUTSequence=LOW_HALF)}, IN_LOW_HALF),
        ({**HIGH_HALF, PER_FRAME: group(FrameVOILUTSequence=LOW_HALF)}, IN_LOW_HALF),
        ({PER_FRAME: [*group(FrameVOILUTSequence=LOW_HALF), *group(FrameVOILUTSequence=HIGH_HALF)]}, IN_LOW_HALF),
        (
            {
                SHARED: group(PixelValueTransformationSequence={"RescaleSlope": 2, "RescaleIntercept": -4096}),
                PER_FRAME: group(FrameVOILUTSequence={"WindowCenter": 2048, "WindowWidth": 4096}),
            },
            IN_HIGH_HALF,
        ),
        (
            {
                "VOILUTSequence": [lookup_table(np.linspace(65535, 0, 4096))],
                PER_FRAME: group(FrameVOILUTSequence=LOW_HALF),
            },
            IN_LOW_HALF,
        ),
        (
            {
                **HIGH_HALF,
                PER_FRAME: group(FrameVOILUTSequence={"VOILUTSequence": [LOW_HALF_TABLE]}),
            },
            IN_LOW_HALF,
        ),
    ],
    ids=["per frame", "shared", "both", "also for all", "first of two", "rescaled", "instead of a table", "table"],
)
def test_the_first_frame_is_shown_as_its_functional_groups_state(
    header: dict[str, object], shown: np.ndarray, syntax: str
) -> None:
    film = read(syntax=syntax, **header)
    assert np.abs(film.pixels - shown).max() < 0.002


def test_a_shutter_of_a_frame_covers_it() -> None:
    circle = {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [48, 56], "RadiusOfCircularShutter": 40}
    film = read(**WHOLE, **{PER_FRAME: group(FrameDisplayShutterSequence=circle)})  # type: ignore[arg-type]
    rows, columns = np.mgrid[1:97, 1:113]
    outside = (rows - 48) ** 2 + (columns - 56) ** 2 > 40**2
    assert not film.pixels[outside].any()
    assert np.abs(film.pixels - CHEST)[~outside].max() < 0.001


def test_spacing_orientation_and_body_part_are_those_of_the_frame() -> None:
    coded = [dataset_of({"CodeMeaning": "Chest"})]
    groups = {
        SHARED: group(PixelMeasuresSequence={"PixelSpacing": [0.2, 0.1]}),
        PER_FRAME: group(
            PatientOrientationInFrameSequence={"PatientOrientation": ["L", "F"]},
            FrameAnatomySequence={"AnatomicRegionSequence": coded},
        ),
    }
    facts = read(**WHOLE, **groups).facts  # type: ignore[arg-type]
    assert facts.pixel_spacing_mm == (0.2, 0.1)
    assert facts.patient_orientation == ("L", "F")
    assert facts.body_part == "CHEST"


def test_groups_that_state_nothing_of_the_display_change_nothing() -> None:
    empty = {SHARED: [Dataset()], PER_FRAME: group(FrameVOILUTSequence={}, FrameContentSequence={"StackID": "1"})}
    film = read(**LOW_HALF, **empty)  # type: ignore[arg-type]
    assert film.warnings == ()
    assert np.abs(film.pixels - IN_LOW_HALF).max() < 0.002


def test_unsound_groups_are_left_out_with_a_warning() -> None:
    made = film_object(picture=CHEST, **WHOLE)
    made.add_new(tag_for_keyword(PER_FRAME), "LO", "no sequence")
    film = decode_dicom(encoded(made))
    assert film.warnings == (UNUSABLE_GROUPS,)
    assert np.abs(film.pixels - CHEST).max() < 0.001


def test_every_keyword_is_one_of_the_standard() -> None:
    for name, keywords in _MACROS.items():
        assert all(tag_for_keyword(keyword) for keyword in (name, *keywords)), name
