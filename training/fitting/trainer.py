"""Lightning's trainer, configured by a recipe: devices, processes, precision, logs, checkpoints, averaging, memory."""

import ctypes
import logging
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from lightning import Trainer
from lightning.pytorch.callbacks import (
    Callback,
    EarlyStopping,
    EMAWeightAveraging,
    ModelCheckpoint,
    Timer,
    TQDMProgressBar,
)
from lightning.pytorch.loggers import CSVLogger, TensorBoardLogger
from lightning.pytorch.plugins.io import TorchCheckpointIO
from lightning.pytorch.utilities import rank_zero_only

from training.fitting.checkpoints import BEST, LAST, write_checkpoint
from training.fitting.run_metadata import LOG_FOLDER
from training.recipes.sections import TrainingRecipe

_EXPECTED_WARNINGS = (
    "Checkpoint directory .* exists and is not empty",  # the folder holds the recipe, and the run to resume
    "Experiment logs directory .* exists and is not empty",  # the folder holds the archived log of earlier epochs
    "The '.*_dataloader' does not have many workers",  # the films are in memory: workers would only copy them
    "The number of training batches .* is smaller than the logging interval",  # logs are by epoch
    r"`isinstance\(treespec, LeafSpec\)` is deprecated",  # a mismatch between Lightning and torch
)


_TRIM_THRESHOLD, _MMAP_MAX = -1, -4  # as malloc.h numbers them
_NEVER, _NONE = -1, 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hardware:
    """Hardware to train on.

    Attributes:
        devices: Number of GPUs of each machine, or of processes without GPUs; 0 for all GPUs.
        nodes: Number of machines that train together, started as described in Lightning's documentation.
    """

    devices: int = 0
    nodes: int = 1


ALL_GPUS = Hardware()
"""All GPUs of one machine; without any, its processor."""


class MovableCheckpoint(ModelCheckpoint):
    """A checkpoint callback whose best epoch survives when a run is resumed in another folder."""

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Map the checkpoints to those of the same names in the current folder."""
        best = {self._moved_path(path): score for path, score in state_dict["best_k_models"].items()}
        paths = {key: self._moved_path(state_dict[key]) for key in ("best_model_path", "kth_best_model_path")}
        super().load_state_dict({**state_dict, **paths, "best_k_models": best, "dirpath": self.dirpath})

    def _moved_path(self, path: str) -> str:
        return str(Path(self.dirpath or "") / Path(path).name) if path else path


class AtomicCheckpoints(TorchCheckpointIO):
    """Replaces a checkpoint as a whole; Lightning itself writes over the file that is there."""

    def save_checkpoint(
        self,
        checkpoint: dict[str, Any],
        path: str | Path,
        storage_options: Any | None = None,  # noqa: ARG002  # Lightning's signature
    ) -> None:
        """Write a checkpoint."""
        write_checkpoint(checkpoint, Path(path))


def build_trainer(training: TrainingRecipe, run: Path, machines: Hardware, *, progress: bool) -> Trainer:
    """A trainer that writes into the run's folder."""
    logging.getLogger("lightning.pytorch").setLevel(logging.WARNING)
    return Trainer(
        default_root_dir=run,
        max_epochs=training.epochs,
        precision=training.precision,
        devices=machines.devices or "auto",
        num_nodes=machines.nodes,
        sync_batchnorm=torch.cuda.is_available(),  # torch supports it on GPUs only
        callbacks=list(_callbacks(training, run, progress=progress)),
        logger=[CSVLogger(run, name="", version=LOG_FOLDER), TensorBoardLogger(run, name="", version="tensorboard")],
        plugins=[AtomicCheckpoints()],
        enable_progress_bar=progress,
        enable_model_summary=False,
        num_sanity_val_steps=0,  # the first films are all of one class, which has no area under the curve
        log_every_n_steps=10,
    )


def _callbacks(training: TrainingRecipe, run: Path, *, progress: bool) -> Iterator[Callback]:
    yield Timer(verbose=False)
    if training.average_decay:
        # On the GPU by name: Lightning makes the average before it moves the network there.
        yield EMAWeightAveraging(decay=training.average_decay, device=torch.accelerator.current_accelerator())
    yield MovableCheckpoint(run, filename=Path(BEST).stem, monitor="val_loss", enable_version_counter=False)
    # A checkpoint of its own each epoch: `save_last` links to the best one only when that one is written.
    yield MovableCheckpoint(run, filename=Path(LAST).stem, enable_version_counter=False)
    if training.patience:
        yield EarlyStopping("val_loss", patience=training.patience)
    if progress:
        yield TQDMProgressBar(leave=True)


@contextmanager
def without_expected_warnings() -> Iterator[None]:
    """Suppress Lightning's warnings about intended settings."""
    with warnings.catch_warnings():
        for message in _EXPECTED_WARNINGS:
            warnings.filterwarnings("ignore", message)
        yield


def reuse_freed_memory() -> None:
    """Make the GNU C library reuse large freed blocks, instead of returning them to the system after each step.

    Otherwise this takes two fifths of a training step of the published network on two cores, whose activations fill
    hundreds of megabytes. Does nothing on other systems.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        mallopt(_MMAP_MAX, _NONE)
        mallopt(_TRIM_THRESHOLD, _NEVER)


def is_first_process() -> bool:
    """Whether this is the only process, or the first of those that train together."""
    rank: int = getattr(rank_zero_only, "rank", 0)
    return rank == 0


def wait_for_all() -> None:
    """Barrier for all processes that train together."""
    if torch.distributed.is_available() and torch.distributed.is_initialized():
        torch.distributed.barrier()
