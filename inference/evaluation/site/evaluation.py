"""The evaluation of a site's own labelled films: the data behind its figures and charts."""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from inference.errors import HilumError
from inference.evaluation.figures import ScoreArrays
from inference.evaluation.labels import Classes, LabelledFile, LabelledSource
from inference.evaluation.metrics import Labels, Patients, Probabilities, patient_indices
from inference.finding import Finding, Status
from inference.messages import Code, Message
from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteScores:
    """The model's probabilities by class, without names of films or patients.

    Attributes:
        normal, pneumonia: Calibrated probabilities, ascending, 0 to 1.
        normal_patients, pneumonia_patients: A number for each film's patient; empty if patients are not known.
    """

    normal: tuple[float, ...]
    pneumonia: tuple[float, ...]
    normal_patients: tuple[int, ...] = ()
    pneumonia_patients: tuple[int, ...] = ()

    @property
    def labels(self) -> Labels:
        """Bool [N]: normal films, then films with pneumonia."""
        return np.arange(len(self.normal) + len(self.pneumonia)) >= len(self.normal)

    @property
    def probabilities(self) -> Probabilities:
        """float64 [N], in the order of `labels`."""
        return np.array(self.normal + self.pneumonia, np.float64)

    @property
    def patients(self) -> Patients | None:
        """Int [N], in the order of `labels`; None if patients are not known."""
        numbers = self.normal_patients + self.pneumonia_patients
        return np.array(numbers, np.int_) if numbers else None

    def arrays(self) -> ScoreArrays:
        """These scores as arrays, for repeated use."""
        return ScoreArrays(labels=self.labels, probabilities=self.probabilities, patients=self.patients)

    @property
    def patient_count(self) -> int | None:
        """The number of patients; None if not known."""
        return len(set(self.normal_patients + self.pneumonia_patients)) or None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedFile:
    """A labelled film of an evaluation, by name; never saved.

    Attributes:
        path: The file, for opening it.
        reason: Why it has no probability; None if it has one.
        normal_duplicate: For a film with pneumonia, the name of the normal film with the same content; else empty.
    """

    file: str
    pneumonia: bool
    probability: float | None
    path: Path | None = None
    reason: Message | None = None
    normal_duplicate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteEvaluation:
    """The result of an evaluation, with the model that was evaluated.

    Attributes:
        dataset: The name of the folder or table.
        evaluated_at: Local time with its offset from UTC.
        model_name, model_sha256: Which model answered.
        points: Its operating points.
        conformal: Its conformal bounds, from which the undecided band follows.
        limits: The model's limits, in sentences.
        listed: Number of films and rows in the folder or table, including those with problems and those left out.
        with_problems: Rows that could not become a labelled film.
        left_out: Films whose label or folder means neither class.
        not_assessed: Number of labelled films without a probability, by the code of the reason.
        reasons: A message for each of these codes; plain English text in old profiles.
        duplicates: Number of films that are identical to an earlier one; they count.
        scores: The probabilities of the assessed films.
        in_both_classes: Number of identical films in both classes; one of their labels is wrong, but both count.
        judged: The films by name; not saved in a site profile.
    """

    dataset: str
    evaluated_at: datetime
    model_name: str
    model_sha256: str
    points: tuple[OperatingPoint, ...]
    default_point: str
    conformal: ConformalBounds
    limits: tuple[str, ...]
    listed: int
    with_problems: int = 0
    left_out: int = 0
    not_assessed: dict[str, int] = field(default_factory=dict)
    reasons: dict[str, Message | str] = field(default_factory=dict)
    duplicates: int = 0
    scores: SiteScores
    in_both_classes: int = 0
    judged: tuple[JudgedFile, ...] = ()

    @property
    def assessed(self) -> int:
        """Number of films behind the figures."""
        return len(self.scores.normal) + len(self.scores.pneumonia)

    @property
    def default_threshold(self) -> float:
        """The threshold of the model's default operating point."""
        return next(point.threshold for point in self.points if point.name == self.default_point)


def site_evaluations(
    findings: Sequence[Finding], source: LabelledSource, classes: Classes, passports: Mapping[str, ModelPassport]
) -> dict[str, SiteEvaluation]:
    """Combine findings with labels, for each model that has judged films of both classes.

    Args:
        findings: As for `site_evaluation`.
        source: As for `site_evaluation`.
        classes: As for `site_evaluation`.
        passports: The models' passports, by population.

    Returns:
        Evaluations by population, that with most films first.

    Raises:
        HilumError: No model has judged films of both classes.
    """
    evaluations: dict[str, SiteEvaluation] = {}
    for population, passport in passports.items():
        with suppress(HilumError):
            evaluations[population] = site_evaluation(findings, source, classes, passport)
    if not evaluations:
        raise _only_one_class()
    return dict(sorted(evaluations.items(), key=lambda item: -item[1].assessed))


