"""The look of a film: each thing that speaks against it is refused by its own name."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from making import GATE_PASSPORT, grey_film
from msgspec.structs import replace
from PIL import Image

from inference.admission.appearance import (
    check_picture,
    cut_lung_warnings,
    is_heart_on_unusual_side,
    is_population_uncertain,
    likely_population,
    looks_copied,
    refusal_by_appearance,
)
from inference.messages import Code
from inference.models.gate.passport import GateAnswer, Kind
from inference.populations import ADULTS, CHILDREN
from inference.radiograph import FilmRecord, Radiograph
from inference.reading import read_radiograph

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


def film(pixels: np.ndarray) -> Radiograph:
    return Radiograph(
        path=Path("a.png"),
        pixels=pixels.astype(np.float32),
        record=FilmRecord(width=pixels.shape[1], height=pixels.shape[0], source_format="PNG", sha256="0" * 64),
        bits_stored=8,
    )


def _marked(share: float) -> np.ndarray:
    """A grey picture with a share of it black, and as much white."""
    pixels = np.full((400, 400), 0.5)
    rows = round(400 * share)
    pixels[:rows], pixels[400 - rows :] = 0, 1
    return pixels


@pytest.mark.parametrize(
    "pixels",
    [
        grey_film(0.5) / 255,
        np.full((100, 100), 0.5) + np.linspace(0, 0.022, 100),
        np.where(np.arange(100) < 96, 0.5, 0.53) * np.ones((100, 1)),
        _marked(0.02),
    ],
)
def test_a_film_passes(pixels: np.ndarray) -> None:
    assert check_picture(film(pixels)) is None


@pytest.mark.parametrize(
    ("pixels", "code"),
    [
        (np.zeros((100, 100)), "blank"),
        (np.full((100, 100), 0.5) + np.linspace(0, 0.01, 100), "blank"),
        (_marked(0.0075), "blank"),
        (grey_film(0.5, width=400, height=100) / 255, "aspect"),
        (grey_film(0.5, width=100, height=400) / 255, "aspect"),
    ],
)
def test_what_cannot_be_a_chest_film_is_refused(pixels: np.ndarray, code: str) -> None:
    refusal = check_picture(film(pixels))
    assert refusal is not None
    assert refusal.code == code
    assert str(refusal).endswith(".")


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
def test_lungs_that_the_frame_cuts_off_are_warned_of_or_refused(
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


def test_a_coloured_marker_is_no_reason_to_refuse_a_film_but_a_coloured_picture_is() -> None:
    marked = replace(film(grey_film(0.5) / 255), coloured=0.05)
    assert check_picture(marked) is None
    refusal = check_picture(replace(marked, coloured=0.9, colour_spread=0.3))
    assert refusal is not None
    assert refusal.code == "picture_of_film"


RAMP = np.tile(np.linspace(0, 255, 128), (100, 1))


def saved_in_colour(folder: Path, colours: np.ndarray) -> Radiograph:
    Image.fromarray(np.clip(np.rint(colours), 0, 255).astype(np.uint8)).save(folder / "film.png")
    return read_radiograph(folder / "film.png")


@pytest.mark.parametrize(
    ("factors", "more"),
    [((1, 1, 1), (0, 0, 10)), ((1, 1, 1), (0, 0, 40)), ((1.351, 1.203, 0.937), (0, 0, 0)), ((0.8, 0.9, 1), (0, 0, 20))],
    ids=["faint blue", "blue", "sepia", "blue base"],
)
def test_a_tint_of_the_whole_film_is_warned_of_and_not_refused(
    tmp_path: Path, factors: tuple[float, ...], more: tuple[float, ...]
) -> None:
    tinted = saved_in_colour(tmp_path, RAMP[..., np.newaxis] * np.array(factors) + np.array(more))
    assert [one.code for one in tinted.warnings] == [Code.IN_COLOUR]
    assert check_picture(tinted) is None


@pytest.mark.parametrize("palette", [cv2.COLORMAP_VIRIDIS, cv2.COLORMAP_HOT, cv2.COLORMAP_JET, cv2.COLORMAP_INFERNO])
def test_a_colour_map_of_a_film_is_refused(tmp_path: Path, palette: int) -> None:
    mapped = saved_in_colour(tmp_path, cv2.applyColorMap(RAMP.astype(np.uint8), palette)[..., ::-1])
    refusal = check_picture(mapped)
    assert refusal is not None
    assert refusal.code is Code.PICTURE_OF_FILM


def test_a_likely_copy_must_look_more_like_a_film() -> None:
    assert refusal_by_appearance(UPRIGHT, GATE_PASSPORT) is None
    refusal = refusal_by_appearance(UPRIGHT, GATE_PASSPORT, copied=True)
    assert refusal is not None
    assert refusal.code is Code.PICTURE_OF_FILM
    assert refusal_by_appearance(replace(UPRIGHT, frontal=0.99), GATE_PASSPORT, copied=True) is None


def test_colours_and_bars_make_a_copy_likely() -> None:
    pixels = np.random.default_rng(1).uniform(0.2, 0.8, (200, 200))
    assert not looks_copied(film(pixels))
    assert looks_copied(replace(film(pixels), coloured=0.01))
    pixels[: len(pixels) // 12] = 0.2
    assert looks_copied(film(pixels))
