import pytest

from training.recipes.gate_recipe import parse_gate_recipe
from training.recipes.joint_recipe import parse_joint_recipe
from training.recipes.recipe import RECIPES, RecipeError, task_of

SHIPPED = (RECIPES / "joint.toml").read_text(encoding="utf-8")


def test_the_shipped_recipe_holds_out_the_gates_validation_patients() -> None:
    gate = (RECIPES / "gate.toml").read_text(encoding="utf-8")
    assert (task_of(SHIPPED), task_of(gate)) == ("joint", "gate")
    assert parse_joint_recipe(SHIPPED).validation == parse_gate_recipe(gate).validation


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (SHIPPED.replace("epochs", "epoch", 1), "epoch"),
        (SHIPPED.replace('"adults"', '"dogs"'), "dogs"),
        ("task = ", "Invalid"),
    ],
)
def test_the_key_of_a_mistake_is_named(text: str, error: str) -> None:
    with pytest.raises(RecipeError, match=error):
        parse_joint_recipe(text)
