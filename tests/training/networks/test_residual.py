import pytest
import torch

from training.networks.residual import FilmStandardisation, HilumNetwork, StyleMixing


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


def test_style_mixing_changes_a_films_style_and_keeps_its_pattern() -> None:
    torch.manual_seed(1)
    mixing = StyleMixing(chance=1.0).train()
    features = torch.rand(6, 4, 16, 16) * torch.linspace(0.5, 3, 6)[:, None, None, None]
    mixed = mixing(features)
    assert (mixed - features).abs().max() > 0.1
    before, after = (FilmStandardisation()(part[:, :1]) for part in (features, mixed))
    assert torch.allclose(before, after, atol=0.01)


def test_style_mixing_does_nothing_in_evaluation_mode() -> None:
    features = torch.rand(3, 4, 8, 8)
    assert StyleMixing(chance=1.0).eval()(features) is features
    assert StyleMixing(chance=0.0).train()(features) is features
