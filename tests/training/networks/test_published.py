"""The published network, weight for weight, and its pooling."""

from collections.abc import Callable

import pytest
import torch
from torch.nn.functional import max_pool2d, silu

from training.networks import published
from training.networks.model_factory import build_network, can_be_shipped
from training.networks.published import PublishedInput, SamePaddedConvolution, can_compile, swish_pool
from training.recipes.recipe import load_recipe

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")  # torch's own, as it compiles


def test_the_published_network_has_as_many_weights_as_the_original() -> None:
    recipe, _ = load_recipe("published-final")
    network = build_network(recipe).eval()
    assert sum(parameter.numel() for parameter in network.parameters()) == 409_345  # counted by hand, as Keras does
    assert network(torch.rand(2, 1, 300, 300)).logits.shape == (2, 1)
    assert not can_be_shipped(recipe)


def test_its_input_is_three_equal_colours_of_0_to_255() -> None:
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


def test_the_recipes_with_relu_and_swish_differ_in_nothing_else() -> None:
    swish, relu = load_recipe("published-initial")[0], load_recipe("published-initial-relu")[0]
    assert (swish.network.activation, relu.network.activation) == ("swish", "relu")
    assert (swish.training, swish.augmentation) == (relu.training, relu.augmentation)


@pytest.fixture
def compiled_pooling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compile pooling for small films too."""
    if not can_compile():
        pytest.skip("without a C++ compiler there is only the plain way")
    monkeypatch.setattr(published, "_WORTH_COMPILING", 1)


def plain_pooling(features: torch.Tensor) -> torch.Tensor:
    return max_pool2d(silu(features), 2, ceil_mode=True)


def distinct_features(side: int) -> torch.Tensor:
    """Features [2, 16, side, side]; those of a window differ so much that rounding to bfloat16 keeps their order."""
    ranks = torch.rand(2, 16, side // 2, side // 2, 4).argsort(dim=-1)
    values = torch.tensor([-3.5, -1.5, 0.5, 2.5])[ranks] + torch.rand(ranks.shape)
    windows = values.view(2, 16, side // 2, side // 2, 2, 2)
    return windows.permute(0, 1, 2, 4, 3, 5).reshape(2, 16, side, side)


def value_and_gradient(
    step: Callable[[torch.Tensor], torch.Tensor], features: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """The pooled values and the gradient, with another weight for each pooled value."""
    one = features.clone().requires_grad_()
    pooled = step(one)
    (pooled * torch.linspace(-1, 1, pooled.numel()).view(pooled.shape)).sum().backward()
    return pooled.detach(), one.grad


@pytest.mark.usefixtures("compiled_pooling")
@pytest.mark.parametrize(("kind", "tolerance"), [(torch.float32, 1e-5), (torch.bfloat16, 2e-2)])
def test_compiled_pooling_has_the_values_and_gradients_of_the_plain_one(kind: torch.dtype, tolerance: float) -> None:
    torch.manual_seed(1)
    features = distinct_features(12)
    expected = value_and_gradient(plain_pooling, features.to(kind).float())
    found = value_and_gradient(swish_pool, features.to(kind))
    assert "SwishPool" in type(swish_pool(features.requires_grad_()).grad_fn).__name__
    for one, other in zip(found, expected, strict=True):
        assert one.dtype == kind
        torch.testing.assert_close(one.float(), other, rtol=tolerance, atol=tolerance)


@pytest.mark.usefixtures("compiled_pooling")
def test_an_odd_side_is_pooled_as_torch_does() -> None:
    assert swish_pool(torch.randn(1, 16, 7, 7)).shape == (1, 16, 4, 4)


@pytest.mark.usefixtures("compiled_pooling")
def test_equal_maxima_share_the_gradient() -> None:
    features = torch.full((1, 16, 2, 2), 1.5, requires_grad=True)
    swish_pool(features).sum().backward()
    slope = torch.autograd.functional.jacobian(silu, torch.tensor(1.5))
    torch.testing.assert_close(features.grad, (slope / 4).expand(1, 16, 2, 2))
