import pytest
import torch

from inference.models.gate.passport import Kind
from training.networks.gate import KINDS, GateNetwork
from training.recipes.gate_recipe import GateNetworkRecipe


@pytest.fixture
def network() -> GateNetwork:
    torch.manual_seed(1)
    shape = GateNetworkRecipe(widths=(8, 8, 16, 24), blocks=(1, 1, 1, 1), strides=(1, 2, 2, 2), dropout=0.2)
    return GateNetwork(shape).eval()


def test_every_answer_has_a_head_of_its_shape(network: GateNetwork) -> None:
    output = network(torch.rand(3, 1, 128, 128))
    assert output.kind.shape == (3, KINDS) == (3, len(Kind))
    assert output.turn.shape == (3, 4)
    assert output.inverted.shape == output.adult.shape == output.heart_side.shape == (3, 1)
    assert output.lung_field.shape == (3, 2, 32, 32)
    assert output.embedding.shape == (3, 96 + 24 + 16 + 24)


def test_the_lung_field_is_a_probability_in_evaluation_mode(network: GateNetwork) -> None:
    films = torch.rand(2, 1, 128, 128)
    field = network(films).lung_field
    assert 0 <= field.min() <= field.max() <= 1
    network.fusion[1].eval(), network.dropout.eval()
    network.training = True
    assert torch.allclose(network(films).lung_field.sigmoid(), field, atol=1e-5)


def test_exposure_and_contrast_hardly_matter(network: GateNetwork) -> None:
    film = torch.rand(1, 1, 128, 128)
    assert torch.allclose(network(film).kind, network(0.5 * film + 0.2).kind, atol=0.05)
