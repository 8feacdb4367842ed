"""Colours and palettes whose header says something else."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.dicom import CHEST, colour_object, encoded, palette_object
from PIL import Image
from pydicom.dataset import Dataset

from inference.admission.picture import check_picture
from inference.messages import Code, Message
from inference.reading.dicom.decoder import IN_COLOUR, decode_dicom
from inference.reading.dicom.pixels.native import OTHER_PLANES
from inference.reading.dicom.pixels.stored_bits import UNUSED_BITS
from inference.reading.dicom.pixels.stored_values import OTHER_COLOURS
from inference.reading.reader import read_radiograph

EIGHT = np.rint(CHEST * 255).astype(np.uint8)
MIDDLE = np.full_like(EIGHT, 128)


def assert_shows(dataset: Dataset, *notes: Message) -> None:
    film = decode_dicom(encoded(dataset))
    assert film.warnings == notes
    assert film.coloured == 0
    assert np.abs(film.pixels - CHEST).max() < 0.003


@pytest.mark.parametrize("photometric", ["RGB", "rgb", "YBR_FULL", "ybr full"])
def test_colours_are_understood_in_any_spelling(photometric: str) -> None:
    parts = [EIGHT] * 3 if "r" in photometric.lower()[:1] else [EIGHT, MIDDLE, MIDDLE]
    assert_shows(colour_object(np.stack(parts, axis=-1), photometric), IN_COLOUR)


def test_brightness_and_differences_called_colours_are_reported() -> None:
    assert_shows(colour_object(np.stack([EIGHT, MIDDLE, MIDDLE], axis=-1), "RGB"), IN_COLOUR, OTHER_COLOURS)


def test_equal_channels_are_grey_whatever_the_header_calls_them() -> None:
    assert_shows(colour_object(np.stack([EIGHT] * 3, axis=-1), "YBR_FULL"), IN_COLOUR)


@pytest.mark.parametrize("stated", [0, 1])
@pytest.mark.parametrize("planar", [False, True])
def test_planes_in_another_order_are_reported(planar: bool, stated: int) -> None:
    dataset = colour_object(np.stack([EIGHT] * 3, axis=-1), "RGB")
    dataset.PlanarConfiguration = stated
    if planar:
        dataset.PixelData = EIGHT.tobytes() * 3
    assert_shows(dataset, *((OTHER_PLANES,) if planar is not bool(stated) else ()), IN_COLOUR)


def test_colours_of_more_bits_than_the_header_says_are_reported() -> None:
    dataset = colour_object(np.stack([EIGHT] * 3, axis=-1), "RGB")
    dataset.BitsStored, dataset.HighBit = 6, 5
    film = decode_dicom(encoded(dataset))
    assert np.abs(film.pixels - CHEST).max() < 0.003
    assert "says that grey values have 6 bits, but they have 8" in str(film.warnings[1])


def test_bits_outside_a_palette_are_ignored() -> None:
    indices = np.rint(CHEST * 127).astype(np.uint8)
    dataset = palette_object(indices | 0x80, np.linspace(0, 65535, 256))
    dataset.BitsStored, dataset.HighBit = 7, 6
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [128, 0, 16])
        setattr(dataset, f"{colour}PaletteColorLookupTableData", np.linspace(0, 65535, 128).astype("<u2").tobytes())
    film = decode_dicom(encoded(dataset))
    assert film.warnings == (IN_COLOUR, UNUSED_BITS)
    assert np.abs(film.pixels - CHEST).max() < 0.005


VIRIDIS = cv2.applyColorMap(np.arange(256, dtype=np.uint8)[:, np.newaxis], cv2.COLORMAP_VIRIDIS)[:, 0, ::-1]


def viridis_object(photometric: str) -> Dataset:
    """A colour map of a film, as a CR object."""
    if photometric == "PALETTE COLOR":
        dataset = palette_object(EIGHT, np.arange(256))
        for number, colour in enumerate(("Red", "Green", "Blue")):
            entries = (VIRIDIS[:, number].astype(np.uint16) * 257).astype("<u2")
            setattr(dataset, f"{colour}PaletteColorLookupTableData", entries.tobytes())
    else:
        colours = Image.fromarray(VIRIDIS[EIGHT])
        dataset = colour_object(np.asarray(colours.convert("RGB" if photometric == "RGB" else "YCbCr")), photometric)
    dataset.Modality = "CR"
    return dataset


@pytest.mark.parametrize("photometric", ["RGB", "YBR_FULL", "PALETTE COLOR"])
def test_a_colour_map_of_a_film_is_refused(tmp_path: Path, photometric: str) -> None:
    (tmp_path / "film.dcm").write_bytes(encoded(viridis_object(photometric)))
    film = read_radiograph(tmp_path / "film.dcm")
    assert film.coloured > 0.9
    refusal = check_picture(film)
    assert refusal is not None
    assert refusal.code is Code.PICTURE_OF_FILM


def test_a_palette_of_greys_is_not_coloured() -> None:
    assert decode_dicom(encoded(palette_object(EIGHT, np.linspace(0, 65535, 256)))).coloured == 0
