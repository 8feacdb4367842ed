import pytest
from helpers.dicom import dataset_of
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from inference.reading.dicom.header.view import TURNED, orientation_of, view_of


def coded(value: str, meaning: str) -> Sequence:
    return Sequence([dataset_of({"CodeValue": value, "CodingSchemeDesignator": "SRT", "CodeMeaning": meaning})])


@pytest.mark.parametrize(
    ("words", "view"),
    [
        ("AP", "AP"),
        ("ap ", "AP"),
        ("A.P.", "AP"),
        ("A-P", "AP"),
        ("AP SUPINE", "AP"),
        ("Antero-posterior", "AP"),
        ("PA", "PA"),
        ("P.A.", "PA"),
        ("POSTEROANTERIOR", "PA"),
        ("PA ERECT", "PA"),
        ("FRONTAL", "FRONTAL"),
        ("Face", "FRONTAL"),
        ("LL", "LL"),
        ("left lateral", "LL"),
        ("LLAT", "LL"),
        ("RL", "RL"),
        ("Lat.", "LATERAL"),
        ("seitlich", "LATERAL"),
        ("profil", "LATERAL"),
        ("seitl.", "LATERAL"),
        ("lateraler Thorax", "LATERAL"),
        ("胸部侧位", "LATERAL"),
        ("胸部側面", "LATERAL"),
        ("胸部正位", "FRONTAL"),
        ("LLD", "DECUBITUS"),
        ("LAO", "OBLIQUE"),
        ("AP OBLIQUE", "OBLIQUE"),
        ("PA/AP", "FRONTAL"),
        ("ERECT", None),
        ("CHEST PORTABLE", None),
        ("LORDOTIC", "LORDOTIC"),
        ("PA AND LATERAL", "PA AND LATERAL"),
        ("UNKNOWN", None),
        ("", None),
    ],
)
def test_a_view_is_understood_in_any_spelling(words: str, view: str | None) -> None:
    assert view_of(dataset_of({"ViewPosition": words})) == (view, ())


@pytest.mark.parametrize(
    ("elements", "view"),
    [
        ({"ViewCodeSequence": coded("R-10236", "left lateral")}, "LL"),
        ({"ViewCodeSequence": coded("399067008", "")}, "LATERAL"),
        ({"ViewCodeSequence": coded("X", "Right Lateral")}, "RL"),
        ({"ViewCodeSequence": coded("R-10206", "antero-posterior")}, "AP"),
        ({"ViewCodeSequence": coded("R-10214", "")}, "PA"),
        ({"PatientOrientation": ["A", "F"]}, "LATERAL"),
        ({"PatientOrientation": ["P", "F"]}, "LATERAL"),
        ({"PatientOrientation": ["L", "F"]}, "FRONTAL"),
        ({"PatientOrientation": ["", ""]}, None),
        ({"SeriesDescription": "Thorax lateral"}, "LATERAL"),
        ({"SeriesDescription": "CHEST PA"}, "PA"),
        ({"SeriesDescription": "CHEST PA/LAT"}, None),
        ({"SeriesDescription": "XR CHEST FRONTAL AND LATERAL"}, None),
        ({"SeriesDescription": "Thorax face et profil"}, None),
        ({"SeriesDescription": "胸部正侧位"}, None),
        ({"ProtocolName": "Chest LAT"}, "LATERAL"),
        ({"BodyPartExamined": "CHEST LAT"}, "LATERAL"),
    ],
)
def test_a_view_is_read_from_other_elements(elements: dict[str, object], view: str | None) -> None:
    assert view_of(dataset_of(elements)) == (view, ())


def test_elements_that_contradict_each_other_are_reported() -> None:
    view, notes = view_of(dataset_of({"ViewPosition": "AP", "SeriesDescription": "LATERAL"}))
    assert view == "AP"
    assert [str(note) for note in notes] == [
        "The header contradicts itself on the view: “AP” and “LATERAL”; the first was taken."
    ]


def test_a_view_position_that_is_not_understood_is_reported_where_something_else_is() -> None:
    view, notes = view_of(dataset_of({"ViewPosition": "XYZ", "PatientOrientation": ["L", "F"]}))
    assert view == "FRONTAL"
    assert [str(note) for note in notes] == ["The header's view “XYZ” is not understood."]


@pytest.mark.parametrize(
    ("across", "down", "view"), [("L", "H", "FRONTAL"), ("F", "L", "FRONTAL"), ("A", "H", "LATERAL")]
)
def test_a_film_that_lies_on_its_side_is_reported(across: str, down: str, view: str) -> None:
    assert view_of(dataset_of({"PatientOrientation": [across, down]})) == (view, (TURNED,))


def test_an_empty_header_says_nothing() -> None:
    assert view_of(Dataset()) == (None, ())


@pytest.mark.parametrize(
    ("written", "orientation"),
    [
        (["L", "F"], ("L", "F")),
        (["R", "FP"], ("R", "F")),
        (["r", "f"], ("R", "F")),
        (["L", ""], None),
        (["left", "down"], None),
        ("L", None),
        (None, None),
    ],
)
def test_orientation_is_the_direction_of_rows_and_columns(
    written: list[str] | str | None, orientation: tuple[str, str] | None
) -> None:
    header = Dataset() if written is None else dataset_of({"PatientOrientation": written})
    assert orientation_of(header) == orientation
