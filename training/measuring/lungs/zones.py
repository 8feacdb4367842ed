"""Measures where a model points: its maps and zones, compared with radiologists' boxes and human lung masks.

Uses films of the held-out patients of the gate and the models with the same split; the official test parts are not
opened.
"""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from inference.arrays import FloatImage
from inference.errors import HilumError
from inference.evaluation.metrics import wilson
from inference.localisation.location import combined_zones
from inference.localisation.region_map import LEAST_OPACITY, RegionMap
from inference.localisation.zones import Zone
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.gate.passport import MeasuredShare
from inference.models.preprocessing import FILM_SIDE, NetworkInput, Window, preprocess
from inference.reading.reader import read_radiograph
from training.data.gate.chest_films import MASKS_FOLDER, ChestFilm, chest_films, split_films
from training.data.lungs.labelled_chests import labelled_chests
from training.data.manifest import DataError
from training.measuring.lungs.shares import measured_share
from training.recipes.gate_recipe import parse_gate_recipe

_ON_ONE_SIDE = 0.8
"""Share of each box that must lie on one side for its opacities to count as in one lung."""

_IN_A_LUNG = 127
_TINY = 1e-6


_Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Located:
    """Where a model points in a film.

    Attributes:
        maps: The displayed maps by name, the default one first.
        zones: The zones that the program names.
        signs: Whether the model's probability is at its operating point or above.
        lung_field: float32 [2, h, w] in 0 to 1, as the gate gives it.
    """

    film: ChestFilm
    maps: dict[str, RegionMap]
    zones: tuple[Zone, ...]
    signs: bool
    lung_field: FloatImage


@dataclass(frozen=True, slots=True, kw_only=True)
class _Locator:
    """A model with the gate that locates the lungs; it accepts films of any population."""

    classifier: PneumoniaClassifier
    gate: Gate

    def locate(self, film: ChestFilm) -> _Located | None:
        """Where the model points in a film; None if it cannot be read."""
        try:
            pixels = read_radiograph(film.path).pixels
        except HilumError:
            return None
        network_input, field = self._network_input(pixels)
        prediction = self.classifier.predict(network_input.film[np.newaxis])
        evidence, opacities = RegionMap(prediction.heatmaps[0], network_input.window), None
        maps = {"of evidence": RegionMap(evidence.over_film())}
        if prediction.localisation is not None:
            opacities = RegionMap(prediction.localisation[0], network_input.window, LEAST_OPACITY)
            maps = {"of opacities": opacities.within(field), **maps}
        return _Located(
            film=film,
            maps=maps,
            zones=combined_zones(evidence, opacities, field),
            signs=bool(prediction.probabilities[0] >= self.classifier.passport.operating_point().threshold),
            lung_field=field,
        )

    def _network_input(self, pixels: FloatImage) -> tuple[NetworkInput, FloatImage]:
        """The model's input for a film, and the film's lung field."""
        side = self.classifier.passport.squeezed_side
        squeezed = {each: preprocess(pixels, each) for each in {FILM_SIDE, side}}
        field = self.gate.inspect([squeezed[FILM_SIDE]])[0].lung_field
        return self.classifier.network_input(squeezed[side], field), field

    def locate_all(self, films: Sequence[ChestFilm], title: str) -> list[_Located]:
        """All readable films."""
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            found = list(tqdm(pool.map(self.locate, films), total=len(films), desc=title, unit="film"))
        return [one for one in found if one is not None]


def measure_zones(model: Path, data: Path) -> Iterator[MeasuredShare]:
    """Measure a model's maps and zones.

    Args:
        model: An ONNX file with a passport.
        data: A folder with `chest_xray`, `adult_chest_siim` and `lung_masks`.

    Raises:
        DataError: The data set is not there.
        ModelError: The model, or the gate, cannot be used.
    """
    locator = _Locator(classifier=PneumoniaClassifier(model), gate=Gate())
    recipe = parse_gate_recipe(locator.gate.passport.recipe)
    films = chest_films(data)
    held_out = {film.path for film in split_films(films, recipe.validation).validation}
    chests = [chest for chest in labelled_chests(data) if chest.film.path in held_out and chest.pneumonia]
    boxes = {chest.film.path: chest.boxes for chest in chests if chest.boxes}
    children = [chest.film for chest in chests if chest.film.mask]
    adults = [film for film in films if film.source == MASKS_FOLDER]
    marked = locator.locate_all([chest.film for chest in chests if chest.boxes], "Adults with boxes")
    yield from _against_boxes([(one, boxes[one.film.path]) for one in marked])
    yield from _against_masks(locator.locate_all(children, "Children with lung masks"), "children with pneumonia")
    yield from _against_masks(locator.locate_all(adults, "Adults with lung masks"), "adults")


