"""The losses pull where they should, and the scores count what they say."""

import pytest
import torch

from training.fitting.joint.losses import joint_losses, joint_scores
from training.fitting.joint.samples import JointSample
from training.networks.joint import ADULTS_HEAD, CHILDREN_HEAD, JointOutput
from training.recipes.joint_recipe import JointTrainingRecipe, parse_joint_recipe
from training.recipes.recipe import RECIPES

SIDE = 5


@pytest.fixture(scope="module")
def rule() -> JointTrainingRecipe:
    return parse_joint_recipe((RECIPES / "joint.toml").read_text(encoding="utf-8")).training


def batch() -> JointSample:
    """A normal child, a child with a viral pneumonia, a negative adult, an adult with a box in the middle."""
    lungs = torch.zeros(4, SIDE, SIDE)
    lungs[:, 1:4, 1:4] = 1
    opacities = torch.zeros(4, SIDE, SIDE)
    opacities[3, 2, 2] = 1
    nan = float("nan")
    return JointSample(
        film=torch.zeros(4, 1, 80, 80),
        head=torch.tensor([CHILDREN_HEAD, CHILDREN_HEAD, ADULTS_HEAD, ADULTS_HEAD]),
        label=torch.tensor([0.0, 1.0, 0.0, 1.0]),
        weight=torch.ones(4),
        kinds=torch.tensor([[0.0, 0.0], [0.0, 1.0], [nan, nan], [nan, nan]]),
        opacities=opacities,
        opacities_weight=torch.tensor([0.3, 0.0, 1.0, 1.5]),
        lungs=lungs,
        unlocated_opacity=torch.tensor([0.0, 1.0, 0.0, 0.0]),
    )


def output() -> JointOutput:
    """All right: each head about its own films, peaks in the box and in the lung."""
    localisation = torch.full((4, SIDE, SIDE), -6.0)
    localisation[1, 2, 1] = localisation[3, 2, 2] = 6.0
    maps = torch.full((4, 2, SIDE, SIDE), -1.0)
    maps[1, :, 2, 1] = maps[3, :, 2, 2] = 5.0
    logits = torch.tensor([[-5.0, 0.0], [5.0, 0.0], [0.0, -5.0], [0.0, 5.0]])
    kinds = torch.tensor([[-5.0, -5.0], [-5.0, 5.0], [0.0, 0.0], [0.0, 0.0]])
    return JointOutput(logits=logits, activation_maps=maps, localisation_map=localisation, kinds=kinds)


def test_correct_outputs_have_a_small_loss(rule: JointTrainingRecipe) -> None:
    losses = joint_losses(output(), batch(), rule)
    assert float(losses.total) < 0.3
    assert float(losses.outside) == 0


def test_only_the_head_of_a_films_own_population_counts(rule: JointTrainingRecipe) -> None:
    other = output()
    other.logits[:2, ADULTS_HEAD], other.logits[2:, CHILDREN_HEAD] = 9.0, -9.0
    assert float(joint_losses(other, batch(), rule).label) == float(joint_losses(output(), batch(), rule).label)
    other.logits[:2, CHILDREN_HEAD] *= -1
    assert float(joint_losses(other, batch(), rule).label) > 2


def test_evidence_outside_the_lungs_increases_the_loss(rule: JointTrainingRecipe) -> None:
    outside = output()
    outside.activation_maps[1, CHILDREN_HEAD, 0, 0] = 20.0
    assert float(joint_losses(outside, batch(), rule).outside) > 0
    outside.activation_maps[1, CHILDREN_HEAD, 0, 0] = -20.0
    assert float(joint_losses(outside, batch(), rule).outside) == 0


def test_an_opacity_outside_its_box_increases_the_loss(rule: JointTrainingRecipe) -> None:
    beside = output()
    beside.localisation_map[3] = beside.localisation_map[3].roll(1, 0)
    right = float(joint_losses(output(), batch(), rule).opacities)
    assert float(joint_losses(beside, batch(), rule).opacities) > right + 0.1


def test_an_unmarked_opacity_may_lie_anywhere_in_the_lungs_but_must_lie_somewhere(rule: JointTrainingRecipe) -> None:
    right = float(joint_losses(output(), batch(), rule).opacities)
    elsewhere, outside, nowhere = output(), output(), output()
    elsewhere.localisation_map[1] = elsewhere.localisation_map[1].roll(1, 0)  # still in the lungs
    assert float(joint_losses(elsewhere, batch(), rule).opacities) == pytest.approx(right)
    outside.localisation_map[1, 0, 0] = 6.0
    nowhere.localisation_map[1] = -6.0
    assert float(joint_losses(outside, batch(), rule).opacities) > right
    assert float(joint_losses(nowhere, batch(), rule).opacities) > right


def test_scores_are_of_peaks_and_of_ranks() -> None:
    right = joint_scores(output(), batch())
    assert (right.children, right.adults) == (1.0, 1.0)
    assert (right.children_by_adults, right.adults_by_children) == (0.5, 0.5)
    assert (right.opacity_in_box, right.evidence_in_box, right.opacity_in_lung, right.evidence_in_lung) == (
        1.0,
        1.0,
        1.0,
        1.0,
    )
    wrong = output()
    wrong.localisation_map[3, 0, 0] = 9.0
    wrong.activation_maps[1, :, 4, 4] = 9.0
    scores = joint_scores(wrong, batch())
    assert (scores.opacity_in_box, scores.evidence_in_box) == (0.0, 1.0)
    assert (scores.opacity_in_lung, scores.evidence_in_lung) == (0.5, 0.5)
