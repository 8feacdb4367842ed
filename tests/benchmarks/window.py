"""The window: time until it is painted, time until it answers, and its pauses during a scan."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from corpora import native_films
from program_environment import program_environment
from report import Row, at_most

ROUNDS, FILMS = 9, 2000


def measure(work: Path) -> list[Row]:
    """Start the program several times, and let it scan once."""
    film = next(native_films(work / "one", 1).iterdir())
    bare, painted, answered, heavy = [], [], [], 0.0
    for round_ in range(ROUNDS):
        bare.append(_watched(work / f"bare {round_}", "bare")["painted"])
        empty = _watched(work / f"empty {round_}", "painted")
        painted.append(empty["painted"])
        heavy = max(heavy, empty["heavy"])
        answered.append(_watched(work / f"film {round_}", "answered", film)["answered"])
    scan = _watched(work / "scan", "scanned", native_films(work / "many", FILMS))
    return [
        Row(label="process start to a bare Qt window", value=1000 * statistics.median(bare), unit="ms"),
        at_most("process start to the painted window", 1000 * statistics.median(painted), 400, "ms"),
        at_most("libraries of onnxruntime, cv2, numpy loaded by then", heavy, 0),
        Row(
            label="process start to the answer for a film named on the command line",
            value=1000 * statistics.median(answered),
            unit="ms",
        ),
        at_most(f"longest pause of the window while it scans {FILMS:,} films", 1000 * scan["longest"], 50, "ms"),
    ]


def _watched(data: Path, until: str, *paths: Path) -> dict[str, float]:
    """Run `window_watch.py` with user data of its own; times are seconds since its start."""
    environment = program_environment(HILUM_DATA=data, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, Path(__file__).with_name("window_watch.py"), until, *paths]
    begun = time.time()
    printed = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    values = {name: float(value) for name, value in (line.split() for line in printed.splitlines())}
    return {name: value - begun if name in {"painted", "answered"} else value for name, value in values.items()}
