"""An assessor that sends films to a Dask cluster; used like the assessor of one machine."""

import logging
import pickle
import threading
import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import CancelledError
from typing import Any, Self
from uuid import uuid4

import cloudpickle
from distributed import Client, Future, KilledWorker
from msgspec.structs import replace

from inference import __version__
from inference.cluster import worker_admission
from inference.cluster.worker_assessor import AssessorOrder, assess_shard
from inference.errors import HilumError
from inference.finding import Finding
from inference.messages import Code, Message
from inference.reading.timeout import POLL_SECONDS, never_stopped
from inference.scan.discovery import FoundFile
from inference.scan.folder_scan import Assessor

SHARD = 32
"""Films in one task: about a second of work, so that the time for messages does not count."""

_FEWEST_IN_FLIGHT = 64
"""Minimum number of shards in flight, so that workers that join a small cluster later find work."""

_CONNECT_SECONDS = 10

_REFUSALS_TIMEOUT_SECONDS, _REFUSALS_POLL_SECONDS = 10, 0.05
"""How long, and how often, to look for the reasons of refused workers: they arrive separately from the results."""


class ClusterAssessor:
    """Assesses shards of films on the workers of a cluster; safe to share between threads.

    If a worker is lost, the scheduler gives its shard to another one. Use it as a context manager.

    Args:
        address: The scheduler's address, such as tcp://host:8786.
        order: Tells the workers how to open their assessor.
        local_assessor: The same assessor on this machine; workers whose assessor differs are refused.
        on_message: Called with a sentence for each refused worker, in a thread of the client.

    Raises:
        HilumError: The scheduler does not answer, or none of its workers is suitable.
    """

    def __init__(
        self, address: str, order: AssessorOrder, local_assessor: Assessor, *, on_message: Callable[[str], None]
    ) -> None:
        self._address = address
        self._order = order
        self._local_assessor = local_assessor
        self._on_message = on_message
        self._refused: set[str] = set()
        self._refused_lock = threading.Lock()
        self._name = f"hilum-{uuid4().hex}"
        self._resource = f"hilum {__version__} {local_assessor.sha256[:16]}"
        for name in ("distributed", "distributed.client"):  # errors that matter are raised as sentences
            logging.getLogger(name).setLevel(logging.CRITICAL)
        self._client = self._connected()
        try:
            self._threads = self._admit_workers()
        except BaseException:
            self.close()
            raise

    @property
    def sha256(self) -> str:
        """Digest of everything that a finding depends on except the film and the operating point; the journal's key."""
        return self._local_assessor.sha256

    @property
    def in_flight(self) -> int:
        """How many shards to submit at the same time, so that no worker waits for messages."""
        return max(_FEWEST_IN_FLIGHT, 2 * self._threads)

    def with_current_verdict(self, finding: Finding) -> Finding:
        """The finding with the verdict for its probability at the current operating point."""
        return self._local_assessor.with_current_verdict(finding)

    def assess(self, files: Sequence[FoundFile], *, stopped: Callable[[], bool] = never_stopped) -> list[Finding]:
        """Send a shard of films to the cluster and wait for the findings.

        Args:
            files: The shard.
            stopped: Polled while waiting; once it returns True, the shard is cancelled.

        Returns:
            One finding for each file, in the order of the files; an empty list if the shard was cancelled.

        Raises:
            ModelError: The model itself failed.
            HilumError: The cluster is gone.
        """
        if not files:
            return []
        films = [replace(found, path=found.path.absolute()) for found in files]
        future = self._client.submit(assess_shard, self._order, films, resources={self._resource: 1}, pure=False)
        if not _is_done(future, stopped):
            return []
        try:
            findings: list[Finding] = future.result()
        except KilledWorker:
            # Several workers died, perhaps because of a film: on this machine, only the process of its decoder dies.
            return self._local_assessor.assess(files, stopped=stopped)
        except (CancelledError, OSError) as error:
            raise self._connection_lost() from error
        return [replace(finding, path=found.path) for finding, found in zip(findings, files, strict=True)]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Disconnect from the cluster; shards that have not begun are dropped."""
        try:
            self._client.unregister_worker_plugin(self._name)
        except Exception:  # the cluster may be gone already
            logging.getLogger(__name__).info("the plugin could not be unregistered", exc_info=True)
        self._client.close()

    def _connected(self) -> Client:
        try:
            return Client(self._address, timeout=_CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError) as error:
            raise HilumError(
                Message("The cluster at {0} cannot be reached ({1}).", self._address, error, code=Code.CLUSTER)
            ) from error

    def _admit_workers(self) -> int:
        """Admit the suitable workers to the scan, and return how many threads they have."""
        self._client.subscribe_topic(self._name, self._on_refusal)
        cloudpickle.register_pickle_by_value(worker_admission)
        plugin = worker_admission.WorkerAdmission(
            resource=self._resource,
            topic=self._name,
            version=__version__,
            digest=self._local_assessor.sha256,
            folder=str(self._order.folder),
            order=pickle.dumps(self._order),
        )
        self._client.register_plugin(plugin, name=self._name)
        workers = self._client.scheduler_info()["workers"]
        suitable = {address for address, worker in workers.items() if self._resource in worker["resources"]}
        self._wait_for_refusals(workers.keys() - suitable)
        if workers and not suitable:
            raise HilumError(Message("The cluster at {0} has no worker that fits.", self._address, code=Code.CLUSTER))
        if not workers:
            self._on_message("the cluster has no worker yet, so the scan waits for one")
        return sum(workers[address]["nthreads"] for address in suitable)

    def _wait_for_refusals(self, refusing: AbstractSet[str]) -> None:
        """Wait for the reasons of refused workers: the scheduler stores them, and they may not have arrived yet."""
        until = time.monotonic() + _REFUSALS_TIMEOUT_SECONDS
        while not refusing <= self._refused and time.monotonic() < until:
            for event in self._client.get_events(self._name) or ():
                self._on_refusal(event)
            time.sleep(_REFUSALS_POLL_SECONDS)

    def _on_refusal(self, event: tuple[float, dict[str, Any]]) -> None:
        report = event[1]
        with self._refused_lock:
            is_known = report["worker"] in self._refused
            self._refused.add(report["worker"])
        if not is_known:
            self._on_message(f"the worker {report['worker']} is left out: {report['refusal']}")

    def _connection_lost(self) -> HilumError:
        return HilumError(
            Message(
                "The connection to the cluster at {0} was lost. Scan again: what was found so far is kept.",
                self._address,
                code=Code.CLUSTER,
            )
        )


def _is_done(future: Future[Any], stopped: Callable[[], bool]) -> bool:
    """Wait for a shard; False if it was cancelled before it was done."""
    done = threading.Event()
    future.add_done_callback(lambda _: done.set())
    while not done.wait(POLL_SECONDS):
        if stopped():
            future.cancel()
            return False
    return True
