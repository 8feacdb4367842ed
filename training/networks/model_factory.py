"""Builds the network of a recipe, and prepares any network for training: memory format and parameter groups."""

from typing import Any, Protocol

import torch
from torch import Tensor, nn

from training.networks.published import PublishedNetwork
from training.networks.residual import HilumNetwork
from training.recipes.recipe import Recipe
from training.recipes.sections import HilumNetworkRecipe, PublishedNetworkRecipe


class LogitOutput(Protocol):
    """The output of every network; training requires no more."""

    @property
    def logits(self) -> Tensor:
        """[N, 1], more than 0 where pneumonia is more likely, before any temperature."""


def build_network(recipe: Recipe) -> HilumNetwork | PublishedNetwork:
    """The untrained network, which maps films float32 [N, 1, S, S] in 0 to 1 to a `LogitOutput`."""
    match recipe.network:
        case HilumNetworkRecipe() as shape:
            return HilumNetwork(shape.widths, shape.blocks, shape.strides, shape.dropout, shape.style_mixing)
        case PublishedNetworkRecipe() as shape:
            return PublishedNetwork(shape, recipe.input_size)


def set_memory_format(network: nn.Module, memory_format: torch.memory_format) -> None:
    """Store the weights in a memory format, such as `torch.channels_last`."""
    network.to(memory_format=memory_format)  # type: ignore[call-overload]  # torch does not declare it


def parameter_groups(network: nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    """Parameter groups for an optimizer: weight decay applies to weights, not to biases and normalisation scales."""
    weights = [parameter for parameter in network.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in network.parameters() if parameter.ndim <= 1]
    return [{"params": weights, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]


def can_be_shipped(recipe: Recipe) -> bool:
    """Whether the network has the outputs of a model file: an exact activation map and an embedding."""
    return isinstance(recipe.network, HilumNetworkRecipe)
