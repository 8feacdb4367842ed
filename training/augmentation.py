"""Random variation of training films, batch by batch, through Kornia."""

import warnings

import torch
from torch import Tensor, nn

from training.recipe import AugmentationRecipe

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Kornia's optional parts warn of what is not installed
    import kornia.augmentation as K  # noqa: N812


class HiddenBorder(nn.Module):
    """Blackens a film from each edge by a random width, so that nothing is learnt from markers and collimation.

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
        inside = (places > widths) & (
            places < 1 - widths.roll(1, dims=1)
        )  # by row from 0 and 1, by column from 2 and 3
        return films * (inside[:, 0, :, None] & inside[:, 2, None, :])[:, None]


def build_augmentation(recipe: AugmentationRecipe) -> nn.Module:
    """The chain of random variations: geometry, exposure, sharpness, noise, and parts of the film hidden.

    Args:
        recipe: The ranges.

    Returns:
        A module from films float32 [N, 1, S, S] in 0 to 1 to films of the same shape, the values about in range.
    """
    return nn.Sequential(
        K.RandomHorizontalFlip(p=recipe.flip_chance),
        K.RandomAffine(
            degrees=recipe.rotation_degrees,
            translate=(recipe.shift, recipe.shift),
            scale=(*recipe.horizontal_scale, *recipe.vertical_scale),
            shear=recipe.shear_degrees,
            p=1.0,
        ),
        K.RandomGamma(gamma=recipe.gamma, gain=(1.0, 1.0), p=recipe.gamma_chance),
        K.RandomContrast(contrast=recipe.contrast, p=1.0),
        K.RandomBrightness(brightness=recipe.brightness, p=1.0),
        K.RandomLinearIllumination(gain=recipe.shading, p=recipe.shading_chance),
        K.RandomGaussianBlur(kernel_size=(7, 7), sigma=recipe.blur_sigma, p=recipe.blur_chance),
        K.RandomGaussianNoise(std=recipe.noise_deviation, p=recipe.noise_chance),
        K.RandomErasing(scale=recipe.erased_share, ratio=(0.4, 2.5), value=0.0, p=recipe.erasing_chance),
        HiddenBorder(recipe.hidden_border, recipe.hidden_border_chance),
    )
