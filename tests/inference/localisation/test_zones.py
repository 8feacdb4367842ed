import numpy as np
import pytest

from inference.localisation.zones import PatientSides, patient_sides
from inference.radiograph import FilmFacts

CONVENTION = PatientSides(right_is_left=True, by_header=False)
USUAL, MIRRORED = PatientSides(by_header=True), PatientSides(right_is_left=False, by_header=True)


@pytest.mark.parametrize(
    ("orientation", "sides"),
    [
        (None, CONVENTION),
        (("L", "F"), USUAL),
        (("R", "F"), MIRRORED),
        (("R", "H"), CONVENTION),
        (("A", "F"), CONVENTION),
        (("F", "L"), CONVENTION),
    ],
)
def test_sides_of_an_upright_film_follow_its_header(orientation: tuple[str, str] | None, sides: PatientSides) -> None:
    assert patient_sides(FilmFacts(patient_orientation=orientation)) == sides


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
@pytest.mark.parametrize("right", ["L", "R"])
def test_sides_of_a_turned_film_are_those_of_the_upright_one(quarter_turns: int, right: str) -> None:
    left = "R" if right == "L" else "L"
    edges = np.array([[" ", "H", " "], [left, " ", right], [" ", "F", " "]])
    stored = np.rot90(edges, quarter_turns)
    facts = FilmFacts(patient_orientation=(str(stored[1, 2]), str(stored[2, 1])))
    assert patient_sides(facts, quarter_turns) == (USUAL if right == "L" else MIRRORED)


def test_orientation_that_contradicts_the_look_is_ignored() -> None:
    assert patient_sides(FilmFacts(patient_orientation=("L", "F")), 2) == CONVENTION
