"""The checkpoints in a run's folder: their names, reading and writing, and how far the run has come."""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypedDict

import torch
from torch import Tensor

from inference.files import write_atomically
from training.networks.model_factory import build_network, set_memory_format
from training.networks.published import PublishedNetwork
from training.networks.residual import HilumNetwork
from training.recipes.recipe import Recipe

RECIPE_FILE = "recipe.toml"
LAST, BEST = "last.ckpt", "best.ckpt"
"""The checkpoints after the last finished epoch, and after that with the lowest validation loss."""

TEACHERS = "teachers"
"""The folder for the runs of a student's teachers."""


class Checkpoint(TypedDict):
    """The part of a Lightning checkpoint that Hilum reads: last finished epoch, weights, state of callbacks."""

    epoch: int
    state_dict: dict[str, Tensor]
    callbacks: dict[str, dict[str, Any]]


def chosen_weights(recipe: Recipe, run: Path) -> Path:
    """The checkpoint that is the recipe's result: that of the lowest validation loss, or of the last epoch."""
    return run / (LAST if recipe.training.weights == "last" else BEST)


def write_checkpoint(checkpoint: Mapping[str, Any], path: Path) -> None:
    """Replace a checkpoint as a whole: a run that is killed meanwhile goes on from the checkpoint before."""
    buffer = io.BytesIO()
    torch.save(checkpoint, buffer)
    write_atomically(path, buffer.getvalue())


def read_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint onto the processor, without executing pickled code."""
    checkpoint: Checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    return checkpoint


def epochs_finished(run: Path) -> int:
    """Number of epochs in a run's last checkpoint; 0 without one."""
    path = run / LAST
    return read_checkpoint(path)["epoch"] + 1 if path.exists() else 0


def is_finished(recipe: Recipe, run: Path) -> bool:
    """Whether a run has all its epochs or was stopped early."""
    path = run / LAST
    if not path.exists():
        return False
    state = read_checkpoint(path)
    stopping = [callback for name, callback in state["callbacks"].items() if name.startswith("EarlyStopping")]
    stopped_early = any(callback["wait_count"] >= callback["patience"] for callback in stopping)
    return stopped_early or state["epoch"] + 1 >= recipe.training.epochs


def teacher_folders(run: Path) -> list[Path]:
    """The folders of a run's teachers, in the order of their names."""
    return sorted(checkpoint.parent for checkpoint in (run / TEACHERS).glob(f"*/{LAST}"))


def load_network(recipe: Recipe, checkpoint: Path) -> HilumNetwork | PublishedNetwork:
    """The trained network in evaluation mode, ready to be measured or exported, on the CPU in float32."""
    network = build_network(recipe)
    set_memory_format(network, torch.channels_last)
    prefix = "network."  # augmentation and auxiliary classifier are not part of the network
    state = read_checkpoint(checkpoint)["state_dict"]
    weights = {name.removeprefix(prefix): value for name, value in state.items() if name.startswith(prefix)}
    network.load_state_dict(weights)
    return network.eval()
