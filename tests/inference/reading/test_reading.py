import hashlib
import os
from pathlib import Path

import pytest
from making import write_film

from inference.errors import MissingFilmError, UnreadableFilmError
from inference.reading import limits, read_radiograph


def test_a_film_comes_with_the_digest_of_its_file(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5, width=120, height=90)
    film = read_radiograph(path)
    assert film.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (film.width, film.height, film.source_format) == (120, 90, "PNG")


def test_the_extension_is_not_believed(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5).rename(tmp_path / "film.dcm")
    assert read_radiograph(path).source_format == "PNG"


def test_a_file_that_has_gone_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingFilmError, match="no longer there"):
        read_radiograph(tmp_path / "gone.png")


def test_a_link_to_nowhere_is_missing(tmp_path: Path) -> None:
    (tmp_path / "link.png").symlink_to(tmp_path / "nowhere.png")
    with pytest.raises(MissingFilmError):
        read_radiograph(tmp_path / "link.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(UnreadableFilmError, match="not a regular file"):
        read_radiograph(tmp_path / "pipe.png")


def test_a_file_without_permission_says_so(folder_with_rights: Path) -> None:
    path = write_film(folder_with_rights / "film.png", 0.5)
    path.chmod(0)
    with pytest.raises(MissingFilmError, match="no permission"):
        read_radiograph(path)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(limits.MAXIMUM_FILE_BYTES + 1)  # sparse: it takes no room
    with pytest.raises(UnreadableFilmError, match="bytes"):
        read_radiograph(path)


def test_a_name_that_no_system_call_takes_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingFilmError):
        read_radiograph(tmp_path / "nul\0byte.png")
