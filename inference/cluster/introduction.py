"""How a worker is admitted to a scan: it must have the same version of Hilum and the same model, and see the films.

This module travels to the workers as its source is, not by its name: a worker may have another Hilum, or none.
"""

import asyncio
import multiprocessing
import pickle
from pathlib import Path

from distributed import Worker, WorkerPlugin


class Introduction(WorkerPlugin):
    """Run by every worker, also by one that joins later: a worker that fits offers what the scan's shards ask for.

    Args:
        resource: What a worker that fits offers, once for each of its threads.
        topic: Where a worker that does not fit says why.
        version: Of the Hilum that asks.
        digest: Names all that an answer depends on.
        folder: What is scanned.
        order: The engine's order, pickled apart: only the same Hilum can read it.
    """

    def __init__(self, *, resource: str, topic: str, version: str, digest: str, folder: str, order: bytes) -> None:
        self.resource = resource
        self.topic = topic
        self.version = version
        self.digest = digest
        self.folder = folder
        self.order = order

    async def setup(self, worker: Worker) -> None:
        """Offer the resource, or say why not."""
        refusal = await asyncio.to_thread(self._refusal)
        if refusal:
            worker.log_event(self.topic, {"worker": worker.address, "refusal": refusal})
            return
        # Dask's nanny marks its workers so that they may have no children, but decoders run in processes of their own.
        multiprocessing.current_process().daemon = False
        await worker.set_resources(**{self.resource: worker.state.nthreads})

    def _refusal(self) -> str:
        """Why this worker does not fit; empty if it does."""
        try:
            from inference import __version__
        except ImportError:
            return "it has no Hilum"
        if __version__ != self.version:
            return f"it has version {__version__} of Hilum, this is {self.version}"
        if not Path(self.folder).is_dir():
            return f"it does not see the folder {self.folder}"
        return self._refusal_of_engine()

    def _refusal_of_engine(self) -> str:
        from inference.cluster.worker_engine import engine
        from inference.errors import HilumError

        try:
            digest = engine(pickle.loads(self.order)).sha256  # noqa: S301  # from the same Hilum, through Dask
        except HilumError as error:
            return str(error)
        return "" if digest == self.digest else "its models are others than those here"
