"""Swish and 2x2 max pooling in one step: for processors, where each alone is bound by memory and exponentials.

Swish falls to its only minimum and rises from there, so the largest of four swishes is the swish of the largest or of
the smallest of the four: two exponentials where there were four, and no picture of swishes is written in between.
"""

import logging
from collections.abc import Callable
from functools import cache
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import max_pool2d, silu

_log = logging.getLogger(__name__)

_WORTH_COMPILING = 1 << 22
"""Features of a training step, below which compiling takes longer than it saves."""


def swish_pool(features: Tensor) -> Tensor:
    """`max_pool2d(silu(features), 2, ceil_mode=True)`, and its gradient, by the quickest way there is.

    Args:
        features: [N, C, h, w].

    Returns:
        [N, C, ceil(h / 2), ceil(w / 2)]. Of equal maxima each takes an equal share of the gradient.
    """
    if _is_worth_it(features):
        return _SwishPool.apply(features.contiguous(memory_format=torch.channels_last))
    return max_pool2d(silu(features), 2, ceil_mode=True)


def _is_worth_it(features: Tensor) -> bool:
    even = features.shape[-1] % 2 == 0 and features.shape[-2] % 2 == 0
    many = torch.is_grad_enabled() and features.numel() >= _WORTH_COMPILING
    return features.device.type == "cpu" and even and many and can_compile()


@cache
def can_compile() -> bool:
    """Whether this machine has a C++ compiler and all that torch wants of it; tried once, which takes seconds."""
    try:
        _run(_pool, torch.ones(1, 16, 2, 2).contiguous(memory_format=torch.channels_last))
    except RuntimeError as error:
        _log.warning("Without a C++ compiler that torch can use, training is slower (%s).", type(error).__name__)
        return False
    return True


class _SwishPool(torch.autograd.Function):
    """Keeps from each window the value that its maximum comes from, and no index."""

    @staticmethod
    def forward(context: Any, features: Tensor) -> Tensor:
        pooled, sources = _run(_pool, features)
        context.save_for_backward(features, sources)
        return pooled

    @staticmethod
    def backward(context: Any, *gradients: Tensor) -> Tensor:
        features, sources = context.saved_tensors
        gradient = gradients[0].contiguous(memory_format=torch.channels_last)
        shares = _run(_shares, features, sources, gradient)
        return _run(_spread, features, sources, shares)


def _run(function: Callable[..., Any], *tensors: Tensor) -> Any:
    """Detached: the compiler asks each tensor for a gradient that none of them has here, which torch warns of."""
    return _compiled(function)(*(tensor.detach() for tensor in tensors))


@cache
def _compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    return torch.compile(function, dynamic=False)


def _windows(features: Tensor) -> Tensor:
    """A view [N, h / 2, 2, w / 2, 2, C] of features [N, C, h, w] whose channels lie last."""
    count, channels, height, width = features.shape
    return features.permute(0, 2, 3, 1).view(count, height // 2, 2, width // 2, 2, channels)


def _pool(features: Tensor) -> tuple[Tensor, Tensor]:
    """The pooled swishes [N, C, h / 2, w / 2], and the features that they come from [N, h / 2, w / 2, C]."""
    windows = _windows(features).float()
    largest, smallest = windows.amax((2, 4)), windows.amin((2, 4))
    upper, lower = silu(largest), silu(smallest)
    pooled = torch.maximum(upper, lower).to(features.dtype).permute(0, 3, 1, 2)
    return pooled, torch.where(upper >= lower, largest, smallest).to(features.dtype)


def _shares(features: Tensor, sources: Tensor, gradient: Tensor) -> Tensor:
    """What each source of a maximum takes of the gradient, by the swish's slope there: [N, h / 2, w / 2, C]."""
    equal = (_windows(features) == sources[:, :, None, :, None]).float().sum((2, 4))
    values = sources.float()
    gate = torch.sigmoid(values)
    slope = gate * (1 + values * (1 - gate))
    return (gradient.permute(0, 2, 3, 1).float() * slope / equal).to(features.dtype)


def _spread(features: Tensor, sources: Tensor, shares: Tensor) -> Tensor:
    """The gradient of the features [N, C, h, w]."""
    hit = _windows(features) == sources[:, :, None, :, None]
    spread = torch.where(hit, shares[:, :, None, :, None], 0.0)
    return spread.view(features.permute(0, 2, 3, 1).shape).permute(0, 3, 1, 2)
