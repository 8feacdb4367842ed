"""Admits workers to a scan: a worker must have the same version of Hilum, the same models, and see the films.

This module is pickled by value, not by reference: a worker may have another version of Hilum, or none.
"""

import asyncio
import multiprocessing
import pickle
from pathlib import Path

from distributed import Worker, WorkerPlugin


class WorkerAdmission(WorkerPlugin):
    """A Dask plugin that every worker runs, also one that joins later: suitable workers offer the scan's resource.

    Args:
        resource: Name of the resource that a suitable worker offers, one for each of its threads.
        topic: The topic under which an unsuitable worker reports the reason.
        version: The version of Hilum that runs the scan.
        digest: The assessor's `sha256`.
        folder: The folder that is scanned.
        order: The `AssessorOrder`, pickled separately: only the same version of Hilum can read it.
    """

    def __init__(self, *, resource: str, topic: str, version: str, digest: str, folder: str, order: bytes) -> None:
        self.resource = resource
        self.topic = topic
        self.version = version
        self.digest = digest
        self.folder = folder
        self.order = order

    async def setup(self, worker: Worker) -> None:
        """Offer the resource, or report why the worker is unsuitable."""
        refusal = await asyncio.to_thread(self._refusal)
        if refusal:
            worker.log_event(self.topic, {"worker": worker.address, "refusal": refusal})
            return
        # Dask's nanny starts workers as daemons, which may not have children; decoders need child processes.
        multiprocessing.current_process().daemon = False
        await worker.set_resources(**{self.resource: worker.state.nthreads})

    def _refusal(self) -> str:
        """Why this worker is unsuitable; empty if it is suitable."""
        try:
            from inference import __version__
        except ImportError:
            return "it has no Hilum"
        if __version__ != self.version:
            return f"it has version {__version__} of Hilum, this is {self.version}"
        if not Path(self.folder).is_dir():
            return f"it does not see the folder {self.folder}"
        return self._refusal_of_assessor()

    def _refusal_of_assessor(self) -> str:
        from inference.cluster.worker_assessor import ordered_assessor
        from inference.errors import HilumError

        try:
            digest = ordered_assessor(pickle.loads(self.order)).sha256  # noqa: S301  # from the same Hilum, through Dask
        except HilumError as error:
            return str(error)
        return "" if digest == self.digest else "its models are others than those here"
