"""Has films assessed by a Dask cluster, used like the assessor of one machine."""

import logging
import pickle
import threading
import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import Any, Self
from uuid import uuid4

import cloudpickle
from distributed import Client, Future, KilledWorker

from inference import __version__
from inference.cluster import introduction
from inference.cluster.worker_engine import EngineOrder, assess_shard
from inference.errors import HilumError
from inference.finding import Finding
from inference.messages import Code, Message
from inference.reading.timeout import GLANCE_SECONDS, never
from inference.scan.discovery import FoundFile
from inference.scan.folder_scan import Assessor

SHARD = 32
"""Films that a worker is given at once: about a second of work, beside which the way there and back takes nothing."""

_FEWEST_IN_FLIGHT = 64
"""Shards, so that workers that join a small cluster later find work, too."""

_CONNECT_SECONDS = 10

_HEARD_SECONDS, _HEARING_SECONDS = 10, 0.05
"""How long the reasons of workers that do not fit are waited for: they come by another way than their answers."""


class ClusterAssessor:
    """Assesses shards of films on the workers of a cluster; safe to share between threads.

    A shard whose worker is lost is given to another one by the scheduler. Open it with `with`.

    Args:
        address: Of the scheduler, such as tcp://host:8786.
        order: How the workers open their engine.
        here: The same engine on this machine: workers with another one are refused.
        tell: Told in a sentence of every worker that is refused, in a thread of the client.

    Raises:
        HilumError: The scheduler does not answer, or has workers but none that fits.
    """

    def __init__(self, address: str, order: EngineOrder, here: Assessor, *, tell: Callable[[str], None]) -> None:
        self._address = address
        self._order = order
        self._here = here
        self._tell = tell
        self._refused: set[str] = set()
        self._heard = threading.Lock()
        self._name = f"hilum-{uuid4().hex}"
        self._resource = f"hilum {__version__} {here.sha256[:16]}"
        for name in ("distributed", "distributed.client"):  # what matters is raised, and said in a sentence
            logging.getLogger(name).setLevel(logging.CRITICAL)
        self._client = self._connected()
        try:
            self._threads = self._introduce()
        except BaseException:
            self.close()
            raise

    @property
    def sha256(self) -> str:
        """Names all that an answer depends on beside the film and the operating point, for the journal."""
        return self._here.sha256

    @property
    def in_flight(self) -> int:
        """How many shards should be asked for at the same time, so that no worker waits for the way there and back."""
        return max(_FEWEST_IN_FLIGHT, 2 * self._threads)

    def judge(self, finding: Finding) -> Finding:
        """The same finding at this operating point: the verdict follows from the probability anew."""
        return self._here.judge(finding)

    def assess(self, files: Sequence[FoundFile], *, stopped: Callable[[], bool] = never) -> list[Finding]:
        """Have a shard of films assessed by some worker.

        Args:
            files: The shard.
            stopped: Asked while the answer is awaited; once it says yes, the shard is given up.

        Returns:
            One finding a file, in the order of the files; nothing if the shard was given up.

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
        except (
            KilledWorker
        ):  # several workers were lost over it, perhaps because of a film: here its decoder dies alone
            return self._here.assess(files, stopped=stopped)
        except (CancelledError, OSError) as error:
            raise self._lost() from error
        return [replace(finding, path=found.path) for finding, found in zip(findings, files, strict=True)]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the cluster; shards that nobody has begun are dropped."""
        try:
            self._client.unregister_worker_plugin(self._name)
        except Exception:  # it may be gone, which everybody knows by now
            logging.getLogger(__name__).info("the cluster was left without a word", exc_info=True)
        self._client.close()

    def _connected(self) -> Client:
        try:
            return Client(self._address, timeout=_CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError) as error:
            raise HilumError(
                Message("The cluster at {0} cannot be reached ({1}).", self._address, error, code=Code.CLUSTER)
            ) from error

    def _introduce(self) -> int:
        """Introduce every worker to the scan; the threads of those that fit."""
        self._client.subscribe_topic(self._name, self._on_refusal)
        cloudpickle.register_pickle_by_value(introduction)
        plugin = introduction.Introduction(
            resource=self._resource,
            topic=self._name,
            version=__version__,
            digest=self._here.sha256,
            folder=str(self._order.folder),
            order=pickle.dumps(self._order),
        )
        self._client.register_plugin(plugin, name=self._name)
        workers = self._client.scheduler_info()["workers"]
        fitting = {address for address, worker in workers.items() if self._resource in worker["resources"]}
        self._hear(workers.keys() - fitting)
        if workers and not fitting:
            raise HilumError(Message("The cluster at {0} has no worker that fits.", self._address, code=Code.CLUSTER))
        if not workers:
            self._tell("the cluster has no worker yet, so the scan waits for one")
        return sum(workers[address]["nthreads"] for address in fitting)

    def _hear(self, refusing: AbstractSet[str]) -> None:
        """Have said why workers were refused: the scheduler keeps it, and it may not have reached this client yet."""
        until = time.monotonic() + _HEARD_SECONDS
        while not refusing <= self._refused and time.monotonic() < until:
            for event in self._client.get_events(self._name) or ():
                self._on_refusal(event)
            time.sleep(_HEARING_SECONDS)

    def _on_refusal(self, event: tuple[float, dict[str, Any]]) -> None:
        said = event[1]
        with self._heard:
            is_known = said["worker"] in self._refused
            self._refused.add(said["worker"])
        if not is_known:
            self._tell(f"the worker {said['worker']} is left out: {said['refusal']}")

    def _lost(self) -> HilumError:
        return HilumError(
            Message(
                "The connection to the cluster at {0} was lost. Scan again: what was found so far is kept.",
                self._address,
                code=Code.CLUSTER,
            )
        )


def _is_done(future: Future[Any], stopped: Callable[[], bool]) -> bool:
    """Wait for a shard; false if it was given up before."""
    done = threading.Event()
    future.add_done_callback(lambda _: done.set())
    while not done.wait(GLANCE_SECONDS):
        if stopped():
            future.cancel()
            return False
    return True
