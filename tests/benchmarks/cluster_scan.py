"""Time and data per film on a cluster of processes on this machine, and what the machine that asks spends."""

import csv
import os
import pickle
import resource
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from corpora import sample_films
from program_environment import ROOT, program_environment
from report import Row, at_most

sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT))  # before tests, which has a folder gui, too
from helpers.local_cluster import local_cluster

from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import discover

FILMS, FEW = 2000, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cost:
    """Of one scan: wall time, and processor time of the process that asked for it, both in seconds."""

    seconds: float
    processor: float


def measure(work: Path) -> list[Row]:
    """Scan the same films alone, by a worker for each core, and once more with all answers in the journal."""
    workers = os.cpu_count() or 1
    films, few = sample_films(work / "films", FILMS), sample_films(work / "few", FEW)
    alone, alone_few = _scan(films, work / "alone"), _scan(few, work / "alone few")
    (work / "cluster").mkdir()
    with local_cluster(work / "cluster") as cluster:
        cluster.start_workers("--nworkers", str(workers))
        cluster.wait_for_workers(workers)
        together, together_few = (
            _scan(folder, work / f"together {folder.name}", cluster.address) for folder in (films, few)
        )
    known, known_few = (_scan(folder, work / f"together {folder.name}") for folder in (films, few))
    table = work / "together films.csv"
    different = len(set(_answers(work / "alone.csv")) ^ set(_answers(table)))
    return [
        Row(label=f"{FILMS:,} sample films on this machine alone", value=FILMS / alone.seconds, unit="films/s"),
        Row(label=f"by {workers} workers on the same machine", value=FILMS / together.seconds, unit="films/s"),
        at_most("rows that differ", different, 0, "rows"),
        Row(label="processor time a film, alone", value=_marginal(alone, alone_few), unit="ms"),
        Row(
            label="processor time a film, of the machine that asks", value=_marginal(together, together_few), unit="ms"
        ),
        Row(label="the same where all is known", value=_marginal(known, known_few), unit="ms"),
        Row(label="journal a film", value=_journal_bytes(work / "together films") / FILMS / 1000, unit="kB"),
        Row(label="table a film", value=table.stat().st_size / FILMS / 1000, unit="kB"),
        Row(label="answer a film on the network", value=_answer_bytes(films) / 1000, unit="kB"),
    ]


def _marginal(many: _Cost, few: _Cost) -> float:
    """Processor time of one more film in milliseconds, without that of the start."""
    return 1000 * (many.processor - few.processor) / (FILMS - FEW)


def _scan(films: Path, data: Path, address: str = "") -> _Cost:
    table = data.with_name(f"{data.name}.csv")
    command = [sys.executable, "main.py", "scan", films, "--csv", table, "--quiet"]
    before, begun = _children(), time.perf_counter()
    where = ["--cluster", address] if address else []
    subprocess.run([*command, *where], cwd=ROOT, env=program_environment(HILUM_DATA=data), check=True)
    return _Cost(seconds=time.perf_counter() - begun, processor=_children() - before)


def _children() -> float:
    """Processor seconds of all child processes that have ended: of the scans, since the cluster still runs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _answers(table: Path) -> list[tuple[str, ...]]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        return [(row["file"], row["status"], row["probability"], row["zone"]) for row in csv.DictReader(file)]


def _journal_bytes(data: Path) -> int:
    (journal,) = (data / "journals").glob("*.sqlite")
    with closing(sqlite3.connect(journal)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return journal.stat().st_size


def _answer_bytes(films: Path) -> float:
    """Bytes of a pickled finding, as workers send it."""
    few = [found for found, _ in zip(discover([films]), range(32), strict=False)]
    return len(pickle.dumps(FilmAssessor(ModelSet.of(PneumoniaClassifier())).assess(few))) / len(few)
