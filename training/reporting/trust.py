"""Writes docs/trust.md: what Hilum can and cannot judge; one command measures all of its figures."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from inference.evaluation.operating_points import undecided_shares
from inference.files import write_atomically
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.gate.passport import MeasuredShare
from inference.models.passport import Estimate, ModelPassport, percent
from training.data.dataset_layouts import development_films
from training.data.gate.chest_films import CHILDREN_FOLDER
from training.data.lungs.labelled_chests import labelled_chests
from training.measuring.lungs.alterations import measure_alterations
from training.measuring.lungs.copies import measure_copies
from training.measuring.lungs.cross_population import CrossPopulationResult, read_cross_population
from training.measuring.lungs.zones import measure_zones
from training.measuring.robustness import RobustnessTest, robustness_of_model
from training.measuring.shortcuts.probes import run_probes

_HEADING = """# What Hilum can judge, and what it cannot

Written by `python -m training trust`, which measures every figure on this page. Intervals are 95 % intervals. Films of
patients whom no model has learnt from are called *validation films*; thresholds and probabilities were chosen on them.
The *test films*, of children the official ones, of adults those set aside by patient, were measured once for each final
model, and chose nothing.

Hilum says whether a frontal chest film shows **signs of pneumonia**. It is for research and teaching, no medical
device, and it makes no diagnosis. It knows two answers only: any other disease may look like either.

- **Children of 1 to 5 years** and **adults** are judged, each by a model of their own. Ages under 1 year and between
  the two are refused by the header's age; a film without an age is judged by its look, with a warning where it is in
  doubt.
- **What is no whole, upright frontal chest film is refused by name**, and gets no probability. Something unlike all
  that the gate has learnt from may still pass.
- **A mirrored film is warned of, and judged.** Most are noticed by the side on which the heart lies, some are not: a
  lung that is wholly white, or a patient who is turned, can hide it. In some people the heart itself lies on the right.
  Markers in the picture are not read.
- **A probability is stated for even odds.** Where pneumonia is rarer, it is too high; state your own prevalence.
- **The models see the lungs alone**, as the gate finds them. What they know of posture and depth of breath comes from
  the outline of the lungs.
- Films from other hospitals, machines and countries may be judged worse than these. Measure Hilum on your own films
  first: the window's evaluation does it.
