"""From a recipe and a data set to the gate's weights; interrupted, it goes on from the last finished epoch."""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from training.data.gate.chest_films import chest_films, split_films
from training.data.gate.made_pictures import MAKERS, TEACHING_MAKERS, make_pictures
from training.data.gate.other_pictures import other_pictures
from training.data.gate.pictures import STORED_SIDE, GatePictures, load_chest_films, load_other_pictures, stored
from training.data.resources import check_disk
from training.fitting.averaged_training import AveragedTraining, append_to_log, training_device
from training.fitting.batches import batches
from training.fitting.checkpoints import LAST
from training.fitting.gate.samples import GateSample, GateSamples
from training.fitting.gate.task import GateScores, gate_losses, gate_scores
from training.fitting.run_metadata import record_machine
from training.fitting.train import bind_recipe
from training.networks.gate import GateNetwork, GateOutput
from training.recipes.gate_recipe import GateRecipe, parse_gate_recipe

LOG_FILE = "gate.csv"
"""Of a run: losses on training samples and scores on held-out ones, a line for each epoch."""

_VALIDATION_SAMPLES = 800
_VALIDATION_BATCH = 200
_VALIDATION_SEED = 10**6
_MADE_SHARE_HELD_OUT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Samples:
    """To learn from, and to follow the training by."""

    fit: GateSamples
    validation: GateSamples


class GateTraining(AveragedTraining[GateNetwork, GateSample]):
    """The state of a training: everything that a checkpoint holds.

    Args:
        recipe: What decides it.
        device: Where it runs.
    """

    def __init__(self, recipe: GateRecipe, device: torch.device) -> None:
        torch.manual_seed(recipe.training.seed)
        super().__init__(GateNetwork(recipe.network), recipe.training, recipe.training.steps, device)

    def losses(self, network: GateNetwork, batch: GateSample) -> tuple[Tensor, dict[str, Tensor]]:
        """Compare what the network says in training with what is so."""
        batch = self.moved(batch)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            output: GateOutput = network(batch.picture)
        losses = gate_losses(output, batch)
        return losses.total, losses._asdict()

    def measure(self, samples: GateSamples) -> GateScores:
        """Score the averaged weights on samples that are the same each time."""
        network = self.result
        with torch.no_grad():
            moved = [self.moved(batch) for batch in batches(samples, _VALIDATION_BATCH)]
            scores = [gate_scores(network(batch.picture), batch) for batch in moved]
        return GateScores(*(torch.stack(parts).mean() for parts in zip(*scores, strict=True)))


def train_gate(recipe_text: str, data: Path, run: Path, *, progress: bool = True) -> GateNetwork:
    """Train, or go on training.

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
    return training.result.cpu()


def load_samples(recipe: GateRecipe, data: Path) -> Samples:
    """Read and make all pictures; those of the patients and makers who are held out are for validation."""
    rule = recipe.training
    split = split_films(chest_films(data), parts=recipe.validation.parts, held_out=recipe.validation.held_out)
    others = other_pictures(data)
    made = make_pictures(TEACHING_MAKERS, rule.made_pictures, side=STORED_SIDE, seed=rule.seed)
    count = rule.made_pictures // _MADE_SHARE_HELD_OUT
    held = make_pictures(tuple(MAKERS), max(len(MAKERS), count), side=STORED_SIDE, seed=_VALIDATION_SEED)
    fit = GatePictures(
        films=load_chest_films(split.fit, purpose="training"),
        others=load_other_pictures([one for one in others if one.teaches], purpose="training"),
        made=stored(made),
    )
    validation = GatePictures(
        films=load_chest_films(split.validation, purpose="validation"),
        others=load_other_pictures([one for one in others if not one.teaches], purpose="validation"),
        made=stored(held),
    )
    count = rule.steps * rule.batch_size
    return Samples(
        fit=GateSamples(fit, count=count, seed=rule.seed),
        validation=GateSamples(validation, count=min(count, _VALIDATION_SAMPLES), seed=_VALIDATION_SEED),
    )
