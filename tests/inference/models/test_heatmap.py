import itertools

import numpy as np
import pytest

from inference.models.heatmap import (
    CONTOUR_LEVELS,
    OPACITY,
    Palette,
    colours,
    contours,
    overlay,
    overlay_table,
    smooth,
)


def spot(rows: slice, columns: slice, value: float = 0.9) -> np.ndarray:
    heatmap = np.zeros((12, 12), np.float32)
    heatmap[rows, columns] = value
    return heatmap


def test_an_overlay_has_the_films_size_and_shows_only_evidence() -> None:
    picture = overlay(spot(slice(0, 4), slice(0, 4)), 300, 200)
    assert picture.shape == (200, 300, 4)
    assert picture.dtype == np.uint8
    assert picture[10, 10, 3] > 150
    assert picture[190, 290, 3] == 0


def test_the_same_value_has_the_same_colour_on_every_film() -> None:
    faint = overlay(np.full((12, 12), 0.3, np.float32), 60, 60)
    beside = overlay(np.pad(np.full((12, 6), 0.3, np.float32), ((0, 0), (0, 6)), constant_values=1.0), 60, 60)
    assert (faint[30, 5] == beside[30, 5]).all()


def test_stronger_evidence_is_brighter_and_less_transparent() -> None:
    levels = [overlay(np.full((4, 4), level, np.float32), 8, 8)[0, 0].astype(int) for level in (0.2, 0.5, 0.8, 1.0)]
    assert all(a[:3].sum() < b[:3].sum() and a[3] < b[3] for a, b in itertools.pairwise(levels))


@pytest.mark.parametrize("palette", list(Palette))
def test_a_palette_rises_in_brightness(palette: Palette) -> None:
    red, green, blue = colours(palette).T.astype(float)
    brightness = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    assert (np.diff(brightness[::8]) > 0).all()


@pytest.mark.parametrize("palette", list(Palette))
def test_an_overlay_has_the_palettes_colours(palette: Palette) -> None:
    picture = overlay(np.full((4, 4), 1.0, np.float32), 8, 8, palette)
    assert (picture[0, 0, :3] == colours(palette)[255]).all()


def test_a_table_for_painting_is_premultiplied_and_as_opaque_as_wanted() -> None:
    table = overlay_table(Palette.INFERNO, 0.5)
    assert table[0] == 0
    alpha, red = int(table[255]) >> 24, (int(table[255]) >> 16) & 255
    assert alpha == round(255 * OPACITY / 2)
    assert red == round(colours()[255, 0] * OPACITY / 2)


def test_contours_run_where_the_evidence_is_their_level() -> None:
    heatmap = spot(slice(4, 8), slice(3, 9), 1.0)
    evidence = smooth(heatmap, 1200, 900) / 255
    lines = contours(heatmap, 1200, 900)
    assert [line.level for line in lines] == list(CONTOUR_LEVELS)
    for line in lines:
        columns, rows = np.clip(np.floor(line.points).astype(int), 0, (1199, 899)).T
        assert np.abs(evidence[rows, columns] - line.level).max() < 0.02


def test_contours_close_at_the_films_edge() -> None:
    (line, *_) = contours(spot(slice(0, 3), slice(0, 3)), 600, 600)
    assert line.points.min() == 0
    assert line.points.max() < 200


def test_weak_evidence_has_no_contours() -> None:
    assert contours(np.full((12, 12), 0.2, np.float32), 500, 500) == ()


def test_evidence_everywhere_is_one_line_around_the_film() -> None:
    lines = contours(np.ones((12, 12), np.float32), 500, 400)
    assert len(lines) == len(CONTOUR_LEVELS)
    assert lines[0].points.max(axis=0).tolist() == [500, 400]
