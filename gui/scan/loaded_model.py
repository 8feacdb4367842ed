"""The worker's model: loaded on a checked device, with its journal open."""

from pathlib import Path
from typing import TYPE_CHECKING

from gui.common import lazy
from gui.i18n.message_translation import translated
from gui.scan.events import DeviceInUse
from gui.scan.models_in_use import GateInUse, ModelInUse, ModelsInUse
from inference.errors import HilumError
from inference.paths import EMBEDDED_MODEL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inference.models.devices import DeviceChoice
    from inference.scan.discovery import FoundFile
    from inference.scan.folder_scan import FolderScan


class LoadedModel:
    """Loads the model; made in the worker's thread on first use, since loading is slow.

    Args:
        model: An ONNX file; None for the embedded one.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        fell_back: Called when the device fails during a scan and the CPU takes over, in the thread that noticed it.

    Raises:
        HilumError: The model or the device cannot be used.
    """

    def __init__(self, model: Path | None, device: str, fell_back: "Callable[[DeviceInUse], None]") -> None:
        lazy.screen_film.get_ready()
        self.classifier, choice = lazy.device_choice.open_on_device(device, model or EMBEDDED_MODEL)
        self.device = DeviceInUse(asked=device, runs=choice.device, reason=choice.reason)
        self.journal_failure = ""
        self._fell_back = fell_back
        self._assessor = lazy.assessment.FilmAssessor(self.classifier, on_fallback=self._report_fallback)
        self._open_journals()

    @property
    def in_use(self) -> ModelsInUse:
        """The model and the gate, with their passports."""
        gate = self._assessor.gate
        return ModelsInUse(
            models=(ModelInUse(self.classifier.passport, self.classifier.sha256),),
            gate=None if gate is None else GateInUse(gate.passport, gate.sha256),
        )

    def scan(self, files: "Iterable[FoundFile]", *, fresh: bool) -> "FolderScan":
        """A scan that stores its findings in the journal, and unless fresh, recalls the known ones from it."""
        return lazy.folder_scan.FolderScan(self._assessor, files, journal=self._fresh if fresh else self._journal)

    def close(self) -> None:
        """Close the journal."""
        for journal in (self._journal, self._fresh):
            if journal is not None:
                journal.close()

    def _report_fallback(self, choice: "DeviceChoice") -> None:
        asked = self.device.asked
        self._fell_back(DeviceInUse(asked=asked, runs=choice.device, reason=choice.reason, fell_back=True))

    def _open_journals(self) -> None:
        """Open the journals; without them, films are assessed anew each time."""
        self._journal, self._fresh = None, None
        sha256 = self._assessor.sha256
        path = lazy.journal.window_journal_path(sha256)
        try:
            self._journal = lazy.journal.Journal(path, model_sha256=sha256, whole_paths=True)
            self._fresh = lazy.journal.FreshJournal(path, model_sha256=sha256, whole_paths=True)
        except HilumError as error:
            self.journal_failure = translated(error.message)
