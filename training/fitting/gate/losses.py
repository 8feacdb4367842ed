"""The losses and scores of the gate, one for each head."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from training.fitting.gate.samples import GateSample
from training.networks.gate import GateOutput

_KIND_WEIGHTS = (1, 1.5, 1, 1, 1, 1, 1, 0.7)
"""Weights of the kinds, in the order of `inference.models.gate.passport.Kind`: few films are lateral, and where blur
begins is unclear."""

_KIND_SMOOTHING, _ADULT_SMOOTHING = 0.02, 0.02
_WHOLE_FILM_WEIGHT, _FIELD_WEIGHT = 0.5, 2.0
"""Weights of the heads that apply to whole chest films only, and of the lung field; that of the kind is 1."""

_INSIDE = 0.5
"""Value of a lung field from which a place counts as lung."""


class GateLosses(NamedTuple):
    """The losses of a batch, each a mean over the samples that it applies to."""

    kind: Tensor
    turn: Tensor
    inverted: Tensor
    adult: Tensor
    lung_field: Tensor

    @property
    def total(self) -> Tensor:
        """The total loss."""
        return (
            self.kind + _WHOLE_FILM_WEIGHT * (self.turn + self.inverted + self.adult) + _FIELD_WEIGHT * self.lung_field
        )


class GateScores(NamedTuple):
    """The accuracy of the heads on a batch, each 0 to 1.

    Attributes:
        kind: Over all pictures.
        frontal: Whole frontal chest films against everything else.
        turn, inverted, adult: Over whole frontal chest films.
        lung_field: Dice coefficient, over films with known lungs.
    """

    kind: Tensor
    frontal: Tensor
    turn: Tensor
    inverted: Tensor
    adult: Tensor
    lung_field: Tensor


def gate_losses(output: GateOutput, batch: GateSample) -> GateLosses:
    """Compute the losses of outputs in training mode."""
    kind, turn, inverted, adult, _, field, _ = (part.float() for part in output)
    weights = torch.tensor(_KIND_WEIGHTS, device=kind.device)
    smooth = batch.adult * (1 - _ADULT_SMOOTHING) + _ADULT_SMOOTHING / 2
    binary = functional.binary_cross_entropy_with_logits
    field_loss = binary(field, batch.lung_field, reduction="none").mean((1, 2, 3))
    return GateLosses(
        kind=functional.cross_entropy(kind, batch.kind, weight=weights, label_smoothing=_KIND_SMOOTHING),
        turn=_mean(functional.cross_entropy(turn, batch.turn, reduction="none"), batch.whole),
        inverted=_mean(binary(inverted[:, 0], batch.inverted, reduction="none"), batch.whole),
        adult=_mean(binary(adult[:, 0], smooth, reduction="none"), batch.whole),
        lung_field=_mean(field_loss, batch.field_weight),
    )


def gate_scores(output: GateOutput, batch: GateSample) -> GateScores:
    """Compute the scores of outputs in evaluation mode."""
    kind, known = output.kind.argmax(1), batch.field_weight == 1
    predicted, actual = (field[known] > _INSIDE for field in (output.lung_field, batch.lung_field))
    return GateScores(
        kind=(kind == batch.kind).float().mean(),
        frontal=((kind == 0) == (batch.kind == 0)).float().mean(),
        turn=_mean((output.turn.argmax(1) == batch.turn).float(), batch.whole),
        inverted=_mean(((output.inverted[:, 0] > 0) == (batch.inverted > 0)).float(), batch.whole),
        adult=_mean(((output.adult[:, 0] > 0) == (batch.adult > 0)).float(), batch.whole),
        lung_field=2 * (predicted & actual).sum() / (predicted.sum() + actual.sum()).clamp(min=1),
    )


def _mean(values: Tensor, weights: Tensor) -> Tensor:
    return (values * weights).sum() / weights.sum().clamp(min=1e-6)
