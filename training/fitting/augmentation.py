"""Augments training films in batches, with Kornia."""

import warnings
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate

from training.recipes.sections import AugmentationRecipe

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Kornia warns about optional packages that are not installed
    import kornia.augmentation as K  # noqa: N812


class HiddenBorder(nn.Module):
    """Blackens a film from each edge by a random width, so that the network cannot learn from markers and collimation.

    Args:
        share: Greatest width, as a share of the film's side.
        chance: Share of the films affected.
    """

    def __init__(self, share: float, chance: float) -> None:
        super().__init__()
        self.share, self.chance = share, chance

    def forward(self, films: Tensor) -> Tensor:
        """Films [N, 1, S, S] to films of the same shape."""
        places = torch.linspace(0, 1, films.shape[-1], device=films.device)
        affected = torch.rand(len(films), 1, device=films.device) < self.chance
        widths = torch.rand(len(films), 4, 1, device=films.device) * self.share * affected[..., None]
        inside = (places > widths) & (places < 1 - widths.roll(1, dims=1))  # rows from 0 and 1, columns from 2 and 3
        return films * (inside[:, 0, :, None] & inside[:, 2, None, :])[:, None]


class VariedDetail(nn.Module):
    """Amplifies or reduces detail finer than a random size, like the image enhancement of detectors and viewers.

    Args:
        strength: Range of the factor by which detail is added; below 0 it is removed.
        chance: Share of the films affected.
    """

    SIZES = (2, 4, 8, 16, 32)
    """Sides of the squares, in pixels, whose means are taken for the film without its detail."""

    def __init__(self, strength: tuple[float, float], chance: float) -> None:
        super().__init__()
        self.strength = strength
        self.chance = chance

    def forward(self, films: Tensor) -> Tensor:
        """Films [N, 1, S, S] to films of the same shape; one size is sampled per batch."""
        size = self.SIZES[int(torch.randint(len(self.SIZES), ()))]
        coarse = avg_pool2d(films, size, ceil_mode=True)
        coarse = interpolate(coarse, size=films.shape[-2:], mode="bilinear", align_corners=False)
        low, high = self.strength
        shape = (len(films), 1, 1, 1)
        strengths = torch.empty(shape, device=films.device).uniform_(low, high)
        affected = torch.rand(shape, device=films.device) < self.chance
        return films + strengths * affected * (films - coarse)


def build_augmentation(recipe: AugmentationRecipe) -> nn.Module:
    """The augmentation pipeline: geometry, exposure, sharpness, noise, and parts of the film hidden.

    Args:
        recipe: The ranges.

    Returns:
        A module from films float32 [N, 1, S, S] in 0 to 1 to films of the same shape, the values about in range.
    """
    steps: list[tuple[float, Callable[[], nn.Module]]] = [
        (recipe.flip_chance, lambda: K.RandomHorizontalFlip(p=recipe.flip_chance)),
        (_is_affine(recipe), lambda: _affine(recipe)),
        (recipe.gamma_chance, lambda: K.RandomGamma(gamma=recipe.gamma, gain=(1.0, 1.0), p=recipe.gamma_chance)),
        (_varies(recipe.contrast), lambda: K.RandomContrast(contrast=recipe.contrast, p=1.0)),
        (_varies(recipe.brightness), lambda: K.RandomBrightness(brightness=recipe.brightness, p=1.0)),
        (
            recipe.shading_chance,
            lambda: K.RandomLinearIllumination(gain=recipe.shading, p=recipe.shading_chance),
        ),
        (recipe.detail_chance, lambda: VariedDetail(recipe.detail, recipe.detail_chance)),
        (
            recipe.blur_chance,
            lambda: K.RandomGaussianBlur(kernel_size=(7, 7), sigma=recipe.blur_sigma, p=recipe.blur_chance),
        ),
        (recipe.noise_chance, lambda: K.RandomGaussianNoise(std=recipe.noise_deviation, p=recipe.noise_chance)),
        (recipe.erasing_chance, lambda: _erasing(recipe)),
        (recipe.hidden_border_chance, lambda: HiddenBorder(recipe.hidden_border, recipe.hidden_border_chance)),
    ]
    return nn.Sequential(*(build() for wanted, build in steps if wanted))


def _affine(recipe: AugmentationRecipe) -> nn.Module:
    affine: nn.Module = K.RandomAffine(
        degrees=recipe.rotation_degrees,
        translate=(recipe.shift, recipe.shift),
        scale=(*recipe.horizontal_scale, *recipe.vertical_scale),
        shear=recipe.shear_degrees,
        padding_mode=recipe.padding,
        p=1.0,
    )
    return affine


def _erasing(recipe: AugmentationRecipe) -> nn.Module:
    share, chance = recipe.erased_share, recipe.erasing_chance
    erasing: nn.Module = K.RandomErasing(scale=share, ratio=(0.4, 2.5), value=0.0, p=chance)
    return erasing


def _is_affine(recipe: AugmentationRecipe) -> bool:
    """Whether the geometry varies at all: needless resampling would only blur."""
    scales = _varies(recipe.horizontal_scale) or _varies(recipe.vertical_scale)
    return bool(recipe.rotation_degrees or recipe.shift or recipe.shear_degrees or scales)


def _varies(scope: tuple[float, float]) -> bool:
    return scope != (1.0, 1.0)
