"""Scans killed at random instants and resumed: what is lost, what is done twice, what differs."""

import csv
import random
import subprocess
import sys
import time
from pathlib import Path

from corpora import small_films
from report import Row, at_most
from surroundings import ROOT, environment

KILLS, FILMS = 20, 800


def measure(work: Path) -> list[Row]:
    """Kill and resume, and compare each table with one made without interruption."""
    films = small_films(work / "films", FILMS)
    begun = time.perf_counter()
    whole = _table(films, work / "whole", None)
    duration = time.perf_counter() - begun
    draw = random.Random(1)  # noqa: S311
    lost = double = different = 0
    for kill in range(KILLS):
        again = _table(films, work / f"killed {kill}", draw.uniform(0.1, 1.0) * duration)
        names = [name for name, _ in again]
        lost += len({name for name, _ in whole} - set(names))
        double += len(names) - len(set(names))
        different += len(set(again) - set(whole))
    return [
        at_most(f"rows lost in {KILLS} killed and resumed scans of {FILMS} films", lost, 0, "rows"),
        at_most("rows double", double, 0, "rows"),
        at_most("rows different", different, 0, "rows"),
    ]


def _table(films: Path, place: Path, kill_after: float | None) -> list[tuple[str, str]]:
    """The file and probability of each row, of a scan that may be killed once before it is let through."""
    place.mkdir()
    command = [sys.executable, "main.py", "scan", films, "--csv", place / "out.csv", "--quiet"]
    surroundings = environment(HILUM_DATA=place / "data")
    if kill_after is not None:
        running = subprocess.Popen(command, cwd=ROOT, env=surroundings)
        try:
            running.wait(kill_after)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
    subprocess.run(command, cwd=ROOT, env=surroundings, check=True)
    with (place / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(row["file"], row["probability"]) for row in csv.DictReader(file)]
