"""The gate's network: a small trunk with several heads."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.networks.residual import FilmStandardisation, ResidualBlock
from training.recipes.gate_recipe import GateNetworkRecipe

KINDS, TURNS, LUNGS = 8, 4, 2
"""Kinds of pictures (`inference.models.gate.passport.Kind`), quarter turns, lungs."""

_FIELD_CHANNELS, _HIDDEN = 16, 96
_HEART_CHANNELS, _HEART_DROPOUT = 32, 0.3
_HEART_CELLS = 8 * 8
"""Cells from which the heart's side is told: for films of 128 pixels half the rows and columns of the third stage."""


class GateOutput(NamedTuple):
    """The network's outputs for N pictures.

    Attributes:
        kind: [N, 8] logits of the kinds, in the order of `inference.models.gate.passport.Kind`.
        turn: [N, 4] logits of 0 to 3 quarter turns counter-clockwise.
        inverted: [N, 1] logit, more than 0 where bone is dark.
        adult: [N, 1] logit, more than 0 where an adult is more likely than a child.
        heart_side: [N, 1] logit, more than 0 where the heart lies on the right of the picture, as is usual.
        lung_field: [N, 2, S / 4, S / 4], the lung on the left of the picture first: logits while training, else 0 to 1.
        embedding: [N, D], pooled features and the heads' hidden features.
    """

    kind: Tensor
    turn: Tensor
    inverted: Tensor
    adult: Tensor
    heart_side: Tensor
    lung_field: Tensor
    embedding: Tensor


class HeartSideHead(nn.Module):
    """Tells on which side of a film the heart lies, from the features of the gate's last two stages.

    It is fitted when the rest of the gate is finished, and does not change that (`training.fitting.gate.heart_side`).

    Args:
        third: Channels of the third stage.
        last: Channels of the last stage, which is half as large.
    """

    def __init__(self, third: int, last: int) -> None:
        super().__init__()
        self.third, self.last = nn.Conv2d(third, _HEART_CHANNELS, 1), nn.Conv2d(last, _HEART_CHANNELS, 1)
        self.fusion = nn.Conv2d(_HEART_CHANNELS, _HEART_CHANNELS, 3, stride=2, padding=1)
        self.dropout = nn.Dropout(_HEART_DROPOUT)
        self.hidden = nn.Linear(_HEART_CELLS * _HEART_CHANNELS, _HEART_CHANNELS)
        self.side = nn.Linear(_HEART_CHANNELS, 1)

    def forward(self, third: Tensor, last: Tensor) -> Tensor:
        """Features [N, C, S / 8, S / 8] and [N, C', S / 16, S / 16] to logits [N, 1]."""
        fused = self.third(third) + functional.interpolate(self.last(last), scale_factor=2.0, mode="nearest")
        cells = torch.relu(self.fusion(torch.relu(fused))).flatten(1)
        hidden = torch.relu(self.hidden(self.dropout(cells)))
        side: Tensor = self.side(self.dropout(hidden))
        return side


class GateNetwork(nn.Module):
    """A residual network with four stages, a decoder for the lung fields, and pooled features for the other heads."""

    def __init__(self, shape: GateNetworkRecipe) -> None:
        super().__init__()
        widths = shape.widths
        self.stem = nn.Sequential(FilmStandardisation(), *_convolution(1, widths[0], stride=2))
        self.stages = nn.ModuleList(
            nn.Sequential(
                ResidualBlock(before, after, stride), *(ResidualBlock(after, after, 1) for _ in range(count - 1))
            )
            for before, after, count, stride in zip(
                (widths[0], *widths[:-1]), widths, shape.blocks, shape.strides, strict=True
            )
        )
        self.reductions = nn.ModuleList(nn.Conv2d(width, _FIELD_CHANNELS, 1) for width in widths[1:])
        self.fusion = nn.Sequential(*_convolution(_FIELD_CHANNELS, _FIELD_CHANNELS))
        self.lung_field = nn.Conv2d(_FIELD_CHANNELS, LUNGS, 1)
        self.dropout = nn.Dropout(shape.dropout)
        self.hidden = nn.Sequential(nn.Linear(2 * widths[-1] + widths[-2], _HIDDEN), nn.ReLU())
        self.kind, self.turn = nn.Linear(_HIDDEN, KINDS), nn.Linear(_HIDDEN, TURNS)
        self.inverted, self.adult = nn.Linear(_HIDDEN, 1), nn.Linear(_HIDDEN, 1)
        self.heart_side = HeartSideHead(widths[-2], widths[-1])

    def forward(self, films: Tensor) -> GateOutput:
        """Maps pictures float32 [N, 1, S, S] in 0 to 1 to the outputs."""
        stages = self.features(films)
        field = self._lung_field(stages)
        third, last = stages[-2:]
        pooled = torch.cat([last.mean((2, 3)), third.mean((2, 3)), last.amax((2, 3))], dim=1)
        hidden = self.hidden(self.dropout(pooled))
        return GateOutput(
            kind=self.kind(hidden),
            turn=self.turn(hidden),
            inverted=self.inverted(hidden),
            adult=self.adult(hidden),
            heart_side=self.heart_side(third.detach(), last.detach()),
            lung_field=field if self.training else field.sigmoid(),
            embedding=torch.cat([hidden, pooled], dim=1),
        )

    def features(self, films: Tensor) -> list[Tensor]:
        """The features of each stage for pictures [N, 1, S, S]."""
        features, stages = self.stem(films), []
        for stage in self.stages:
            features = stage(features)
            stages.append(features)
        return stages

    def _lung_field(self, stages: list[Tensor]) -> Tensor:
        """Combine the last three stages from coarse to fine (a feature pyramid; Lin 2017, arXiv:1612.03144)."""
        second, third, last = (reduce(stage) for reduce, stage in zip(self.reductions, stages[1:], strict=True))
        fused = functional.interpolate(last, scale_factor=2.0, mode="nearest") + third
        fused = functional.interpolate(fused, scale_factor=2.0, mode="nearest") + second
        field: Tensor = self.lung_field(self.fusion(fused))
        return field


def _convolution(inputs: int, outputs: int, stride: int = 1) -> tuple[nn.Module, ...]:
    return nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
