"""A trunk shared by both populations with a head for each, and the single models derived from it."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from inference.populations import ADULTS, CHILDREN
from training.networks.residual import HilumNetwork
from training.recipes.sections import HilumNetworkRecipe

CHILDREN_HEAD, ADULTS_HEAD = 0, 1
HEADS = {CHILDREN: CHILDREN_HEAD, ADULTS: ADULTS_HEAD}
"""Index of each population's head."""

_KINDS = 2
"""Bacterial and viral pneumonia."""


class JointOutput(NamedTuple):
    """The outputs of trunk and heads for N films.

    Attributes:
        logits: [N, 2], of the children's head and the adults'.
        activation_maps: [N, 2, h, w], each head's local evidence, without its bias.
        localisation_map: [N, h, w], logits of an opacity in each region.
        kinds: [N, 2], logits of bacterial and of viral pneumonia.
    """

    logits: Tensor
    activation_maps: Tensor
    localisation_map: Tensor
    kinds: Tensor


class LocalisedOutput(NamedTuple):
    """Outputs of the model of one population, by their names in the ONNX file.

    Attributes:
        logits: [N, 1], more than 0 where pneumonia is more likely, before calibration.
        activation_map: [N, h, w], local evidence; its mean plus the head's bias is the logit.
        localisation_map: [N, h, w], logits of an opacity in each region.
        embedding: [N, D], pooled features of the last three stages.
    """

    logits: Tensor
    activation_map: Tensor
    localisation_map: Tensor
    embedding: Tensor


class LocalisingNetwork(HilumNetwork):
    """The network of one population, with a localisation map."""

    def __init__(self, shape: HilumNetworkRecipe) -> None:
        super().__init__(shape.widths, shape.blocks, shape.strides, shape.dropout, shape.style_mixing)
        self.localiser = nn.Conv2d(shape.widths[-1], 1, 1)

    def forward(self, films: Tensor) -> LocalisedOutput:  # type: ignore[override]  # one more output
        """Maps films float32 [N, 1, S, S] in 0 to 1 to the four outputs."""
        features, pooled = self.features(films)
        return LocalisedOutput(
            logits=self.head(self.dropout(pooled[-1])),
            activation_map=torch.einsum("nchw,c->nhw", features, self.head.weight[0]),
            localisation_map=self.localiser(features)[:, 0],
            embedding=torch.cat(pooled[-3:], dim=1),
        )


class JointNetwork(nn.Module):
    """The network for training, with both heads."""

    def __init__(self, shape: HilumNetworkRecipe) -> None:
        super().__init__()
        self.shape = shape
        self.trunk = HilumNetwork(shape.widths, shape.blocks, shape.strides, shape.dropout, shape.style_mixing)
        self.trunk.head = nn.Linear(shape.widths[-1], len(HEADS))
        self.localiser = nn.Conv2d(shape.widths[-1], 1, 1)
        self.kinds = nn.Linear(shape.widths[-1], _KINDS)

    def forward(self, films: Tensor) -> JointOutput:
        """Maps films float32 [N, 1, S, S] in 0 to 1 to the outputs."""
        features, pooled = self.trunk.features(films)
        last = self.trunk.dropout(pooled[-1])
        return JointOutput(
            logits=self.trunk.head(last),
            activation_maps=torch.einsum("nchw,kc->nkhw", features, self.trunk.head.weight),
            localisation_map=self.localiser(features)[:, 0],
            kinds=self.kinds(last),
        )

    def of_population(self, population: str) -> LocalisingNetwork:
        """The network of one population in evaluation mode, with a copy of the weights.

        Args:
            population: One of `HEADS`.
        """
        head = HEADS[population]
        network = LocalisingNetwork(self.shape)
        weights = {f"localiser.{name}": value for name, value in self.localiser.state_dict().items()}
        weights |= self.trunk.state_dict()
        weights["head.weight"] = weights["head.weight"][head : head + 1]
        weights["head.bias"] = weights["head.bias"][head : head + 1]
        network.load_state_dict(weights)
        return network.eval()
