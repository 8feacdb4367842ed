"""`hilum evaluate FOLDER|TABLE`: measures the models on labelled films."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from inference import __version__
from inference.commands.assessor import open_assessor
from inference.evaluation.figures import performance
from inference.evaluation.labels import Classes, LabelledSource, films_of_both_classes, open_source
from inference.evaluation.site.evaluation import SiteEvaluation, site_evaluations
from inference.files import atomic_write
from inference.finding import Finding, ModelRecord
from inference.models.passport import Performance
from inference.output.terminal import printable, proportion_text, with_progress
from inference.output_target import OutputKind, check_target, target_check
from inference.scan.folder_scan import FolderScan
from inference.scan.journal import folder_journal

_MOST_LINES = 20
"""Of more sentences of one kind, only the first are printed."""

_CLASSES = {False: "normal", True: "pneumonia"}


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationResult:
    """The result for one model, in the form of the command's JSON.

    Attributes:
        population: The model's population; empty if the gate does not know it.
        films: Number of labelled films, assessed or not.
        assessed: Number of films that got a probability.
        not_assessed: Number of films that did not, by the code of the reason.
        reasons: One sentence for each of these codes.
        performance: At each operating point of the model, on the assessed films.
        patients: Number of patients of those films; None if not known.
        in_both_classes: Number of films with identical copies in both classes; they count in both.
    """

    population: str
    films: int
    assessed: int
    not_assessed: dict[str, int]
    reasons: dict[str, str]
    performance: tuple[Performance, ...]
    patients: int | None = None
    in_both_classes: int = 0


def run(options: argparse.Namespace) -> None:
    """Measure each model with judged films of both classes, at each of its operating points."""
    source = open_source(options.source)
    classes = source.guessed_classes()
    _print_classes(source, classes)
    _print_left_out(source, classes)
    films = films_of_both_classes(source, classes)
    if options.json:
        check_target(options.json, OutputKind.EVALUATION, [source.path, *(film.found.path for film in films)])
    assessor = open_assessor(options.settings)
    with folder_journal(source.path, assessor.sha256, fresh=options.settings.fresh) as journal:
        scan = FolderScan(assessor, [film.found for film in films], journal=journal)
        findings = list(with_progress(scan, len(films), quiet=False))
    evaluations = site_evaluations(findings, source, classes, assessor.models.passports)
    results = [_result(population, evaluation) for population, evaluation in evaluations.items()]
    _print_films_in_both_classes(next(iter(evaluations.values())))
    _print_unmeasured_models(findings, evaluations)
    print("\n\n".join("\n".join(map(printable, _lines(result))) for result in results))
    if options.json:
        records = [assessor.models.classifier(result.population).record for result in results]
        _write(results, records, options.json)


def _print_classes(source: LabelledSource, classes: Classes) -> None:
    """Print to stderr which group counts as which class, before measuring."""
    named, sums = Counter[tuple[str, bool]](), Counter[bool | None]()
    for group, number in source.groups().items():
        pneumonia = classes[group]
        sums[pneumonia] += number
        if pneumonia is not None:
            named[source.deciding_name(group), pneumonia] += number
    kind = "label" if source.is_table else "folder"
    text = "The {} “{}” is taken for {} (films: {})."
    lines = (text.format(kind, name, _CLASSES[pneumonia], number) for (name, pneumonia), number in named.items())
    _print_lines(lines, f"{kind}s")
    _print_lines([f"Films: {sums[False]} normal, {sums[True]} with pneumonia, {sums[None]} of neither class."])


def _print_left_out(source: LabelledSource, classes: Classes) -> None:
    """Print to stderr which rows and films the figures leave out."""
    _print_lines(map(str, source.problems), "rows")
    _print_lines(map(str, source.notes))
    what, kind = ("with the label", "labels") if source.is_table else ("in the folder", "folders")
    left_out = source.left_out(classes).items()
    named = ((number, f"“{group}”" if group or source.is_table else "itself") for group, number in left_out)
    _print_lines((f"{number} left out, {what} {group}: of neither class." for number, group in named), kind)


def _print_films_in_both_classes(evaluation: SiteEvaluation) -> None:
    """Print to stderr which films are in both classes."""
    text = "{} and {} are the same film, in both classes: one label is wrong, and both are counted."
    _print_lines(
        (text.format(film.normal_duplicate, film.file) for film in evaluation.judged if film.normal_duplicate), "films"
    )


def _print_unmeasured_models(findings: Iterable[Finding], evaluations: Iterable[str]) -> None:
    """Print to stderr which models have judged films but cannot be measured."""
    judged = Counter(finding.population for finding in findings if finding.probability is not None)
    text = "Films judged by the model for {}: {}. They are of one class only, so that model is not measured."
    _print_lines((text.format(name, number) for name, number in judged.items() if name not in evaluations), "models")


def _print_lines(sentences: Iterable[str], kind: str = "") -> None:
    """Print the first sentences to stderr, and how many more there are."""
    lines = list(sentences)
    hidden = len(lines) - _MOST_LINES
    for sentence in (*lines[:_MOST_LINES], *([f"{hidden} more such {kind}."] if hidden > 0 else [])):
        print(f"hilum: {printable(sentence)}", file=sys.stderr)


def _result(population: str, evaluation: SiteEvaluation) -> EvaluationResult:
    return EvaluationResult(
        population=population,
        films=evaluation.assessed + sum(evaluation.not_assessed.values()),
        assessed=evaluation.assessed,
        not_assessed=evaluation.not_assessed,
        reasons={code: str(reason) for code, reason in evaluation.reasons.items()},
        performance=performance(evaluation.scores.arrays(), evaluation.points, evaluation.dataset),
        patients=evaluation.scores.patient_count,
        in_both_classes=evaluation.in_both_classes,
    )


def _lines(result: EvaluationResult) -> Iterator[str]:
    """The result as lines of text."""
    if result.population:
        yield f"The model for {result.population}:"
    yield f"{result.films} files: {result.assessed} assessed, {sum(result.not_assessed.values())} not."
    if result.patients is not None:
        yield f"{result.patients} patients; the intervals treat films of one patient as related."
    for code, number in sorted(result.not_assessed.items()):
        yield f"  {number} {code}: {result.reasons[code]}"
    for point in result.performance:
        yield f"{point.operating_point}:"
        yield f"  sensitivity {proportion_text(point.sensitivity)}, specificity {proportion_text(point.specificity)}"
        yield f"  accuracy {proportion_text(point.accuracy)}, precision {proportion_text(point.precision)}"
    any_point = result.performance[0]
    yield f"AUC {any_point.auc}, Brier {any_point.brier:.4f}, ECE {any_point.ece:.4f}"


def _write(results: Sequence[EvaluationResult], models: Sequence[ModelRecord], target: Path) -> None:
    """Write the results as JSON, each with its model; other models are nested in the first. Missing values are null.

    Raises:
        HilumError: The file cannot be written.
    """
    first, *others = (
        {"model": model, **msgspec.to_builtins(result)} for result, model in zip(results, models, strict=True)
    )
    content = {"app_version": __version__, **first, "other_models": others}
    with atomic_write(target, encoding="utf-8", check=target_check(target, OutputKind.EVALUATION)) as file:
        file.write(json.dumps(json.loads(msgspec.json.encode(content)), indent=2) + "\n")
