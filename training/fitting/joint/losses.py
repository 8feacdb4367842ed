"""The losses of both populations' models, and their scores on held-out films."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from inference.evaluation.metrics import roc_auc
from training.fitting.joint.samples import JointSample
from training.networks.joint import ADULTS_HEAD, CHILDREN_HEAD, JointOutput
from training.recipes.joint_recipe import JointTrainingRecipe

_OUTSIDE = 0.1
"""A region with a lesser share of lung lies outside."""

_UNMARKED_WEIGHT, _UNLOCATED_WEIGHT = 0.3, 0.5
_SHARPNESS = 2.0
"""Of the log-sum-exp that takes the strongest region of a film (Pinheiro 2015, arXiv:1411.6228)."""

_IN_BOX, _IN_LUNG = 0.25, 0.3


class JointLosses(NamedTuple):
    """The losses of a batch, weighted by the recipe, each a mean over its films."""

    label: Tensor
    opacities: Tensor
    kinds: Tensor
    outside: Tensor

    @property
    def total(self) -> Tensor:
        """The total loss."""
        return self.label + self.opacities + self.kinds + self.outside


class JointScores(NamedTuple):
    """Scores on films of held-out patients.

    Attributes:
        children, adults: Area under the ROC curve of each population by its own head.
        children_by_adults, adults_by_children: The same by the other population's head.
        box, own_box: Share of the films with boxes in which the peak of the localisation map, and of the head's
            evidence map, lies in a box.
        lung, own_lung: Share of the films with pneumonia in which that peak lies in a lung.
    """

    children: float
    adults: float
    children_by_adults: float
    adults_by_children: float
    box: float
    own_box: float
    lung: float
    own_lung: float


def joint_losses(output: JointOutput, batch: JointSample, rule: JointTrainingRecipe) -> JointLosses:
    """Compute the losses of outputs."""
    logits, maps, localisation, kinds = (part.float() for part in output)
    rows = torch.arange(len(logits), device=logits.device)
    own, outside = logits[rows, batch.head], (batch.lungs < _OUTSIDE).float()
    binary = functional.binary_cross_entropy_with_logits
    labels = binary(own, _smooth(batch.label, rule), reduction="none") * batch.weight
    known = ~batch.kinds.isnan().any(1)
    kind = binary(kinds, _smooth(batch.kinds.nan_to_num(), rule), reduction="none") * known[:, None]
    evidence = maps[rows, batch.head].relu() * outside
    return JointLosses(
        label=labels.mean(),
        opacities=rule.boxes_weight * _opacities_loss(localisation, batch, outside),
        kinds=rule.kinds_weight * kind.mean(),
        outside=rule.outside_weight * evidence.mean(),
    )


def _smooth(targets: Tensor, rule: JointTrainingRecipe) -> Tensor:
    return targets * (1 - rule.label_smoothing) + rule.label_smoothing / 2


def _opacities_loss(localisation: Tensor, batch: JointSample, outside: Tensor) -> Tensor:
    """The localisation loss: by region if opacities are known, else that there are some within the lungs."""
    places = functional.binary_cross_entropy_with_logits(localisation, batch.opacities, reduction="none")
    known = places.mean((1, 2)) * batch.opacities_weight
    strongest = torch.logsumexp(localisation.flatten(1) * _SHARPNESS, 1) / _SHARPNESS
    unmarked = (functional.softplus(localisation) * outside).mean((1, 2))
    unmarked = unmarked + _UNLOCATED_WEIGHT * functional.softplus(-strongest)
    return (known + _UNMARKED_WEIGHT * unmarked * batch.unlocated_opacity).mean()


def joint_scores(output: JointOutput, batch: JointSample) -> JointScores:
    """Score outputs on films without augmentation, in one batch."""
    logits, labels, adult = output.logits, batch.label > 0, batch.head == ADULTS_HEAD
    own_maps = output.activation_maps[torch.arange(len(logits)), batch.head]
    marked = batch.opacities.flatten(1).amax(1) > 0
    return JointScores(
        children=_auc(logits[:, CHILDREN_HEAD], labels, ~adult),
        adults=_auc(logits[:, ADULTS_HEAD], labels, adult),
        children_by_adults=_auc(logits[:, ADULTS_HEAD], labels, ~adult),
        adults_by_children=_auc(logits[:, CHILDREN_HEAD], labels, adult),
        box=_peaks_in(batch.opacities, output.localisation_map, marked, _IN_BOX),
        own_box=_peaks_in(batch.opacities, own_maps, marked, _IN_BOX),
        lung=_peaks_in(batch.lungs, output.localisation_map, labels, _IN_LUNG),
        own_lung=_peaks_in(batch.lungs, own_maps, labels, _IN_LUNG),
    )


def _auc(logits: Tensor, labels: Tensor, which: Tensor) -> float:
    chosen = labels[which]
    if chosen.all() or not chosen.any():  # of a population without films
        return float("nan")
    return roc_auc(chosen.numpy(), logits[which].double().numpy()).value


def _peaks_in(regions: Tensor, maps: Tensor, which: Tensor, least: float) -> float:
    peaks = maps[which].flatten(1).argmax(1, keepdim=True)
    return float((regions[which].flatten(1).gather(1, peaks) > least).float().mean())
