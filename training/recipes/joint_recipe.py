"""The recipe of the models that share a trunk: what decides how they are trained, read once from TOML."""

import tomllib
from typing import Literal

import msgspec

from training.recipes.recipe import RecipeError
from training.recipes.sections import AveragedTrainingRecipe, HilumNetworkRecipe, Section

Taught = Literal["children", "adults"]


class JointTrainingRecipe(AveragedTrainingRecipe, frozen=True):
    """Optimisation of the weights.

    Attributes:
        populations: Those whose films are learnt from.
        label_smoothing: How far targets move from 0 and 1 towards a half.
        boxes_weight: Of the loss of the localisation map.
        kinds_weight: Of the auxiliary loss for bacterial against viral pneumonia.
        outside_weight: Of the evidence outside the lungs.
    """

    populations: tuple[Taught, ...]
    label_smoothing: float
    boxes_weight: float
    kinds_weight: float
    outside_weight: float


class JointValidationRecipe(Section, frozen=True):
    """Which patients are held out: one part of `parts`, by the digest of the patient's name, as for the gate."""

    parts: int
    held_out: int


class JointRecipe(Section, frozen=True, tag_field="task", tag="joint"):
    """A whole recipe."""

    name: str
    description: str
    input_size: int
    network: HilumNetworkRecipe
    training: JointTrainingRecipe
    validation: JointValidationRecipe


def is_joint_recipe(text: str) -> bool:
    """Whether a recipe's text says that it is one for both populations."""
    try:
        return tomllib.loads(text).get("task") == "joint"
    except tomllib.TOMLDecodeError:
        return False


def parse_joint_recipe(text: str) -> JointRecipe:
    """Read a recipe from TOML text.

    Raises:
        RecipeError: The sentence names the key that is missing, unknown or of the wrong kind.
    """
    try:
        document = tomllib.loads(text)
        document.get("network", {}).setdefault("kind", "hilum")
        return msgspec.convert(document, JointRecipe)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise RecipeError(str(error)) from error
