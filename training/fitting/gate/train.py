"""Trains the gate from a recipe and a data set; resumes from the last finished epoch."""

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load, save
from torch import Tensor

from inference.files import write_atomically
from training.data.gate.chest_films import chest_films, split_films
from training.data.gate.other_pictures import other_pictures
from training.data.gate.pictures import STORED_SIDE, GatePictures, as_stored, load_chest_films, load_other_pictures
from training.data.gate.synthetic_pictures import GENERATORS, TRAINING_GENERATORS, generate_pictures
from training.data.resources import check_disk
from training.fitting.averaged_training import AveragedTraining, append_to_log, training_device
from training.fitting.batches import batches
from training.fitting.checkpoints import LAST
from training.fitting.gate.heart_side import fit_heart_side
from training.fitting.gate.losses import GateScores, gate_losses, gate_scores
from training.fitting.gate.samples import GateSample, GateSamples
from training.fitting.run_metadata import bind_recipe, record_machine
from training.networks.gate import GateNetwork, GateOutput
from training.recipes.gate_recipe import GateRecipe, parse_gate_recipe

LOG_FILE = "gate.csv"
"""In a run's folder: losses on training samples and scores on validation samples, one line per epoch."""

HEART_SIDE_FILE = "heart-side.safetensors"
"""In a run's folder: the weights of the head for the heart's side, which is fitted last."""

_VALIDATION_SAMPLES = 800
_VALIDATION_BATCH = 200
_VALIDATION_SEED = 10**6
_TRAINING_TO_VALIDATION = 8
"""Synthetic pictures for training to those for validation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FitAndValidation:
    """Samples for fitting, and samples of other patients and generators for validation."""

    fit: GateSamples
    validation: GateSamples


class GateTraining(AveragedTraining[GateNetwork, GateSample]):
    """The state of a training, as saved in a checkpoint.

    Args:
        recipe: The recipe.
        device: The device to train on.
    """

    def __init__(self, recipe: GateRecipe, device: torch.device) -> None:
        torch.manual_seed(recipe.training.seed)
        super().__init__(GateNetwork(recipe.network), recipe.training, recipe.training.steps, device)

    def losses(self, network: GateNetwork, batch: GateSample) -> tuple[Tensor, dict[str, Tensor]]:
        """Compute the losses of a batch in training mode."""
        batch = self.to_device(batch)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            output: GateOutput = network(batch.picture)
        losses = gate_losses(output, batch)
        return losses.total, losses._asdict()

    def measure(self, samples: GateSamples) -> GateScores:
        """Score the averaged weights on fixed samples."""
        network = self.result
        with torch.no_grad():
            on_device = [self.to_device(batch) for batch in batches(samples, _VALIDATION_BATCH)]
            scores = [gate_scores(network(batch.picture), batch) for batch in on_device]
        return GateScores(*(torch.stack(parts).mean() for parts in zip(*scores, strict=True)))


def train_gate(recipe_text: str, data: Path, run: Path, *, progress: bool = True) -> GateNetwork:
    """Train, or resume training.

    Args:
        recipe_text: The recipe, TOML.
        data: A folder with `chest_xray`, `adult_chest_siim`, `lung_masks` and `not_chest`.
        run: The run's folder; a run of the same recipe found there is resumed, a finished one is left alone.
        progress: Whether to show a bar for each epoch.

    Returns:
        The trained network, on the processor.

    Raises:
        RecipeError: The folder holds a run of another recipe.
        DataError: The data set cannot be trained on.
    """
    recipe = parse_gate_recipe(recipe_text)
    bind_recipe(run, recipe_text)
    training = GateTraining(recipe, training_device())
    if (run / LAST).exists():
        training.load(run / LAST)
    if training.epoch < recipe.training.epochs:
        check_disk(run)
        record_machine(run, training.device)
        samples = load_samples(recipe, data)
        while training.epoch < recipe.training.epochs:
            samples.fit.epoch = training.epoch
            losses = training.fit_epoch(batches(samples.fit, recipe.training.batch_size), progress=progress)
            scores = {name: score.item() for name, score in training.measure(samples.validation)._asdict().items()}
            append_to_log(run / LOG_FILE, training.epoch, losses | scores)
            training.save(run / LAST)
    network = training.result.cpu()
    _finish_heart_side(network, recipe, data, run, progress=progress)
    return network


def _finish_heart_side(network: GateNetwork, recipe: GateRecipe, data: Path, run: Path, *, progress: bool) -> None:
    """Fit the head for the heart's side, or load it if the run has it."""
    if not (run / HEART_SIDE_FILE).exists():
        refit_heart_side(network, recipe, data, progress=progress)
        weights = {name: value.contiguous() for name, value in network.heart_side.state_dict().items()}
        write_atomically(run / HEART_SIDE_FILE, save(weights))
    network.heart_side.load_state_dict(load((run / HEART_SIDE_FILE).read_bytes()))


def refit_heart_side(network: GateNetwork, recipe: GateRecipe, data: Path, *, progress: bool = True) -> None:
    """Fit the head for the heart's side anew, in place, to the films that the gate learnt from.

    Raises:
        DataError: The data set cannot be trained on.
    """
    split = split_films(chest_films(data), recipe.validation)
    films = load_chest_films(split.fit, purpose="training")
    fit_heart_side(network, films, recipe.heart_side, training_device(), progress=progress)


def load_samples(recipe: GateRecipe, data: Path) -> FitAndValidation:
    """Read and generate all pictures; those of held-out patients, subjects and generators are for validation."""
    training = recipe.training
    split = split_films(chest_films(data), recipe.validation)
    others = other_pictures(data)
    synthetic = generate_pictures(TRAINING_GENERATORS, training.made_pictures, side=STORED_SIDE, seed=training.seed)
    count = max(len(GENERATORS), training.made_pictures // _TRAINING_TO_VALIDATION)
    held_out = generate_pictures(tuple(GENERATORS), count, side=STORED_SIDE, seed=_VALIDATION_SEED)
    fit = GatePictures(
        films=load_chest_films(split.fit, purpose="training"),
        others=load_other_pictures([picture for picture in others if picture.for_training], purpose="training"),
        synthetic=as_stored(synthetic),
    )
    validation = GatePictures(
        films=load_chest_films(split.validation, purpose="validation"),
        others=load_other_pictures([picture for picture in others if not picture.for_training], purpose="validation"),
        synthetic=as_stored(held_out),
    )
    count = training.steps * training.batch_size
    return FitAndValidation(
        fit=GateSamples(fit, count=count, seed=training.seed),
        validation=GateSamples(validation, count=min(count, _VALIDATION_SAMPLES), seed=_VALIDATION_SEED),
    )
