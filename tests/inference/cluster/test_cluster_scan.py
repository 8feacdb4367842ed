import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import Client
from helpers.films import write_film
from helpers.hangs import HANG_S
from helpers.local_cluster import LocalCluster, local_cluster
from helpers.outputs import rows_of

from inference.cluster import cluster_assessor
from inference.commands.command_line import DONE, FAILED, main

ROOT = Path(__file__).resolve().parents[3]

OTHER_VERSION = "import inference; inference.__version__ = '0.0.1'"
OTHER_MODEL = "import inference.scan.assessment as assessment; assessment.ASSESSMENT_VERSION = -1"
NO_HILUM = "import sys; sys.modules['inference'] = None"
IMPATIENT = """
import sys
from inference.cluster import cluster_assessor
from main import main
cluster_assessor._CONNECT_SECONDS = 1
sys.exit(main(sys.argv[1:]))
"""
"""The program, which looks for a lost scheduler for one second."""


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[LocalCluster]:
    """A scheduler without workers, which soon gives up workers that are silent."""
    (tmp_path / "cluster").mkdir()
    with local_cluster(tmp_path / "cluster", worker_ttl="5s") as cluster:
        yield cluster


def scan(folder: Path, table: Path, model: Path, *options: str) -> int:
    return main(["scan", str(folder), "--csv", str(table), "--model", str(model), "--fresh", *options])


def rows(table: Path) -> list[str]:
    """The rows as they are written, without the columns that tell where and when."""
    return [
        repr({name: cell for name, cell in row.items() if name not in {"device", "assessed_at"}})
        for row in rows_of(table)
    ]


def workers(address: str) -> dict[str, int]:
    """The processes of the workers by their addresses."""
    with Client(address, set_as_default=False) as client:
        return dict(client.run(os.getpid))


def write_films(folder: Path, count: int) -> None:
    """Many films in several folders, some of them the same; and two files that are none."""
    for number in range(count):
        write_film(folder / f"{number % 7}" / f"{number:04}.png", number / count)
    (folder / "cut.png").write_bytes((folder / "0" / "0000.png").read_bytes()[:200])
    (folder / "notes.txt").write_text("not a film", encoding="utf-8")


def test_a_cluster_that_is_not_there_is_named(
    film_folder: Path,
    tiny_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(cluster_assessor, "_CONNECT_SECONDS", 1)
    assert scan(film_folder, tmp_path / "out.csv", tiny_model, "--cluster", "tcp://127.0.0.1:9") == FAILED
    assert "The cluster at tcp://127.0.0.1:9 cannot be reached" in capsys.readouterr().err


def test_a_lost_and_a_stopped_worker_change_no_row(cluster: LocalCluster, tiny_model: Path, tmp_path: Path) -> None:
    cluster.start_workers("--nworkers", "4")
    films, alone, together = tmp_path / "films", tmp_path / "alone.csv", tmp_path / "together.csv"
    write_films(films, 2000)
    assert scan(films, alone, tiny_model, "--quiet") == DONE
    cluster.wait_for_workers(4)
    killed, stopped, *_ = workers(cluster.address).values()

    command = [sys.executable, "main.py", "scan", films, "--csv", together, "--model", tiny_model, "--fresh"]
    running = subprocess.Popen([*command, "--cluster", cluster.address], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    wait_until_busy(cluster.address, running)
    os.kill(stopped, signal.SIGSTOP)
    os.kill(killed, signal.SIGKILL)
    _, said = running.communicate(timeout=HANG_S)

    assert running.returncode == DONE, said
    assert len(rows(alone)) == 2002
    assert rows(together) == rows(alone)


def wait_until_busy(address: str, scan: "subprocess.Popen[str]") -> None:
    """Wait until every worker has begun with a shard."""
    with Client(address, set_as_default=False) as client:
        while scan.poll() is None and not all(client.processing().values()):
            time.sleep(0.02)
    assert scan.poll() is None


def test_workers_that_differ_are_refused_with_a_sentence(
    film_folder: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "cluster").mkdir()
    with local_cluster(tmp_path / "cluster") as cluster:
        for before in (OTHER_VERSION, OTHER_MODEL, NO_HILUM):
            cluster.start_workers("--no-nanny", before=before)
        cluster.wait_for_workers(3)
        assert scan(film_folder, tmp_path / "out.csv", tiny_model, "--cluster", cluster.address) == FAILED
        said = capsys.readouterr().err
        assert "has no worker that fits" in said

        cluster.start_workers("--no-nanny")
        cluster.wait_for_workers(4)
        assert scan(film_folder, tmp_path / "out.csv", tiny_model, "--cluster", cluster.address) == DONE
    said = capsys.readouterr().err
    assert "is left out: it has version 0.0.1 of Hilum, this is" in said
    assert "is left out: its models are others than those here" in said
    assert "is left out: it has no Hilum" in said
    assert len(rows(tmp_path / "out.csv")) == 8


def test_a_scheduler_that_is_lost_ends_the_scan_with_a_sentence(tiny_model: Path, tmp_path: Path) -> None:
    (tmp_path / "cluster").mkdir()
    films, table = tmp_path / "films", tmp_path / "out.csv"
    write_films(films, 2000)
    with local_cluster(tmp_path / "cluster") as cluster:
        cluster.start_workers("--no-nanny")
        cluster.wait_for_workers(1)
        command = [sys.executable, "-c", IMPATIENT, "scan", films, "--csv", table, "--model", tiny_model, "--quiet"]
        running = subprocess.Popen(
            [*command, "--cluster", cluster.address], cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        wait_until_busy(cluster.address, running)
        cluster.kill_scheduler()
        _, said = running.communicate(timeout=HANG_S)
    assert running.returncode == FAILED
    sentence = (
        f"The connection to the cluster at {cluster.address} was lost. Scan again: what was found so far is kept."
    )
    assert said == f"hilum: {sentence}\n"
