"""Finds a patient's earlier films among those of the table; data of patients are only held in memory."""

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

_NOT_COMPARABLE = frozenset({Code.BODY_PART, Code.LATERAL, Code.MODALITY, Code.NO_RADIOGRAPH, Code.OTHER_PART})
"""Codes of refused films that cannot be compared with a frontal film; a film of a younger patient can."""


class Prior(Struct, frozen=True):
    """An earlier film of the patient.

    Attributes:
        case_id: The case of the film.
        days: The number of days by which it is older.
    """

    case_id: int
    days: int


class Priors(Struct, frozen=True):
    """The result of a search.

    Attributes:
        has_patient, has_day: Whether the current film states its patient, and its day.
        films: The patient's earlier films, the latest first.
    """

    has_patient: bool
    has_day: bool
    films: tuple[Prior, ...]


class PriorFinder(QObject):
    """Reads the headers of the table's films in the background, each once, and caches them until the program ends.

    Signals:
        found: Emitted with the `Priors` of the latest search.
        failed: Emitted with a sentence: the current film cannot be read.
    """

    found = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = 0
        self._headers: dict[tuple[Path, str], PatientFilm | None] = {}
        self._background = Background("priors", self)
        self._background.done.connect(self._emit_found)
        self._background.failed.connect(self._emit_failure)

    def find(self, finding: "Finding", others: "Sequence[tuple[int, Finding]]") -> None:
        """Find the priors of a film.

        Args:
            finding: The current film's finding.
            others: The findings in the table, each with its case id.
        """
        self._request += 1
        dicom = [(case_id, _key(other)) for case_id, other in others if _may_be_prior(other)]
        self._background.submit(self._request, partial(self._find, self._request, _key(finding), dicom))

    def cancel(self) -> None:
        """Drop the current request."""
        self._request += 1

    def close(self) -> None:
        """Drop the current request, and wait for the thread to end."""
        self.cancel()
        self._background.close()

    def _find(self, request: int, current: "tuple[Path, str]", others: "list[tuple[int, tuple[Path, str]]]") -> Priors:
        """Search the priors of a film; runs in the worker thread."""
        stopped = partial(self._is_dropped, request)
        film = self._headers.get(current) or lazy.patient_films.read_patient_film(current[0], stopped=stopped)
        self._headers[current] = film
        if film.patient is None or film.day is None:
            return Priors(film.patient is not None, film.day is not None, ())
        earlier: list[tuple[PatientFilm, int]] = []
        for case_id, key in others:
            if stopped():
                break
            other = self._read_header(key, stopped)
            if other is not None and other.is_before(film):
                earlier.append((other, case_id))
        earlier.sort(key=lambda film_and_id: (film_and_id[0].day, film_and_id[0].time), reverse=True)
        return Priors(
            True, True, tuple(Prior(case_id, (film.day - other.day).days) for other, case_id in earlier if other.day)
        )

    def _is_dropped(self, request: int) -> bool:
        return request != self._request

    def _read_header(self, key: "tuple[Path, str]", stopped: "Callable[[], bool]") -> "PatientFilm | None":
        """The header of a film, from the cache if it was read before; None if it cannot be read."""
        if key not in self._headers:
            try:
                self._headers[key] = lazy.patient_films.read_patient_film(key[0], stopped=stopped)
            except HilumError:
                if stopped():  # abandoned: the film itself may be readable
                    return None
                self._headers[key] = None
        return self._headers[key]

    @Slot(object, object)
    def _emit_found(self, request: int, priors: Priors) -> None:
        if request == self._request:
            self.found.emit(priors)

    @Slot(object, str)
    def _emit_failure(self, request: int, sentence: str) -> None:
        if request == self._request:
            self.failed.emit(sentence)


def _may_be_prior(finding: "Finding") -> bool:
    """Whether a film can be compared with a frontal chest film, assessed or not."""
    return finding.is_dicom and finding.code not in _NOT_COMPARABLE


def _key(finding: "Finding") -> "tuple[Path, str]":
    return finding.path, finding.film.sha256 if finding.film is not None else ""
