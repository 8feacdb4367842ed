"""The gate's recipe: all settings of its training, read from TOML."""

from typing import Literal

import msgspec

from training.recipes.recipe import RecipeError
from training.recipes.sections import AveragedTrainingRecipe, HeldOutRecipe, Section


class GateNetworkRecipe(Section, frozen=True):
    """The shape of `training.networks.gate.GateNetwork`; four stages, of which the last three have stride 2."""

    widths: tuple[int, int, int, int]
    blocks: tuple[int, int, int, int]
    strides: tuple[int, int, int, int]
    dropout: float


class GateTrainingRecipe(AveragedTrainingRecipe, frozen=True):
    """Optimisation of the weights.

    Attributes:
        steps: Batches per epoch.
        made_pictures: Number of synthetic pictures that are generated before training.
    """

    steps: int
    made_pictures: int


class HeartSideRecipe(AveragedTrainingRecipe, frozen=True):
    """Fitting of the head for the heart's side, once the rest of the gate is trained.

    Attributes:
        steps: Batches per epoch.
    """

    steps: int


class GateRecipe(Section, frozen=True, tag_field="task", tag="gate"):
    """The complete recipe."""

    name: str
    description: str
    input_size: Literal[128]
    network: GateNetworkRecipe
    training: GateTrainingRecipe
    heart_side: HeartSideRecipe
    validation: HeldOutRecipe


def parse_gate_recipe(text: str) -> GateRecipe:
    """Read a recipe from TOML text.

    Raises:
        RecipeError: The sentence names the key that is missing, unknown or of the wrong kind.
    """
    try:
        return msgspec.toml.decode(text, type=GateRecipe)
    except msgspec.DecodeError as error:
        raise RecipeError(str(error)) from error
