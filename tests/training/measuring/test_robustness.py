import pytest

from training.measuring.perturbation import UNCHANGED
from training.measuring.random_perturbations import EVALUATION_SEED, random_perturbations
from training.measuring.robustness import measure_robustness, robustness_lines, robustness_of_run
from training.measuring.run_artifacts import FinishedRun
from training.measuring.scorer import Scorer


def test_a_run_is_measured_under_every_perturbation_at_its_own_threshold(measured_run: FinishedRun) -> None:
    test = robustness_of_run(measured_run)
    assert [row.perturbation for row in test.rows] == [UNCHANGED, *random_perturbations(EVALUATION_SEED)]
    assert test.threshold == Scorer.of(measured_run).point.threshold
    changed = test.rows[1:]
    assert test.mean_balance == pytest.approx(
        sum(row.sensitivity.value + row.specificity.value for row in changed) / 30
    )
    assert 0.5 <= test.mean_balance <= 1
    assert 0.5 <= test.pooled_auc <= 1
    assert robustness_lines(test)[-1].endswith(f"{test.mean_balance:.4f}")


def test_above_all_probabilities_every_film_is_called_normal(measured_run: FinishedRun) -> None:
    scorer = Scorer.of(measured_run)
    test = measure_robustness(scorer.probabilities, scorer.input_size, measured_run.validation, 1.1)
    assert {row.sensitivity.value for row in test.rows} == {0.0}
    assert {row.specificity.value for row in test.rows} == {1.0}
    assert test.mean_balance == 0.5
