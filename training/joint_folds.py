"""Cross-validation by patient of the recipe for both populations: each fold's stress test, by population."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, stdev

import msgspec

from inference.evaluation.metrics import roc_auc
from inference.files import write_atomically
from inference.models.gate.gate import Gate
from inference.models.passport import Estimate
from inference.populations import ADULTS, CHILDREN
from training.data.manifest import DataError
from training.fitting.joint.train import population_of, split_chests, train_joint
from training.measuring.lungs.scoring import score_chests
from training.measuring.random_perturbations import EVALUATION_SEED
from training.networks.joint import ADULTS_HEAD, CHILDREN_HEAD
from training.recipes.joint_recipe import parse_joint_recipe
from training.recipes.recipe import with_changes

_HEADS = {CHILDREN: CHILDREN_HEAD, ADULTS: ADULTS_HEAD}
_RESULT_FILE = "stress.json"


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
    if fold not in range(folds):
        raise DataError(f"There is no fold {fold}: {folds} folds are numbered from 0 to {folds - 1}.")
    run = workdir / f"fold-{fold}"
    text = with_changes(recipe_text, {("validation", "parts"): folds, ("validation", "held_out"): fold})
    joint, recipe = train_joint(text, data, run, progress=False), parse_joint_recipe(text)
    if (run / _RESULT_FILE).exists():
        return msgspec.json.decode((run / _RESULT_FILE).read_bytes(), type=list[PopulationFold])
    held, gate, measured = split_chests(recipe, data).validation, Gate(), []
    for population in recipe.training.populations:
        chests = [chest for chest in held if population_of(chest) == population]
        network = joint.of_population(_HEADS[population])
        scored = score_chests(network, recipe.input_size, chests, gate, seed=EVALUATION_SEED)
        changed = mean(roc_auc(scored.labels, logits).value for logits in scored.perturbed)
        auc = roc_auc(scored.labels, scored.logits)
        measured.append(PopulationFold(population=population, films=len(chests), auc=auc, changed_auc=changed))
    write_atomically(run / _RESULT_FILE, msgspec.json.format(msgspec.json.encode(measured), indent=2))
    return measured


def joint_fold_lines(folds: Sequence[Sequence[PopulationFold]]) -> list[str]:
    """The mean of each population's figures with their standard deviations between folds."""
    lines = []
    for population in dict.fromkeys(one.population for fold in folds for one in fold):
        own = [one for fold in folds for one in fold if one.population == population]
        unchanged, changed = _spread([one.auc.value for one in own]), _spread([one.changed_auc for one in own])
        films = sum(one.films for one in own)
        lines.append(
            f"{population}, {len(own)} folds by patient over {films} films: AUC {unchanged}, changed {changed}."
        )
    return lines


def _spread(values: Sequence[float]) -> str:
    return f"{mean(values):.4f}" + (f" ± {stdev(values):.4f}" if len(values) > 1 else "")
