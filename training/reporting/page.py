"""Writes the report: the first run in detail, and all runs side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from inference import __version__
from inference.evaluation.operating_points import undecided_band, undecided_shares
from inference.models.passport import Estimate
from training.cross_validation import load_folds
from training.data.dataset_card import dataset_card_of
from training.data.dataset_layouts import test_films
from training.data.manifest import DataError, LabelledFilm
from training.data.near_duplicates import NearDuplicate, near_duplicates_across
from training.fitting.checkpoints import teacher_folders
from training.fitting.run_metadata import TrainingTime, training_time_of
from training.fitting.train import Split, split_of
from training.measuring.robustness import robustness_of_run
from training.measuring.run_artifacts import FinishedRun
from training.measuring.scorer import Scorer
from training.measuring.shortcuts.probes import ProbeResult, run_probes
from training.measuring.stability import compare_native_resolution, measure_stability
from training.reporting.comparison import differences, predictions_on, shared_part, table
from training.reporting.figures import (
    class_distribution,
    confusion,
    learning_curves,
    reliability_diagram,
    roc_and_precision,
    sample_augmentations,
    score_histograms,
    worst_mistakes,
)
from training.reporting.plotting import Picture
from training.reporting.subgroups import sizes_vary, subgroups

PAGE = "report.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Material:
    """The films of a report, from the first run's data set or a given folder."""

    data: Path
    split: Split
    test: list[LabelledFilm]

    @property
    def development(self) -> list[LabelledFilm]:
        """The films that were trained on and those that were validated on."""
        return [*self.split.fit, *self.split.validation]

    @property
    def films(self) -> list[LabelledFilm]:
        """All of them."""
        return [*self.development, *self.test]

    @property
    def parts(self) -> dict[str, list[LabelledFilm]]:
        """All parts by name."""
        parts = {"train": self.split.fit, "validation": self.split.validation, "test": self.test}
        return {name: films for name, films in parts.items() if films}


def write_report(
    folders: Sequence[Path], target: Path, *, data: Path | None = None, native: Path | None = None
) -> Path:
    """Write a report on runs that were measured on the same films.

    Args:
        folders: Of the runs; the first is reported in detail.
        target: The folder to write into; the report shows real films, so do not publish it.
        data: The data set, if it was moved after the first run.
        native: Films of the data set at native resolution, to compare with its copies.

    Returns:
        The page, which is self-contained.

    Raises:
        DataError: A run is not measured, or the runs were measured on different films, or the films are missing.
    """
    material = _material(FinishedRun.load(folders[0]), data)
    runs = [FinishedRun.load(folder).relocated_to(material.films) for folder in folders]
    part = shared_part(runs)
    scorer = Scorer.of(runs[0])
    pictures = [picture for picture in _pictures(runs, part, material, scorer) if picture is not None]
    context = _context(runs, part, material, scorer)
    compared = compare_native_resolution(scorer, native, material.development) if native else None
    target.mkdir(parents=True, exist_ok=True)
    for picture in pictures:
        picture.write(target)
    page = target / PAGE
    html = _environment().get_template("report.html").render(context, pictures=pictures, native_resolution=compared)
    page.write_text(html, encoding="utf-8")
    return page


def _material(run: FinishedRun, data: Path | None) -> _Material:
    where = data or Path(run.summary.data)
    if not where.exists():
        raise DataError(f"The films of {run.folder} are no longer in {where}: name their place with --data.")
    return _Material(data=where, split=split_of(run.recipe, where), test=test_films(where))


def _context(runs: Sequence[FinishedRun], part: str, material: _Material, scorer: Scorer) -> dict[str, object]:
    """The variables of the page's template."""
    first = runs[0]
    _, probabilities = first.scored(predictions_on(first, part))
    return {
        "run": first,
        "runs": runs,
        "part": part,
        "dataset": dataset_card_of(material.development),
        "films": {name: len(films) for name, films in material.parts.items()},
        "training_times": _training_times(runs),
        "rows": table(runs, part),
        "differences": differences(runs, part),
        "subgroups": subgroups(predictions_on(first, part), probabilities, scorer.point.threshold),
        "sizes_vary": sizes_vary(predictions_on(first, part)),
        "near_duplicates": _near_duplicates(material),
        "probes": _probes(material.development),
        "stability": measure_stability(scorer, material.split.validation),
        "robustness": robustness_of_run(first),
        "error_rates": _error_rates(first),
        "folds": [(run, found) for run in runs if (found := load_folds(run.folder)) is not None],
        "version": __version__,
        "made": datetime.now(UTC).date().isoformat(),
    }


def _error_rates(run: FinishedRun) -> list[dict[str, object]]:
    """Each error rate's bounds, its band, and the films that it leaves undecided."""
    return [
        {
            "bounds": bounds,
            "band": undecided_band(run.point, bounds),
            "cost": undecided_shares(run.point, bounds, run.summary.changed_scores),
        }
        for bounds in run.summary.error_rates
    ]


def _training_times(runs: Sequence[FinishedRun]) -> list[tuple[str, TrainingTime | None]]:
    """The training time of each run and each of its teachers, by name."""
    return [
        (run.name if folder == run.folder else f"{run.name}: teacher {folder.name}", training_time_of(folder))
        for run in runs
        for folder in (*teacher_folders(run.folder), run.folder)
    ]


def _pictures(runs: Sequence[FinishedRun], part: str, material: _Material, scorer: Scorer) -> Iterator[Picture | None]:
    first, points = runs[0], runs[0].summary.operating_points
    yield class_distribution(material.parts)
    yield sample_augmentations(first.recipe, material.split.fit)
    yield learning_curves(first.folder)
    for name in dict.fromkeys(("validation", part)):
        scored = first.scored(predictions_on(first, name))
        together = runs if name == part else runs[:1]
        yield roc_and_precision([(run.name, run.scored(predictions_on(run, name))) for run in together], name)
        yield confusion(scored, points, name)
        yield reliability_diagram(scored, name)
        yield score_histograms(scored, points, name)
    yield worst_mistakes(scorer, predictions_on(first, part), part)


def _near_duplicates(material: _Material) -> dict[str, list[NearDuplicate]]:
    """Films that are identical or look alike, across each split."""
    found = {"train and validation": near_duplicates_across(material.split.fit, material.split.validation)}
    if material.test:
        found["development and test"] = near_duplicates_across(material.development, material.test)
    return found


def _probes(development: Sequence[LabelledFilm]) -> list[ProbeResult]:
    try:
        return run_probes(development)
    except DataError:
        return []


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("training.reporting", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["figure"] = _figure
    return environment


def _figure(estimate: Estimate | None) -> str:
    """An estimate with its interval; a dash where there is none."""
    if estimate is None or estimate.value != estimate.value:  # not a number
        return "-"
    return str(estimate)
