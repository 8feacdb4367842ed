import pytest
import torch
from helpers.training.runs import TINY_RECIPE

from training.fitting.augmentation import VariedDetail, build_augmentation
from training.recipes.recipe import parse_recipe


def test_augmented_films_differ_and_keep_their_shape() -> None:
    torch.manual_seed(1)
    augment = build_augmentation(parse_recipe(TINY_RECIPE).augmentation)
    films = torch.linspace(0.2, 0.8, 64).expand(4, 1, 64, 64).contiguous()
    varied = augment(films)
    assert varied.shape == films.shape
    assert torch.isfinite(varied).all()
    assert all((varied[0] - varied[other]).abs().mean() > 0.001 for other in range(1, 4))


def roughness(films: torch.Tensor) -> float:
    """The mean difference of neighbouring pixels."""
    return films.diff(dim=-1).abs().mean().item()


@pytest.mark.parametrize(("strength", "rougher"), [(1.5, True), (-0.8, False)])
def test_detail_is_amplified_or_reduced_and_the_brightness_stays(strength: float, rougher: bool) -> None:
    torch.manual_seed(1)
    films = torch.rand(2, 1, 96, 96)
    varied = VariedDetail((strength, strength), chance=1.0)(films)
    assert (roughness(varied) > roughness(films)) == rougher
    assert varied.mean().item() == pytest.approx(films.mean().item(), abs=0.01)


def test_detail_is_unchanged_with_chance_zero() -> None:
    films = torch.rand(2, 1, 96, 96)
    assert torch.equal(VariedDetail((1.0, 1.0), chance=0.0)(films), films)
