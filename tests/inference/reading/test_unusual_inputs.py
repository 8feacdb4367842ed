"""What looks wrong and is read all the same; whether it may be assessed is said elsewhere."""

from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import BAND, UNCOMPRESSED, encoded, film_object
from helpers.films import grey_film
from PIL import Image
from pydicom.uid import ExplicitVRLittleEndian

from inference.reading.reader import read_radiograph


@pytest.mark.parametrize("syntax", UNCOMPRESSED[:3])
def test_an_object_without_preamble_is_read(tmp_path: Path, syntax: str) -> None:
    whole = encoded(film_object(syntax=syntax))
    start = whole.index(b"\x00\x08\x00\x16" if syntax == UNCOMPRESSED[2] else b"\x08\x00\x16\x00", 132)
    for film in (whole[start:], whole[128 + 4 :]):
        (tmp_path / "film").write_bytes(film)
        assert np.abs(read_radiograph(tmp_path / "film").pixels - BAND).max() < 0.01


@pytest.mark.parametrize("modality", ["CT", "MR", "US"])
def test_other_modalities_are_read_and_say_so(tmp_path: Path, modality: str) -> None:
    """Whether they may be assessed is for `inference.admission.population` to say, which sees the modality."""
    film = film_object()
    film.Modality = modality
    (tmp_path / "film").write_bytes(encoded(film))
    assert read_radiograph(tmp_path / "film").facts.modality == modality


def test_a_black_film_is_read_as_black(tmp_path: Path) -> None:
    """Whether it may be assessed is for `inference.admission.picture` to say."""
    (tmp_path / "film").write_bytes(encoded(film_object(picture=np.zeros((40, 40)))))
    assert read_radiograph(tmp_path / "film").pixels.max() == 0.0


@pytest.mark.parametrize("frames", [1, 3])
def test_a_film_is_named_by_its_content(tmp_path: Path, frames: int) -> None:
    dataset = film_object(syntax=ExplicitVRLittleEndian)
    dataset.NumberOfFrames, dataset.PixelData = frames, dataset.PixelData * frames
    (tmp_path / "film.jpg").write_bytes(encoded(dataset))
    Image.fromarray(grey_film(0.5)).save(tmp_path / "film.dcm", "JPEG")
    assert read_radiograph(tmp_path / "film.jpg").record.source_format == "DICOM"
    assert read_radiograph(tmp_path / "film.dcm").record.source_format == "JPEG"
