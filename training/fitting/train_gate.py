"""From a recipe and a data set to the gate's weights; interrupted, it goes on from the last finished epoch."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from tqdm import tqdm

from inference.files import write_atomically
from training.data.gate.chest_films import chest_films, split_films
from training.data.gate.made_pictures import MAKERS, TEACHING_MAKERS, make_pictures
from training.data.gate.other_pictures import other_pictures
from training.data.gate.pictures import STORED_SIDE, GatePictures, load_chest_films, load_other_pictures, stored
from training.data.resources import check_disk
from training.fitting.checkpoints import LAST
from training.fitting.gate_samples import GateSample, GateSamples, batches
from training.fitting.gate_task import GateLosses, GateScores, gate_losses, gate_scores
from training.fitting.run_metadata import record_machine
from training.fitting.train import bind_recipe
from training.networks.gate import GateNetwork, GateOutput
from training.networks.model_factory import set_memory_format
from training.recipes.gate_recipe import GateRecipe, parse_gate_recipe

LOG_FILE = "gate.csv"
"""Of a run: losses on training samples and scores on held-out ones, a line for each epoch."""

_VALIDATION_SAMPLES = 800
_VALIDATION_BATCH = 200
_VALIDATION_SEED = 10**6
_LARGEST_GRADIENT = 2.0
_MADE_SHARE_HELD_OUT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Samples:
    """To learn from, and to follow the training by."""

    fit: GateSamples
    validation: GateSamples


class GateTraining:
    """The state of a training: everything that a checkpoint holds.

    Args:
        recipe: What decides it.
        device: Where it runs.
    """

    def __init__(self, recipe: GateRecipe, device: torch.device) -> None:
        rule = recipe.training
        torch.manual_seed(rule.seed)
        self._rule, self.device, self.epoch = rule, device, 0
        self._network = GateNetwork(recipe.network).to(device)
        set_memory_format(self._network, torch.channels_last)
        self._optimizer = torch.optim.AdamW(_groups(self._network, rule.weight_decay), lr=rule.learning_rate)
        self._schedule = OneCycleLR(
            self._optimizer, rule.learning_rate, total_steps=rule.epochs * rule.steps, pct_start=rule.warm_up
        )
        averaging = get_ema_multi_avg_fn(rule.average_decay)  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self._average = AveragedModel(self._network, multi_avg_fn=averaging, use_buffers=True)

    @property
    def result(self) -> GateNetwork:
        """The network with the average of the weights, ready to be measured."""
        network = self._average.module
        assert isinstance(network, GateNetwork)  # noqa: S101  # the module that is averaged
        return network.eval()

    def fit_epoch(self, samples: GateSamples, *, progress: bool) -> GateLosses:
        """Train for one epoch and return its mean losses."""
        samples.epoch = self.epoch
        torch.manual_seed(self._rule.seed + self.epoch)
        self._network.train()
        steps = tqdm(
            batches(samples, self._rule.batch_size), f"Epoch {self.epoch}", self._rule.steps, disable=not progress
        )
        losses = [self._step(batch) for batch in steps]
        self.epoch += 1
        return GateLosses(*(torch.stack(parts).mean() for parts in zip(*losses, strict=True)))

    def _step(self, batch: GateSample) -> GateLosses:
        batch = self._moved(batch)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            output: GateOutput = self._network(batch.picture)
        losses = gate_losses(output, batch)
        self._optimizer.zero_grad()
        losses.total.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        nn.utils.clip_grad_norm_(self._network.parameters(), _LARGEST_GRADIENT)
        self._optimizer.step()
        self._schedule.step()
        self._average.update_parameters(self._network)
        return GateLosses(*(loss.detach() for loss in losses))

    def measure(self, samples: GateSamples) -> GateScores:
        """Score the averaged weights on samples that are the same each time."""
        network = self.result
        with torch.no_grad():
            moved = [self._moved(batch) for batch in batches(samples, _VALIDATION_BATCH)]
            scores = [gate_scores(network(batch.picture), batch) for batch in moved]
        return GateScores(*(torch.stack(parts).mean() for parts in zip(*scores, strict=True)))

    def _moved(self, batch: GateSample) -> GateSample:
        picture, *rest = (part.to(self.device) for part in batch)
        return GateSample(picture.to(memory_format=torch.channels_last), *rest)

    def save(self, path: Path) -> None:
        """Write the checkpoint; an interruption leaves the one before."""
        buffer = io.BytesIO()
        parts = {name: part.state_dict() for name, part in self._parts()}
        torch.save({"epoch": self.epoch, **parts}, buffer)
        write_atomically(path, buffer.getvalue())

    def load(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.epoch = state["epoch"]
        for name, part in self._parts():
            part.load_state_dict(state[name])

    def _parts(self) -> Iterator[tuple[str, nn.Module | torch.optim.Optimizer | OneCycleLR]]:
        yield "network", self._network
        yield "optimizer", self._optimizer
        yield "schedule", self._schedule
        yield "average", self._average


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
    training = GateTraining(recipe, torch.device("cuda" if torch.cuda.is_available() else "cpu"))
    if (run / LAST).exists():
        training.load(run / LAST)
    if training.epoch < recipe.training.epochs:
        check_disk(run)
        record_machine(run, training.device)
        samples = load_samples(recipe, data)
        while training.epoch < recipe.training.epochs:
            losses = training.fit_epoch(samples.fit, progress=progress)
            _log(run / LOG_FILE, training.epoch, losses, training.measure(samples.validation))
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


def _groups(network: nn.Module, weight_decay: float) -> list[dict[str, object]]:
    """Weights decay; biases and the scales of the normalisation do not."""
    parameters = list(network.parameters())
    return [
        {"params": [one for one in parameters if one.ndim > 1], "weight_decay": weight_decay},
        {"params": [one for one in parameters if one.ndim <= 1], "weight_decay": 0.0},
    ]


def _log(path: Path, epoch: int, losses: GateLosses, scores: GateScores) -> None:
    names = [*(f"{name}_loss" for name in losses._fields), *scores._fields]
    values = [f"{value.item():.4f}" for value in (*losses, *scores)]
    heading = "" if path.exists() else ",".join(["epoch", *names]) + "\n"
    with path.open("a", encoding="utf-8") as log:
        log.write(heading + ",".join([str(epoch), *values]) + "\n")
