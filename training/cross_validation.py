"""Cross-validation by patient: every film is scored by a network that was not trained on its patient."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean, stdev

import msgspec
import numpy as np

from inference.evaluation.metrics import roc_auc
from inference.files import write_atomically
from inference.models.gate.gate import Gate
from inference.models.passport import Estimate
from training.data.manifest import DataError
from training.fitting.joint.train import split_chests, train_joint
from training.fitting.trainer import is_first_process, wait_for_all
from training.measuring.lungs.scoring import score_chests
from training.measuring.random_perturbations import EVALUATION_SEED
from training.measuring.robustness import robustness_of_run
from training.measuring.run_artifacts import FinishedRun
from training.pipeline import RunConfig, train_and_evaluate
from training.recipes.joint_recipe import parse_joint_recipe
from training.recipes.recipe import with_changes

FOLDS_FILE = "folds.json"
"""In the folder of all folds: their `CrossValidation`."""

_JOINT_FOLD_FILE = "stress.json"
"""In a fold's folder: a `PopulationFold` for each population of the recipe `joint`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossValidation:
    """Results of the folds.

    Attributes:
        areas: Area under the ROC curve on each fold's held-out films.
        pooled: The area over all films together, each scored by the fold that held it out.
        films: Number of films.
        changed_areas: For each fold, the mean area over the perturbations of the stress test.
        changed_balances: For each fold, the mean of sensitivity and specificity at its balanced point, also averaged.
    """

    areas: tuple[Estimate, ...]
    pooled: Estimate
    films: int
    changed_areas: tuple[float, ...]
    changed_balances: tuple[float, ...]

    @property
    def sentences(self) -> list[str]:
        """The figures with their standard deviations between folds."""
        unchanged = _spread([area.value for area in self.areas])
        changed, balance = _spread(self.changed_areas), _spread(self.changed_balances)
        found = f"AUC {unchanged}, over all films together {self.pooled}"
        return [
            f"{len(self.areas)} folds by patient over {self.films} films: {found}.",
            f"Under the changes of the stress test: AUC {changed}, mean of sensitivity and specificity {balance}.",
        ]


def cross_validate(config: RunConfig, workdir: Path, folds: int) -> CrossValidation:
    """Train a recipe once for each fold, in `workdir/fold-N`; resumes interrupted folds.

    The test films are not measured: cross-validation is for model selection.

    Raises:
        DataError: There are too few patients for so many folds.
    """
    runs = [run_fold(config, workdir, folds, fold) for fold in range(folds)]
    if is_first_process():
        write_atomically(workdir / FOLDS_FILE, msgspec.json.format(msgspec.json.encode(_summarise(runs)), indent=2))
    wait_for_all()
    return _read(workdir / FOLDS_FILE)


def run_fold(config: RunConfig, workdir: Path, folds: int, fold: int) -> FinishedRun:
    """Train one fold, in `workdir/fold-N`; several folds can run in parallel before `cross_validate`.

    Raises:
        DataError: There is no such fold, or there are too few patients for so many.
    """
    changed = _recipe_of_fold(config.recipe_text, folds, fold)
    return train_and_evaluate(replace(config, recipe_text=changed, measure_test=False), workdir / f"fold-{fold}")


def _recipe_of_fold(recipe_text: str, folds: int, fold: int) -> str:
    if fold not in range(folds):
        raise DataError(f"There is no fold {fold}: {folds} folds are numbered from 0 to {folds - 1}.")
    return with_changes(recipe_text, {("validation", "parts"): folds, ("validation", "held_out"): fold})


def _summarise(runs: Sequence[FinishedRun]) -> CrossValidation:
    """Pool the folds' predictions, and run the stress test on each fold."""
    scored = [run.scored(run.validation) for run in runs]
    labels, probabilities = (np.concatenate(parts) for parts in zip(*scored, strict=True))
    tests = [robustness_of_run(run) for run in runs]
    return CrossValidation(
        areas=tuple(roc_auc(*fold) for fold in scored),
        pooled=roc_auc(labels, probabilities),
        films=len(labels),
        changed_areas=tuple(test.mean_auc for test in tests),
        changed_balances=tuple(test.mean_balance for test in tests),
    )


def load_folds(workdir: Path) -> CrossValidation | None:
    """The results of `cross_validate` in this folder, if there are any."""
    path = workdir / FOLDS_FILE
    return _read(path) if path.exists() else None


def _read(path: Path) -> CrossValidation:
    return msgspec.json.decode(path.read_bytes(), type=CrossValidation)


@dataclass(frozen=True, slots=True, kw_only=True)
class PopulationFold:
    """One population's films that one fold holds out.

    Attributes:
        auc: On the films as they are.
        changed_auc: The mean under the perturbations of the stress test.
    """

    population: str
    films: int
    auc: Estimate
    changed_auc: float


def run_joint_fold(recipe_text: str, data: Path, workdir: Path, folds: int, fold: int) -> list[PopulationFold]:
    """Train one fold in `workdir/fold-N`, or resume it, and measure it; several folds can run in parallel.

    The test films are not measured.

    Raises:
        DataError: There is no such fold, or not all of its films can be read.
    """
    text, run = _recipe_of_fold(recipe_text, folds, fold), workdir / f"fold-{fold}"
    joint, recipe = train_joint(text, data, run, progress=False), parse_joint_recipe(text)
    if (run / _JOINT_FOLD_FILE).exists():
        return msgspec.json.decode((run / _JOINT_FOLD_FILE).read_bytes(), type=list[PopulationFold])
    split, gate, measured = split_chests(recipe, data), Gate(), []
    for population in recipe.training.populations:
        chests = split.validation_of(population)
        network = joint.of_population(population)
        scored = score_chests(network, recipe.input_size, chests, gate, seed=EVALUATION_SEED)
        changed = mean(roc_auc(scored.labels, logits).value for logits in scored.perturbed)
        auc = roc_auc(scored.labels, scored.logits)
        measured.append(PopulationFold(population=population, films=len(chests), auc=auc, changed_auc=changed))
    write_atomically(run / _JOINT_FOLD_FILE, msgspec.json.format(msgspec.json.encode(measured), indent=2))
    return measured


def joint_fold_lines(folds: Sequence[Sequence[PopulationFold]]) -> list[str]:
    """The mean of each population's figures with their standard deviations between folds."""
    lines = []
    for population in dict.fromkeys(result.population for fold in folds for result in fold):
        results = [result for fold in folds for result in fold if result.population == population]
        unchanged, changed = (
            _spread([result.auc.value for result in results]),
            _spread([result.changed_auc for result in results]),
        )
        films = sum(result.films for result in results)
        lines.append(
            f"{population}, {len(results)} folds by patient over {films} films: AUC {unchanged}, changed {changed}."
        )
    return lines


def _spread(values: Sequence[float]) -> str:
    return f"{mean(values):.4f}" + (f" ± {stdev(values):.4f}" if len(values) > 1 else "")
