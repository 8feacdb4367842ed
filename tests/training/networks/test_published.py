import pytest
import torch

from training.networks.model_factory import build_network, can_be_shipped
from training.networks.published import PublishedInput, SamePaddedConvolution
from training.recipes.recipe import load_recipe


def test_the_published_network_is_rebuilt_to_the_last_weight() -> None:
    recipe, _ = load_recipe("published-final")
    network = build_network(recipe).eval()
    assert sum(parameter.numel() for parameter in network.parameters()) == 409_345  # counted by hand, as Keras does
    assert network(torch.rand(2, 1, 300, 300)).logits.shape == (2, 1)
    assert not can_be_shipped(recipe)


def test_it_sees_three_equal_colours_of_0_to_255() -> None:
    film = torch.tensor([[[[0.0, 1.0]]]])
    assert PublishedInput()(film).tolist() == [[[[0.0, 255.0]]] * 3]


@pytest.mark.parametrize(
    ("side", "stride", "after"), [(300, 1, 300), (75, 2, 38), (19, 2, 10), (5, 2, 3), (6, 2, 3), (1, 2, 1)]
)
def test_sides_shrink_as_with_keras_same_padding(side: int, stride: int, after: int) -> None:
    assert SamePaddedConvolution(1, 1, stride)(torch.rand(1, 1, side, side)).shape == (1, 1, after, after)


def test_an_odd_row_of_padding_goes_after_as_in_tensorflow() -> None:
    convolution = SamePaddedConvolution(1, 1, 2)
    torch.nn.init.ones_(convolution.convolution.weight)
    torch.nn.init.zeros_(convolution.convolution.bias)
    sums = convolution(torch.ones(1, 1, 4, 4))[0, 0]
    assert sums.tolist() == [[9.0, 6.0], [6.0, 4.0]]


def test_relu_and_swish_differ_in_nothing_else() -> None:
    swish, relu = load_recipe("published-initial")[0], load_recipe("published-initial-relu")[0]
    assert (swish.network.activation, relu.network.activation) == ("swish", "relu")
    assert (swish.training, swish.augmentation) == (relu.training, relu.augmentation)
