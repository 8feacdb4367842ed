"""All elements of an object as text: nested ones too, pictures as a length, and a damaged object as a sentence."""

from pathlib import Path

import pytest
from helpers.dicom import dataset_of, encoded, film_object
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from inference.errors import MissingFilmError, UnreadableFilmError, UnsupportedFilmError
from inference.reading.dicom.header.element_list import ElementList, ListedElement, read_elements


def listed(tmp_path: Path, dataset: Dataset) -> ElementList:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(dataset))
    return read_elements(path)


def by_name(elements: ElementList, name: str) -> ListedElement:
    return next(element for element in elements.elements if element.name == name)


def test_elements_are_listed_as_text(tmp_path: Path) -> None:
    found = listed(tmp_path, film_object(Modality="DX", PixelSpacing=[0.2, 0.1], PatientName="Smith^Anna", KVP="70.5"))
    assert found.is_complete
    assert found.elements[0].tag.startswith("(0002,")
    modality = by_name(found, "Modality")
    assert (modality.tag, modality.representation, modality.value) == ("(0008,0060)", "CS", "DX")
    assert by_name(found, "Pixel Spacing").value == "0.2\\0.1"
    assert by_name(found, "KVP").value == "70.5"
    name = by_name(found, "Patient's Name")
    assert (name.value, name.confidential) == ("Smith^Anna", True)


def test_pixel_data_are_listed_by_their_size(tmp_path: Path) -> None:
    pixels = by_name(listed(tmp_path, film_object()), "Pixel Data")
    assert (pixels.value, pixels.size) == ("", 48 * 64 * 2)


def test_what_lies_in_a_sequence_follows_it(tmp_path: Path) -> None:
    code = dataset_of({"CodeValue": "T-D3000", "CodeMeaning": "Chest"})
    request = dataset_of({"RequestedProcedureID": "77", "RequestedProcedureCodeSequence": Sequence([code])})
    film = film_object(AnatomicRegionSequence=Sequence([code]), RequestAttributesSequence=Sequence([request]))
    found = listed(tmp_path, film)
    plain = [element for element in found.elements if element.name == "Code Meaning"]
    assert [(each.depth, each.confidential) for each in plain] == [(2, False), (4, True)]
    assert by_name(found, "Anatomic Region Sequence").items == 1
    assert by_name(found, "Requested Procedure ID").confidential


def test_private_elements_are_listed_and_confidential(tmp_path: Path) -> None:
    film = film_object()
    film.private_block(0x0009, "HILUM TEST", create=True).add_new(0x01, "LO", "Anna")
    found = listed(tmp_path, film)
    (private,) = (element for element in found.elements if element.value == "Anna")
    assert private.confidential
    (creator,) = (element for element in found.elements if element.value == "HILUM TEST")
    assert not creator.confidential


def test_what_lies_in_an_unknown_sequence_is_confidential(tmp_path: Path) -> None:
    film = film_object()
    film.add_new(0x00181FFE, "SQ", [dataset_of({"CodeMeaning": "Anna", "Modality": "DX"})])
    found = listed(tmp_path, film)
    assert by_name(found, "Code Meaning").confidential
    assert by_name(found, "Modality").confidential


def test_an_invalid_value_is_listed_as_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(KVP="70.5")).replace(b"70.5", b"7x.5"))
    assert by_name(read_elements(path), "KVP").value == "7x.5"


def test_long_values_are_shortened(tmp_path: Path) -> None:
    found = listed(tmp_path, film_object(ImageComments="x" * 5_000, RescaleType="US", DetectorActiveDimensions=None))
    comments = by_name(found, "Image Comments").value
    assert len(comments) == 2_001
    assert comments.endswith("…")


def test_a_damaged_object_gives_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    data = encoded(film_object(PatientName="Smith^Anna"))
    path.write_bytes(data[:132] + b"\x02\x00\x00\x00UL" + b"\xff" * 40 + data[300:])
    try:
        read_elements(path)
    except UnreadableFilmError as error:
        assert "Smith" not in str(error)  # noqa: PT017  # a damaged object may also be listed as far as it goes


def test_a_picture_has_no_elements(tmp_path: Path) -> None:
    Image.new("L", (40, 40)).save(tmp_path / "film.png")
    with pytest.raises(UnsupportedFilmError, match="no DICOM object"):
        read_elements(tmp_path / "film.png")
    with pytest.raises(MissingFilmError):
        read_elements(tmp_path / "gone.dcm")
