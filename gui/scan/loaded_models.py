"""The worker's models: loaded on a checked device, with an assessor and journals for each allowance."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from gui.common import lazy
from gui.i18n.message_translation import translated
from gui.scan.allowances import Allowance
from gui.scan.events import DeviceInUse
from gui.scan.models_in_use import GateInUse, ModelInUse, ModelsInUse
from inference.errors import HilumError
from inference.populations import AUTO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inference.models.devices import DeviceChoice
    from inference.models.model_set import ModelSet
    from inference.scan.assessment import FilmAssessor
    from inference.scan.discovery import FoundFile
    from inference.scan.folder_scan import FolderScan
    from inference.scan.journal import Journal


class _AssessorWithJournals(Struct, frozen=True):
    """An assessor with its journal, and a journal that ignores stored findings."""

    assessor: "FilmAssessor"
    journal: "Journal | None"
    fresh: "Journal | None"


class LoadedModels:
    """The models with their assessors and journals; loading them is slow, so the worker's thread creates this object.

    Args:
        model: An ONNX file that replaces the shipped model of its population; None for the shipped models.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        population: The population of films whose header states no age; `AUTO` for the gate's choice.
        on_fallback: Called when the device fails during a scan and the CPU takes over, in the thread of the failure.

    Raises:
        HilumError: A model or the device cannot be used.
    """

    def __init__(
        self, model: Path | None, device: str, population: str, on_fallback: "Callable[[DeviceInUse], None]"
    ) -> None:
        lazy.screen_film.preload()
        self.models: ModelSet
        self.models, (choice, *_) = lazy.model_set.open_models(device, model)
        self.device = DeviceInUse(requested=device, runs=choice.device, reason=choice.reason)
        self._population = population if population in self.models.populations else AUTO
        self.journal_failure = ""
        self._on_fallback = on_fallback
        self._assessors: dict[Allowance, _AssessorWithJournals] = {}
        self._assessor_for(Allowance())  # at once, so that an unusable journal is reported with the models

    @property
    def in_use(self) -> ModelsInUse:
        """The models and the gate, with their passports."""
        gate = self.models.gate
        return ModelsInUse(
            models=tuple(ModelInUse(model.passport, model.sha256) for model in self.models.classifiers),
            gate=None if gate is None else GateInUse(gate.passport, gate.sha256),
        )

    def scan(self, files: "Iterable[FoundFile]", allowance: Allowance, *, fresh: bool) -> "FolderScan":
        """A scan of films with the same allowance.

        It saves its findings in the journal, and unless fresh, reuses stored ones.
        """
        entry = self._assessor_for(allowance)
        return lazy.folder_scan.FolderScan(entry.assessor, files, journal=entry.fresh if fresh else entry.journal)

    def close(self) -> None:
        """Close the journals."""
        for entry in self._assessors.values():
            for journal in (entry.journal, entry.fresh):
                if journal is not None:
                    journal.close()

    def _report_fallback(self, choice: "DeviceChoice") -> None:
        requested = self.device.requested
        self._on_fallback(DeviceInUse(requested=requested, runs=choice.device, reason=choice.reason, fell_back=True))

    def _assessor_for(self, allowance: Allowance) -> _AssessorWithJournals:
        """The assessor for an allowance, created on first use."""
        if allowance not in self._assessors:
            assessor = lazy.assessment.FilmAssessor(
                self.models,
                on_fallback=self._report_fallback,
                correct=allowance.correct,
                population=self._population,
                anyway=self._population_judged_anyway(allowance),
            )
            self._assessors[allowance] = _AssessorWithJournals(assessor, *self._journals(assessor.sha256))
        return self._assessors[allowance]

    def _population_judged_anyway(self, allowance: Allowance) -> str | None:
        """The population whose model judges films anyway; None for no such permission, or if that model is missing."""
        # A model for a population that the gate does not know has an empty name, as "no permission" has.
        return allowance.anyway if allowance.anyway and allowance.anyway in self.models.populations else None

    def _journals(self, sha256: str) -> "tuple[Journal | None, Journal | None]":
        """The two journals of an assessor; None if they cannot be opened: films are always assessed again then."""
        path = lazy.journal.window_journal_path(sha256)
        try:
            journal = lazy.journal.Journal(path, model_sha256=sha256, whole_paths=True)
            return journal, lazy.journal.FreshJournal(path, model_sha256=sha256, whole_paths=True)
        except HilumError as error:
            self.journal_failure = translated(error.message)
            return None, None
