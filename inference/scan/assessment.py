"""From files to findings: read, admit, choose the model, predict, decide. Every file gets a finding, whatever fails."""

import hashlib
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

from msgspec.structs import replace

from inference.admission.appearance import (
    cut_lung_warnings,
    is_heart_on_unusual_side,
    refusal_by_appearance,
    tilt_warnings,
    unusual_heart_warning,
)
from inference.admission.border import FilmInPicture, find_film, is_too_reduced
from inference.admission.choice import PopulationChooser
from inference.admission.detail import coarseness_warnings, detail_warnings
from inference.admission.picture import CopySigns, check_picture
from inference.errors import DeviceError, HilumError, MissingFilmError, UnsupportedFilmError
from inference.finding import Finding, Status
from inference.localisation.location import FilmLungs, locate
from inference.localisation.region_map import LEAST_OPACITY, RegionMap
from inference.localisation.zones import patient_sides
from inference.messages import Code, Message
from inference.models.classifier import PneumoniaClassifier, Prediction
from inference.models.decision import verdict_rules
from inference.models.devices import DeviceChoice
from inference.models.gate.gate import Gate
from inference.models.gate.passport import GateAnswer
from inference.models.model_set import ModelSet
from inference.models.preprocessing import FILM_SIDE, NetworkInput, Window, batch, preprocess
from inference.populations import AUTO
from inference.radiograph import Radiograph
from inference.reading.decoded import TOO_LITTLE_MEMORY
from inference.reading.film_file import drive_timeout
from inference.reading.limits import TIME_LIMIT_SECONDS
from inference.reading.reader import read_radiograph
from inference.scan.discovery import FoundFile
from inference.scan.prepared_film import PreparedFilm, corrected

_LOG = logging.getLogger(__name__)

ASSESSMENT_VERSION = 18
"""Increased whenever films are read, prepared, admitted or located differently, so that journalled findings are not
reused."""

_Item: TypeAlias = PreparedFilm | Finding
"""A film that is still in process, or its finding."""

_Maps: TypeAlias = tuple[RegionMap, RegionMap | None]


