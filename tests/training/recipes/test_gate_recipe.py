import pytest

from training.recipes.gate_recipe import parse_gate_recipe
from training.recipes.recipe import RECIPES, RecipeError, task_of

SHIPPED = (RECIPES / "gate.toml").read_text(encoding="utf-8")


def test_the_shipped_recipe_is_read() -> None:
    assert task_of(SHIPPED) == "gate"
    assert parse_gate_recipe(SHIPPED).name == "gate"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("epochs = 22", "epoch = 22"), "epoch"),
        (("input_size = 128", "input_size = 127"), "input_size"),
        (("parts = 7", "parts ="), "Invalid value"),
    ],
)
def test_the_key_of_a_mistake_is_named(change: tuple[str, str], sentence: str) -> None:
    with pytest.raises(RecipeError, match=sentence):
        parse_gate_recipe(SHIPPED.replace(*change))


def test_other_recipes_have_no_task() -> None:
    assert task_of((RECIPES / "hilum.toml").read_text(encoding="utf-8")) == ""
    assert task_of("task =") == ""
