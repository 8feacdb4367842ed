import pytest
import torch
from helpers.training.runs import TINY_PUBLISHED_RECIPE, TINY_RECIPE

from training.fitting.task import PneumoniaTask
from training.recipes.recipe import RecipeError, parse_recipe, with_changes


def test_films_of_unknown_kind_do_not_count_in_the_loss_of_kinds() -> None:
    task = PneumoniaTask(parse_recipe(TINY_RECIPE))
    embedding, unknown = torch.rand(2, 16 + 16 + 32), torch.full((1, 2), torch.nan)
    known = torch.tensor([[1.0, 0.0]])
    alone = task._kinds_loss(task.kinds, embedding[:1], known)
    both = task._kinds_loss(task.kinds, embedding, torch.cat([known, unknown]))
    assert both.item() == pytest.approx(alone.item() / 2)


def test_the_kinds_classifier_is_not_part_of_the_network() -> None:
    task = PneumoniaTask(parse_recipe(TINY_RECIPE))
    assert task.kinds.weight.shape == (2, 32)
    assert not [name for name in task.network.state_dict() if "kinds" in name]


def test_a_network_without_an_embedding_cannot_learn_kinds() -> None:
    recipe = parse_recipe(with_changes(TINY_PUBLISHED_RECIPE, {("training", "kinds_weight"): 0.5}))
    with pytest.raises(RecipeError, match="Hilum's own network"):
        PneumoniaTask(recipe)
