"""The gate's answer: what it refuses has a name, and what it doubts is warned of."""

import numpy as np
import pytest
from helpers.models import GATE_PASSPORT
from msgspec.structs import replace

from inference.admission.appearance import (
    cut_lung_warnings,
    is_heart_on_unusual_side,
    is_population_uncertain,
    likely_population,
    lung_tilt,
    refusal_by_appearance,
    tilt_warnings,
)
from inference.arrays import FloatImage
from inference.messages import Code
from inference.models.gate.passport import GateAnswer, Kind
from inference.populations import ADULTS, CHILDREN

LUNGS = np.full((2, 32, 32), 0.2, np.float32)
UPRIGHT = GateAnswer(
    frontal=0.95, kind=Kind.BLURRED, quarter_turns=0, inverted=False, adult=0.05, heart_side=4.0, lung_field=LUNGS
)


def code_of(answer: GateAnswer) -> Code | None:
    refusal = refusal_by_appearance(answer, GATE_PASSPORT)
    return refusal.code if refusal else None


def test_upright_film_of_a_child_passes() -> None:
    assert code_of(UPRIGHT) is None


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (Kind.LATERAL, Code.LATERAL),
        (Kind.OTHER_PART, Code.OTHER_PART),
        (Kind.NO_RADIOGRAPH, Code.NO_RADIOGRAPH),
        (Kind.NOT_WHOLE, Code.NOT_WHOLE),
        (Kind.SEVERAL, Code.SEVERAL_FILMS),
        (Kind.PICTURE_OF_FILM, Code.PICTURE_OF_FILM),
        (Kind.BLURRED, Code.BLURRED),
    ],
)
def test_what_is_no_frontal_film_is_refused_by_name(kind: Kind, code: Code) -> None:
    assert code_of(replace(UPRIGHT, frontal=0.1, kind=kind)) is code


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_turned_film_is_refused_with_the_turn(turns: int) -> None:
    assert code_of(replace(UPRIGHT, quarter_turns=turns)) is Code.NOT_UPRIGHT


def test_inverted_film_is_refused() -> None:
    assert code_of(replace(UPRIGHT, inverted=True)) is Code.INVERTED


def test_film_with_one_lung_is_refused() -> None:
    one = LUNGS.copy()
    one[1] = 0.001
    assert code_of(replace(UPRIGHT, lung_field=one)) is Code.NOT_WHOLE


@pytest.mark.parametrize(
    ("adult", "look", "in_doubt"),
    [
        (0.05, CHILDREN, False),
        (0.2, CHILDREN, False),
        (0.45, CHILDREN, True),
        (0.55, ADULTS, True),
        (0.8, ADULTS, False),
    ],
)
def test_look_is_that_of_the_nearer_threshold(adult: float, look: str, in_doubt: bool) -> None:
    assert (likely_population(adult, GATE_PASSPORT), is_population_uncertain(adult, GATE_PASSPORT)) == (look, in_doubt)


@pytest.mark.parametrize(("adult", "look"), [(0.0, CHILDREN), (0.65, CHILDREN), (0.75, ADULTS), (1.0, ADULTS)])
def test_between_uneven_thresholds_the_middle_is_that_of_the_logits(adult: float, look: str) -> None:
    assert likely_population(adult, replace(GATE_PASSPORT, child_up_to=0.3, adult_from=0.93)) == look


@pytest.mark.parametrize(
    ("edges", "refused", "warned"),
    [
        ({}, False, False),
        ({"left": 6}, False, False),
        ({"left": 10}, False, True),
        ({"left": 8, "below": 4}, False, True),
        ({"left": 8, "right": 8}, True, True),
        ({"above": 20}, False, False),  # children's films are collimated there
    ],
)
def test_lungs_that_the_frame_cuts_off_give_a_warning_or_are_refused(
    edges: dict[str, int], refused: bool, warned: bool
) -> None:
    lungs = np.zeros((2, 32, 32), np.float32)
    lungs[:, 8:24, 8:24] = 1
    lungs[0, 8 : 8 + edges.get("left", 0), 0] = 1
    lungs[1, 8 : 8 + edges.get("right", 0), -1] = 1
    lungs[1, -1, 8 : 8 + edges.get("below", 0)] = 1
    lungs[1, 0, 8 : 8 + edges.get("above", 0)] = 1
    answer = replace(UPRIGHT, lung_field=lungs)
    assert (code_of(answer) is Code.NOT_WHOLE) is refused
    assert [one.code for one in cut_lung_warnings(answer)] == [Code.LUNG_CUT] * warned


@pytest.mark.parametrize(
    ("heart_side", "right_is_left", "unusual"),
    [(4.0, True, False), (-1.9, True, False), (-2.1, True, True), (2.1, False, True), (-4.0, False, False)],
)
def test_a_heart_is_expected_on_the_patients_left_and_doubted_only_where_it_is_clear(
    heart_side: float, right_is_left: bool, unusual: bool
) -> None:
    answer = replace(UPRIGHT, heart_side=heart_side)
    passport = replace(GATE_PASSPORT, sure_heart_side=2.0)
    assert is_heart_on_unusual_side(answer, passport, right_is_left=right_is_left) is unusual


def test_a_likely_copy_must_look_more_like_a_film() -> None:
    assert refusal_by_appearance(UPRIGHT, GATE_PASSPORT) is None
    refusal = refusal_by_appearance(UPRIGHT, GATE_PASSPORT, ask_if_copied=lambda: True)
    assert refusal is not None
    assert refusal.code is Code.PICTURE_OF_FILM
    assert refusal_by_appearance(replace(UPRIGHT, frontal=0.99), GATE_PASSPORT, ask_if_copied=lambda: True) is None


def tilted_lungs(degrees: float) -> FloatImage:
    """Two upright ellipses, turned clockwise together."""
    rows, columns = np.mgrid[-1:1:32j, -1:1:32j]
    angle = np.radians(degrees)
    across, down = columns * np.cos(angle) + rows * np.sin(angle), rows * np.cos(angle) - columns * np.sin(angle)
    ellipses = [((across - x) / 0.25) ** 2 + (down / 0.6) ** 2 <= 1 for x in (-0.4, 0.4)]
    return np.stack(ellipses).astype(np.float32)


@pytest.mark.parametrize("degrees", [-30, -20, -5, 0, 5, 20, 30])
def test_a_film_that_is_clearly_tilted_is_warned_of(degrees: float) -> None:
    lungs = tilted_lungs(degrees)
    assert lung_tilt(lungs, 1.0) == pytest.approx(degrees, abs=2)
    assert [one.code for one in tilt_warnings(lungs, 1.0)] == [Code.TILTED] * (abs(degrees) > 12)


def test_a_film_without_lungs_is_not_called_tilted() -> None:
    assert tilt_warnings(np.zeros((2, 32, 32), np.float32), 1.0) == ()
