"""Builds the network that a recipe describes. Training requires of its output only that it has logits."""

from typing import Protocol

import torch
from torch import Tensor, nn

from training.networks.published import PublishedNetwork
from training.networks.residual import HilumNetwork
from training.recipes.recipe import Recipe
from training.recipes.sections import HilumNetworkRecipe, PublishedNetworkRecipe


class LogitOutput(Protocol):
    """The output of any network."""

    @property
    def logits(self) -> Tensor:
        """[N, 1], more than 0 where pneumonia is more likely, before any temperature."""


def build_network(recipe: Recipe) -> HilumNetwork | PublishedNetwork:
    """The untrained network: films float32 [N, 1, S, S] in 0 to 1 to a `LogitOutput`."""
    match recipe.network:
        case HilumNetworkRecipe() as shape:
            return HilumNetwork(shape.widths, shape.blocks, shape.strides, shape.dropout, shape.style_mixing)
        case PublishedNetworkRecipe() as shape:
            return PublishedNetwork(shape, recipe.input_size)


def set_memory_format(network: nn.Module, memory_format: torch.memory_format) -> None:
    """Store the weights in a memory format, such as `torch.channels_last`."""
    network.to(memory_format=memory_format)  # type: ignore[call-overload]  # which torch documents, but does not declare


def can_be_shipped(recipe: Recipe) -> bool:
    """Whether the network has what the model file must give: an exact activation map and an embedding."""
    return isinstance(recipe.network, HilumNetworkRecipe)
