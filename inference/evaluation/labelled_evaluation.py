"""Measures a model on a folder or a table of labelled films; every film is accounted for."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import numpy as np

from inference import __version__
from inference.errors import HilumError
from inference.evaluation.labels import Classes, LabelledFile, LabelledSource
from inference.evaluation.metrics import measure, roc_auc
from inference.evaluation.patient_clustering import patient_numbers
from inference.evaluation.roc_band import roc_band
from inference.evaluation.site_evaluation import ScoreArrays
from inference.evaluation.site_figures import figures_at
from inference.files import atomic_write
from inference.finding import Finding, ModelRecord
from inference.models.passport import OperatingPoint, Performance

_CLASSES = {False: "normal", True: "pneumonia"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What was measured on a labelled folder.

    Attributes:
        films: Files found; those assessed and those not add up to it.
        assessed: Those that got a probability.
        not_assessed: How many did not, by the code of the reason.
        reasons: One sentence for each of these codes.
        performance: One for each operating point of the model, on the films assessed.
        patients: How many patients those films are of; None where that is not known.
    """

    films: int
    assessed: int
    not_assessed: dict[str, int]
    reasons: dict[str, str]
    performance: tuple[Performance, ...]
    patients: int | None = None


def labelled_films(source: LabelledSource, classes: Classes) -> tuple[LabelledFile, ...]:
    """The films of both classes.

    Raises:
        HilumError: One class has none; the sentence says how the classes are named.
    """
    films = source.labelled(classes)
    for pneumonia, name in _CLASSES.items():
        if not any(one.pneumonia is pneumonia for one in films):
            sentence = (
                f"{source.path} holds no {name} films, and both classes are needed. They are known by their name, "
                f"in a folder named {name.upper()}."
            )
            if source.is_table:
                sentence = (
                    f"{source.path} holds no {name} films, and both classes are needed. They are known by their name, "
                    f"as a label, such as {name.upper()}."
                )
            raise HilumError(sentence, code="no_films")
    return films


def evaluate_findings(
    findings: Iterable[Finding],
    labels: Sequence[bool],
    points: Sequence[OperatingPoint],
    dataset: str,
    patients: Sequence[str] | None = None,
) -> Evaluation:
    """Measure what was found against the labels, at each operating point.

    Args:
        findings: One a film, with or without a probability.
        labels: One a film, True for pneumonia.
        points: Where to measure the proportions.
        dataset: Which films, in words.
        patients: Whose films they are, one a film, “” where one is not known; None where none is. Where they are known,
            the intervals treat films of one patient as related.

    Raises:
        HilumError: The films that could be assessed are all of one class.
    """
    found = list(findings)
    answered = np.array([one.probability is not None for one in found], np.bool_)
    left_out = [one for one in found if one.probability is None]
    classes = np.array(labels, np.bool_)[answered]
    if len(np.unique(classes)) < len(_CLASSES):
        raise HilumError("No films of one of the classes could be assessed, so there is nothing to measure.")
    probabilities = np.array([one.probability for one in found if one.probability is not None], np.float64)
    whose = None if patients is None else patient_numbers(patients)[answered]
    scores = ScoreArrays(labels=classes, probabilities=probabilities, patients=whose)
    return Evaluation(
        films=len(found),
        assessed=len(classes),
        not_assessed=dict(Counter(one.code for one in left_out)),
        reasons={one.code: " ".join(one.reasons) for one in left_out},
        performance=tuple(_measured(scores, points, dataset)),
        patients=None if whose is None else len(np.unique(whose)),
    )


def _measured(scores: ScoreArrays, points: Sequence[OperatingPoint], dataset: str) -> Iterator[Performance]:
    labels, probabilities = scores.labels, scores.probabilities
    by_patient = scores.patients is not None
    auc = roc_band(labels, probabilities, scores.patients).auc if by_patient else roc_auc(labels, probabilities)
    for point in points:
        name, threshold = point.name, point.threshold
        by_film = measure(labels, probabilities, threshold=threshold, operating_point=name, dataset=dataset)
        figures = figures_at(scores, threshold, prevalence=float(labels.mean()))
        yield replace(
            by_film,
            auc=auc,
            accuracy=figures.accuracy,
            precision=figures.precision,
            sensitivity=figures.sensitivity,
            specificity=figures.specificity,
        )


def write_evaluation(evaluation: Evaluation, model: ModelRecord, target: Path) -> None:
    """Write what was measured as JSON, with the model that it was measured on; a figure without a value is null.

    Raises:
        HilumError: The file cannot be written.
    """
    content = {"app_version": __version__, "model": model, **msgspec.to_builtins(evaluation)}
    with atomic_write(target, encoding="utf-8") as file:
        file.write(json.dumps(json.loads(msgspec.json.encode(content)), indent=2) + "\n")


def evaluation_lines(evaluation: Evaluation) -> Iterator[str]:
    """An evaluation in lines for a person."""
    yield f"{evaluation.films} files: {evaluation.assessed} assessed, {sum(evaluation.not_assessed.values())} not."
    if evaluation.patients is not None:
        yield f"{evaluation.patients} patients; the intervals treat films of one patient as related."
    for code, number in sorted(evaluation.not_assessed.items()):
        yield f"  {number} {code}: {evaluation.reasons[code]}"
    for one in evaluation.performance:
        yield f"{one.operating_point}:"
        yield f"  sensitivity {one.sensitivity}, specificity {one.specificity}"
        yield f"  accuracy {one.accuracy}, precision {one.precision}"
    any_point = evaluation.performance[0]
    yield f"AUC {any_point.auc}, Brier {any_point.brier:.4f}, ECE {any_point.ece:.4f}"
