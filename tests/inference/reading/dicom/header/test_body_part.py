import pytest
from helpers.dicom import dataset_of
from pydicom.sequence import Sequence

from inference.reading.dicom.header.body_part import body_part_of


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("CHEST", "CHEST"),
        ("chest ", "CHEST"),
        ("CHEST PA", "CHEST"),
        ("CHESTPA", "CHEST"),
        ("CHEST 1 VIEW", "CHEST"),
        ("CHEST_PORTABLE", "CHEST"),
        ("TORAX", "CHEST"),
        ("tórax", "CHEST"),
        ("THORAX", "CHEST"),
        ("LUNGS", "CHEST"),
        ("PULMÓN", "CHEST"),
        ("胸部", "CHEST"),
        ("HIP", "HIP"),
        ("KNIE", "KNIE"),
        ("THORACIC SPINE", "THORACIC SPINE"),
        ("TSPINE", "TSPINE"),
        ("BREAST", "BREAST"),
        ("UNKNOWN", None),
        ("N/A", None),
        ("", None),
    ],
)
def test_a_body_part_is_understood_in_any_spelling(words: str, part: str | None) -> None:
    assert body_part_of(dataset_of({"BodyPartExamined": words})) == (part, ())


@pytest.mark.parametrize(
    "words", ["CHESTABDOMEN", "CHEST ABDOMEN", "CHEST_TO_PELVIS", "THORAX SPINE", "CHESTABDPELVIS"]
)
def test_more_than_the_chest_is_reported(words: str) -> None:
    part, notes = body_part_of(dataset_of({"BodyPartExamined": words}))
    assert part == "CHEST"
    assert [str(note) for note in notes] == [f"By its header (“{words}”) the film shows more than the chest."]


@pytest.mark.parametrize(("meaning", "part"), [("Chest", "CHEST"), ("Entire knee", "ENTIRE KNEE")])
def test_a_coded_region_is_used_if_the_body_part_is_missing(meaning: str, part: str) -> None:
    region = Sequence([dataset_of({"CodeValue": "T-D3000", "CodingSchemeDesignator": "SRT", "CodeMeaning": meaning})])
    assert body_part_of(dataset_of({"AnatomicRegionSequence": region})) == (part, ())
