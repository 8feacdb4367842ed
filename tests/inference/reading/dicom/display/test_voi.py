import numpy as np
import pytest

from inference.reading.dicom.display.voi import percentile_stretch, window_function


@pytest.mark.parametrize(
    ("function", "center", "width", "value", "shown"),
    [
        # PS3.3 C.11.2.1.2.1: with center 2048 and width 4096, all of 0 to 4095 is shown
        ("LINEAR", 2048, 4096, 0, 0.0),
        ("LINEAR", 2048, 4096, 4095, 1.0),
        ("LINEAR", 2048, 4096, -5, 0.0),
        ("LINEAR", 2048, 1, 2047, 0.0),  # a width of 1 is a threshold
        ("LINEAR", 2048, 1, 2048, 1.0),
        ("linear ", 50, 101, 49.5, 0.5),
        ("UNKNOWN", 50, 101, 49.5, 0.5),
        # C.11.2.1.3.2
        ("LINEAR_EXACT", 50, 100, 0, 0.0),
        ("LINEAR_EXACT", 50, 100, 50, 0.5),
        ("LINEAR_EXACT", 50, 0.5, 50.125, 0.75),
        # C.11.2.1.3.1
        ("SIGMOID", 50, 100, 50, 0.5),
        ("SIGMOID", 50, 100, 75, 1 / (1 + np.exp(-1))),
        ("SIGMOID", 50, 1e-300, 51, 1.0),
    ],
)
def test_windows_follow_the_standard(function: str, center: float, width: float, value: float, shown: float) -> None:
    window = window_function(function, center=center, width=width)
    assert window(np.array([value], dtype=np.float64))[0] == pytest.approx(shown)


@pytest.mark.parametrize(
    ("function", "center", "width"),
    [
        ("LINEAR", 0, 0),
        ("LINEAR", 0, 0.5),
        ("LINEAR", 0, -4096),
        ("LINEAR_EXACT", 0, 0),
        ("SIGMOID", 0, 0),
        ("LINEAR", np.nan, 100),
        ("LINEAR", 0, np.inf),
    ],
)
def test_impossible_windows_are_refused(function: str, center: float, width: float) -> None:
    with pytest.raises(ValueError, match="a window at"):
        window_function(function, center=center, width=width)


def test_the_percentile_stretch_leaves_out_half_a_percent_at_each_end() -> None:
    values, counts = np.arange(1000.0), np.ones(1000, np.int64)
    shown = percentile_stretch(values, counts)
    assert (shown[4], shown[995]) == (0.0, 1.0)
    assert 0 < shown[6] < shown[993] < 1


def test_the_percentile_stretch_follows_a_falling_table() -> None:
    falling = percentile_stretch(np.arange(1000.0)[::-1], np.ones(1000, np.int64))
    assert (falling[0], falling[-1]) == (1.0, 0.0)


def test_a_blank_film_is_scaled_by_the_range_of_possible_values() -> None:
    counts = np.zeros(101, np.int64)
    counts[25] = 7
    assert percentile_stretch(np.arange(101.0), counts)[25] == 0.25
