"""A recipe: all settings of a training, read from TOML."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import tomlkit

from training.recipes.sections import (
    AugmentationRecipe,
    DistillationRecipe,
    HilumNetworkRecipe,
    PublishedNetworkRecipe,
    Section,
    StatedResult,
    TrainingRecipe,
    ValidationRecipe,
)

RECIPES = Path(__file__).parent


class RecipeError(Exception):
    """The recipe is invalid; the message is for the user."""


class Recipe(Section, frozen=True):
    """The complete recipe."""

    name: str
    description: str
    input_size: int
    network: HilumNetworkRecipe | PublishedNetworkRecipe
    training: TrainingRecipe
    validation: ValidationRecipe
    augmentation: AugmentationRecipe = AugmentationRecipe()
    distillation: DistillationRecipe | None = None
    stated: StatedResult | None = None


def load_recipe(name_or_path: str) -> tuple[Recipe, str]:
    """Read a recipe by its name, if it ships with Hilum, or from a file.

    Returns:
        The recipe and its TOML text, which becomes part of the passport.

    Raises:
        RecipeError: There is none, or it is invalid.
    """
    text = recipe_text(name_or_path)
    try:
        return parse_recipe(text), text
    except RecipeError as error:
        raise RecipeError(f"The recipe {name_or_path} cannot be used: {error}") from error


def recipe_text(name_or_path: str) -> str:
    """The TOML text of a recipe, by its name, if it ships with Hilum, or from a file.

    Raises:
        RecipeError: It does not exist.
    """
    path = Path(name_or_path) if name_or_path.endswith(".toml") else RECIPES / f"{name_or_path}.toml"
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        known = ", ".join(sorted(recipe.stem for recipe in RECIPES.glob("*.toml")))
        raise RecipeError(f"There is no recipe {path}. Hilum ships: {known}.") from error


def task_of(text: str) -> str:
    """The task that a recipe's text names: "gate", "joint", or empty for a single network."""
    try:
        return str(tomllib.loads(text).get("task", ""))
    except tomllib.TOMLDecodeError:
        return ""


def parse_recipe(text: str) -> Recipe:
    """Read a recipe from TOML text; a network without a kind is Hilum's own.

    Raises:
        RecipeError: The sentence names the key that is missing, unknown or of the wrong kind.
    """
    try:
        document = tomllib.loads(text)
        if isinstance(document.get("network"), dict):
            document["network"].setdefault("kind", "hilum")
        return msgspec.convert(document, Recipe)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise RecipeError(str(error)) from error


def with_changes(text: str, changes: Mapping[tuple[str, str], Any]) -> str:
    """The recipe's text with some values changed; everything else, including comments, is preserved.

    Args:
        text: A recipe, TOML.
        changes: New values by section and key, such as `{("training", "seed"): 2}`.
    """
    document = tomlkit.parse(text)
    for (section, key), value in changes.items():
        document[section][key] = value
    return tomlkit.dumps(document)
