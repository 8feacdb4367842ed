"""Stores the weights of the shipped models as safetensors, with the passports for their model files."""

from pathlib import Path

import msgspec
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from inference.errors import HilumError
from inference.models.gate.passport import GatePassport
from inference.models.passport import ModelPassport
from training.data.manifest import DataError
from training.networks.gate import GateNetwork
from training.networks.joint import LocalisingNetwork
from training.recipes.gate_recipe import parse_gate_recipe
from training.recipes.joint_recipe import parse_joint_recipe
from training.recipes.recipe import RecipeError

FOLDER = Path(__file__).parent.parent / "weights"
SHIPPED_CHILDREN, SHIPPED_ADULTS, SHIPPED_GATE = (FOLDER / name for name in ("children", "adults", "gate"))
"""Paths of the shipped weights, without the suffixes .safetensors and .json; package data."""

CROSS_POPULATION = FOLDER / "across.json"
"""Measurements by `training.measuring.lungs.cross_population`, of networks whose weights are not stored."""


def save_weights(network: LocalisingNetwork | GateNetwork, passport: ModelPassport | GatePassport, stem: Path) -> None:
    """Write weights and passport; the passport holds the recipe from which the network is rebuilt.

    Args:
        network: The exported network, with the calibration's bias folded into its head.
        passport: The complete passport, with the measured performance.
        stem: Path without a suffix.
    """
    stem.parent.mkdir(parents=True, exist_ok=True)
    weights = {name: value.detach().contiguous().clone() for name, value in network.state_dict().items()}
    save_file(weights, stem.with_suffix(".safetensors"))
    text = msgspec.json.format(passport.to_json(), indent=2)
    stem.with_suffix(".json").write_text(text + "\n", encoding="utf-8")


def load_weights(stem: Path) -> tuple[LocalisingNetwork, ModelPassport]:
    """Read one population's weights and passport from `save_weights`.

    Raises:
        DataError: There are no weights, or they do not fit the recipe in the passport.
    """
    try:
        passport = ModelPassport.from_json(stem.with_suffix(".json").read_text(encoding="utf-8"))
        network = LocalisingNetwork(parse_joint_recipe(passport.recipe).network)
        network.load_state_dict(load_file(stem.with_suffix(".safetensors")))
    except (OSError, HilumError, RecipeError, SafetensorError, RuntimeError) as error:
        raise DataError(f"The weights {stem} cannot be used ({error}).") from error
    return network.eval(), passport


def load_gate(stem: Path = SHIPPED_GATE) -> tuple[GateNetwork, GatePassport]:
    """Read a gate's weights and passport from `save_weights`.

    Raises:
        DataError: There are no weights, or they do not fit the recipe in the passport.
    """
    try:
        passport = GatePassport.from_json(stem.with_suffix(".json").read_text(encoding="utf-8"))
        network = GateNetwork(parse_gate_recipe(passport.recipe).network)
        network.load_state_dict(load_file(stem.with_suffix(".safetensors")))
    except (OSError, HilumError, RecipeError, SafetensorError, RuntimeError) as error:
        raise DataError(f"The weights {stem} cannot be used ({error}).") from error
    return network.eval(), passport
