"""Metadata of a run: recipe, log, unreadable films, hardware, training time."""

import csv
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from lightning.pytorch.utilities import rank_zero_only

from inference.files import write_atomically
from training.data.manifest import DataError
from training.fitting.checkpoints import LAST, RECIPE_FILE, read_checkpoint
from training.recipes.recipe import RecipeError

LOG_FOLDER, LOG_FILE = "csv", "metrics.csv"
UNREADABLE_FILE, MACHINES_FILE = "left-out.txt", "machines.txt"

_PROCESSORS = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingTime:
    """Hardware and time of a training.

    Attributes:
        machines: Hardware descriptions, one for each change after an interruption; empty if not recorded.
        minutes: Training time up to the last checkpoint, without interruptions.
        epochs: Number of finished epochs.
    """

    machines: tuple[str, ...]
    minutes: float
    epochs: int


def bind_recipe(run: Path, recipe_text: str) -> None:
    """Store the recipe in the run's folder, so that a run is never resumed with another recipe.

    Every process checks, so that none waits for one that has exited; the first one writes, atomically.
    """
    run.mkdir(parents=True, exist_ok=True)
    stored = run / RECIPE_FILE
    if stored.exists() and stored.read_text(encoding="utf-8") != recipe_text:
        raise RecipeError(f"{run} holds a run of another recipe. Choose another folder with --out.")
    rank_zero_only(write_atomically)(stored, recipe_text.encode("utf-8"))


def stored_recipe(run: Path) -> str:
    """The text of a run's recipe, TOML.

    Raises:
        DataError: There is no run in the folder.
    """
    try:
        return (run / RECIPE_FILE).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise DataError(f"There is no run in {run}.") from error


def training_time_of(run: Path) -> TrainingTime | None:
    """Training time and hardware of a run; None without a checkpoint."""
    if not (run / LAST).exists():
        return None
    state = read_checkpoint(run / LAST)
    seconds = state["callbacks"].get("Timer", {}).get("time_elapsed", {}).get("train", 0.0)
    return TrainingTime(machines=_lines(run / MACHINES_FILE), minutes=seconds / 60, epochs=state["epoch"] + 1)


@rank_zero_only
def record_machine(run: Path, device: torch.device, number: int = 1) -> None:
    """Add the hardware to a run's folder if it has changed.

    Args:
        run: The folder.
        device: The first device.
        number: Number of such devices that train together.
    """
    machines = _lines(run / MACHINES_FILE)
    machine = describe_device(device) if number == 1 else f"{number} times {describe_device(device)}"
    if machine not in machines[-1:]:
        (run / MACHINES_FILE).write_text("\n".join((*machines, machine)) + "\n", encoding="utf-8")


def describe_device(device: torch.device) -> str:
    """The device's product name and the version of torch."""
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else f"{os.cpu_count()} cores of {_processor()}"
    return f"{name}, torch {torch.__version__}"


def _processor() -> str:
    """The processor's model, from a file of Linux, or else from Python."""
    lines = _PROCESSORS.read_text(encoding="utf-8").splitlines() if _PROCESSORS.exists() else []
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.processor() or platform.machine())


@rank_zero_only
def record_unreadable(run: Path, reasons: Sequence[str]) -> None:
    """Add unreadable films to the list in the run's folder."""
    if reasons:
        (run / UNREADABLE_FILE).write_text("\n".join(sorted({*unreadable_films(run), *reasons})), encoding="utf-8")


def unreadable_films(run: Path) -> tuple[str, ...]:
    """The path of each film that a run could not read, with the reason."""
    return _lines(run / UNREADABLE_FILE)


@rank_zero_only
def archive_log(run: Path) -> None:
    """Rename the log of an interrupted run, which Lightning would overwrite."""
    log = run / LOG_FOLDER / LOG_FILE
    if log.exists():
        log.rename(log.with_name(f"earlier-{len(list(log.parent.iterdir())):03}.csv"))


def read_log(run: Path) -> list[dict[str, str]]:
    """The rows of a run's log, earlier ones first; empty without a log."""
    rows = []
    for log in sorted((run / LOG_FOLDER).glob("*.csv")):  # "earlier" comes before "metrics"
        with log.open(encoding="utf-8", newline="") as file:
            rows += list(csv.DictReader(file))
    return rows


def _lines(path: Path) -> tuple[str, ...]:
    return tuple(path.read_text(encoding="utf-8").splitlines()) if path.exists() else ()
