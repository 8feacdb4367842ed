"""The placement of a film: zoom around a point, pan, rotation and flip."""

import itertools

import pytest
from PySide6.QtCore import QPointF, QSizeF

from gui.viewer.canvas.placement import MAX_SCALE, MIN_SCALE, Placement

VIEW = QSizeF(600, 500)


def film(**changes: object) -> Placement:
    return Placement(width=400, height=200, **changes)  # type: ignore[arg-type]


def place(placement: Placement, x: float, y: float) -> tuple[float, float]:
    at = placement.transform(VIEW).map(QPointF(x, y))
    return round(at.x(), 3), round(at.y(), 3)


def test_film_is_centred_by_default() -> None:
    assert place(film(), 0, 0) == (100, 150)
    assert place(film(), 400, 200) == (500, 350)


def test_fitted_film_has_a_margin() -> None:
    assert film().fitted(VIEW, 20).scale == pytest.approx(560 / 400)
    assert film(quarter_turns=1).fitted(VIEW, 20).scale == pytest.approx(460 / 400)


def test_pixels_that_are_not_square_are_stretched() -> None:
    stretched = film(pixel_aspect=2.0)
    assert (stretched.oriented_size.width(), stretched.oriented_size.height()) == (400, 400)
    assert place(stretched, 0, 200) == (100, 450)


@pytest.mark.parametrize("scale", [0.3, 1.0, 2.0, 7.7])
def test_zooming_keeps_the_point_under_the_pointer(scale: float) -> None:
    at = QPointF(220, 260)
    before = film().to_film(at, VIEW)
    after = film().zoomed(scale, at, VIEW).to_film(at, VIEW)
    assert abs(after.x() - before.x()) < 1 / scale
    assert abs(after.y() - before.y()) < 1 / scale


def test_the_zoom_has_limits() -> None:
    assert film().zoomed(1000, QPointF(), VIEW).scale == MAX_SCALE
    assert film().zoomed(0, QPointF(), VIEW).scale == MIN_SCALE


def test_the_middle_of_the_view_never_leaves_the_film() -> None:
    far = film().panned(QPointF(5000, -5000), VIEW)
    assert (far.centre_x, far.centre_y) == (0, 1)


def test_quarter_turn_to_the_right_brings_the_left_side_to_the_top() -> None:
    turned = film().rotated(1)
    assert place(turned, 0, 0) == (400, 50)
    assert place(turned, 0, 200) == (200, 50)


def test_flipping_exchanges_the_displayed_sides() -> None:
    assert place(film().mirrored(), 0, 0) == (500, 150)
    for turns in range(4):
        turned = film(quarter_turns=turns)
        for x, y in itertools.product((0, 400), (0, 200)):
            before, after = place(turned, x, y), place(turned.mirrored(), x, y)
            assert after == (600 - before[0], before[1])


def test_four_quarter_turns_and_two_flips_change_nothing() -> None:
    assert film().rotated(1).rotated(1).rotated(1).rotated(1) == film()
    assert film(quarter_turns=1).mirrored().mirrored() == film(quarter_turns=1)


def test_integer_scales_align_the_pixels() -> None:
    for scale in (1.0, 2.0, 3.0):
        moved = film(scale=scale, centre_x=0.4321, centre_y=0.1234).transform(VIEW)
        assert moved.dx() == round(moved.dx())
        assert moved.dy() == round(moved.dy())


def test_offset_of_the_centre_is_that_of_the_displayed_film() -> None:
    turned = film(quarter_turns=1, centre_x=0.9)
    assert turned.centre_offset().y() == pytest.approx(0.4)
    again = film(quarter_turns=1).with_centre_offset(turned.centre_offset())
    assert (again.centre_x, again.centre_y) == pytest.approx((0.9, 0.5))
