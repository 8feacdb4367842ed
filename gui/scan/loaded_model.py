"""The worker's models: loaded on a checked device, with an assessor and its journals for each allowance."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

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


@dataclass(frozen=True, slots=True)
class _Judge:
    """An assessor, with the journal of what it has found before, and the one that recalls nothing."""

    assessor: "FilmAssessor"
    journal: "Journal | None"
    fresh: "Journal | None"


class LoadedModel:
    """Loads the models; made in the worker's thread on first use, since loading is slow.

    Args:
        model: An ONNX file in place of the shipped one of its population; None for what ships.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        population: Whose model judges a film whose header states no age; `AUTO` for its look.
        fell_back: Called when the device fails during a scan and the CPU takes over, in the thread that noticed it.

    Raises:
        HilumError: The model or the device cannot be used.
    """

    def __init__(
        self, model: Path | None, device: str, population: str, fell_back: "Callable[[DeviceInUse], None]"
    ) -> None:
        lazy.screen_film.preload()
        self.models: ModelSet
        self.models, (choice, *_) = lazy.model_set.open_models(device, model)
        self.device = DeviceInUse(asked=device, runs=choice.device, reason=choice.reason)
        self._population = population if population in self.models.populations else AUTO
        self.journal_failure = ""
        self._fell_back = fell_back
        self._judges: dict[Allowance, _Judge] = {}
        self._judge(Allowance())  # at once: a journal that cannot be opened is reported with the models

    @property
    def in_use(self) -> ModelsInUse:
        """The models and the gate, with their passports."""
        gate = self.models.gate
        return ModelsInUse(
            models=tuple(ModelInUse(one.passport, one.sha256) for one in self.models.classifiers),
            gate=None if gate is None else GateInUse(gate.passport, gate.sha256),
        )

    def scan(self, files: "Iterable[FoundFile]", allowance: Allowance, *, fresh: bool) -> "FolderScan":
        """A scan of films for which the same is allowed.

        It stores its findings in the journal, and unless fresh, recalls the known ones from it.
        """
        judge = self._judge(allowance)
        return lazy.folder_scan.FolderScan(judge.assessor, files, journal=judge.fresh if fresh else judge.journal)

    def close(self) -> None:
        """Close the journals."""
        for judge in self._judges.values():
            for journal in (judge.journal, judge.fresh):
                if journal is not None:
                    journal.close()

    def _report_fallback(self, choice: "DeviceChoice") -> None:
        asked = self.device.asked
        self._fell_back(DeviceInUse(asked=asked, runs=choice.device, reason=choice.reason, fell_back=True))

    def _judge(self, allowance: Allowance) -> _Judge:
        """Who judges films for which this is allowed; made at the first of them."""
        if allowance not in self._judges:
            assessor = lazy.assessment.FilmAssessor(
                self.models,
                on_fallback=self._report_fallback,
                correct=allowance.correct,
                population=self._population,
                anyway=allowance.anyway if allowance.anyway in self.models.populations else None,
            )
            self._judges[allowance] = _Judge(assessor, *self._journals(assessor.sha256))
        return self._judges[allowance]

    def _journals(self, sha256: str) -> "tuple[Journal | None, Journal | None]":
        """The journals of an assessor; without them, films are assessed anew each time."""
        path = lazy.journal.window_journal_path(sha256)
        try:
            journal = lazy.journal.Journal(path, model_sha256=sha256, whole_paths=True)
            return journal, lazy.journal.FreshJournal(path, model_sha256=sha256, whole_paths=True)
        except HilumError as error:
            self.journal_failure = translated(error.message)
            return None, None
