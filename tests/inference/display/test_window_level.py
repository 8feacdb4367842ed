"""Window levels: what becomes black and what becomes white."""

import numpy as np
import pytest
from helpers.films import radiograph_of

from inference.display.screen_film import BRIGHTEST, ScreenFilm, screen_film
from inference.display.window_level import (
    NARROWEST,
    Preset,
    Window,
    file_display_table,
    limited_window,
    linear_table,
    preset_window,
)


def film(pixels: np.ndarray, curve: np.ndarray | None = None) -> ScreenFilm:
    knots = () if curve is None else tuple(zip(np.linspace(0, 1, len(curve)), curve, strict=True))
    return screen_film(radiograph_of(pixels, curve=knots))


RAMP = np.linspace(0.2, 0.8, 10_000).reshape(100, 100)


@pytest.mark.parametrize(
    ("preset", "low", "high"),
    [
        (Preset.OWN, 0.0, 1.0),
        (Preset.FULL, 0.2, 0.8),
        (Preset.PERCENTILES, 0.203, 0.797),
        (Preset.LUNG, 0.206, 0.68),
        (Preset.BONE, 0.41, 0.799),
    ],
)
def test_a_preset_spans_its_share_of_the_film(preset: Preset, low: float, high: float) -> None:
    window = preset_window(film(RAMP), preset)
    assert window.low / BRIGHTEST == pytest.approx(low, abs=0.001)
    assert window.high / BRIGHTEST == pytest.approx(high, abs=0.001)


@pytest.mark.parametrize("preset", list(Preset))
def test_a_blank_film_still_has_a_window(preset: Preset) -> None:
    assert preset_window(film(np.full((40, 40), 0.5)), preset).width >= NARROWEST


def test_a_table_runs_from_black_to_white_and_inverts() -> None:
    ramp = film(RAMP)
    table = linear_table(ramp, Window(1000, 3000), inverted=False)
    assert (table[[0, 1000, 2000, 3000, BRIGHTEST]] == [0, 0, 128, 255, 255]).all()
    assert (linear_table(ramp, Window(1000, 3000), inverted=True) == 255 - table).all()


def test_a_film_that_states_a_window_begins_with_it() -> None:
    stated = np.clip((np.linspace(0, 1, BRIGHTEST + 1) - 0.4) / 0.2, 0, 1)
    made = film(RAMP, stated)
    window = preset_window(made, Preset.OWN)
    assert window.low / BRIGHTEST == pytest.approx(0.4, abs=0.002)
    assert window.high / BRIGHTEST == pytest.approx(0.6, abs=0.002)
    difference = file_display_table(made, inverted=False).astype(int) - linear_table(made, window, inverted=False)
    assert np.abs(difference).max() <= 1


def test_a_film_that_states_a_curve_is_shown_by_the_curve() -> None:
    sigmoid = 1 / (1 + np.exp(-np.linspace(-6, 6, BRIGHTEST + 1)))
    made = film(RAMP, sigmoid)
    assert (file_display_table(made, inverted=False) == np.rint(255 * sigmoid.astype(np.float32))).all()
    assert preset_window(made, Preset.OWN).level == pytest.approx(BRIGHTEST / 2, rel=0.01)


@pytest.mark.parametrize(("level", "width"), [(-5e6, 100), (5e6, 100), (100, 0), (100, -50), (100, 1e9)])
def test_a_window_set_by_hand_stays_within_reason(level: float, width: float) -> None:
    window = limited_window(level, width)
    assert NARROWEST <= window.width <= 4 * BRIGHTEST
    assert 0 <= window.level <= BRIGHTEST
