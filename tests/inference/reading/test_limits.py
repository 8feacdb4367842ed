import pytest

from inference.errors import FilmTooLargeError, UnreadableFilmError
from inference.reading.limits import MAXIMUM_SIDE, MINIMUM_SIDE, check_size


@pytest.mark.parametrize(("width", "height"), [(MINIMUM_SIDE, MINIMUM_SIDE), (3000, 3500), (MAXIMUM_SIDE, 3000)])
def test_sizes_that_films_have_pass(width: int, height: int) -> None:
    check_size(width, height)


@pytest.mark.parametrize(
    ("width", "height", "error", "code"),
    [
        (1, 1, UnreadableFilmError, "too_small"),
        (4000, 1, UnreadableFilmError, "too_small"),
        (30_000, 30_000, FilmTooLargeError, "too_large"),
        (8_323_328, 64, FilmTooLargeError, "too_large"),
    ],
)
def test_impossible_sizes_are_refused_with_their_numbers(
    width: int, height: int, error: type[UnreadableFilmError], code: str
) -> None:
    with pytest.raises(error, match=f"{width}x{height}") as caught:
        check_size(width, height)
    assert caught.value.code == code
