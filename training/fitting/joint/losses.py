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
"""A region of which a smaller share is lung lies outside the lungs."""

_UNMARKED_WEIGHT = 0.3
"""Weight of films with opacities of unknown location in the localisation loss."""

_SOMEWHERE_WEIGHT = 0.5
"""Of these films: weight of having an opacity somewhere, beside that of having none outside the lungs, which is 1."""

_SHARPNESS = 2.0
"""Factor in the log-sum-exp that stands for the strongest region of a film (Pinheiro 2015, arXiv:1411.6228)."""

_IN_BOX, _IN_LUNG = 0.25, 0.3
"""A region counts as lying in a box, or in a lung, if these cover a larger share of it."""


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
        opacity_in_box, evidence_in_box: Share of the films with boxes in which the peak of the localisation map, and of
            the head's evidence map, lies in a box.
        opacity_in_lung, evidence_in_lung: Share of the films with pneumonia in which that peak lies in a lung.
    """

    children: float
    adults: float
    children_by_adults: float
    adults_by_children: float
    opacity_in_box: float
    evidence_in_box: float
    opacity_in_lung: float
    evidence_in_lung: float


def joint_losses(output: JointOutput, batch: JointSample, recipe: JointTrainingRecipe) -> JointLosses:
    """Compute the losses of a batch, each label by the head of the film's own population."""
    logits, maps, localisation, kinds = (part.float() for part in output)
    rows = torch.arange(len(logits), device=logits.device)
    own, outside = logits[rows, batch.head], (batch.lungs < _OUTSIDE).float()
    binary = functional.binary_cross_entropy_with_logits
    labels = binary(own, _smooth(batch.label, recipe), reduction="none") * batch.weight
    known = ~batch.kinds.isnan().any(1)
    kind = binary(kinds, _smooth(batch.kinds.nan_to_num(), recipe), reduction="none") * known[:, None]
    evidence = maps[rows, batch.head].relu() * outside
    return JointLosses(
        label=labels.mean(),
        opacities=recipe.boxes_weight * _opacities_loss(localisation, batch, outside),
        kinds=recipe.kinds_weight * kind.mean(),
        outside=recipe.outside_weight * evidence.mean(),
    )


def _smooth(targets: Tensor, recipe: JointTrainingRecipe) -> Tensor:
    return targets * (1 - recipe.label_smoothing) + recipe.label_smoothing / 2


def _opacities_loss(localisation: Tensor, batch: JointSample, outside: Tensor) -> Tensor:
    """The localisation loss: by region where opacities are known, else for having some, and none outside the lungs."""
    regions = functional.binary_cross_entropy_with_logits(localisation, batch.opacities, reduction="none")
    known = regions.mean((1, 2)) * batch.opacities_weight
    strongest = torch.logsumexp(localisation.flatten(1) * _SHARPNESS, 1) / _SHARPNESS
    unmarked = (functional.softplus(localisation) * outside).mean((1, 2))
    unmarked = unmarked + _SOMEWHERE_WEIGHT * functional.softplus(-strongest)
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
        opacity_in_box=_peaks_in(batch.opacities, output.localisation_map, marked, _IN_BOX),
        evidence_in_box=_peaks_in(batch.opacities, own_maps, marked, _IN_BOX),
        opacity_in_lung=_peaks_in(batch.lungs, output.localisation_map, labels, _IN_LUNG),
        evidence_in_lung=_peaks_in(batch.lungs, own_maps, labels, _IN_LUNG),
    )


def _auc(logits: Tensor, labels: Tensor, chosen: Tensor) -> float:
    """Area under the ROC curve on the chosen films; NaN if they are not of both classes."""
    labels = labels[chosen]
    if labels.all() or not labels.any():
        return float("nan")
    return roc_auc(labels.numpy(), logits[chosen].double().numpy()).value


def _peaks_in(coverage: Tensor, maps: Tensor, chosen: Tensor, least: float) -> float:
    """Share of the chosen films whose peak lies in a region that is covered by more than `least`."""
    peaks = maps[chosen].flatten(1).argmax(1, keepdim=True)
    return float((coverage[chosen].flatten(1).gather(1, peaks) > least).float().mean())
