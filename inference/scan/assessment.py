"""From files to findings: read, admit, preprocess, predict, decide; whatever happens, every file gets one."""

import hashlib
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import numpy as np

from inference.admission.appearance import doubt_about_population, refusal_by_appearance
from inference.admission.checks import admit
from inference.arrays import FloatImage
from inference.errors import DeviceError, HilumError, MissingFilmError, ModelError, UnsupportedFilmError
from inference.finding import FilmRecord, Finding, ModelRecord, Status
from inference.localisation.location import FilmLungs, locate
from inference.localisation.patient_sides import patient_sides
from inference.localisation.region_map import OPACITY, RegionMap
from inference.messages import Code, Message
from inference.models.classifier import PneumoniaClassifier, Prediction
from inference.models.decision import decide, rule_name
from inference.models.device_choice import forget
from inference.models.devices import CPU, DeviceChoice
from inference.models.gate import Gate
from inference.models.gate_passport import GateAnswer
from inference.models.passport import OperatingPoint
from inference.models.preprocessing import batch, preprocess
from inference.radiograph import Radiograph
from inference.reading import read_radiograph
from inference.scan.discovery import FoundFile

_LOG = logging.getLogger(__name__)

ASSESSMENT_VERSION = 4
"""Raised when a film may be read, prepared or admitted differently: an answer is then not recalled, but given anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A film that was read and admitted: what goes into the network, and what the finding will say of the film."""

    found: FoundFile
    film: FilmRecord
    warnings: tuple[Message, ...]
    network_input: FloatImage
    lungs: FilmLungs | None = None
    quarter_turns: int = 0
    """By which the film was turned back, counter-clockwise as it came: the maps are turned again to lie over it."""


class FilmAssessor:
    """Assesses films with one classifier at one operating point; safe to share between threads.

    Args:
        classifier: The loaded model.
        operating_point: Its name; None for the model's default.
        error_rate: Of the undecided band, 0 to 1; None for the model's default.
        on_fallback: Told, once, that the classifier's device has failed and that the processor goes on, and why; in
            the thread that came upon it.
        correct: Whether a film that lies wrong is turned and inverted, and then assessed with a warning.

    Raises:
        ModelError: The model has no such operating point or error rate, or the gate cannot be used.
    """

    def __init__(
        self,
        classifier: PneumoniaClassifier,
        operating_point: str | None = None,
        *,
        error_rate: float | None = None,
        on_fallback: Callable[[DeviceChoice], None] = lambda _: None,
        correct: bool = False,
    ) -> None:
        self.classifier = classifier
        self._on_fallback = on_fallback
        self._lock = threading.Lock()
        self.point: OperatingPoint = classifier.passport.operating_point(operating_point)
        self.conformal = classifier.passport.bounds(error_rate)
        self.gate = Gate() if classifier.passport.population.look else None
        self.correct = correct

    @property
    def sha256(self) -> str:
        """Names all that an answer depends on beside the film and the operating point, for the journal."""
        parts = (
            self.classifier.sha256,
            self.gate.sha256 if self.gate else "",
            "corrected" if self.correct else "",
            f"assessment {ASSESSMENT_VERSION}",
        )
        return hashlib.sha256(" ".join(parts).encode()).hexdigest()

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
        verdict = decide(finding.probability, self.point, self.conformal)
        return replace(finding, verdict=verdict, operating_point=self._rule)

    @property
    def _rule(self) -> str:
        return rule_name(self.point, self.conformal, self.classifier.passport)

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
        ready = self._admit(found, film)
        return ready if isinstance(ready, _Ready) else self._without_answer(found, Status.REFUSED, ready, film)

    def _admit(self, found: FoundFile, film: Radiograph) -> _Ready | Message:
        """What goes into the network, or why the film must not be assessed."""
        passport = self.classifier.passport
        refusal = admit(film, passport.population)
        if refusal is not None:
            return refusal
        ready = _Ready(
            found=found,
            film=_record(film),
            warnings=film.warnings,
            network_input=preprocess(film.pixels, passport.input_size),
        )
        return ready if self.gate is None else self._pass_gate(ready, film, self.gate)

    def _pass_gate(self, ready: _Ready, film: Radiograph, gate: Gate) -> _Ready | Message:
        """The film with its lung field, turned and inverted first if that is wanted and it lies wrong."""
        population = self.classifier.passport.population
        answer = gate.inspect(ready.network_input)
        if self.correct and answer.is_misplaced:
            ready = _corrected(ready, answer)
            answer = gate.inspect(ready.network_input)
        refusal = refusal_by_appearance(answer, gate.passport, population, film.facts)
        doubt = doubt_about_population(answer, gate.passport, population, film.facts)
        warnings = (*ready.warnings, *([doubt] if doubt else []))
        lungs = FilmLungs(field=answer.lung_field, sides=patient_sides(film.facts, ready.quarter_turns))
        return refusal or replace(ready, lungs=lungs, warnings=warnings)

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
        maps = prediction.localisation
        localisation = None if maps is None else RegionMap(maps[index], pointing=OPACITY)
        where = locate(RegionMap(prediction.heatmaps[index]), localisation, item.lungs, item.quarter_turns)
        return self._finding(
            item.found,
            status=Status.ASSESSED,
            verdict=decide(probability, self.point, self.conformal),
            probability=probability,
            operating_point=self._rule,
            zone=where.zone,
            warnings=(*item.warnings, *where.warnings),
            heatmap=where.heatmap,
            localisation=where.localisation,
            lung_field=where.lung_field,
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


_TURNED_BACK = {
    1: lambda: Message("The film was turned by 90 degrees to the right before it was assessed.", code=Code.CORRECTED),
    2: lambda: Message("The film was turned by 180 degrees before it was assessed.", code=Code.CORRECTED),
    3: lambda: Message("The film was turned by 90 degrees to the left before it was assessed.", code=Code.CORRECTED),
}
"""What was done to a film that lies so many quarter turns to the left."""


def _corrected(ready: _Ready, answer: GateAnswer) -> _Ready:
    """The film as it should lie, with a warning that says what was done."""
    upright = np.rot90(ready.network_input, -answer.quarter_turns, axes=(1, 2))
    done: list[Message] = []
    if answer.quarter_turns:
        done.append(_TURNED_BACK[answer.quarter_turns]())
    if answer.inverted:
        upright = 1 - upright
        done.append(Message("The film was inverted before it was assessed.", code=Code.CORRECTED))
    return replace(
        ready,
        network_input=np.ascontiguousarray(upright, dtype=np.float32),
        warnings=(*ready.warnings, *done),
        quarter_turns=answer.quarter_turns,
    )


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
