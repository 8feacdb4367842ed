"""One film: a cold command against what it must load, and a warm answer."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from corpora import native_films
from PIL import Image
from program_environment import ROOT, program_environment
from report import Row, at_most

from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.paths import EMBEDDED_MODEL
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile

ROUNDS = 9
EXIT_AT_ONCE = "import os; os._exit(0)"
LOADING = f"import onnxruntime as o; o.InferenceSession({str(EMBEDDED_MODEL)!r}, providers=['CPUExecutionProvider'])"


def measure(work: Path) -> list[Row]:
    """Measure in turn, and compare medians."""
    film = _of_megapixels(native_films(work / "films", 200), 1.5)
    ways: dict[str, list[str | Path]] = {
        "loading": [sys.executable, "-c", LOADING],
        "exiting": [sys.executable, "-c", f"{LOADING}; {EXIT_AT_ONCE}"],
        "command": [sys.executable, "main.py", "classify", film],
    }
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            seconds[name].append(_seconds(way))
    cold, loading, exiting = (statistics.median(seconds[name]) for name in ("command", "loading", "exiting"))
    return [
        Row(label="a cold command, process start to answer", value=1000 * cold, unit="ms"),
        Row(label="importing onnxruntime and loading the model", value=1000 * loading, unit="ms"),
        at_most("the cold command against that", cold / loading, 1.2, "times"),
        Row(label="the cold command against loading that ends at once, as it does", value=cold / exiting, unit="times"),
        at_most("a warm answer for a native film of 1.5 megapixels", _warm(film), 15, "ms"),
    ]


def _of_megapixels(films: Path, wanted: float) -> Path:
    def distance(path: Path) -> float:
        with Image.open(path) as picture:
            return abs(picture.width * picture.height / 1e6 - wanted)

    return min(films.iterdir(), key=distance)


def _seconds(command: list[str | Path]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=program_environment(), check=True, capture_output=True)
    return time.perf_counter() - begun


def _warm(film: Path) -> float:
    """Milliseconds for one film by itself, the median of many."""
    assessor, found, times = FilmAssessor(ModelSet.of(PneumoniaClassifier())), FoundFile(file=film.name, path=film), []
    for _ in range(50):
        begun = time.perf_counter()
        assessor.assess([found])
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)
