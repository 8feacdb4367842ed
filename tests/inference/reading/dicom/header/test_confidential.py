"""Which elements are hidden until somebody asks: table E.1-1 of PS3.15, names, and private elements."""

import pytest
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.tag import Tag

from inference.reading.dicom.header.confidential import ATTRIBUTES, is_confidential


@pytest.mark.parametrize(
    "keyword",
    [
        *("PatientName", "PatientID", "IssuerOfPatientID", "OtherPatientIDsSequence", "PatientBirthDate", "PatientSex"),
        *("PatientAge", "PatientAddress", "StudyDate", "AcquisitionDate", "StudyInstanceUID", "SOPInstanceUID"),
        *("InstitutionName", "StationName", "DeviceSerialNumber", "AccessionNumber", "ReferringPhysicianName"),
        *("OperatorsName", "StudyDescription", "SeriesDescription", "ProtocolName", "RequestAttributesSequence"),
        *("MediaStorageSOPInstanceUID", "SourceApplicationEntityTitle"),
    ],
)
def test_identifying_elements_are_confidential(keyword: str) -> None:
    tag = Tag(tag_for_keyword(keyword) or 0)
    assert is_confidential(tag, dictionary_VR(tag))


@pytest.mark.parametrize(
    "keyword",
    ["Modality", "ViewPosition", "BodyPartExamined", "Rows", "PixelSpacing", "KVP", "WindowCenter", "PixelData",
     "TransferSyntaxUID", "SOPClassUID", "Manufacturer", "PhotometricInterpretation"],
)  # fmt: skip
def test_elements_about_the_picture_are_not_confidential(keyword: str) -> None:
    tag = Tag(tag_for_keyword(keyword) or 0)
    assert not is_confidential(tag, dictionary_VR(tag))


@pytest.mark.parametrize(
    ("tag", "representation", "hidden"),
    [
        (0x00091010, "LO", True),  # private
        (0x00090010, "LO", False),  # who made the private elements
        (0x00189999, "PN", True),  # a name, wherever it stands
        (0x50023000, "OW", True),  # curve
        (0x60023000, "OW", True),  # overlay
        (0x60020022, "LO", True),  # its description
        (0x60021500, "LO", True),  # its label
        (0x60020010, "US", False),  # its rows
        (0x00281055, "LO", True),  # why a window was chosen
        (0x00283003, "LO", True),  # and a table
        (0x00181FFE, "LO", True),  # not in the dictionary
        (0x40100000, "UL", False),  # a group's length
    ],
)
def test_elements_missing_in_the_dictionary_are_judged_by_their_group(
    tag: int, representation: str, hidden: bool
) -> None:
    assert is_confidential(Tag(tag), representation) is hidden


def test_the_table_holds_each_attribute_once() -> None:
    lines = [line for line in ATTRIBUTES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    tags = [line.split("\t")[0] for line in lines]
    assert len(tags) == len(set(tags)) > 600
    assert tags == sorted(tags)
