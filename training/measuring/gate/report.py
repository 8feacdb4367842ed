"""Measures the gate on held-out pictures: refusals, populations, positions, and warnings of an unusual heart side."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch

from inference.arrays import FloatImage
from inference.evaluation.metrics import proportion
from inference.models.gate.passport import GatePassport, MeasuredShare
from training.data.gate.altered_films import ALTERATIONS, Film
from training.data.gate.chest_films import ChestFilm, chest_films, is_held_out, split_films
from training.data.gate.other_pictures import HELD_OUT_SUBJECTS, OtherPicture, other_pictures
from training.data.gate.synthetic_pictures import HELD_OUT_GENERATORS, generate_pictures
from training.data.lungs.labelled_chests import LabelledChest, labelled_chests
from training.fitting.film_variation import whiten_lung
from training.measuring.gate.predictions import MeasuredGate, read_pictures
from training.networks.gate import GateNetwork
from training.recipes.gate_recipe import parse_gate_recipe
from training.recipes.sections import HeldOutRecipe

OTHER_HOSPITAL = "adult_chest"
"""A data set's folder of adults' films from a hospital from which the gate has no films."""

_SYNTHETIC_PICTURES, _SYNTHETIC_SEED = 400, 10**6
_ALTERED_FILMS, _ALTERED_SEED = 350, 7
"""Films under each alteration, about as many."""

_WHITENING_SEED = 7
_FILMS_OF = ((False, "children's films"), (True, "adults' films"))
_LABELLED = ((False, "without pneumonia"), (True, "with pneumonia"))
_TURNS = ("upright", "turned by 90 degrees", "upside down", "turned by 270 degrees")


def measure_gate(network: GateNetwork, passport: GatePassport, data: Path) -> tuple[MeasuredShare, ...]:
    """Measure a gate at its thresholds on held-out films and pictures.

    Args:
        network: The gate's network.
        passport: With the thresholds, and the recipe that says which patients were held out.
        data: The data set that it was trained on.

    Raises:
        DataError: The data set is not there.
    """
    validation, gate = parse_gate_recipe(passport.recipe).validation, MeasuredGate(network=network, passport=passport)
    films = split_films(chest_films(data), validation).validation
    pictures = read_pictures([film.path for film in films], passport.input_size)
    return (
        *_populations(gate, films, pictures),
        *measure_heart_side(gate, data, validation),
        *_other_hospital(gate, data),
        *_positions(gate, pictures),
        *_other_pictures(gate, other_pictures(data)),
        *_synthetic_pictures(gate),
        *_altered_films(gate, pictures),
    )


def _populations(gate: MeasuredGate, films: Sequence[ChestFilm], pictures: FloatImage) -> Iterable[MeasuredShare]:
    predictions = gate.predict(pictures)
    adult, refused = np.array([film.adult for film in films]), gate.refused(predictions)
    yield share_of("children's films refused", refused[~adult])
    yield share_of("adults' films refused", refused[adult])
    yield share_of("children's films taken for children's", predictions.adult[~adult] <= gate.passport.child_up_to)
    yield share_of("adults' films taken for adults'", predictions.adult[adult] >= gate.passport.adult_from)
    yield share_of("children's films taken for adults'", predictions.adult[~adult] >= gate.passport.adult_from)
    yield share_of("adults' films taken for children's", predictions.adult[adult] <= gate.passport.child_up_to)


def _other_hospital(gate: MeasuredGate, data: Path) -> Iterable[MeasuredShare]:
    paths = sorted((data / OTHER_HOSPITAL).glob("*.jpg"))
    if not paths:
        return
    pictures = read_pictures(paths, gate.passport.input_size)
    predictions = gate.predict(pictures)
    yield share_of("another hospital's adults refused", gate.refused(predictions))
    yield share_of("another hospital's adults taken for adults", predictions.adult >= gate.passport.adult_from)
    yield from share_warned_of_mirroring("another hospital's adults warned of as mirrored", gate, pictures)
    yield from share_warned_of_mirroring("another hospital's adults, mirrored: warned of", gate, mirrored(pictures))


def _positions(gate: MeasuredGate, pictures: FloatImage) -> Iterable[MeasuredShare]:
    for turn, inverted in product(range(4), (False, True)):
        if not turn and not inverted:
            continue
        turned = np.ascontiguousarray(np.rot90(1 - pictures if inverted else pictures, turn, axes=(2, 3)))
        predictions = gate.predict(turned)
        name = f"films {_TURNS[turn]}{' and inverted' if inverted else ''}"
        frontal = predictions.frontal >= gate.passport.least_frontal
        recognised = frontal & (predictions.turns == turn) & (predictions.inverted == inverted)
        yield share_of(f"{name}: named as such", recognised)
        yield share_of(f"{name}: refused", gate.refused(predictions))


def _other_pictures(gate: MeasuredGate, others: Sequence[OtherPicture]) -> Iterable[MeasuredShare]:
    held_out = [picture for picture in others if not picture.for_training]
    refused = gate.refused(
        gate.predict(read_pictures([picture.path for picture in held_out], gate.passport.input_size))
    )
    subjects = np.array([picture.subject for picture in held_out])
    unknown = np.isin(subjects, HELD_OUT_SUBJECTS)
    if unknown.any():
        yield share_of("subjects never learnt from: refused", refused[unknown])
    for subject in sorted(set(subjects)):
        yield share_of(f"{subject}: refused", refused[subjects == subject])


def _synthetic_pictures(gate: MeasuredGate) -> Iterable[MeasuredShare]:
    synthetic = generate_pictures(
        HELD_OUT_GENERATORS, _SYNTHETIC_PICTURES, side=gate.passport.input_size, seed=_SYNTHETIC_SEED
    )
    refused = gate.refused(gate.predict(synthetic.pictures[:, None].astype(np.float32) / np.float32(255)))
    yield share_of("made pictures of kinds never learnt from: refused", refused)


def _altered_films(gate: MeasuredGate, pictures: FloatImage) -> Iterable[MeasuredShare]:
    """Evenly chosen films under each alteration; their lungs are located by the gate."""
    chosen = pictures[:: max(1, len(pictures) // _ALTERED_FILMS)][:, 0]
    with torch.no_grad():
        fields = gate.network.eval()(torch.from_numpy(chosen)[:, None]).lung_field.numpy()
    kinds = list(gate.passport.kinds)
    for name, alteration in ALTERATIONS.items():
        random = np.random.default_rng(_ALTERED_SEED)
        films = (
            Film(pixels=chosen[index], lungs=fields[index], other=chosen[index - 1]) for index in range(len(chosen))
        )
        altered = np.stack([np.clip(alteration.apply(film, random), 0, 1) for film in films])[:, None]
        predictions = gate.predict(altered)
        yield share_of(f"{name}: refused", gate.refused(predictions))
        yield share_of(f"{name}: named as such", predictions.kinds == kinds.index(alteration.kind))


def measure_heart_side(gate: MeasuredGate, data: Path, validation: HeldOutRecipe) -> Iterator[MeasuredShare]:
    """Measure the warning on films of held-out patients; those that the gate refuses do not count.

    Args:
        gate: The gate.
        data: The data set that it was trained on.
        validation: The recipe's section that says which patients were held out.
    """
    chests = [chest for chest in labelled_chests(data) if is_held_out(chest.patient, validation)]
    for (adult, films), (pneumonia, label) in product(_FILMS_OF, _LABELLED):
        pictures = _read(gate, [chest for chest in chests if (chest.film.adult, chest.pneumonia) == (adult, pneumonia)])
        yield from share_warned_of_mirroring(f"{films} {label}: warned of as mirrored", gate, pictures)
        yield from share_warned_of_mirroring(f"{films} {label}, mirrored: warned of", gate, mirrored(pictures))
    for adult, films in _FILMS_OF:
        pictures = _read(gate, [chest for chest in chests if chest.film.adult is adult])
        for lung, side in enumerate(("left", "right")):
            name = f"{films}, the lung on the {side} of the picture whitened: warned of as mirrored"
            yield from share_warned_of_mirroring(name, gate, _whitened(gate, pictures, lung))


def share_of(name: str, hits: npt.NDArray[np.bool_]) -> MeasuredShare:
    """The share of hits, with its interval."""
    return MeasuredShare(name=name, share=proportion(int(hits.sum()), len(hits)), films=len(hits))


def share_warned_of_mirroring(name: str, gate: MeasuredGate, pictures: FloatImage) -> Iterator[MeasuredShare]:
    """The share of films with a warning because of the heart's side; films that the gate refuses do not count."""
    predictions = gate.predict(pictures)
    passed = ~gate.refused(predictions)
    if passed.any():
        yield share_of(name, predictions.heart_side[passed] <= -gate.passport.sure_heart_side)


def mirrored(pictures: FloatImage) -> FloatImage:
    """Films [N, 1, S, S], mirrored."""
    return np.ascontiguousarray(pictures[..., ::-1])


def _read(gate: MeasuredGate, chests: Sequence[LabelledChest]) -> FloatImage:
    return read_pictures([chest.path for chest in chests], gate.passport.input_size)


def _whitened(gate: MeasuredGate, pictures: FloatImage, lung: int) -> FloatImage:
    """Films with one lung whitened up to a random height.

    Args:
        gate: Locates the lungs.
        pictures: float32 [N, 1, S, S] in 0 to 1.
        lung: 0 for the lung on the left of the picture, 1 for that on the right.
    """
    random, side = np.random.default_rng(_WHITENING_SEED), pictures.shape[-1]
    with torch.no_grad():
        fields = gate.network.eval()(torch.from_numpy(pictures)).lung_field[:, lung].numpy()
    lungs = [cv2.resize(field, (side, side)).astype(np.float32, copy=False) for field in fields]
    films = [whiten_lung(picture[0], field, random) for picture, field in zip(pictures, lungs, strict=True)]
    return np.stack(films)[:, None]