def _only_one_class() -> HilumError:
    return HilumError(Message("No films of one of the classes could be assessed, so there is nothing to measure."))


def site_evaluation(
    findings: Sequence[Finding], source: LabelledSource, classes: Classes, passport: ModelPassport
) -> SiteEvaluation:
    """Combine one model's findings with labels; films that another model judged count as not assessed.

    Args:
        findings: One for each film, in the order of `source.labelled(classes)`.
        source: The folder or table with the labels.
        classes: The class of each of its groups.
        passport: The model's passport.

    Raises:
        HilumError: All assessed films are of one class.
    """
    films, left_out = source.labelled(classes), source.left_out(classes).total()
    findings = [_of_model(finding, passport) for finding in findings]
    scores = _scores(findings, films, has_patients=source.has_patients)
    if not scores.normal or not scores.pneumonia:
        raise _only_one_class()
    model = next(finding.model for finding in findings if finding.probability is not None)
    not_assessed = [finding for finding in findings if finding.probability is None]
    return SiteEvaluation(
        dataset=source.name,
        evaluated_at=datetime.now(UTC).astimezone(),
        model_name=model.name,
        model_sha256=model.sha256,
        points=passport.operating_points,
        default_point=passport.operating_point().name,
        conformal=passport.conformal,
        limits=passport.limits,
        listed=len(films) + len(source.problems) + left_out,
        with_problems=len(source.problems),
        left_out=left_out,
        not_assessed=dict(Counter(finding.code or "" for finding in not_assessed)),
        reasons={finding.code or "": finding.reasons[0] for finding in not_assessed if finding.reasons},
        duplicates=_duplicates(findings),
        scores=scores,
        in_both_classes=len(normal_duplicates := _normal_duplicates(findings, films)),
        judged=tuple(_judged(*pair, normal_duplicates) for pair in zip(findings, films, strict=True)),
    )


def _of_model(finding: Finding, passport: ModelPassport) -> Finding:
    """The finding; without its answer if the model of another population gave it."""
    if finding.probability is None or finding.population == passport.population.look:
        return finding
    reason = Message(
        "This film was judged by the model for another population, which is measured by itself.",
        code=Code.OTHER_POPULATION,
    )
    return replace(finding, status=Status.REFUSED, verdict=None, probability=None, reasons=(reason,))


def _scores(findings: Sequence[Finding], films: Sequence[LabelledFile], *, has_patients: bool) -> SiteScores:
    """The probabilities by class, sorted, so that they do not reveal the order of the films."""
    numbers = patient_indices([film.patient for film in films]).tolist()
    answers: dict[bool, list[tuple[float, int]]] = {False: [], True: []}
    for finding, film, number in zip(findings, films, numbers, strict=True):
        if finding.probability is not None:
            answers[film.pneumonia].append((finding.probability, number))
    normal, pneumonia = sorted(answers[False]), sorted(answers[True])
    return SiteScores(
        normal=tuple(probability for probability, _ in normal),
        pneumonia=tuple(probability for probability, _ in pneumonia),
        normal_patients=tuple(number for _, number in normal) if has_patients else (),
        pneumonia_patients=tuple(number for _, number in pneumonia) if has_patients else (),
    )


def _duplicates(findings: Sequence[Finding]) -> int:
    assessed = [finding.film for finding in findings if finding.film is not None and finding.probability is not None]
    digests = [film.sha256 for film in assessed]
    return len(digests) - len(set(digests))


def _normal_duplicates(findings: Sequence[Finding], films: Sequence[LabelledFile]) -> dict[str, str]:
    """The first normal film with the same content as a film with pneumonia, by digest."""
    named: dict[bool, dict[str, str]] = {False: {}, True: {}}
    for finding, film in zip(findings, films, strict=True):
        if finding.film is not None:
            named[film.pneumonia].setdefault(finding.film.sha256, finding.file)
    return {sha256: file for sha256, file in named[False].items() if sha256 in named[True]}


def _judged(finding: Finding, film: LabelledFile, normal_duplicates: Mapping[str, str]) -> JudgedFile:
    sha256 = finding.film.sha256 if finding.film is not None else ""
    return JudgedFile(
        file=finding.file,
        pneumonia=film.pneumonia,
        probability=finding.probability,
        path=finding.path,
        reason=finding.reasons[0] if finding.reasons else None,
        normal_duplicate=normal_duplicates.get(sha256, "") if film.pneumonia else "",
    )
