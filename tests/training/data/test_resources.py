from pathlib import Path

import pytest

from training.data.manifest import DataError
from training.data.resources import check_disk, check_memory


def test_a_run_that_fits_passes(tmp_path: Path) -> None:
    check_memory(10, 64)
    check_disk(tmp_path)


def test_too_little_memory_is_reported_before_a_film_is_read() -> None:
    with pytest.raises(DataError, match=r"5000 films of 300 pixels a side need 1716 MiB of memory; 1000 MiB"):
        check_memory(5000, 300, available=1000 * 2**20)


def test_too_little_disk_is_reported(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="has 5 MiB free"):
        check_disk(tmp_path, available=5 * 2**20)
