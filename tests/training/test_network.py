import pytest
import torch

from training.network import FilmStandardisation, HilumNetwork


@pytest.fixture
def network() -> HilumNetwork:
    torch.manual_seed(1)
    network = HilumNetwork().eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))  # away from the identity that blocks begin as
    return network


def test_the_activation_map_is_exact(network: HilumNetwork) -> None:
    output = network(torch.rand(3, 1, 192, 192))
    assert output.activation_map.shape == (3, 12, 12)
    pooled = output.activation_map.mean(dim=(1, 2)) + network.head.bias
    assert torch.allclose(pooled, output.logits[:, 0], atol=1e-4)


def test_the_embedding_pools_the_last_three_stages(network: HilumNetwork) -> None:
    assert network(torch.rand(2, 1, 192, 192)).embedding.shape == (2, 32 + 64 + 128)


def test_exposure_and_contrast_of_a_film_hardly_matter(network: HilumNetwork) -> None:
    film = torch.rand(1, 1, 192, 192)
    assert torch.allclose(network(film).logits, network(0.5 * film + 0.2).logits, atol=0.05)


def test_a_standardised_film_has_zero_mean_and_unit_deviation() -> None:
    film = FilmStandardisation()(0.3 * torch.rand(2, 1, 64, 64) + 0.5)
    assert film.mean(dim=(1, 2, 3)).abs().max() < 1e-5
    assert (film.std(dim=(1, 2, 3)) - 1).abs().max() < 0.02


def test_a_blank_film_stays_finite() -> None:
    assert torch.isfinite(FilmStandardisation()(torch.zeros(1, 1, 64, 64))).all()
