from collections.abc import Callable

import pytest
import torch
from torch.nn.functional import max_pool2d, silu

from training.networks import published as pooling
from training.networks.published import can_compile, swish_pool

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")  # torch's own, as it compiles


@pytest.fixture(autouse=True)
def _small_films_are_worth_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    if not can_compile():
        pytest.skip("without a C++ compiler there is only the plain way")
    monkeypatch.setattr(pooling, "_WORTH_COMPILING", 1)


def plainly(features: torch.Tensor) -> torch.Tensor:
    return max_pool2d(silu(features), 2, ceil_mode=True)


def distinct(side: int) -> torch.Tensor:
    """Features [2, 16, side, side] of which no four in a window come near each other, however roughly they are kept."""
    ranks = torch.rand(2, 16, side // 2, side // 2, 4).argsort(dim=-1)
    values = torch.tensor([-3.5, -1.5, 0.5, 2.5])[ranks] + torch.rand(ranks.shape)
    windows = values.view(2, 16, side // 2, side // 2, 2, 2)
    return windows.permute(0, 1, 2, 4, 3, 5).reshape(2, 16, side, side)


def value_and_gradient(
    step: Callable[[torch.Tensor], torch.Tensor], features: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Where each pooled value counts for something else."""
    one = features.clone().requires_grad_()
    pooled = step(one)
    (pooled * torch.linspace(-1, 1, pooled.numel()).view(pooled.shape)).sum().backward()
    return pooled.detach(), one.grad


@pytest.mark.parametrize(("kind", "tolerance"), [(torch.float32, 1e-5), (torch.bfloat16, 2e-2)])
def test_it_is_swish_and_pooling_in_values_and_gradients(kind: torch.dtype, tolerance: float) -> None:
    torch.manual_seed(1)
    features = distinct(12)
    expected = value_and_gradient(plainly, features.to(kind).float())
    found = value_and_gradient(swish_pool, features.to(kind))
    assert "SwishPool" in type(swish_pool(features.requires_grad_()).grad_fn).__name__
    for one, other in zip(found, expected, strict=True):
        assert one.dtype == kind
        torch.testing.assert_close(one.float(), other, rtol=tolerance, atol=tolerance)


def test_an_odd_side_is_pooled_as_torch_does() -> None:
    assert swish_pool(torch.randn(1, 16, 7, 7)).shape == (1, 16, 4, 4)


def test_equal_maxima_share_what_is_learnt() -> None:
    features = torch.full((1, 16, 2, 2), 1.5, requires_grad=True)
    swish_pool(features).sum().backward()
    slope = torch.autograd.functional.jacobian(silu, torch.tensor(1.5))
    torch.testing.assert_close(features.grad, (slope / 4).expand(1, 16, 2, 2))
