from pathlib import Path

import pytest
from helpers.training.runs import TINY_PUBLISHED_RECIPE, TINY_RECIPE

from training.recipes.recipe import RECIPES, RecipeError, load_recipe, parse_recipe, with_changes


def test_the_shipped_recipe_is_found_by_its_name() -> None:
    recipe, text = load_recipe("hilum")
    assert recipe.name == "hilum"
    assert parse_recipe(text) == recipe
    assert all(width % 16 == 0 for width in recipe.network.widths)


def test_a_recipe_of_ones_own_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(TINY_RECIPE, encoding="utf-8")
    assert load_recipe(str(path))[0].training.epochs == 2


def test_a_missing_recipe_is_reported_with_the_shipped_ones() -> None:
    with pytest.raises(RecipeError, match=r"no recipe .*Hilum ships: gate, hilum, joint"):
        load_recipe("mine")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("epochs = 2", "epoch = 2"), "epoch"),
        (("epochs = 2", 'epochs = "two"'), "epochs"),
        (("epochs = 2", "epochs ="), "Invalid value"),
        (('name = "tiny"', ""), "name"),
    ],
)
def test_the_key_of_a_mistake_is_named(change: tuple[str, str], sentence: str) -> None:
    with pytest.raises(RecipeError, match=sentence):
        parse_recipe(TINY_RECIPE.replace(*change))


OTHER_TASKS = {"gate", "joint"}


@pytest.mark.parametrize("name", sorted({path.stem for path in RECIPES.glob("*.toml")} - OTHER_TASKS))
def test_every_shipped_recipe_has_its_files_name_and_the_same_split(name: str) -> None:
    recipe, _ = load_recipe(name)
    assert recipe.name == name
    assert recipe.validation == load_recipe("hilum")[0].validation


def test_one_value_is_changed_and_nothing_else() -> None:
    changed = with_changes(TINY_PUBLISHED_RECIPE, {("training", "seed"): 9, ("validation", "held_out"): 2})
    recipe = parse_recipe(changed)
    assert (recipe.training.seed, recipe.validation.held_out, recipe.validation.seed) == (9, 2, 1)
    assert "seed = 9   # a comment that stays" in changed
