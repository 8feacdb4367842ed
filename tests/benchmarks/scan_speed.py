"""Films a second of a scan, against the floor and against the scripts that people write.

The floor is the sum of the steps that every scan needs, each measured alone on all cores: decoding and resizing a film,
the gate, cropping the film to the lungs, and the model. The scan does more: it checks films, locates evidence, names
zones, and keeps every finding in its journal.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from math import ceil, inf
from pathlib import Path

import numpy as np
from corpora import native_films
from program_environment import program_environment
from report import Row, at_least

from inference.arrays import FloatImage
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.model_set import ModelSet
from inference.models.preprocessing import FILM_SIDE, crop_to_lungs, preprocess
from inference.paths import EMBEDDED_MODEL
from inference.reading.reader import read_radiograph
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import discover
from inference.scan.folder_scan import BATCH, FolderScan
from inference.scan.journal import Journal

FILMS, ROUNDS, SCRIPT_FILMS = 1000, 3, 200


def measure(work: Path) -> list[Row]:
    """Measure the ways in turn, for several rounds, and compare medians."""
    films = native_films(work / "native", FILMS)
    few = native_films(work / "few", SCRIPT_FILMS)
    classifier = PneumoniaClassifier()
    models, side = ModelSet.of(classifier), classifier.passport.squeezed_side
    gate = models.gate
    ways: dict[str, Callable[[], float]] = {
        "decode": lambda: _rate(FILMS, lambda: _decode(films, side)),
        "infer": lambda: _rate(FILMS, lambda: _infer(classifier, FILMS)),
        "gate": lambda: inf if gate is None else _rate(FILMS, lambda: _inspect(gate, FILMS)),
        "crop": lambda: inf if gate is None else _rate(FILMS, partial(_crop, *_located(gate, films), classifier)),
        "scan": lambda: _rate(FILMS, lambda: _scan(models, films, work)),
        "onnxruntime": lambda: _script("onnxruntime", few),
        "torch": lambda: _script("torch", few),
    }
    rates: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            rates[name].append(way())
    return _rows({name: statistics.median(values) for name, values in rates.items()})


def _rows(rate: dict[str, float]) -> list[Row]:
    networks = 1 / sum(1 / rate[part] for part in ("decode", "gate", "infer"))
    floor = 1 / (1 / networks + 1 / rate["crop"])
    return [
        Row(label="the scan, native films", value=rate["scan"], unit="films/s"),
        Row(label="decoding alone", value=rate["decode"], unit="films/s"),
        Row(label="the model alone", value=rate["infer"], unit="films/s"),
        Row(label="the gate alone", value=rate["gate"], unit="films/s"),
        Row(label="cropping to the lungs alone", value=rate["crop"], unit="films/s"),
        Row(label="decoding, the gate and the model, one after the other", value=networks, unit="films/s"),
        Row(label="the floor: these three and the crop", value=floor, unit="films/s"),
        Row(label="Pillow and ONNX Runtime by default, one by one", value=rate["onnxruntime"], unit="films/s"),
        Row(label="Pillow and torch, one by one", value=rate["torch"], unit="films/s"),
        at_least("the scan against decoding, the gate and the model", rate["scan"] / networks, 0.85, "times"),
        at_least("the scan against the floor", rate["scan"] / floor, 0.9, "times"),
        at_least("the scan against Pillow and ONNX Runtime", rate["scan"] / rate["onnxruntime"], 4, "times"),
        at_least("the scan against Pillow and torch", rate["scan"] / rate["torch"], 8, "times"),
        Row(label="the floor against Pillow and torch: the limit", value=floor / rate["torch"], unit="times"),
    ]


def _rate(count: int, work: Callable[[], None]) -> float:
    begun = time.perf_counter()
    work()
    return count / (time.perf_counter() - begun)


def _decode(films: Path, side: int) -> None:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(
            lambda path: preprocess(read_radiograph(path, smallest_side=side).pixels, side), films.iterdir()
        ):
            pass


def _infer(classifier: PneumoniaClassifier, count: int) -> None:
    side = classifier.passport.input_size
    films = np.random.default_rng(1).random((BATCH, 1, side, side), dtype=np.float32)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda _: classifier.predict(films).probabilities, range(ceil(count / BATCH))))


def _inspect(gate: Gate, count: int) -> None:
    films = list(np.random.default_rng(1).random((BATCH, 1, FILM_SIDE, FILM_SIDE), dtype=np.float32))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda _: gate.inspect(films), range(ceil(count / BATCH))))


def _located(gate: Gate, films: Path) -> tuple[list[FloatImage], list[FloatImage]]:
    """A batch of squeezed films and their lung fields."""
    paths = sorted(films.iterdir())[:BATCH]
    squeezed = [preprocess(read_radiograph(path, smallest_side=FILM_SIDE).pixels, FILM_SIDE) for path in paths]
    return squeezed, [answer.lung_field for answer in gate.inspect(squeezed)]


def _crop(squeezed: list[FloatImage], fields: list[FloatImage], classifier: PneumoniaClassifier) -> None:
    side = classifier.passport.input_size
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(
            lambda _: [crop_to_lungs(film[0], field, side) for film, field in zip(squeezed, fields, strict=True)],
            range(ceil(FILMS / BATCH)),
        ):
            pass


def _scan(models: ModelSet, films: Path, work: Path) -> None:
    with Journal(work / f"{time.time_ns()}.sqlite", model_sha256=models.sha256) as journal:
        for _ in FolderScan(FilmAssessor(models), discover([films]), journal=journal):
            pass


def _script(name: str, films: Path) -> float:
    command = [sys.executable, Path(__file__).with_name("scripts_people_write.py"), name, films, EMBEDDED_MODEL]
    environment = program_environment(ORT_DISABLE_TELEMETRY="1")
    seconds = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    return SCRIPT_FILMS / float(seconds)
