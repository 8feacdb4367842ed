from dataclasses import replace

import numpy as np
import pytest

from training.measuring.run_artifacts import FinishedRun
from training.reporting.comparison import differences, table


def reversed_run(run: FinishedRun) -> FinishedRun:
    """The same run with the opposite sign of each logit."""
    return replace(run, test=tuple(replace(one, logit=-one.logit) for one in run.test))


def test_a_rows_figures_are_those_counted_by_hand(measured_run: FinishedRun) -> None:
    balanced, raw = table([measured_run], "test")
    labels, probabilities = measured_run.scored(measured_run.test)
    called = probabilities >= measured_run.point.threshold
    assert balanced.performance.accuracy.value == pytest.approx((called == labels).mean())
    assert balanced.brier.value == pytest.approx(((probabilities - labels) ** 2).mean())
    assert balanced.brier.low < balanced.brier.value < balanced.brier.high
    logits = np.array([one.logit for one in measured_run.test])
    assert raw.performance.sensitivity.value == pytest.approx((logits[labels] >= 0).mean())


def test_a_run_does_not_differ_from_itself_and_differs_from_its_opposite(measured_run: FinishedRun) -> None:
    itself, other = differences([measured_run, measured_run, reversed_run(measured_run)], "test")
    assert (itself.auc.value, itself.accuracy.value) == (0, 0)
    labels, _ = measured_run.scored(measured_run.test)
    expected = table([measured_run], "test")[0].performance.auc.value
    assert other.auc.value == pytest.approx(2 * expected - 1)
    assert other.accuracy.low <= other.accuracy.value <= other.accuracy.high
    assert len(labels) == 24
