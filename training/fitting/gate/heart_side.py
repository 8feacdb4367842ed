"""Fits the gate's head for the heart's side on films and their mirror images; the rest of the gate does not change."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.data import Dataset

from inference.models.preprocessing import preprocess
from training.data.gate.pictures import StoredFilm
from training.data.randomness import chance
from training.fitting.averaged_training import AveragedTraining
from training.fitting.batches import batches
from training.fitting.film_variation import (
    add_border_or_marker,
    as_floats,
    draw_position,
    vary_exposure,
    warped,
    whiten_lung,
)
from training.fitting.gate.samples import SIDE
from training.networks.gate import GateNetwork, HeartSideHead
from training.recipes.gate_recipe import HeartSideRecipe

_SMOOTHING = 0.02
"""Share of the way from 0 and 1 to 0.5 by which targets are moved."""

_WHITENED = 0.3
"""Share of the films in which one lung is whitened, so that a white lung is not taken for the heart."""


class HeartSideSample(NamedTuple):
    """A film with its target; a batch has N samples in each tensor.

    Attributes:
        picture: float32 [1, S, S] in 0 to 1.
        is_usual: 1 for a film as it is, 0 for a mirrored one.
    """

    picture: Tensor
    is_usual: Tensor


class HeartSideSamples(Dataset[HeartSideSample]):
    """Random samples, children and adults in equal numbers, half of them mirrored; deterministic as `GateSamples`.

    Args:
        films: Upright films of both populations; the few true mirror images among them do not disturb the fit.
        count: Number of samples in an epoch.
        seed: Seed of the sampling.
    """

    def __init__(self, films: Sequence[StoredFilm], *, count: int, seed: int) -> None:
        self._films = [[film for film in films if film.adult is adult] for adult in (False, True)]
        self._count, self._seed = count, seed
        self.epoch = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> HeartSideSample:
        if index >= self._count:
            raise IndexError(index)
        random = np.random.default_rng((self._seed, self.epoch, index))
        films = self._films[chance(random, 0.5)]
        film = films[int(random.integers(len(films)))]
        position, mirrored = draw_position(random, degrees=9, scale=(0.75, 1.16), shift=0.06)
        border = cv2.BORDER_CONSTANT if chance(random, 0.6) else cv2.BORDER_REPLICATE
        pixels = warped(as_floats(film.pixels), position, SIDE, border)
        if film.lungs is not None and chance(random, _WHITENED):
            lung = film.lungs[int(random.integers(len(film.lungs)))]
            pixels = whiten_lung(pixels, warped(as_floats(lung), position, SIDE), random)
        pixels = add_border_or_marker(pixels, random)
        picture = torch.from_numpy(vary_exposure(pixels, random))[None]
        return HeartSideSample(picture=picture, is_usual=torch.tensor(float(not mirrored)))


class HeartSideTraining(AveragedTraining[HeartSideHead, HeartSideSample]):
    """The state of a fit.

    Args:
        gate: The finished gate; only its head for the heart's side will change.
        recipe: The recipe's section for this head.
        device: The device to train on.
    """

    def __init__(self, gate: GateNetwork, recipe: HeartSideRecipe, device: torch.device) -> None:
        torch.manual_seed(recipe.seed)
        self._gate = gate.to(device).eval()
        widths = gate.heart_side.third.in_channels, gate.heart_side.last.in_channels
        super().__init__(HeartSideHead(*widths), recipe, recipe.steps, device)

    def losses(self, network: HeartSideHead, batch: HeartSideSample) -> tuple[Tensor, dict[str, Tensor]]:
        """Compute the loss of a batch."""
        batch = self.to_device(batch)
        with torch.no_grad():
            *_, third, last = self._gate.features(batch.picture)
        target = batch.is_usual * (1 - _SMOOTHING) + _SMOOTHING / 2
        loss = functional.binary_cross_entropy_with_logits(network(third, last)[:, 0], target)
        return loss, {"heart_side": loss}


def fit_heart_side(
    gate: GateNetwork,
    films: Sequence[StoredFilm],
    recipe: HeartSideRecipe,
    device: torch.device,
    *,
    progress: bool = True,
) -> None:
    """Fit the head for the heart's side anew, in place; the rest of the gate does not change.

    Args:
        gate: The finished gate.
        films: Upright films of both populations.
        recipe: The recipe's section for this head.
        device: The device to train on.
        progress: Whether to show a bar for each epoch.
    """
    training = HeartSideTraining(gate, recipe, device)
    samples = HeartSideSamples(
        [_with_lungs(gate, film, device) for film in films], count=recipe.steps * recipe.batch_size, seed=recipe.seed
    )
    for samples.epoch in range(recipe.epochs):
        training.fit_epoch(batches(samples, recipe.batch_size), progress=progress)
    gate.heart_side.load_state_dict(training.result.state_dict())
    gate.cpu()


def _with_lungs(gate: GateNetwork, film: StoredFilm, device: torch.device) -> StoredFilm:
    """The film with the lung field that the gate finds."""
    picture = torch.from_numpy(preprocess(as_floats(film.pixels), SIDE))[None].to(device)
    with torch.no_grad():
        field = gate(picture).lung_field[0].cpu().numpy()
    return replace(film, lungs=(255 * field).round().astype(np.uint8))
