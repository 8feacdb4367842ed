"""Cross-validation by patient: every film is answered by a network that has not seen its patient."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import numpy as np

from inference.evaluation import roc_auc
from inference.passport import Estimate
from training.ranks import is_first_process
from training.recipe import parse_recipe, with_changes
from training.record import FinishedRun
from training.running import RunConfig, train_and_evaluate

FOLDS_FILE = "folds.json"
_FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossValidation:
    """What the folds gave.

    Attributes:
        areas: Area under the ROC curve on each fold's held-out films.
        mean, deviation: Of these areas.
        pooled: The area over all films, each with the calibrated probability of the fold that held it out.
        films: Their number.
    """

    areas: tuple[Estimate, ...]
    mean: float
    deviation: float
    pooled: Estimate
    films: int


def cross_validate(config: RunConfig, workdir: Path, folds: int) -> CrossValidation:
    """Train a recipe once for each fold, in `workdir/fold-N`; interrupted, it goes on where it stopped.

    The test films are not measured: cross-validation is a way to choose.

    Raises:
        DataError: There are too few patients for so many folds.
    """
    runs = [_run_fold(config, workdir / f"fold-{fold}", folds, fold) for fold in range(folds)]
    result = summarise(runs)
    if is_first_process():
        (workdir / FOLDS_FILE).write_bytes(msgspec.json.format(msgspec.json.encode(result), indent=2))
    return result


def _run_fold(config: RunConfig, folder: Path, folds: int, fold: int) -> FinishedRun:
    changes = {("validation", "parts"): folds, ("validation", "held_out"): fold}
    changed = with_changes(config.recipe_text, changes)
    parse_recipe(changed)
    return train_and_evaluate(replace(config, recipe_text=changed, measure_test=False), folder)


def summarise(runs: Sequence[FinishedRun]) -> CrossValidation:
    """Bring the folds' answers together."""
    scored = [run.scored(run.validation) for run in runs]
    areas = [roc_auc(labels, probabilities) for labels, probabilities in scored]
    labels, probabilities = (np.concatenate(parts) for parts in zip(*scored, strict=True))
    values = [area.value for area in areas]
    return CrossValidation(
        areas=tuple(areas),
        mean=float(np.mean(values)),
        deviation=float(np.std(values, ddof=1)) if len(values) >= _FEWEST else 0.0,
        pooled=roc_auc(labels, probabilities),
        films=len(labels),
    )


def load_folds(workdir: Path) -> CrossValidation | None:
    """What `cross_validate` found in this folder, if it was run there."""
    path = workdir / FOLDS_FILE
    return msgspec.json.decode(path.read_bytes(), type=CrossValidation) if path.exists() else None
