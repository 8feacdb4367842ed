"""The stress test: performance under random perturbations, at a threshold that was fixed before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

import numpy as np

from inference.arrays import FloatImage
from inference.evaluation.metrics import Labels, Probabilities, roc_auc, sensitivity_specificity
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.passport import Estimate
from inference.models.preprocessing import FILM_SIDE, LUNG_CROP
from training.fitting.joint.train import split_chests
from training.fitting.train import split_of
from training.measuring.lungs.scoring import probabilities_by
from training.measuring.perturbation import UNCHANGED, LabelledImage, Scores, scores_under
from training.measuring.random_perturbations import EVALUATION_SEED, random_perturbations
from training.measuring.run_artifacts import FinishedRun
from training.measuring.scorer import Scorer
from training.recipes.joint_recipe import parse_joint_recipe
from training.recipes.recipe import parse_recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class RobustnessScore:
    """Performance under one perturbation; sensitivity and specificity at the threshold fixed before."""

    perturbation: str
    auc: Estimate
    sensitivity: Estimate
    specificity: Estimate

    @property
    def balance(self) -> float:
        """The mean of sensitivity and specificity."""
        return (self.sensitivity.value + self.specificity.value) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RobustnessTest:
    """Performance under every perturbation.

    Attributes:
        rows: Unperturbed first.
        pooled_auc: Over the films of all perturbations together, so that a shift of all scores counts too.
    """

    threshold: float
    rows: tuple[RobustnessScore, ...]
    pooled_auc: float

    @property
    def mean_balance(self) -> float:
        """The figure for model comparison: mean of sensitivity and specificity, averaged over perturbations."""
        return mean(row.balance for row in self.rows[1:])

    @property
    def mean_auc(self) -> float:
        """The area under the ROC curve, averaged over the perturbations."""
        return mean(row.auc.value for row in self.rows[1:])


def measure_robustness(
    score: Callable[[FloatImage], Probabilities],
    input_size: int,
    films: Sequence[LabelledImage],
    threshold: float,
    seed: int = EVALUATION_SEED,
) -> RobustnessTest:
    """Measure a model under every perturbation.

    Args:
        score: From preprocessed films float32 [N, 1, S, S] to probabilities [N].
        input_size: Side S.
        films: Validation films; unreadable ones are left out.
        threshold: Fixed before.
        seed: Seed of the random perturbations.

    Raises:
        DataError: No film can be read.
    """
    labels, scores_by_name = scores_under(random_perturbations(seed), score, input_size, films)
    rows = tuple(_robustness_score(name, labels, scores, threshold) for name, scores in scores_by_name.items())
    perturbed = [scores for name, scores in scores_by_name.items() if name != UNCHANGED]
    pooled = roc_auc(np.tile(labels, len(perturbed)), np.concatenate(perturbed))
    return RobustnessTest(threshold=threshold, rows=rows, pooled_auc=pooled.value)


def robustness_of_run(run: FinishedRun) -> RobustnessTest:
    """The test of a measured run, on its validation films."""
    scorer = Scorer.of(run)
    return measure_robustness(scorer.probabilities, scorer.input_size, run.validation, scorer.point.threshold)


def robustness_of_model(model: Path, data: Path) -> RobustnessTest:
    """The test of a model file, on the validation films of the recipe in its passport.

    Raises:
        DataError: The data set is not there.
        ModelError: The model cannot be used.
    """
    classifier = PneumoniaClassifier(model)
    passport = classifier.passport
    if passport.preprocessing == LUNG_CROP:
        return _robustness_of_lung_model(classifier, data)
    films = split_of(parse_recipe(passport.recipe), data).validation
    return measure_robustness(
        lambda images: classifier.predict(images).probabilities,
        passport.input_size,
        films,
        passport.operating_point().threshold,
    )


def _robustness_of_lung_model(classifier: PneumoniaClassifier, data: Path) -> RobustnessTest:
    """Test a model on the validation films of its population; the lungs of a perturbed film are located again."""
    passport = classifier.passport
    split = split_chests(parse_joint_recipe(passport.recipe), data)
    return measure_robustness(
        probabilities_by(classifier, Gate()),
        FILM_SIDE,
        split.validation_of(passport.population.look),
        passport.operating_point().threshold,
    )


def robustness_lines(test: RobustnessTest) -> list[str]:
    """The test as a table for the terminal."""
    lines = [f"{'change':<32}{'AUC':>8}{'sensitivity':>13}{'specificity':>13}"]
    for row in test.rows:
        figures = (row.auc.value, row.sensitivity.value, row.specificity.value)
        lines.append(f"{row.perturbation:<32}{figures[0]:>8.4f}{figures[1]:>13.4f}{figures[2]:>13.4f}")
    lines.append(f"threshold {test.threshold:.4f}; mean AUC {test.mean_auc:.4f}, pooled AUC {test.pooled_auc:.4f}")
    lines.append(f"mean of sensitivity and specificity under the changes: {test.mean_balance:.4f}")
    return lines


def _robustness_score(name: str, labels: Labels, scores: Scores, threshold: float) -> RobustnessScore:
    sensitivity, specificity = sensitivity_specificity(labels, scores >= threshold)
    return RobustnessScore(
        perturbation=name,
        auc=roc_auc(labels, scores),
        sensitivity=sensitivity,
        specificity=specificity,
    )
