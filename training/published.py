"""The published network, rebuilt as it was described: plain convolutions, flattened, with dense layers on top."""

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import max_pool2d, pad, relu, silu

from training.pooling import swish_pool
from training.recipe_sections import PublishedNetworkRecipe


class PublishedOutput(NamedTuple):
    """What the published network says of N films: `logits` [N, 1], and nothing of where it looked."""

    logits: Tensor


class PublishedInput(nn.Module):
    """Turns our films into the published input: grey repeated as three colours, values of 0 to 255.

    It is a layer, so that `inference.preprocessing` stays the only preprocessing there is.
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
        return self.convolution(pad(features, (*columns, *rows)))

    def _padding(self, side: int) -> tuple[int, int]:
        """Pixels before and after; an odd one goes after, as in TensorFlow."""
        stride = self.convolution.stride[0]
        total = max((math.ceil(side / stride) - 1) * stride + 3 - side, 0)
        return total // 2, total - total // 2


class PublishedNetwork(nn.Module):
    """Five convolutions with max pooling, a dense layer, dropout, and one logit.

    Its dense layers see the flattened features, so that no class activation map is exact: it is trained and measured
    beside ours, but cannot be shipped.

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
    """`max_pool2d(relu(features), 2, ceil_mode=True)`; the other way round there is a quarter to rectify."""
    return relu(max_pool2d(features, 2, ceil_mode=True))


_ACTIVATIONS = {"swish": (silu, swish_pool), "relu": (relu, relu_pool)}
"""An activation, and it with 2x2 max pooling after it."""


def _last_side(side: int, strides: tuple[int, ...]) -> int:
    """Side of the last features: each convolution divides by its stride, each pooling by two, both rounding up."""
    for stride in strides:
        side = math.ceil(math.ceil(side / stride) / 2)
    return side


def _initialise(module: nn.Module) -> None:
    """Keras's defaults: uniform weights after Glorot 2010, no bias."""
    if isinstance(module, nn.Conv2d | nn.Linear):
        nn.init.xavier_uniform_(module.weight)
        nn.init.zeros_(module.bias)
