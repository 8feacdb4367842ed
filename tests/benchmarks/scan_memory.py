"""Memory and time of a scan, from a thousand films to a hundred thousand."""

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from corpora import small_films
from program_environment import ROOT, program_environment
from report import Row, at_most

SIZES = (1_000, 50_000, 100_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cost:
    """Of one scan: peak resident memory in MB, and wall time in milliseconds a film."""

    memory: float
    milliseconds: float


def measure(work: Path) -> list[Row]:
    """Scan small distinct films by the command, each in a process of its own."""
    small, large, largest = (_cost(small_films(work / str(size), size), size, work) for size in SIZES)
    return [
        Row(label="peak memory at 1,000 films", value=small.memory, unit="MB"),
        at_most("peak memory at 50,000 films", large.memory, 250, "MB"),
        at_most("peak memory, 50,000 films against 1,000", large.memory / small.memory, 1.1, "times"),
        Row(label="time a film at 1,000 films", value=small.milliseconds, unit="ms"),
        at_most("time a film, 50,000 against 1,000", large.milliseconds / small.milliseconds, 1.1, "times"),
        at_most("time a film, 100,000 against 1,000", largest.milliseconds / small.milliseconds, 1.1, "times"),
    ]


def _cost(films: Path, count: int, work: Path) -> _Cost:
    command = [sys.executable, "main.py", "scan", films, "--csv", work / f"{count}.csv", "--quiet"]
    environment = program_environment(HILUM_DATA=work / f"data {count}")
    begun = time.perf_counter()
    running = subprocess.Popen(command, cwd=ROOT, env=environment)
    peak = 0.0
    while running.poll() is None:
        peak = max(peak, _peak_memory(running.pid))
        time.sleep(0.02)
    seconds = time.perf_counter() - begun
    if running.returncode != 0:
        raise RuntimeError(f"the scan of {count} films failed")
    return _Cost(memory=peak, milliseconds=1000 * seconds / count)


def _peak_memory(process: int) -> float:
    """The peak of resident memory so far, in MB; that of `wait4` includes the parent's, from before the exec."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    sizes = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(sizes[0]) / 1000 if sizes else 0.0
