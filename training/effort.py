"""What a run took and on what: noted as it trains, said in the report."""

import os
import platform
from dataclasses import dataclass
from pathlib import Path

import torch

LAST = "last.ckpt"
"""A run's checkpoint after its last finished epoch."""

MACHINES_FILE = "machines.txt"
_PROCESSORS = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What the training of one network took.

    Attributes:
        machines: What it ran on, in turn where it was interrupted; empty where it was not noted.
        minutes: Of training, what lay between interruptions left out.
        epochs: That were finished.
    """

    machines: tuple[str, ...]
    minutes: float
    epochs: int


def note_machine(run: Path, device: torch.device) -> None:
    """Add to a run's folder on what it trains, unless it was the same machine before."""
    machines = _machines(run)
    if (here := describe(device)) not in machines[-1:]:
        (run / MACHINES_FILE).write_text("\n".join((*machines, here)) + "\n", encoding="utf-8")


def describe(device: torch.device) -> str:
    """The device as its maker names it, and what torch runs on it."""
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else f"{os.cpu_count()} cores of {_processor()}"
    return f"{name}, torch {torch.__version__}"


def effort_of(run: Path) -> Effort:
    """What stands in a run's last checkpoint, and on what it ran."""
    state = torch.load(run / LAST, map_location="cpu", weights_only=True)
    seconds = state.get("callbacks", {}).get("Timer", {}).get("time_elapsed", {}).get("train", 0.0)
    return Effort(machines=_machines(run), minutes=seconds / 60, epochs=state["epoch"] + 1)


def _machines(run: Path) -> tuple[str, ...]:
    path = run / MACHINES_FILE
    return tuple(path.read_text(encoding="utf-8").splitlines()) if path.exists() else ()


def _processor() -> str:
    """Linux names the model in a file of its own; elsewhere Python knows it."""
    lines = _PROCESSORS.read_text(encoding="utf-8").splitlines() if _PROCESSORS.exists() else []
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.processor() or platform.machine())
