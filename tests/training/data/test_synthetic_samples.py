from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inference.paths import SAMPLE_FILMS
from training.data.synthetic_samples import NOTICE, write_samples


@pytest.fixture(scope="module")
def samples(data_set: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_samples(data_set, tmp_path_factory.mktemp("samples"), check_verdicts=False)


def test_samples_of_both_classes_say_that_they_are_synthetic(samples: list[Path]) -> None:
    names = [path.name for path in samples]
    assert sum("normal" in name for name in names) == sum("pneumonia" in name for name in names) == 3
    for path in samples:
        with Image.open(path) as image:
            assert image.info["Description"] == NOTICE


def test_no_sample_is_like_a_real_film(samples: list[Path], data_set: Path) -> None:
    real = [np.asarray(Image.open(path).resize((64, 64)), float) for path in (data_set / "train").rglob("*.jpeg")]
    for path in samples:
        sample = np.asarray(Image.open(path).resize((64, 64)), float)
        assert min(np.abs(sample - film).mean() for film in real) > 1


def test_samples_are_the_same_every_time(samples: list[Path], data_set: Path, tmp_path: Path) -> None:
    for again, first in zip(write_samples(data_set, tmp_path, check_verdicts=False), samples, strict=True):
        assert again.read_bytes() == first.read_bytes()


def test_the_shipped_samples_are_synthetic() -> None:
    shipped = sorted(SAMPLE_FILMS.glob("*.png"))
    assert len(shipped) >= 4
    for path in shipped:
        with Image.open(path) as image:
            assert image.info["Description"] == NOTICE
