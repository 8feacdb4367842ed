"""The table model of DICOM elements: search, containing sequences, and hidden confidential values."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.viewer.elements.elements_model import ElementColumn, ElementsModel
from inference.reading.dicom.header.element_list import ListedElement

ELEMENTS = (
    ListedElement(tag="(0008,0060)", representation="CS", name="Modality", value="DX"),
    ListedElement(tag="(0008,2218)", representation="SQ", name="Anatomic Region Sequence", items=1),
    ListedElement(tag="(FFFE,E000)", representation="", name="", value="1", depth=1),
    ListedElement(tag="(0008,0104)", representation="LO", name="Code Meaning", value="Chest", depth=2),
    ListedElement(tag="(0010,0010)", representation="PN", name="Patient's Name", value="Smith^Anna", confidential=True),
    ListedElement(tag="(7FE0,0010)", representation="OW", name="Pixel Data", size=6144),
)


@pytest.fixture
def model() -> ElementsModel:
    made = ElementsModel()
    made.show_elements(ELEMENTS)
    return made


def column(model: ElementsModel, which: ElementColumn) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def everything(model: ElementsModel) -> str:
    roles = [role for role in Qt.ItemDataRole if role != Qt.ItemDataRole.UserRole]
    indices = [model.index(row, each_column) for row in range(model.rowCount()) for each_column in ElementColumn]
    return repr([index.data(role) for index in indices for role in roles])


def test_model_passes_the_model_tester(model: ElementsModel) -> None:
    tester = QAbstractItemModelTester(model)
    for words in ("chest", "", "nothing", "x"):
        model.search(words)
    model.reveal(True)
    assert tester.model() is model


def test_values_are_formatted_and_confidential_ones_hidden(model: ElementsModel) -> None:
    assert column(model, ElementColumn.VALUE) == ["DX", "Items: 1", "", "Chest", "hidden", "6,144 bytes"]
    assert column(model, ElementColumn.NAME)[2] == "Item 1"
    assert "Smith" not in everything(model)
    assert "Smith" not in model.lines(list(range(model.rowCount())))
    model.reveal(True)
    assert "Smith^Anna" in column(model, ElementColumn.VALUE)
    model.show_elements(ELEMENTS)
    assert "Smith" not in everything(model)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("modal", ["Modality"]),
        ("(0008,0060)", ["Modality"]),
        ("00080060", ["Modality"]),
        ("dx", ["Modality"]),
        ("pn", ["Patient's Name"]),
        ("chest", ["Anatomic Region Sequence", "Item 1", "Code Meaning"]),
        ("smith", []),
        ("item", []),
        ("", [name.name or "Item 1" for name in ELEMENTS]),
    ],
)
def test_search_lists_matches_with_their_sequences(model: ElementsModel, words: str, names: list[str]) -> None:
    model.search(words)
    assert column(model, ElementColumn.NAME) == names


def test_search_finds_a_revealed_value(model: ElementsModel) -> None:
    model.reveal(True)
    model.search("smith")
    assert column(model, ElementColumn.VALUE) == ["Smith^Anna"]
