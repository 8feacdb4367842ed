"""Builds the network that a recipe describes; what training asks of a network is that it gives logits."""

from typing import Protocol

from torch import Tensor, nn

from training.networks.published import PublishedNetwork
from training.networks.residual import HilumNetwork
from training.recipes.recipe import Recipe
from training.recipes.sections import HilumNetworkRecipe, PublishedNetworkRecipe


class LogitNetwork(Protocol):
    """Whatever a network's answer holds besides."""

    @property
    def logits(self) -> Tensor:
        """[N, 1], more than 0 where pneumonia is more likely, before any temperature."""


def build_network(recipe: Recipe) -> nn.Module:
    """The untrained network: films float32 [N, 1, S, S] in 0 to 1 to an answer that `LogitNetwork`."""
    match recipe.network:
        case HilumNetworkRecipe() as shape:
            return HilumNetwork(shape.widths, shape.blocks, shape.strides, shape.dropout, shape.style_mixing)
        case PublishedNetworkRecipe() as shape:
            return PublishedNetwork(shape, recipe.input_size)


def can_be_shipped(recipe: Recipe) -> bool:
    """Whether the network has what the model file must give: an exact activation map and an embedding."""
    return isinstance(recipe.network, HilumNetworkRecipe)
