"""Finds the earlier films of a patient among those of the table; nothing is known of patients but in memory."""

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from gui.common import lazy
from gui.common.background import Background
from inference.errors import HilumError
from inference.messages import Code

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from inference.finding import Finding
    from inference.reading.dicom.header.patient_films import PatientFilm

_SHOW_SOMETHING_ELSE = frozenset({Code.BODY_PART, Code.LATERAL, Code.MODALITY, Code.NO_RADIOGRAPH, Code.OTHER_PART})
"""Refusals of films that cannot be compared with a frontal one; a film of a younger patient can."""


class Prior(Struct, frozen=True):
    """An earlier film of the patient.

    Attributes:
        case_id: Its row.
        days: How many days older it is.
    """

    case_id: int
    days: int


class Priors(Struct, frozen=True):
    """What was found for a film.

    Attributes:
        has_patient, has_day: Whether the film itself says whose it is, and of when.
        films: The patient's earlier films, the latest first.
    """

    has_patient: bool
    has_day: bool
    films: tuple[Prior, ...]


class PriorFinder(QObject):
    """Reads headers in the background when somebody asks, each once, and keeps what they say until the program ends.

    Films whose findings were recalled from a journal are read like any other.

    Signals:
        found: With the priors of the film that was asked for last.
        failed: With a sentence: that film cannot be read.
    """

    found = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = 0
        self._known: dict[tuple[Path, str], PatientFilm | None] = {}
        self._background = Background("priors", self)
        self._background.done.connect(self._emit_found)
        self._background.failed.connect(self._emit_failure)

    def find(self, finding: "Finding", others: "Sequence[tuple[int, Finding]]") -> None:
        """Find the priors of a film.

        Args:
            finding: The film's.
            others: The rows of the table, by their ids.
        """
        self._request += 1
        dicom = [(case_id, _key(other)) for case_id, other in others if _may_be_prior(other)]
        self._background.submit(self._request, partial(self._find, self._request, _key(finding), dicom))

    def cancel(self) -> None:
        """Drop the present request."""
        self._request += 1

    def close(self) -> None:
        """Drop the present request, and wait for the thread to end."""
        self.cancel()
        self._background.close()

    def _find(self, request: int, current: "tuple[Path, str]", others: "list[tuple[int, tuple[Path, str]]]") -> Priors:
        """Runs in the worker thread."""
        stopped = partial(self._is_dropped, request)
        reads = lazy.patient_films.read_patient_film
        film = self._known[current] = self._known.get(current) or reads(current[0], stopped=stopped)
        if film.patient is None or film.day is None:
            return Priors(film.patient is not None, film.day is not None, ())
        earlier: list[tuple[PatientFilm, int]] = []
        for case_id, key in others:
            if stopped():
                break
            other = self._read(key, stopped)
            if other is not None and other.is_before(film):
                earlier.append((other, case_id))
        earlier.sort(key=lambda each: (each[0].day, each[0].time), reverse=True)
        return Priors(True, True, tuple(Prior(one, (film.day - other.day).days) for other, one in earlier if other.day))

    def _is_dropped(self, request: int) -> bool:
        return request != self._request

    def _read(self, key: "tuple[Path, str]", stopped: "Callable[[], bool]") -> "PatientFilm | None":
        """What a header says; None for a film that cannot be read any more."""
        if key not in self._known:
            try:
                self._known[key] = lazy.patient_films.read_patient_film(key[0], stopped=stopped)
            except HilumError:
                if stopped():  # abandoned, which says nothing of the film
                    return None
                self._known[key] = None
        return self._known[key]

    @Slot(object, object)
    def _emit_found(self, request: int, priors: Priors) -> None:
        if request == self._request:
            self.found.emit(priors)

    @Slot(object, str)
    def _emit_failure(self, request: int, sentence: str) -> None:
        if request == self._request:
            self.failed.emit(sentence)


def _may_be_prior(finding: "Finding") -> bool:
    """Whether a film may show the same as a frontal chest film, whether it was assessed or not."""
    return finding.is_dicom and finding.code not in _SHOW_SOMETHING_ELSE


def _key(finding: "Finding") -> "tuple[Path, str]":
    return finding.path, finding.film.sha256 if finding.film is not None else ""
