"""From files to findings: read, admit, preprocess, predict, decide; whatever happens, every file gets one."""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from inference.admission.checks import admit
from inference.arrays import FloatImage
from inference.errors import DeviceError, HilumError, MissingFilmError, ModelError, UnsupportedFilmError
from inference.finding import FilmRecord, Finding, ModelRecord, Status
from inference.messages import Code, Message
from inference.models.classifier import PneumoniaClassifier, Prediction
from inference.models.decision import decide
from inference.models.device_choice import forget
from inference.models.devices import CPU, DeviceChoice
from inference.models.heatmap import zone
from inference.models.passport import OperatingPoint
from inference.models.preprocessing import batch, preprocess
from inference.radiograph import Radiograph
from inference.reading import read_radiograph
from inference.scan.discovery import FoundFile

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A film that was read and admitted: what goes into the network, and what the finding will say of the film."""

    found: FoundFile
    film: FilmRecord
    warnings: tuple[Message, ...]
    network_input: FloatImage


class FilmAssessor:
    """Assesses films with one classifier at one operating point; safe to share between threads.

    Args:
        classifier: The loaded model.
        operating_point: Its name; None for the model's default.
        on_fallback: Told, once, that the classifier's device has failed and that the processor goes on, and why; in
            the thread that came upon it.

    Raises:
        ModelError: The model has no such operating point.
    """

    def __init__(
        self,
        classifier: PneumoniaClassifier,
        operating_point: str | None = None,
        *,
        on_fallback: Callable[[DeviceChoice], None] = lambda _: None,
    ) -> None:
        self.classifier = classifier
        self._on_fallback = on_fallback
        self._lock = threading.Lock()
        self.point: OperatingPoint = classifier.passport.operating_point(operating_point)

    def assess(self, files: Sequence[FoundFile], *, stopped: Callable[[], bool] = lambda: False) -> list[Finding]:
        """Assess a handful of files in one run of the model.

        Args:
            files: A batch; its decoded films are in memory together, as network inputs only.
            stopped: Asked before each film is read, and while one takes long; once it says yes, the batch is given up.

        Returns:
            One finding a file, in the order of the files; nothing if the batch was given up.

        Raises:
            ModelError: The model itself failed.
        """
        prepared: list[_Ready | Finding] = []
        for found in files:
            if stopped():
                return []
            prepared.append(self._prepare(found, stopped))
        if stopped():  # the last film may have been given up because of it
            return []
        ready = [item for item in prepared if isinstance(item, _Ready)]
        answers = iter(self._predict(ready))
        return [next(answers) if isinstance(item, _Ready) else item for item in prepared]

    def judge(self, finding: Finding) -> Finding:
        """The same finding at this operating point: the verdict follows from the probability anew."""
        if finding.probability is None:
            return finding
        verdict = decide(finding.probability, self.point, self.classifier.passport.conformal)
        return replace(finding, verdict=verdict, operating_point=self.point.name)

    def _prepare(self, found: FoundFile, stopped: Callable[[], bool]) -> _Ready | Finding:
        """Read and admit one film; what goes wrong is a finding."""
        try:
            film = read_radiograph(found.path, smallest_side=self.classifier.passport.input_size, stopped=stopped)
        except HilumError as error:
            return self._without_answer(found, _status_of(error), error.message)
        except MemoryError:
            reason = Message("There is too little memory for this film.", code=Code.MEMORY)
            return self._without_answer(found, Status.UNREADABLE, reason)
        except Exception:  # noqa: BLE001  # a fault of ours with one film must not end a scan of thousands
            _LOG.exception("reading %s failed", found.file)
            reason = Message("Hilum could not read this file.", code=Code.UNEXPECTED)
            return self._without_answer(found, Status.UNREADABLE, reason)
        refusal = admit(film, self.classifier.passport.population)
        if refusal is not None:
            return self._without_answer(found, Status.REFUSED, refusal, film)
        network_input = preprocess(film.pixels, self.classifier.passport.input_size)
        return _Ready(found=found, film=_record(film), warnings=film.warnings, network_input=network_input)

    def _predict(self, ready: Sequence[_Ready]) -> list[Finding]:
        if not ready:
            return []
        films = batch([item.network_input for item in ready])
        classifier = self.classifier
        try:
            prediction = classifier.predict(films)
        except DeviceError as error:
            classifier = self._on_processor(classifier, error)
            prediction = classifier.predict(films)
        return [self._answer(item, prediction, index, classifier.record) for index, item in enumerate(ready)]

    def _on_processor(self, failed: PneumoniaClassifier, error: DeviceError) -> PneumoniaClassifier:
        """The same model on the processor, which serves from now on; opened by the first thread whose device fails."""
        with self._lock:
            if self.classifier is failed:
                _LOG.warning("%s failed: %s", failed.device, error)
                self.classifier = _reopened(failed)
                self._on_fallback(
                    DeviceChoice(device=CPU, reason=Message("{0} failed: {1}", failed.device, error.message))
                )
            return self.classifier

    def _answer(self, item: _Ready, prediction: Prediction, index: int, model: ModelRecord) -> Finding:
        probability = float(prediction.probabilities[index])
        heatmap = prediction.heatmaps[index].copy()  # not a view: it would keep the whole batch alive
        return self._finding(
            item.found,
            status=Status.ASSESSED,
            verdict=decide(probability, self.point, self.classifier.passport.conformal),
            probability=probability,
            operating_point=self.point.name,
            zone=zone(heatmap),
            warnings=item.warnings,
            heatmap=heatmap,
            film=item.film,
            model=model,
        )

    def _without_answer(
        self, found: FoundFile, status: Status, reason: Message, film: Radiograph | None = None
    ) -> Finding:
        facts: dict[str, Any] = {} if film is None else {"film": _record(film), "warnings": film.warnings}
        model = self.classifier.record
        return self._finding(found, status=status, reasons=(reason,), model=model, **facts)

    def _finding(self, found: FoundFile, **facts: Any) -> Finding:
        return Finding(file=found.file, path=found.path, assessed_at=datetime.now(UTC).astimezone(), **facts)


def _reopened(failed: PneumoniaClassifier) -> PneumoniaClassifier:
    forget(failed.device, failed.sha256)
    classifier = PneumoniaClassifier(failed.model, device=CPU)
    if classifier.sha256 != failed.sha256:
        raise ModelError(
            Message("The model {0} is no longer the one that the scan began with. Scan again.", failed.model)
        )
    return classifier


def _record(film: Radiograph) -> FilmRecord:
    return FilmRecord(width=film.width, height=film.height, source_format=film.source_format, sha256=film.sha256)


def _status_of(error: HilumError) -> Status:
    match error:
        case MissingFilmError():
            return Status.MISSING
        case UnsupportedFilmError():
            return Status.UNSUPPORTED
        case _:
            return Status.UNREADABLE