"""

_READING_OF_SHORTCUTS = """There are two readings of what a model sees of the border. In the *film's own frame*, it
sees of the outer tenth what the lungs reach of it; the rest is covered. How far they reach, the outline, tells
children's classes apart by itself, since the films of the sick are collimated closer, above and below. That a model
is not told: it is given the box around the lungs, whatever lies around it. In the frame of its *input*, the outer
tenth holds the tips and bases of the lungs, in which pneumonia itself may lie, and their outline: what is left there
of posture and breath. Above 0.75 the classes differ in this alone, and a network can learn it.
"""


def write_trust_page(models: Sequence[Path], data: Path, target: Path, *, across: Path) -> Path:
    """Measure the shipped models, and write the page.

    Args:
        models: The models' files.
        data: A folder with `chest_xray`, `adult_chest_siim`, `lung_masks` and `not_chest`.
        target: The page.
        across: The file of `training.measuring.lungs.cross_population`; without it the page has no such section.

    Raises:
        DataError: The data set is not there.
        ModelError: A model cannot be used.
    """
    parts = [_HEADING, *_gate_part(Gate())]
    for model in models:
        parts += _model_part(model, data)
    parts += [*_cross_population_part(read_cross_population(across)), *_shortcuts_part(data)]
    write_atomically(target, ("\n".join(parts).rstrip() + "\n").encode("utf-8"))
    return target


def _gate_part(gate: Gate) -> Iterator[str]:
    yield "## The gate\n"
    yield (
        "Measured on films and pictures that it never learnt from. Its threshold was chosen on the validation films,\n"
        "and the other hospital's films were looked at when the limits of the checks were set: neither is blind.\n"
        "The threshold for the heart's side was chosen on training films, of which one in 200 may be warned of;\n"
        "the other hospital's were measured once. Refused films do not count there. White lungs are drawn.\n"
    )
    yield from _table(("what", "share", "films"), _shares(gate.passport.performance))
    yield from _limits(gate.passport.limits)


def _model_part(model: Path, data: Path) -> Iterator[str]:
    passport = PneumoniaClassifier(model).passport
    yield f"## The model for {passport.name}\n"
    yield f"Made for {passport.population.description}. Licence: {passport.training_data.licence}.\n"
    yield from _table(
        ("films", "number", "AUC", "accuracy", "sensitivity", "specificity", "precision", "ECE"), _performance(passport)
    )
    yield "At each operating point, on validation films:\n"
    named = passport.operating_points
    points = ((point.name, f"{point.threshold:.3f}", point.sensitivity, point.specificity) for point in named)
    yield from _table(("operating point", "threshold", "sensitivity", "specificity"), points)
    yield "What the undecided band costs, and how much of each class its bounds cover on held-out patients:\n"
    yield from _table(
        ("error rate", "undecided of changed films", "pneumonia covered", "normal covered"), _bands(passport)
    )
    yield "Under random changes of exposure, sharpness, size and display:\n"
    yield from _robustness(robustness_of_model(model, data))
    yield "Where it points, against radiologists' boxes and human lung masks:\n"
    yield from _table(("what", "share", "films"), _shares(_of_population(measure_zones(model, data), passport.name)))
    yield "Photographs and screenshots, made of the validation films that are themselves judged:\n"
    yield from _table(("what", "share", "films"), _shares(measure_copies(model, data)))
    yield "Films with a uniform border, tilted or blurred, made of the validation films that are themselves judged:\n"
    yield from _table(("what", "share", "films"), _shares(measure_alterations(model, data)))
    yield from _limits(passport.limits)


def _cross_population_part(results: Sequence[CrossPopulationResult]) -> Iterator[str]:
    if not results:
        return
    yield "## From one population to the other\n"
    yield "The same recipe, taught by one population alone, on validation films of the other. It may rank them well by"
    yield "posture and depth of breath: where its maps peak, against lungs that humans have outlined, tells if it looks"
    yield "at lungs. These models do not ship.\n"
    for result in results:
        yield f"Trained on {result.trained_on}, tested on {result.tested_on}:\n"
        auc = MeasuredShare(name="AUC", share=result.auc, films=result.films)
        yield from _table(("what", "value", "films"), _shares((auc, *result.peaks)))


def _shortcuts_part(data: Path) -> Iterator[str]:
    yield "## Shortcuts\n"
    yield "How well the classes can be told apart without looking at a whole film, by logistic regression:\n"
    adults = [chest for chest in labelled_chests(data) if chest.film.adult]
    found = zip(run_probes(development_films(data / CHILDREN_FOLDER)), run_probes(adults), strict=True)
    rows = ((child.name, child.auc, adult.auc) for child, adult in found)
    yield from _table(("what is looked at", "AUC, children", "AUC, adults"), rows)
    yield _READING_OF_SHORTCUTS


def _performance(passport: ModelPassport) -> Iterator[tuple[object, ...]]:
    for performance in passport.performance:
        yield (
            performance.dataset,
            performance.films,
            performance.auc,
            performance.accuracy,
            performance.sensitivity,
            performance.specificity,
            performance.precision,
            f"{performance.ece:.3f}",
        )


def _bands(passport: ModelPassport) -> Iterator[tuple[object, ...]]:
    point = passport.operating_point()
    for bounds in passport.offered_bounds:
        cost = undecided_shares(point, bounds, passport.changed_scores)
        default = " (default)" if bounds.error_rate == passport.conformal.error_rate else ""
        yield (
            f"{percent(bounds.error_rate)} %{default}",
            f"{cost.normal * 100:.1f} % of normal films, {cost.pneumonia * 100:.1f} % with pneumonia" if cost else "",
            bounds.pneumonia_coverage,
            bounds.normal_coverage,
        )


def _robustness(test: RobustnessTest) -> Iterator[str]:
    rows = ((row.perturbation, row.auc, row.sensitivity, row.specificity) for row in test.rows)
    yield from _table(("change", "AUC", "sensitivity", "specificity"), rows)
    yield f"Mean AUC under the changes {test.mean_auc:.4f}, over all changed films together {test.pooled_auc:.4f}.\n"


def _of_population(measured: Iterable[MeasuredShare], population: str) -> Iterator[MeasuredShare]:
    """The measurements on films of one population, by which their names begin."""
    return (share for share in measured if share.name.startswith(population))


def _shares(measured: Iterable[MeasuredShare]) -> Iterator[tuple[object, ...]]:
    return ((share.name, share.share, share.films) for share in measured)


def _limits(limits: Sequence[str]) -> Iterator[str]:
    yield from (f"- {limit}" for limit in limits)
    yield ""


def _table(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(heading)} |"
    yield f"|{'---|' * len(heading)}"
    yield from (f"| {' | '.join(_cell(value) for value in row)} |" for row in rows)
    yield ""


def _cell(value: object) -> str:
    if isinstance(value, Estimate):
        return f"{value.value:.3f} ({value.low:.3f} to {value.high:.3f})"
    return "" if value is None else str(value)
