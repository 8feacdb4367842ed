"""Films in memory, cropped to their lungs with a margin for augmentation, with lung fields and opacities."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from tqdm import tqdm

from inference.arrays import ByteImage, FloatImage
from inference.errors import HilumError
from inference.models.gate.gate import Gate
from inference.models.preprocessing import FILM_SIDE, MARGIN, Window, cut, lung_mask, preprocess
from inference.reading.reader import read_radiograph
from training.data.lungs.labelled_chests import LabelledChest
from training.data.manifest import DataError
from training.data.resources import check_memory

STORED_SIDE = 256
"""Side of the crops in memory, in pixels."""

MAP_SIDE = 52
"""Side of the maps of lungs and opacities, in cells."""

_AUGMENTATION_MARGIN = 0.14
"""Margin around the window that a model sees, on each side as a share of the lungs' size: for turning and shifting."""

_OVERSAMPLING = 4
"""Samples per side of a cell, of which its share is the mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LungCropFilm:
    """A film in memory.

    Attributes:
        pixels: uint8 [STORED_SIDE, STORED_SIDE], not yet masked.
        mask: uint8 of the same shape: the part that a model sees.
        lungs: uint8 [MAP_SIDE, MAP_SIDE], the lung field.
        opacities: uint8 [MAP_SIDE, MAP_SIDE]; None if not known.
        stored_window: The window of the film that these arrays show.
        model_window: The window that a model sees without augmentation.
    """

    chest: LabelledChest
    pixels: ByteImage
    mask: ByteImage
    lungs: ByteImage
    opacities: ByteImage | None
    stored_window: Window
    model_window: Window

    @property
    def position(self) -> FloatImage:
        """The affine map from the model's window to the stored one, both from -1 to 1; float32 [2, 3]."""
        outer, inner = self.stored_window, self.model_window
        width, height = outer.right - outer.left, outer.bottom - outer.top
        across = [
            (inner.right - inner.left) / width,
            0,
            (inner.left + inner.right - outer.left - outer.right) / width,
        ]
        down = [
            0,
            (inner.bottom - inner.top) / height,
            (inner.top + inner.bottom - outer.top - outer.bottom) / height,
        ]
        return np.array([across, down], np.float32)


def load_lung_crops(chests: Sequence[LabelledChest], gate: Gate, *, purpose: str) -> list[LungCropFilm]:
    """Read films and locate their lungs, with a progress bar; unreadable films are left out.

    Args:
        chests: The films.
        gate: Locates the lungs, as in inference.
        purpose: Label of the progress bar.

    Raises:
        DataError: No film can be read, or they do not fit into memory.
    """
    check_memory(len(chests), 2 * STORED_SIDE)

    def load(chest: LabelledChest) -> LungCropFilm | None:
        try:
            film = preprocess(read_radiograph(chest.film.path, smallest_side=FILM_SIDE).pixels, FILM_SIDE)
        except HilumError:
            return None
        (answer,) = gate.inspect([film])
        return lung_crop_film(chest, film[0], answer.lung_field)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        loaded = list(tqdm(pool.map(load, chests), total=len(chests), desc=f"Reading {purpose} films", unit="film"))
    crops = [crop for crop in loaded if crop is not None]
    if not crops:
        raise DataError(f"None of the {purpose} films can be read.")
    return crops


def lung_crop_film(chest: LabelledChest, film: FloatImage, field: FloatImage) -> LungCropFilm:
    """Crop one film.

    Args:
        chest: The film's labels.
        film: float32 [FILM_SIDE, FILM_SIDE] in 0 to 1.
        field: float32 [2, h, w] in 0 to 1, its lung field.
    """
    lungs = lung_mask(field)
    model_window, stored = lungs.window.widened(MARGIN), lungs.window.widened(MARGIN + _AUGMENTATION_MARGIN)
    return LungCropFilm(
        chest=chest,
        pixels=_bytes(cut(film, stored, STORED_SIDE)),
        mask=_bytes(cut(lungs.mask, stored, STORED_SIDE)),
        lungs=_bytes(cut(field.max(axis=0), stored, MAP_SIDE)),
        opacities=None if chest.boxes is None else _box_coverage(chest.boxes, stored),
        stored_window=stored,
        model_window=model_window,
    )


def _box_coverage(boxes: Sequence[Window], stored: Window) -> ByteImage:
    """The share of each cell that boxes cover."""
    fine = np.zeros((MAP_SIDE * _OVERSAMPLING, MAP_SIDE * _OVERSAMPLING), np.uint8)
    width, height = stored.right - stored.left, stored.bottom - stored.top
    for box in boxes:
        left, right = (round((edge - stored.left) / width * len(fine)) for edge in (box.left, box.right))
        top, bottom = (round((edge - stored.top) / height * len(fine)) for edge in (box.top, box.bottom))
        fine[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = 255
    return cv2.resize(fine, (MAP_SIDE, MAP_SIDE), interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _bytes(picture: FloatImage) -> ByteImage:
    pixels: ByteImage = (255 * np.clip(picture, 0, 1)).round().astype(np.uint8)
    return pixels
