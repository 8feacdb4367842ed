import torch
from making_runs import TINY_RECIPE

from training.augmentation import build_augmentation
from training.recipe import parse_recipe


def test_films_vary_and_keep_their_shape() -> None:
    torch.manual_seed(1)
    augment = build_augmentation(parse_recipe(TINY_RECIPE).augmentation)
    films = torch.linspace(0.2, 0.8, 64).expand(4, 1, 64, 64).contiguous()
    varied = augment(films)
    assert varied.shape == films.shape
    assert torch.isfinite(varied).all()
    assert all((varied[0] - varied[other]).abs().mean() > 0.001 for other in range(1, 4))