def _against_boxes(marked: Sequence[tuple[_Located, Sequence[Window]]]) -> Iterator[MeasuredShare]:
    """Compare with boxes of radiologists on adults' films."""
    located = [film for film, _ in marked]
    for name in located[0].maps if located else ():
        hits = [_is_in_a_box(film.maps[name], boxes) for film, boxes in marked]
        yield _share(f"adults, the peak of the map {name} lies in a box", hits, located)
    sides = [side_with_boxes(boxes, film.lung_field) for film, boxes in marked]
    one_lung = [(film, side) for film, side in zip(located, sides, strict=True) if side is not None]
    both_lungs = [film for film, side in zip(located, sides, strict=True) if side is None and film.zones]
    yield from _in_one_lung(one_lung)
    title = "adults, boxes in both lungs: both are named, of those named"
    yield _share(title, [len(film.zones) > 1 for film in both_lungs], both_lungs)


def _in_one_lung(boxed: Sequence[tuple[_Located, int]]) -> Iterator[MeasuredShare]:
    """Films with boxes in one lung, each with the side of that lung."""
    with_zone = [(film, side) for film, side in boxed if film.zones]
    one_lung_named = [(film, side) for film, side in with_zone if len(film.zones) == 1]
    with_signs = [(film, side) for film, side in one_lung_named if film.signs]
    films = [film for film, _ in boxed]
    yield _share("adults, boxes in one lung: a zone is named", [bool(film.zones) for film in films], films)
    titles = {
        "where one lung is named beside signs of pneumonia": with_signs,
        "where one lung is named": one_lung_named,
        "of those with a zone": with_zone,
        "of all": boxed,
    }
    for title, pairs in titles.items():
        right = [{zone.lung for zone in film.zones} == {side} for film, side in pairs]
        yield _share(f"adults, boxes in one lung: the side is named right, {title}", right, [film for film, _ in pairs])
    named = [side in {zone.lung for zone in film.zones} for film, side in with_zone]
    title = "adults, boxes in one lung: the lung with the boxes is named, of those with a zone"
    yield _share(title, named, [film for film, _ in with_zone])


def _against_masks(located: Sequence[_Located], whose: str) -> Iterator[MeasuredShare]:
    """Compare with lungs that humans have outlined; films on which a map shows nothing are left out."""
    masks = [_mask(one.film) for one in located]
    for name in located[0].maps if located else ():
        pointing = [pair for pair in zip(located, masks, strict=True) if pair[0].maps[name].values.max() > 0]
        films = [one for one, _ in pointing]
        hits = [_holds(mask, *_middle_of_peak(one.maps[name])) for one, mask in pointing]
        yield _share(f"{whose}, the peak of the map {name} lies in a lung", hits, films)
        levels = [(one.maps[name].sampled(*mask.shape), mask) for one, mask in pointing]
        inside = sum(float(each[mask].sum()) for each, mask in levels)
        share = inside / max(_TINY, sum(float(each.sum()) for each, _ in levels))
        patients = len({one.film.patient for one in films})
        estimate = wilson(share, max(1, patients))  # wider than necessary, since a film's share is seldom 0 or 1
        yield MeasuredShare(name=f"{whose}, share of the map {name} inside the lungs", share=estimate, films=len(films))


def _share(name: str, hits: Sequence[bool], located: Sequence[_Located]) -> MeasuredShare:
    return measured_share(name, hits, [one.film.patient for one in located])


def _middle_of_peak(one: RegionMap) -> tuple[float, float]:
    """The middle of the peak, as fractions of the film's width and height."""
    left, top, right, bottom = one.peak
    return (left + right) / 2, (top + bottom) / 2


def _is_in_a_box(one: RegionMap, boxes: Sequence[Window]) -> bool:
    x, y = _middle_of_peak(one)
    return any(box.left <= x <= box.right and box.top <= y <= box.bottom for box in boxes)


def side_with_boxes(boxes: Sequence[Window], lung_field: FloatImage) -> int | None:
    """The only lung with boxes, 0 for that on the left of the picture, 1 for the other; None if both have boxes.

    Args:
        boxes: At least one.
        lung_field: float32 [2, h, w] in 0 to 1.
    """
    places = (np.arange(lung_field.shape[2]) + 0.5) / lung_field.shape[2]
    middle = float(np.mean([np.average(places, weights=lung.sum(axis=0) + _TINY) for lung in lung_field]))
    left = [min(1.0, max(0.0, (middle - box.left) / (box.right - box.left))) for box in boxes]
    if min(left) >= _ON_ONE_SIDE:
        return 0
    return 1 if max(left) <= 1 - _ON_ONE_SIDE else None


def lung_holds_peak(film: ChestFilm, one: RegionMap) -> bool:
    """Whether the middle of a map's strongest region lies in a lung that a human has outlined.

    Raises:
        DataError: The film's mask cannot be read.
    """
    return _holds(_mask(film), *_middle_of_peak(one))


def _mask(film: ChestFilm) -> _Mask:
    pixels = cv2.imread(str(film.mask), cv2.IMREAD_GRAYSCALE)
    if pixels is None:
        raise DataError(f"The mask {film.mask} cannot be read.")
    return np.asarray(pixels > _IN_A_LUNG)


def _holds(mask: _Mask, x: float, y: float) -> bool:
    rows, columns = mask.shape
    return bool(mask[min(rows - 1, int(y * rows)), min(columns - 1, int(x * columns))])
