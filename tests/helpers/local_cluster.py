"""A real Dask cluster of processes on this machine, for tests and benchmarks."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from distributed import Client
from helpers.hangs import HANG_S

ROOT = Path(__file__).resolve().parents[2]

_TIMEOUT_S = 20


class LocalCluster:
    """A scheduler with workers, each a process of its own.

    Args:
        folder: Where the cluster keeps its files.
        worker_ttl: How long a worker may be silent before the scheduler gives it up, as Dask spells times.
    """

    def __init__(self, folder: Path, worker_ttl: str = "5 minutes") -> None:
        self._folder, self._worker_ttl = folder, worker_ttl
        self._scheduler_file = folder / "scheduler.json"
        self._processes: list[subprocess.Popen[bytes]] = []

    @property
    def address(self) -> str:
        """The address of the scheduler, once it has started."""
        deadline = time.monotonic() + HANG_S
        while time.monotonic() < deadline:
            try:
                return str(json.loads(self._scheduler_file.read_text(encoding="utf-8"))["address"])
            except (OSError, ValueError):
                time.sleep(0.1)
        raise TimeoutError("the scheduler did not start")

    def wait_for_workers(self, count: int) -> None:
        """Wait until so many workers have joined."""
        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=HANG_S)

    def start_scheduler(self) -> None:
        """Start the scheduler on a free port."""
        options = (
            "--port",
            "0",
            "--host",
            "127.0.0.1",
            "--no-dashboard",
            "--scheduler-file",
            str(self._scheduler_file),
        )
        self._start("from distributed.cli.dask_scheduler import main; main()", options)

    def start_workers(self, *options: str, before: str = "pass") -> None:
        """Start worker processes, which first run the Python statements `before`."""
        where = ("--no-dashboard", "--local-directory", str(self._folder), "--nthreads", "1")
        self._start(f"{before}; from distributed.cli.dask_worker import main; main()", [self.address, *where, *options])

    def _start(self, code: str, options: Sequence[str]) -> None:
        script = self._folder / f"process{len(self._processes)}.py"  # a file, since a nanny's child runs it again
        script.write_text(f"if __name__ == '__main__':\n    {code}\n", encoding="utf-8")
        environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "HILUM_DATA": str(self._folder / "data"),
            "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": self._worker_ttl,
        }
        command = [sys.executable, str(script), *options]
        log = (self._folder / f"{script.stem}.log").open("wb")
        with log:
            self._processes.append(subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=self._folder))

    def kill_scheduler(self) -> None:
        """Kill the scheduler, as a power cut does."""
        self._processes[0].kill()

    def close(self) -> None:
        """End every process that is left, the scheduler last: a worker that ends together with it may hang."""
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(HANG_S)


@contextmanager
def local_cluster(folder: Path, worker_ttl: str = "5 minutes") -> Iterator[LocalCluster]:
    """A scheduler without workers; it and all workers are ended at the end."""
    cluster = LocalCluster(folder, worker_ttl)
    try:
        cluster.start_scheduler()
        yield cluster
    finally:
        cluster.close()
