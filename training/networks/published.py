"""The published network, rebuilt from its description: plain convolutions, then dense layers on flattened features."""

import logging
import math
from collections.abc import Callable
from functools import cache
from typing import NamedTuple, Protocol, TypeVar

import torch
from torch import Tensor, nn
from torch.autograd.function import FunctionCtx
from torch.nn.functional import max_pool2d, pad, relu, silu

from training.recipes.sections import PublishedNetworkRecipe

Result = TypeVar("Result")

_log = logging.getLogger(__name__)

_WORTH_COMPILING = 1 << 22
"""Number of features in a training step from which compiling saves more time than it takes."""


def swish_pool(features: Tensor) -> Tensor:
    """`max_pool2d(silu(features), 2, ceil_mode=True)`, with a compiled gradient if that is faster.

    Args:
        features: [N, C, h, w].

    Returns:
        [N, C, ceil(h / 2), ceil(w / 2)]. Equal maxima share the gradient equally.
    """
    if _should_compile(features):
        pooled: Tensor = _SwishPool.apply(features.contiguous(memory_format=torch.channels_last))  # type: ignore[no-untyped-call]  # torch leaves `apply` untyped
        return pooled
    return max_pool2d(silu(features), 2, ceil_mode=True)


def _should_compile(features: Tensor) -> bool:
    even = features.shape[-1] % 2 == 0 and features.shape[-2] % 2 == 0
    many = torch.is_grad_enabled() and features.numel() >= _WORTH_COMPILING
    return features.device.type == "cpu" and even and many and can_compile()


@cache
def can_compile() -> bool:
    """Whether `torch.compile` works, for which it needs a C++ compiler. The first call takes seconds."""
    try:
        _run(_pool, torch.ones(1, 16, 2, 2).contiguous(memory_format=torch.channels_last))
    except RuntimeError as error:
        _log.warning("Without a C++ compiler that torch can use, training is slower (%s).", type(error).__name__)
        return False
    return True


class _SavedTensors(Protocol):
    """The tensors that torch passes from `forward` to `backward`."""

    saved_tensors: tuple[Tensor, Tensor]


class _SwishPool(torch.autograd.Function):
    """Saves the value behind each window's maximum instead of its index."""

    @staticmethod
    def forward(context: FunctionCtx, features: Tensor) -> Tensor:
        pooled, sources = _run(_pool, features)
        context.save_for_backward(features, sources)
        return pooled

    @staticmethod
    def backward(context: _SavedTensors, *gradients: Tensor) -> Tensor:
        features, sources = context.saved_tensors
        gradient = gradients[0].contiguous(memory_format=torch.channels_last)
        shares = _run(_shares, features, sources, gradient)
        return _run(_spread, features, sources, shares)


def _run(function: Callable[..., Result], *tensors: Tensor) -> Result:
    """Run a compiled function on detached tensors: torch warns of tensors whose gradient it cannot read."""
    compiled: Callable[..., Result] = _compiled(function)
    return compiled(*(tensor.detach() for tensor in tensors))


@cache
def _compiled(function: Callable[..., Result]) -> Callable[..., Result]:
    return torch.compile(function, dynamic=False)


