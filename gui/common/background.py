"""Work outside the GUI thread: a worker thread with signals, progress and cancellation."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from gui.i18n.message_translation import translated
from inference.errors import HilumError

_LOG = logging.getLogger(__name__)


class Background(QObject):
    """A worker thread that runs one task after another.

    The object lives in the GUI thread, so Qt queues its signals to slots there. Connect slots only: Qt would run a
    lambda in the worker thread.

    Args:
        name: Name of the thread, for the log.
        parent: Its owner.

    Signals:
        done: Emitted with the key and the result of a task.
        failed: Emitted with the key of a task and a sentence.
    """

    done = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._is_open = True

    def submit(self, key: object, work: Callable[[], object]) -> None:
        """Queue a task, unless this object was closed; it ends with `done` or `failed`."""
        if self._is_open:
            self._executor.submit(self._run, key, work)

    def is_closed(self) -> bool:
        """Whether this object was closed; running work then stops waiting for a drive."""
        return not self._is_open

    def close(self) -> None:
        """Drop queued tasks, wait for the running one, and end the thread."""
        self._is_open = False  # signals may still submit work while the window closes
        self._executor.shutdown(wait=True, cancel_futures=True)

    def finish(self) -> None:
        """Run all queued tasks, and end the thread."""
        self._is_open = False
        self._executor.shutdown(wait=True)

    def _run(self, key: object, work: Callable[[], object]) -> None:
        try:
            result = work()
        except HilumError as error:
            self.failed.emit(key, translated(error.message))
        except Exception as error:  # noqa: BLE001  # the thread must survive any error, and the window reports it
            _LOG.exception("background work failed")
            self.failed.emit(key, self.tr("Something unexpected went wrong ({0}).").format(type(error).__name__))
        else:
            self.done.emit(key, result)


class CancelledError(Exception):
    """The user has cancelled the work."""


def never() -> bool:
    """The default where work is never cancelled."""
    return False


def _no_report(_done: int, _total: int) -> None:
    pass


class ProgressToken(Struct, frozen=True):
    """Reports the progress of long work, and checks whether it was cancelled.

    Attributes:
        is_cancelled: Whether the user has cancelled.
        report: Receives the work done and the total.
    """

    is_cancelled: Callable[[], bool] = never
    report: Callable[[int, int], None] = _no_report

    def check(self) -> None:
        """Raise an error if the work was cancelled.

        Raises:
            CancelledError: The user has cancelled.
        """
        if self.is_cancelled():
            raise CancelledError
