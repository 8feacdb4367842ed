"""Scans killed at random instants and resumed: rows lost, rows twice, rows that differ."""

import csv
import random
import subprocess
import sys
import time
from pathlib import Path

from corpora import small_films
from program_environment import ROOT, program_environment
from report import Row, at_most

KILLS, FILMS = 20, 800


def measure(work: Path) -> list[Row]:
    """Kill and resume, and compare each table with one made without interruption."""
    films = small_films(work / "films", FILMS)
    begun = time.perf_counter()
    whole = _table(films, work / "whole", None)
    duration = time.perf_counter() - begun
    draw = random.Random(1)  # noqa: S311
    lost = twice = different = 0
    for kill in range(KILLS):
        again = _table(films, work / f"killed {kill}", draw.uniform(0.1, 1.0) * duration)
        names = [name for name, _ in again]
        lost += len({name for name, _ in whole} - set(names))
        twice += len(names) - len(set(names))
        different += len(set(again) - set(whole))
    return [
        at_most(f"rows lost in {KILLS} killed and resumed scans of {FILMS} films", lost, 0, "rows"),
        at_most("rows double", twice, 0, "rows"),
        at_most("rows different", different, 0, "rows"),
    ]


def _table(films: Path, folder: Path, kill_after: float | None) -> list[tuple[str, str]]:
    """File and probability of each row of a scan, which may be killed once and started again."""
    folder.mkdir()
    command = [sys.executable, "main.py", "scan", films, "--csv", folder / "out.csv", "--quiet"]
    environment = program_environment(HILUM_DATA=folder / "data")
    if kill_after is not None:
        running = subprocess.Popen(command, cwd=ROOT, env=environment)
        try:
            running.wait(kill_after)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(row["file"], row["probability"]) for row in csv.DictReader(file)]
