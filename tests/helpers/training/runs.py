"""Recipes that train in seconds, films whose classes differ visibly, and the folders of finished runs."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from training.recipes.recipe import RECIPES

TINY_RECIPE = """
name = "tiny"
description = "Seconds on any machine"
input_size = 64

[network]
widths = [16, 16, 32]
blocks = [1, 1, 1]
strides = [2, 2, 1]
dropout = 0.0
style_mixing = 0.5

[training]
seed = 1
epochs = 2
batch_size = 8
learning_rate = 5e-3
weight_decay = 0.01
label_smoothing = 0.05
mixup = 0.2
kinds_weight = 0.3
average_decay = 0.7
patience = 10
precision = "32-true"

[augmentation]
rotation_degrees = 5.0
shift = 0.05
horizontal_scale = [0.9, 1.1]
vertical_scale = [0.9, 1.1]
shear_degrees = 2.0
flip_chance = 0.5
gamma = [0.8, 1.25]
gamma_chance = 0.5
contrast = [0.9, 1.1]
brightness = [0.95, 1.05]
shading = [0.01, 0.1]
shading_chance = 0.3
detail = [-0.5, 1.0]
detail_chance = 0.3
blur_sigma = [0.3, 1.0]
blur_chance = 0.3
noise_deviation = 0.02
noise_chance = 0.3
erased_share = [0.02, 0.08]
erasing_chance = 0.3
hidden_border = 0.05
hidden_border_chance = 0.3

[validation]
parts = 4
seed = 1
"""


_TINY_JOINT_CHANGES = (
    ("widths = [16, 32, 64, 128]", "widths = [8, 8, 8, 16]"),
    ("blocks = [2, 2, 3, 2]", "blocks = [1, 1, 1, 1]"),
    ("input_size = 192", "input_size = 64"),
    ("outside_weight = 0.1", "outside_weight = 0.0"),  # the gate finds no lungs in what is drawn
    ("boxes_weight = 1.5", "boxes_weight = 0.1"),
    ("learning_rate = 4e-3", "learning_rate = 1e-2"),
    ("style_mixing = 0.3", "style_mixing = 0.0"),
    ("dropout = 0.2", "dropout = 0.0"),
    ("epochs = 48", "epochs = 8"),
    ("batch_size = 64", "batch_size = 8"),
    ("average_decay = 0.995", "average_decay = 0.5"),
    ("parts = 7", "parts = 3"),
)


TINY_PUBLISHED_RECIPE = """
name = "tiny-published"
description = "The published kind of network, in seconds"
input_size = 64

[network]
kind = "published"
filters = [8, 8, 16]
strides = [1, 2, 2]
dense = 16
dropout = 0.5
activation = "swish"

[training]
seed = 1   # a comment that stays
epochs = 3
batch_size = 8
learning_rate = 3e-3
weight_decay = 0.0
label_smoothing = 0.0
mixup = 0.0
average_decay = 0.0
patience = 0
precision = "32-true"
optimizer = "adam"
schedule = "constant"
class_weights = [1.10, 1.00]
weights = "last"

[augmentation]
horizontal_scale = [0.9, 1.1]
vertical_scale = [0.9, 1.1]
flip_chance = 0.5
padding = "border"

[validation]
parts = 4
seed = 1

[stated]
accuracy = 0.9030
precision = 0.8723
recall = 0.9866
auc = 0.9631
"""


def write_patchy_film(path: Path, *, pneumonia: bool, seed: int) -> None:
    """Write a noisy film; one with pneumonia has a bright patch in its lower half."""
    random = np.random.default_rng(seed)
    film = random.normal(90, 12, (80, 96))
    if pneumonia:
        left = int(random.integers(10, 60))
        film[45:70, left : left + 25] += 110
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(film.clip(0, 255).astype(np.uint8)).save(path, quality=95)


@dataclass(frozen=True)
class JointRun:
    """A run of the tiny recipe for both populations: its data, its folder, and those of its models and weights."""

    data: Path
    folder: Path
    models: Path
    weights: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedRun:
    """A run's folder and the model exported from it."""

    folder: Path
    model: Path


def tiny_joint_recipe() -> str:
    """The shipped recipe for both populations, so small that it trains in seconds."""
    text = (RECIPES / "joint.toml").read_text(encoding="utf-8")
    for change in _TINY_JOINT_CHANGES:
        assert change[0] in text
        text = text.replace(*change)
    return text


def epochs_logged(log: Path) -> list[str]:
    """The epochs in the log of a run."""
    with log.open(encoding="utf-8", newline="") as file:
        return [row["epoch"] for row in csv.DictReader(file)]
