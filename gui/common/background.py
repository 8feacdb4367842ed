"""Work off the window's thread: one piece at a time, its result handed back as a signal."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from inference.errors import HilumError

_LOG = logging.getLogger(__name__)


class Background(QObject):
    """A thread that does one piece of work after another.

    Lives in the window's thread and owns the signals; Qt queues them to the slots of other objects that live there.
    Connect them to slots only, never to lambdas, which Qt would call in the worker's thread.

    Args:
        name: Of the thread, for the log.
        parent: Its owner.
    """

    done = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._is_open = True

    def submit(self, key: object, work: Callable[[], object]) -> None:
        """Do a piece of work; `done(key, result)` or `failed(key, sentence)` follows, unless it has been closed."""
        if self._is_open:
            self._executor.submit(self._run, key, work)

    def close(self) -> None:
        """Drop the work that waits and wait for what runs; no thread is left."""
        self._is_open = False  # a window that is closing may still be told to show something
        self._executor.shutdown(wait=True, cancel_futures=True)

    def finish(self) -> None:
        """Wait for all work, also for what has not begun; no thread is left."""
        self._is_open = False
        self._executor.shutdown(wait=True)

    def _run(self, key: object, work: Callable[[], object]) -> None:
        try:
            result = work()
        except HilumError as error:
            self.failed.emit(key, str(error))
        except Exception as error:  # noqa: BLE001  # whatever it is, the thread goes on and the window is told
            _LOG.exception("background work failed")
            self.failed.emit(key, self.tr("Something unexpected went wrong ({0}).").format(type(error).__name__))
        else:
            self.done.emit(key, result)