class FilmAssessor:
    """Assesses films, each with the model of its population; thread-safe.

    Args:
        models: The loaded models.
        operating_point: Its name, used for each model that has it; None for each model's default.
        error_rate: Error rate of the undecided band, 0 to 1, for each model that has it; None for each model's default.
        on_fallback: Called once for each model whose device fails and which continues on the processor; in the thread
            in which it failed.
        correct: Whether to turn and invert films that are rotated or inverted, and assess them with a warning.
        trusted: Whether the gate only locates the lungs and refuses nothing: for films known to be suitable.
        population: The population of films whose header states no age: "children", "adults", or "auto" for the gate's
            choice.
        anyway: The model that judges, with a warning, films refused for age, appearance or view; None to refuse them.

    Raises:
        ModelError: No model has this operating point or error rate, or there is no model for the population.
    """

    def __init__(  # noqa: PLR0913  # each is an option of a scan
        self,
        models: ModelSet,
        operating_point: str | None = None,
        *,
        error_rate: float | None = None,
        on_fallback: Callable[[DeviceChoice], None] = lambda _: None,
        correct: bool = False,
        trusted: bool = False,
        population: str = AUTO,
        anyway: str | None = None,
    ) -> None:
        self.models = models
        self.rules = verdict_rules(models.passports, operating_point, error_rate)
        self.correct = correct
        self._trusted = trusted
        self._on_fallback = on_fallback
        sides = {passport.squeezed_side for passport in models.passports.values()}
        self._sides = sides | {FILM_SIDE} if models.gate else sides
        self._chooser = PopulationChooser(
            populations=models.populations,
            gate=models.gate.passport if models.gate and models.is_gated else None,
            requested=population,
            anyway=anyway,
        )
        for name in {population, anyway} - {AUTO, None}:
            models.classifier(str(name))

    @property
    def sha256(self) -> str:
        """Digest of everything that a finding depends on except the film and the operating point; the journal's key."""
        parts = (
            self.models.sha256,
            "corrected" if self.correct else "",
            "trusted" if self._trusted else "",
            self._chooser.requested,
            self._chooser.anyway or "",
            f"assessment {ASSESSMENT_VERSION}",
        )
        return hashlib.sha256(" ".join(parts).encode()).hexdigest()

    def assess(self, files: Sequence[FoundFile], *, stopped: Callable[[], bool] = lambda: False) -> list[Finding]:
        """Assess a batch of files, with one run of each model that is needed.

        Args:
            files: The batch; all of its films are in memory at once, but only as network inputs.
            stopped: Polled before each film, and while one takes long; once it returns True, the batch is abandoned.

        Returns:
            One finding for each file, in the order of the files; an empty list if the batch was abandoned.

        Raises:
            ModelError: A model itself failed.
        """
        try:
            return self._assess(files, stopped)
        except HilumError:
            raise
        except Exception:  # noqa: BLE001  # a bug that one film reveals must not end a scan of thousands
            if len(files) > 1:  # one by one, so that only the film at fault has no answer
                return self._one_by_one(files, stopped)
            _LOG.exception("assessing %s failed", files[0].file)
            return [self._unexpected(files[0])]

    def _one_by_one(self, files: Sequence[FoundFile], stopped: Callable[[], bool]) -> list[Finding]:
        findings = [finding for found in files for finding in self.assess([found], stopped=stopped)]
        return findings if len(findings) == len(files) else []

    def _assess(self, files: Sequence[FoundFile], stopped: Callable[[], bool]) -> list[Finding]:
        items: list[_Item] = []
        for found in files:
            if stopped():
                return []
            items.append(self._prepare(found, stopped))
        if stopped():  # reading the last film may have been abandoned
            return []
        items = self._choose(items)
        for population in self.models.populations:
            items = self._predict_population(items, population)
        return [item for item in items if isinstance(item, Finding)]

    def with_current_verdict(self, finding: Finding) -> Finding:
        """The finding with the verdict for its probability at the current operating point."""
        if finding.probability is None:
            return finding
        rule = self.rules[finding.population]
        return replace(finding, verdict=rule.verdict(finding.probability), operating_point=rule.name)

    def _prepare(self, found: FoundFile, stopped: Callable[[], bool]) -> _Item:
        """Read one film and check its picture and header; every failure becomes a finding."""
        if found.did_not_answer:
            reason = _unlisted() if found.is_folder else drive_timeout(TIME_LIMIT_SECONDS)
            return self._without_answer(found, Status.UNREADABLE, reason)
        try:
            film, in_border = self._read(found.path, stopped)
        except HilumError as error:
            return self._without_answer(found, _status_of(error), error.message)
        except MemoryError:
            return self._without_answer(found, Status.UNREADABLE, TOO_LITTLE_MEMORY)
        except Exception:  # noqa: BLE001  # a bug that one film reveals must not end a scan of thousands
            _LOG.exception("reading %s failed", found.file)
            return self._unexpected(found)
        refusal = check_picture(film) or self._chooser.refusal_by_header(film.facts)
        if refusal is not None:
            return self._without_answer(found, Status.REFUSED, refusal, film=film.record, warnings=film.warnings)
        prepared = self._squeezed(found, film)
        return replace(prepared, without_border=self._alone(prepared, in_border))

    def _alone(self, whole: PreparedFilm, in_border: FilmInPicture | None) -> PreparedFilm | None:
        """The film without its border, if it may be assessed."""
        if in_border is None or check_picture(in_border.film):
            return None
        return replace(self._squeezed(whole.found, in_border.film), film=whole.film, window=in_border.window)

    def _read(self, path: Path, stopped: Callable[[], bool]) -> tuple[Radiograph, FilmInPicture | None]:
        """Read a picture; if it has a uniform border, and the gate may refuse it, also the film in it."""
        side = max(self._sides)
        picture = read_radiograph(path, smallest_side=side, stopped=stopped)
        in_border = find_film(picture) if self._refuses else None
        if in_border is not None and is_too_reduced(in_border, side):
            in_border = find_film(read_radiograph(path, stopped=stopped))
        return picture, in_border

    def _squeezed(self, found: FoundFile, film: Radiograph) -> PreparedFilm:
        return PreparedFilm(
            found=found,
            film=film.record,
            facts=film.facts,
            warnings=film.warnings,
            copy_signs=CopySigns.of(film) if self.models.gate else CopySigns(),
            detail_warnings=coarseness_warnings(film) if self.models.gate else (),
            squeezed={side: preprocess(film.pixels, side) for side in self._sides},
        )

    def _choose(self, items: Sequence[_Item]) -> list[_Item]:
        """Run the gate on the films, and choose the model for each."""
        films = [item for item in items if isinstance(item, PreparedFilm)]
        gate = self.models.gate
        chosen = iter(self._pass_gate(films, gate) if gate else [self._chosen(film, 0.0) for film in films])
        return [next(chosen) if isinstance(item, PreparedFilm) else item for item in items]

    def _pass_gate(self, films: Sequence[PreparedFilm], gate: Gate) -> list[_Item]:
        films, answers = self._without_refused_borders(films, self._inspect(films, gate), gate)
        if self.correct and any(answer.is_misplaced for answer in answers):
            pairs = zip(films, answers, strict=True)
            films = [corrected(film, answer) if answer.is_misplaced else film for film, answer in pairs]
            answers = self._inspect(films, gate)
        return [self._admitted(*pair, gate) for pair in zip(films, answers, strict=True)]

    def _without_refused_borders(
        self, films: Sequence[PreparedFilm], answers: Sequence[GateAnswer], gate: Gate
    ) -> tuple[list[PreparedFilm], list[GateAnswer]]:
        """The film alone, with its answer, where the gate takes a picture with a uniform border for no film."""
        films, answers = list(films), list(answers)
        alone = {
            number: film.without_border
            for number, (film, answer) in enumerate(zip(films, answers, strict=True))
            if film.without_border is not None and not _is_film(film, answer, gate)
        }
        for (number, film), answer in zip(alone.items(), self._inspect(list(alone.values()), gate), strict=True):
            if _is_film(film, answer, gate):
                films[number], answers[number] = film, answer
        return films, answers

    def _inspect(self, films: Sequence[PreparedFilm], gate: Gate) -> list[GateAnswer]:
        return gate.inspect([film.squeezed[FILM_SIDE] for film in films])

    @property
    def _refuses(self) -> bool:
        return self.models.is_gated and not self._trusted

    def _admitted(self, film: PreparedFilm, answer: GateAnswer, gate: Gate) -> _Item:
        refusal = _refusal_by_appearance(film, answer, gate)
        if refusal is not None and self._refuses:
            return self._refused(film, refusal)
        sides = patient_sides(film.facts, film.quarter_turns)
        unusual = not answer.is_misplaced and is_heart_on_unusual_side(
            answer, gate.passport, right_is_left=sides.right_is_left
        )
        lungs = FilmLungs(field=answer.lung_field, sides=replace(sides, in_doubt=unusual))
        mirrored = (unusual_heart_warning(),) * unusual
        tilted = () if answer.is_misplaced else tilt_warnings(answer.lung_field, film.aspect)
        doubts = (*cut_lung_warnings(answer), *tilted, *mirrored, *_detail_warnings(film, answer))
        doubted = replace(film, lungs=lungs, answer_warnings=(*film.answer_warnings, *doubts))
        return self._chosen(doubted, answer.adult)

    def _chosen(self, film: PreparedFilm, adult: float) -> _Item:
        choice = self._chooser.choose(film.facts, adult)
        if isinstance(choice, Message):
            return self._refused(film, choice)
        warnings = (*film.answer_warnings, *choice.warnings)
        return replace(film, population=choice.population, answer_warnings=warnings)

    def _predict_population(self, items: Sequence[_Item], population: str) -> list[_Item]:
        """Run the model of a population on its films."""
        films = [item for item in items if isinstance(item, PreparedFilm) and item.population == population]
        answers = iter(self._predict(films, population) if films else ())
        return [
            next(answers) if isinstance(item, PreparedFilm) and item.population == population else item
            for item in items
        ]

    def _predict(self, films: Sequence[PreparedFilm], population: str) -> list[Finding]:
        classifier = self.models.classifier(population)
        inputs = [_network_input(film, classifier) for film in films]
        pixels = batch([network_input.film for network_input in inputs])
        try:
            prediction = classifier.predict(pixels)
        except DeviceError as error:
            classifier, choice = self.models.fall_back_to_processor(classifier, error)
            if choice is not None:
                self._on_fallback(choice)
            prediction = classifier.predict(pixels)
        maps = [_maps(prediction, number, network_input.window) for number, network_input in enumerate(inputs)]
        probabilities = map(float, prediction.probabilities)
        answers = zip(films, probabilities, maps, strict=True)
        return [self._assessed(*answer, classifier) for answer in answers]

    def _assessed(
        self, film: PreparedFilm, probability: float, maps: _Maps, classifier: PneumoniaClassifier
    ) -> Finding:
        population = classifier.passport.population.look
        rule = self.rules[population]
        location = locate(*maps, film.lungs, film.quarter_turns, film.window)
        return _finding(
            film.found,
            status=Status.ASSESSED,
            verdict=rule.verdict(probability),
            probability=probability,
            operating_point=rule.name,
            population=population,
            zone=location.zone,
            warnings=(*film.warnings, *film.answer_warnings, *location.warnings),
            heatmap=location.heatmap,
            localisation=location.localisation,
            lung_field=location.lung_field,
            correction=film.correction,
            film=film.film,
            model=classifier.record,
        )

    def _refused(self, film: PreparedFilm, reason: Message) -> Finding:
        return self._without_answer(film.found, Status.REFUSED, reason, film=film.film, warnings=film.warnings)

    def _unexpected(self, found: FoundFile) -> Finding:
        reason = Message("Hilum could not read this file.", code=Code.UNEXPECTED)
        return self._without_answer(found, Status.UNREADABLE, reason)

    def _without_answer(self, found: FoundFile, status: Status, reason: Message, **facts: Any) -> Finding:
        return _finding(found, status=status, reasons=(reason,), model=self.models.record, **facts)


