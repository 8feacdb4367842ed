"""Training with one-cycle AdamW and a moving average of the weights; a checkpoint holds all of its state."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Generic, TypeVar

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from tqdm import tqdm

from training.fitting.checkpoints import write_checkpoint
from training.networks.model_factory import parameter_groups, set_memory_format
from training.recipes.sections import AveragedTrainingRecipe

_LARGEST_GRADIENT = 2.0
"""Norm to which gradients are clipped."""

_Network = TypeVar("_Network", bound=nn.Module)
_Batch = TypeVar("_Batch", bound=tuple[Any, ...])


class AveragedTraining(ABC, Generic[_Network, _Batch]):
    """The state of a training, as saved in a checkpoint.

    Args:
        network: The network, with initial weights.
        recipe: The recipe's section for this training.
        steps: Batches per epoch.
        device: The device to train on.
    """

    def __init__(self, network: _Network, recipe: AveragedTrainingRecipe, steps: int, device: torch.device) -> None:
        self._recipe, self._steps, self.device, self.epoch = recipe, steps, device, 0
        self._network = network.to(device)
        set_memory_format(self._network, torch.channels_last)
        self._optimizer = torch.optim.AdamW(
            parameter_groups(self._network, recipe.weight_decay), lr=recipe.learning_rate
        )
        self._schedule = OneCycleLR(
            self._optimizer, recipe.learning_rate, total_steps=recipe.epochs * steps, pct_start=recipe.warm_up
        )
        averaging = get_ema_multi_avg_fn(recipe.average_decay)  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self._average = AveragedModel(self._network, multi_avg_fn=averaging, use_buffers=True)

    @property
    def result(self) -> _Network:
        """The network with the average of the weights, ready to be measured."""
        network: _Network = self._average.module  # type: ignore[assignment]  # the averaged module
        return network.eval()

    @abstractmethod
    def losses(self, network: _Network, batch: _Batch) -> tuple[Tensor, dict[str, Tensor]]:
        """Compute the losses of a batch in training mode, under autocast.

        Returns:
            The total loss, and its parts by name for the log.
        """

    def to_device(self, batch: _Batch) -> _Batch:
        """Move a batch to the device; its first tensor, the pictures [N, 1, S, S], gets the network's memory format."""
        pictures, *rest = (part.to(self.device) for part in batch)
        return type(batch)(pictures.to(memory_format=torch.channels_last), *rest)

    def fit_epoch(self, batches: Iterable[_Batch], *, progress: bool) -> dict[str, float]:
        """Train for one epoch and return its mean losses by name."""
        torch.manual_seed(self._recipe.seed + self.epoch)
        self._network.train()
        steps = tqdm(batches, f"Epoch {self.epoch}", self._steps, disable=not progress)
        losses = [self._step(batch) for batch in steps]
        self.epoch += 1
        return {name: torch.stack([step[name] for step in losses]).mean().item() for name in losses[0]}

    def _step(self, batch: _Batch) -> dict[str, Tensor]:
        total, losses = self.losses(self._network, batch)
        self._optimizer.zero_grad()
        total.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        nn.utils.clip_grad_norm_(self._network.parameters(), _LARGEST_GRADIENT)
        self._optimizer.step()
        self._schedule.step()
        self._average.update_parameters(self._network)
        return {f"{name}_loss": loss.detach() for name, loss in losses.items()}

    def save(self, path: Path) -> None:
        """Write the checkpoint atomically."""
        states = {name: holder.state_dict() for name, holder in self._state_holders()}
        write_checkpoint({"epoch": self.epoch, **states}, path)

    def load(self, path: Path) -> None:
        """Restore the state from a checkpoint."""
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.epoch = state["epoch"]
        for name, holder in self._state_holders():
            holder.load_state_dict(state[name])

    def _state_holders(self) -> Iterator[tuple[str, nn.Module | torch.optim.Optimizer | OneCycleLR]]:
        yield "network", self._network
        yield "optimizer", self._optimizer
        yield "schedule", self._schedule
        yield "average", self._average


def training_device() -> torch.device:
    """The GPU if there is one, else the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def append_to_log(path: Path, epoch: int, columns: dict[str, float]) -> None:
    """Append an epoch's line to a run's CSV log."""
    heading = "" if path.exists() else ",".join(["epoch", *columns]) + "\n"
    with path.open("a", encoding="utf-8") as log:
        log.write(heading + ",".join([str(epoch), *(f"{value:.4f}" for value in columns.values())]) + "\n")
