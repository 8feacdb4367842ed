"""A recipe: everything that decides how a model is trained, read once from TOML."""

import tomllib
from pathlib import Path

import msgspec

RECIPES = Path(__file__).parent / "recipes"


class RecipeError(Exception):
    """A recipe that cannot be read; the message is for the user."""


class _Section(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a recipe: a mistyped key is an error, not a default."""


class NetworkRecipe(_Section):
    """The network's shape; see `training.network.HilumNetwork`."""

    widths: tuple[int, ...]
    blocks: tuple[int, ...]
    strides: tuple[int, ...]
    dropout: float


class TrainingRecipe(_Section):
    """How the weights are found.

    Attributes:
        learning_rate: Peak of the one-cycle schedule.
        label_smoothing: How far targets are drawn from 0 and 1 towards a half.
        mixup: Parameter of the Beta distribution that films are mixed with; 0 for none.
        average_decay: Decay per step of the exponential moving average of the weights.
        patience: Epochs without a better validation loss before training stops.
        precision: As Lightning names it: "32-true", "bf16-mixed".
    """

    seed: int
    epochs: int
    batch_size: int
    learning_rate: float
    weight_decay: float
    label_smoothing: float
    mixup: float
    average_decay: float
    patience: int
    precision: str


class AugmentationRecipe(_Section):
    """How training films are varied; ranges are drawn from evenly, `*_chance` is the share of films affected.

    Attributes:
        horizontal_scale, vertical_scale: Drawn apart, since the classes' films were squeezed to squares differently.
        shading: Strength of a gradient of brightness across the film, either way.
        hidden_border: Greatest share of the film blackened from each edge, where markers and collimation lie.
    """

    rotation_degrees: float
    shift: float
    horizontal_scale: tuple[float, float]
    vertical_scale: tuple[float, float]
    shear_degrees: float
    flip_chance: float
    gamma: tuple[float, float]
    gamma_chance: float
    contrast: tuple[float, float]
    brightness: tuple[float, float]
    shading: tuple[float, float]
    shading_chance: float
    blur_sigma: tuple[float, float]
    blur_chance: float
    noise_deviation: float
    noise_chance: float
    erased_share: tuple[float, float]
    erasing_chance: float
    hidden_border: float
    hidden_border_chance: float


class ValidationRecipe(_Section):
    """Which patients are held out: one part of `parts`, drawn with `seed`."""

    parts: int
    seed: int


class Recipe(_Section):
    """A whole recipe."""

    name: str
    description: str
    input_size: int
    network: NetworkRecipe
    training: TrainingRecipe
    augmentation: AugmentationRecipe
    validation: ValidationRecipe


def load_recipe(name_or_path: str) -> tuple[Recipe, str]:
    """Read a recipe by the name of one that ships with Hilum, or from a file.

    Returns:
        The recipe and its TOML text, which travels in the passport.

    Raises:
        RecipeError: There is none, or it does not say what a recipe must.
    """
    path = Path(name_or_path) if name_or_path.endswith(".toml") else RECIPES / f"{name_or_path}.toml"
    try:
        text = path.read_text(encoding="utf-8")
        return parse_recipe(text), text
    except FileNotFoundError as error:
        known = ", ".join(sorted(recipe.stem for recipe in RECIPES.glob("*.toml")))
        raise RecipeError(f"There is no recipe {path}. Hilum ships: {known}.") from error
    except RecipeError as error:
        raise RecipeError(f"The recipe {path} cannot be used: {error}") from error


def parse_recipe(text: str) -> Recipe:
    """Read a recipe from TOML text.

    Raises:
        RecipeError: The sentence names the key that is missing, unknown or of the wrong kind.
    """
    try:
        return msgspec.convert(tomllib.loads(text), Recipe)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise RecipeError(str(error)) from error
