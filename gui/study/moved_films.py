"""Looks in the background for films of a study that were moved or renamed."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.common import lazy
from gui.common.background import Background

if TYPE_CHECKING:
    from collections.abc import Collection

    from inference.review.study import Study


class MovedFilmsFinder(QObject):
    """Looks for films by their content, in a thread: their folder may be large, and on a slow drive.

    Args:
        parent: Its owner.

    Signals:
        found: Emitted with the paths of the films that were found, by their keys, and the number that was looked for.
    """

    found = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = 0
        self._background = Background("moved films", self)
        self._background.done.connect(self._emit_found)

    def find(self, study: "Study", lost: "Collection[str]") -> None:
        """Look for the films of a study that have these keys; emits `found`, unless it is cancelled before."""
        self._request += 1
        stopped = partial(self._is_cancelled, self._request)
        self._background.submit(
            (self._request, len(lost)), lambda: lazy.moved_films.moved_films(study, lost, stopped=stopped)
        )

    def cancel(self) -> None:
        """Cancel the search without waiting for a drive that hangs."""
        self._request += 1

    def close(self) -> None:
        """Cancel the search, and end the thread."""
        self.cancel()
        self._background.close()

    def _is_cancelled(self, request: int) -> bool:
        return request != self._request

    @Slot(object, object)
    def _emit_found(self, key: tuple[int, int], moved: dict[str, Path]) -> None:
        request, searched = key
        if request == self._request:
            self.found.emit(moved, searched)
