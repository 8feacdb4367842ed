"""A film is known by its content; what was read is remembered until the file changes."""

from pathlib import Path

import pytest
from helpers.films import write_film

from inference.errors import HilumError
from inference.review.film_contents import film_digest


def test_other_content_at_the_same_path_has_another_digest(tmp_path: Path) -> None:
    film, other = tmp_path / "a.png", tmp_path / "b.png"
    write_film(film, 0.2, 64, 64)
    write_film(other, 0.8, 64, 64)
    first, second = film_digest(film), film_digest(other)
    assert first != second
    other.replace(film)
    assert film_digest(film) == second
    film.write_bytes(b"no film")
    assert film_digest(film) == ""


def test_a_file_that_is_not_there_has_no_digest(tmp_path: Path) -> None:
    with pytest.raises(HilumError):
        film_digest(tmp_path / "gone.png")
