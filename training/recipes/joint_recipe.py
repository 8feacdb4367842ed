"""The recipe of both populations' models: all settings of their training, read from TOML."""

import tomllib
from typing import Literal

import msgspec

from training.recipes.recipe import RecipeError
from training.recipes.sections import AveragedTrainingRecipe, HeldOutRecipe, HilumNetworkRecipe, Section

PopulationName = Literal["children", "adults"]


class JointTrainingRecipe(AveragedTrainingRecipe, frozen=True):
    """Optimisation of the weights.

    Attributes:
        populations: The populations to train on.
        label_smoothing: How far targets are moved from 0 and 1 towards 0.5.
        boxes_weight: Weight of the localisation map's loss.
        kinds_weight: Weight of the auxiliary loss for bacterial against viral pneumonia.
        outside_weight: Weight of the loss of evidence outside the lungs.
    """

    populations: tuple[PopulationName, ...]
    label_smoothing: float
    boxes_weight: float
    kinds_weight: float
    outside_weight: float


class JointRecipe(Section, frozen=True, tag_field="task", tag="joint"):
    """The complete recipe."""

    name: str
    description: str
    input_size: int
    network: HilumNetworkRecipe
    training: JointTrainingRecipe
    validation: HeldOutRecipe


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
