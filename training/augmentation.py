"""Random variation of training films, batch by batch, through Kornia."""

import warnings

from torch import nn

from training.recipe import AugmentationRecipe

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Kornia's optional parts warn of what is not installed
    import kornia.augmentation as K  # noqa: N812


def build_augmentation(recipe: AugmentationRecipe) -> nn.Module:
    """The chain of random variations: geometry, exposure, sharpness, noise, and parts of the film hidden.

    Args:
        recipe: The ranges.

    Returns:
        A module from films float32 [N, 1, S, S] in 0 to 1 to films of the same shape and range.
    """
    return K.AugmentationSequential(
        K.RandomHorizontalFlip(p=recipe.flip_chance),
        K.RandomAffine(
            degrees=recipe.rotation_degrees,
            translate=(recipe.shift, recipe.shift),
            scale=recipe.scale,
            shear=recipe.shear_degrees,
            p=1.0,
        ),
        K.RandomGamma(gamma=recipe.gamma, gain=(1.0, 1.0), p=recipe.gamma_chance),
        K.RandomContrast(contrast=recipe.contrast, p=1.0),
        K.RandomBrightness(brightness=recipe.brightness, p=1.0),
        K.RandomGaussianBlur(kernel_size=(7, 7), sigma=recipe.blur_sigma, p=recipe.blur_chance),
        K.RandomGaussianNoise(std=recipe.noise_deviation, p=recipe.noise_chance),
        K.RandomErasing(scale=recipe.erased_share, ratio=(0.4, 2.5), value=0.0, p=recipe.erasing_chance),
        data_keys=["input"],
    )
