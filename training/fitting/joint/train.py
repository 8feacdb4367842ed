"""Trains both populations' models from a recipe and a data set; resumes from the last finished epoch."""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from inference.models.gate.gate import Gate
from training.data.gate.chest_films import is_held_out
from training.data.lungs.labelled_chests import LabelledChest, labelled_chests
from training.data.lungs.lung_crops import load_lung_crops
from training.data.resources import check_disk
from training.fitting.averaged_training import AveragedTraining, append_to_log, training_device
from training.fitting.batches import batches
from training.fitting.checkpoints import LAST
from training.fitting.joint.losses import JointScores, joint_losses, joint_scores
from training.fitting.joint.samples import JointSample, JointSamples
from training.fitting.run_metadata import bind_recipe, record_machine
from training.networks.joint import JointNetwork, JointOutput
from training.recipes.joint_recipe import JointRecipe, parse_joint_recipe

LOG_FILE = "joint.csv"
"""In a run's folder: losses on training films and scores on validation films, one line per epoch."""

_VALIDATION_BATCH = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class JointSplit:
    """Films for fitting, and films of other patients for validation; the latter always of both populations."""

    fit: list[LabelledChest]
    validation: list[LabelledChest]

    def validation_of(self, population: str) -> list[LabelledChest]:
        """The validation films of one population."""
        return [chest for chest in self.validation if chest.population == population]


def split_chests(recipe: JointRecipe, data: Path) -> JointSplit:
    """The split of a recipe, by patient, the same as the gate's.

    Raises:
        DataError: The data set is not there.
    """
    split = JointSplit(fit=[], validation=[])
    for chest in labelled_chests(data):
        if is_held_out(chest.film.patient, recipe.validation):
            split.validation.append(chest)
        elif chest.population in recipe.training.populations:
            split.fit.append(chest)
    return split


class JointTraining(AveragedTraining[JointNetwork, JointSample]):
    """The state of a training, as saved in a checkpoint.

    Args:
        recipe: The recipe.
        steps: Batches per epoch.
        device: The device to train on.
    """

    def __init__(self, recipe: JointRecipe, steps: int, device: torch.device) -> None:
        torch.manual_seed(recipe.training.seed)
        super().__init__(JointNetwork(recipe.network), recipe.training, steps, device)
        self._loss_recipe = recipe.training

    def losses(self, network: JointNetwork, batch: JointSample) -> tuple[Tensor, dict[str, Tensor]]:
        """Compute the losses of a batch in training mode."""
        batch = self.to_device(batch)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            output: JointOutput = network(batch.film)
        losses = joint_losses(output, batch, self._loss_recipe)
        return losses.total, losses._asdict()

    def measure(self, samples: JointSamples) -> JointScores:
        """Score the averaged weights on films without augmentation."""
        network, all_batches = self.result, list(batches(samples, _VALIDATION_BATCH))
        with torch.no_grad():
            outputs = [network(self.to_device(batch).film) for batch in all_batches]
        output = JointOutput(*(torch.cat(parts).cpu() for parts in zip(*outputs, strict=True)))
        return joint_scores(output, JointSample(*(torch.cat(parts) for parts in zip(*all_batches, strict=True))))


def train_joint(recipe_text: str, data: Path, run: Path, *, progress: bool = True) -> JointNetwork:
    """Train, or resume training.

    Args:
        recipe_text: The recipe, TOML.
        data: A folder with `chest_xray`, `adult_chest_siim` and `lung_masks`.
        run: The run's folder; a run of the same recipe found there is resumed, a finished one is left alone.
        progress: Whether to show a bar for each epoch.

    Returns:
        The trained network, on the processor.

    Raises:
        RecipeError: The folder holds a run of another recipe.
        DataError: The data set cannot be trained on.
        ModelError: There is no gate to locate the lungs.
    """
    recipe = parse_joint_recipe(recipe_text)
    bind_recipe(run, recipe_text)
    split = split_chests(recipe, data)
    device = training_device()
    training = JointTraining(recipe, len(split.fit) // recipe.training.batch_size, device)
    if (run / LAST).exists():
        training.load(run / LAST)
    if training.epoch < recipe.training.epochs:
        check_disk(run)
        record_machine(run, training.device)
        _fit(training, recipe, split, run, progress=progress)
    return training.result.cpu()


def _fit(training: JointTraining, recipe: JointRecipe, split: JointSplit, run: Path, *, progress: bool) -> None:
    gate, side = Gate(), recipe.input_size
    fit = JointSamples(load_lung_crops(split.fit, gate, purpose="training"), side=side, seed=recipe.training.seed)
    validation = JointSamples(load_lung_crops(split.validation, gate, purpose="validation"), side=side, seed=None)
    while training.epoch < recipe.training.epochs:
        fit.epoch = training.epoch
        losses = training.fit_epoch(batches(fit, recipe.training.batch_size, drop_last=True), progress=progress)
        scores = training.measure(validation)._asdict()
        append_to_log(run / LOG_FILE, training.epoch, losses | scores)
        training.save(run / LAST)