def _windows(features: Tensor) -> Tensor:
    """A view [N, h / 2, 2, w / 2, 2, C] of features [N, C, h, w] in channels-last memory format."""
    count, channels, height, width = features.shape
    return features.permute(0, 2, 3, 1).view(count, height // 2, 2, width // 2, 2, channels)


def _pool(features: Tensor) -> tuple[Tensor, Tensor]:
    """The pooled activations [N, C, h / 2, w / 2], and the features behind them [N, h / 2, w / 2, C]."""
    windows = _windows(features).float()
    largest, smallest = windows.amax((2, 4)), windows.amin((2, 4))
    upper, lower = silu(largest), silu(smallest)
    pooled = torch.maximum(upper, lower).to(features.dtype).permute(0, 3, 1, 2)
    return pooled, torch.where(upper >= lower, largest, smallest).to(features.dtype)


def _shares(features: Tensor, sources: Tensor, gradient: Tensor) -> Tensor:
    """The gradient of each maximum's source, by the slope of the activation: [N, h / 2, w / 2, C]."""
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


class PublishedOutput(NamedTuple):
    """Output of the published network for N films: `logits` [N, 1]; it has no activation map."""

    logits: Tensor


class PublishedInput(nn.Module):
    """Converts our films to the published input: grey repeated in three channels, 0 to 255.

    It is a layer, so that `inference.models.preprocessing` remains the only preprocessing.
    """

    def forward(self, films: Tensor) -> Tensor:
        """Films [N, 1, S, S] in 0 to 1 to [N, 3, S, S] in 0 to 255."""
        return (films * 255.0).expand(-1, 3, -1, -1)


class SamePaddedConvolution(nn.Module):
    """A 3x3 convolution padded as Keras's "same": sides shrink to ceil(side / stride)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(inputs, outputs, 3, stride)

    def forward(self, features: Tensor) -> Tensor:
        """Features [N, C, h, w] to [N, C', ceil(h / stride), ceil(w / stride)]."""
        rows, columns = (self._padding(side) for side in features.shape[-2:])
        convolved: Tensor = self.convolution(pad(features, (*columns, *rows)))
        return convolved

    def _padding(self, side: int) -> tuple[int, int]:
        """Padding before and after; an odd pixel goes after, as in TensorFlow."""
        stride = self.convolution.stride[0]
        total = max((math.ceil(side / stride) - 1) * stride + 3 - side, 0)
        return total // 2, total - total // 2


class PublishedNetwork(nn.Module):
    """Five convolutions with max pooling, a dense layer, dropout, and one logit.

    Its dense layers see the flattened features, so it has no exact class activation map. It is trained and measured
    for comparison, but cannot be shipped.

    Args:
        recipe: Its shape.
        input_size: Side of its input, in pixels; fixes the size of the dense layer.
    """

    def __init__(self, recipe: PublishedNetworkRecipe, input_size: int) -> None:
        super().__init__()
        self.input = PublishedInput()
        inputs = (3, *recipe.filters[:-1])
        self.convolutions = nn.ModuleList(
            SamePaddedConvolution(before, after, stride)
            for before, after, stride in zip(inputs, recipe.filters, recipe.strides, strict=True)
        )
        self.activation, self.activated_pool = _ACTIVATIONS[recipe.activation]
        side = _last_side(input_size, recipe.strides)
        self.dense = nn.Linear(recipe.filters[-1] * side * side, recipe.dense)
        self.dropout = nn.Dropout(recipe.dropout)
        self.head = nn.Linear(recipe.dense, 1)
        self.apply(_initialise)

    def forward(self, films: Tensor) -> PublishedOutput:
        """Films float32 [N, 1, S, S] in 0 to 1 to logits."""
        features = self.input(films)
        for convolution in self.convolutions:
            features = self.activated_pool(convolution(features))
        hidden = self.activation(self.dense(torch.flatten(features, 1)))
        return PublishedOutput(self.head(self.dropout(hidden)))


def relu_pool(features: Tensor) -> Tensor:
    """`max_pool2d(relu(features), 2, ceil_mode=True)`; pools first, so that only a quarter needs rectifying."""
    return relu(max_pool2d(features, 2, ceil_mode=True))


_ACTIVATIONS = {"swish": (silu, swish_pool), "relu": (relu, relu_pool)}
"""Each activation, alone and followed by 2x2 max pooling."""


def _last_side(side: int, strides: tuple[int, ...]) -> int:
    """Side of the last features: each convolution divides by its stride, each pooling by two, both rounding up."""
    for stride in strides:
        side = math.ceil(math.ceil(side / stride) / 2)
    return side


def _initialise(module: nn.Module) -> None:
    """Keras's defaults: uniform weights by Glorot 2010, zero bias."""
    if isinstance(module, nn.Conv2d | nn.Linear):
        nn.init.xavier_uniform_(module.weight)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
