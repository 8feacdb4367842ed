import numpy as np
import pytest
import torch
from helpers.training.gate_data import draw_chest, draw_mask

from training.data.gate.pictures import StoredFilm, split_mask
from training.fitting.gate.heart_side import HeartSideSamples, fit_heart_side
from training.networks.gate import GateNetwork
from training.recipes.gate_recipe import GateNetworkRecipe, HeartSideRecipe

SHAPE = GateNetworkRecipe(widths=(8, 8, 8, 16), blocks=(1, 1, 1, 1), strides=(2, 1, 2, 2), dropout=0.2)
RULE = HeartSideRecipe(
    seed=1,
    epochs=2,
    steps=3,
    batch_size=8,
    learning_rate=1e-2,
    warm_up=0.1,
    weight_decay=0.05,
    average_decay=0.5,
)


def film_with_heart(seed: int, *, adult: bool) -> StoredFilm:
    """A chest with a bright heart on the right of the picture."""
    pixels = draw_chest(seed, adult=adult)
    pixels[50:75, 50:62] = 230
    return StoredFilm(pixels=pixels, lungs=split_mask(draw_mask()), adult=adult)


@pytest.fixture(scope="module")
def films() -> list[StoredFilm]:
    return [film_with_heart(seed, adult=adult) for seed in range(4) for adult in (True, False)]


def test_half_of_the_samples_are_mirrored_and_labelled_so(films: list[StoredFilm]) -> None:
    samples = HeartSideSamples(films, count=200, seed=1)
    usual = np.array([float(sample.is_usual) for sample in samples])
    assert 0.35 < usual.mean() < 0.65
    right = [float(one.picture[0, 64:100, 66:84].mean() - one.picture[0, 64:100, 44:62].mean()) > 0 for one in samples]
    assert (np.array(right) == (usual == 1)).mean() > 0.85  # the others have a white lung


def test_samples_repeat_within_an_epoch_and_change_in_the_next(films: list[StoredFilm]) -> None:
    samples = HeartSideSamples(films, count=2, seed=1)
    first = samples[1].picture
    assert torch.equal(first, samples[1].picture)
    samples.epoch = 1
    assert not torch.equal(first, samples[1].picture)
    with pytest.raises(IndexError):
        samples[2]


def test_only_the_head_is_fitted_and_with_the_same_result_each_time(films: list[StoredFilm]) -> None:
    torch.manual_seed(1)
    gate = GateNetwork(SHAPE).eval()
    before = {name: value.clone() for name, value in gate.state_dict().items()}
    fit_heart_side(gate, films, RULE, torch.device("cpu"), progress=False)
    after = {name: value.clone() for name, value in gate.state_dict().items()}
    changed = {name for name, value in after.items() if not torch.equal(value, before[name])}
    assert changed
    assert all(name.startswith("heart_side.") for name in changed)
    fit_heart_side(gate, films, RULE, torch.device("cpu"), progress=False)
    assert all(torch.allclose(value, after[name]) for name, value in gate.state_dict().items())
