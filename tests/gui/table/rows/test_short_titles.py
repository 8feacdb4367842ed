"""The short titles of zones."""

from itertools import product

import pytest

from gui.table.rows.short_titles import ZONE_TITLES, zone_title
from inference.localisation.zones import PatientSides, Zone, zone_in_words
from inference.messages import Message

_THIRDS = ((0,), (1,), (2,), (0, 1), (1, 2), (0, 1, 2))


def zone(lung: int, thirds: tuple[int, ...]) -> Zone:
    return Zone(lung=lung, thirds=thirds)


@pytest.mark.parametrize("by_header", [False, True])
def test_every_zone_has_a_short_title(by_header: bool) -> None:
    sides = PatientSides(right_is_left=True, by_header=by_header)
    for left, right in product(_THIRDS, _THIRDS):
        for zones in ((zone(0, left),), (zone(1, left),), (zone(0, left), zone(1, right))):
            sentence = zone_in_words(zones, sides)
            assert sentence is not None
            title = zone_title(sentence)
            assert all(part in ZONE_TITLES.values() for part in title.splitlines()), title
            assert len(title) < len(str(sentence))


def test_title_names_the_patients_sides() -> None:
    convention = PatientSides(right_is_left=True, by_header=False)
    mirrored = PatientSides(right_is_left=False, by_header=True)
    both = (zone(0, (2,)), zone(1, (0, 1)))
    assert zone_title(zone_in_words(both, convention)) == "R lower\nL upper, mid"
    assert zone_title(zone_in_words(both, mirrored)) == "L lower\nR upper, mid"
    assert zone_title(zone_in_words((zone(0, (1,)), zone(1, (1,))), convention)) == "Both mid"


def test_a_side_in_doubt_has_a_question_mark() -> None:
    doubt = PatientSides(in_doubt=True)
    assert zone_title(zone_in_words((zone(0, (2,)),), doubt)) == "R lower?"
    assert zone_title(zone_in_words((zone(0, (2,)), zone(1, (0,))), doubt)) == "R lower?\nL upper?"
    assert zone_title(zone_in_words((zone(0, (2,)), zone(1, (2,))), doubt)) == "Both lower"


def test_a_zone_without_a_title_is_shown_as_a_sentence() -> None:
    assert zone_title(Message.finished("lingula, left lung")) == "lingula, left lung"
    assert zone_title(None) == ""
