"""What a film costs on a cluster of processes on this machine, and what of that the asking machine bears."""

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
from report import Row, at_most
from surroundings import ROOT, environment

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
    """Seconds of a scan, and of the processor in the process that asked for it."""

    seconds: float
    processor: float


def measure(work: Path) -> list[Row]:
    """Scan the same films alone and by a worker for each core; then once more, with everything known."""
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
        Row(what=f"{FILMS:,} sample films on this machine alone", value=FILMS / alone.seconds, unit="films/s"),
        Row(what=f"by {workers} workers on the same machine", value=FILMS / together.seconds, unit="films/s"),
        at_most("rows that differ", different, 0, "rows"),
        Row(what="processor time a film, alone", value=_each(alone, alone_few), unit="ms"),
        Row(what="processor time a film, of the machine that asks", value=_each(together, together_few), unit="ms"),
        Row(what="the same where all is known", value=_each(known, known_few), unit="ms"),
        Row(what="journal a film", value=_journal_bytes(work / "together films") / FILMS / 1000, unit="kB"),
        Row(what="table a film", value=table.stat().st_size / FILMS / 1000, unit="kB"),
        Row(what="answer a film on the network", value=_answer_bytes(films) / 1000, unit="kB"),
    ]


def _each(many: _Cost, few: _Cost) -> float:
    """Milliseconds that one more film costs, without what every start costs."""
    return 1000 * (many.processor - few.processor) / (FILMS - FEW)


def _scan(films: Path, data: Path, address: str = "") -> _Cost:
    table = data.with_name(f"{data.name}.csv")
    command = [sys.executable, "main.py", "scan", films, "--csv", table, "--quiet"]
    before, begun = _children(), time.perf_counter()
    where = ["--cluster", address] if address else []
    subprocess.run([*command, *where], cwd=ROOT, env=environment(HILUM_DATA=data), check=True)
    return _Cost(seconds=time.perf_counter() - begun, processor=_children() - before)


def _children() -> float:
    """Processor seconds of all processes that have been waited for: of the scans, since the cluster still runs."""
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
    """What a finding takes as a shard brings it."""
    few = [found for found, _ in zip(discover([films]), range(32), strict=False)]
    return len(pickle.dumps(FilmAssessor(ModelSet.of(PneumoniaClassifier())).assess(few))) / len(few)