def _unlisted() -> Message:
    return Message(
        "The drive did not answer within {0} seconds, so the films in this folder are missing. "
        "Scan again to try it once more.",
        f"{TIME_LIMIT_SECONDS:g}",
        code=Code.TIME_LIMIT,
    )


def _refusal_by_appearance(film: PreparedFilm, answer: GateAnswer, gate: Gate) -> Message | None:
    return refusal_by_appearance(answer, gate.passport, ask_if_copied=film.copy_signs.is_copy_likely)


def _is_film(film: PreparedFilm, answer: GateAnswer, gate: Gate) -> bool:
    """Whether the gate sees a whole frontal chest film, which may be turned or inverted."""
    refusal = _refusal_by_appearance(film, answer, gate)
    return refusal is None or refusal.code in {Code.NOT_UPRIGHT, Code.INVERTED}


def _detail_warnings(film: PreparedFilm, answer: GateAnswer) -> tuple[Message, ...]:
    """The first reason not to rely on the film's detail; none if reading the film gave such a warning."""
    if any(warning.code is Code.NO_DETAIL for warning in film.warnings):
        return ()
    return film.detail_warnings or detail_warnings(film.squeezed[FILM_SIDE][0], answer.lung_field)


def _network_input(film: PreparedFilm, classifier: PneumoniaClassifier) -> NetworkInput:
    squeezed = film.squeezed[classifier.passport.squeezed_side]
    return classifier.network_input(squeezed, film.lungs.field if film.lungs else None)


def _maps(prediction: Prediction, number: int, window: Window) -> _Maps:
    """The evidence map of one film, and its localisation map if the model has one."""
    evidence = RegionMap(prediction.heatmaps[number], window)
    if prediction.localisation is None:
        return evidence, None
    return evidence, RegionMap(prediction.localisation[number], window, pointing=LEAST_OPACITY)


def _finding(found: FoundFile, **facts: Any) -> Finding:
    now = datetime.now(UTC).astimezone()
    return Finding(file=found.file, path=found.path, is_folder=found.is_folder, assessed_at=now, **facts)


def _status_of(error: HilumError) -> Status:
    match error:
        case MissingFilmError():
            return Status.MISSING
        case UnsupportedFilmError():
            return Status.UNSUPPORTED
        case _:
            return Status.UNREADABLE
