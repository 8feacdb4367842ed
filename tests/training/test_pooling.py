import pytest
import torch
from torch.nn.functional import max_pool2d, silu

from training import pooling
from training.pooling import swish_pool

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")  # torch's own, as it compiles


def both_ways(features: torch.Tensor) -> tuple[tuple[torch.Tensor, torch.Tensor], ...]:
    """Values and gradients of the step by itself, and of the two that it stands for."""
    answers = []
    for step in (swish_pool, lambda one: max_pool2d(silu(one), 2, ceil_mode=True)):
        one = features.clone().requires_grad_()
        pooled = step(one)
        (pooled * torch.arange(pooled.numel()).view(pooled.shape)).sum().backward()
        answers.append((pooled.detach(), one.grad))
    return tuple(answers)


@pytest.mark.parametrize("side", [12, 7])
def test_it_is_swish_and_pooling_in_values_and_gradients(monkeypatch: pytest.MonkeyPatch, side: int) -> None:
    monkeypatch.setattr(pooling, "_WORTH_COMPILING", 1)
    torch.manual_seed(1)
    mine, theirs = both_ways(torch.randn(2, 16, side, side) * 3)
    for one, other in zip(mine, theirs, strict=True):
        torch.testing.assert_close(one, other)


def test_equal_maxima_share_what_is_learnt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pooling, "_WORTH_COMPILING", 1)
    features = torch.full((1, 16, 2, 2), 1.5, requires_grad=True)
    swish_pool(features).sum().backward()
    slope = torch.autograd.functional.jacobian(silu, torch.tensor(1.5))
    torch.testing.assert_close(features.grad, (slope / 4).expand(1, 16, 2, 2))
