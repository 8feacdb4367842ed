"""Agreement: kappa against scikit-learn and the delta method, and counts of the films that they leave out."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from inference.evaluation.agreement import MODEL_ANSWERS, READER_ANSWERS, VerdictPair, agreement, cohen_kappa
from inference.evaluation.metrics import proportion
from inference.finding import Verdict
from inference.review.verdicts import ReaderVerdict

SIGNS, NO_SIGNS, UNSURE = ReaderVerdict.SIGNS, ReaderVerdict.NO_SIGNS, ReaderVerdict.UNSURE


def readings(counts: list[list[int]], pneumonia: bool | None = None) -> list[VerdictPair]:
    return [
        VerdictPair(reader=reader, model=model, pneumonia=pneumonia)
        for row, reader in zip(counts, READER_ANSWERS, strict=True)
        for number, model in zip(row, MODEL_ANSWERS, strict=True)
        for _ in range(number)
    ]


@given(st.lists(st.tuples(st.sampled_from(READER_ANSWERS), st.sampled_from(MODEL_ANSWERS)), min_size=1, max_size=60))
def test_kappa_is_that_of_scikit_learn(pairs: list[tuple[ReaderVerdict, Verdict]]) -> None:
    found = agreement([VerdictPair(reader=reader, model=model) for reader, model in pairs])
    both = [(reader, model) for reader, model in pairs if reader is not UNSURE and model is not Verdict.UNDECIDED]
    place = {reader: READER_ANSWERS.index(reader) for reader in READER_ANSWERS}
    three = [[place[reader] for reader, _ in pairs], [MODEL_ANSWERS.index(model) for _, model in pairs]]
    two = [[place[reader] for reader, _ in both], [MODEL_ANSWERS.index(model) for _, model in both]]
    _same(found.kappa_of_three.value, three)
    _same(found.kappa.value, two)
    for estimate in (found.kappa, found.kappa_of_three):
        assert -1 <= estimate.low <= estimate.high <= 1
        assert math.isnan(estimate.value) or estimate.low <= estimate.value + 1e-12
        assert math.isnan(estimate.value) or estimate.value <= estimate.high + 1e-12


def _same(kappa: float, answers: list[list[int]]) -> None:
    if len(set(answers[0]) | set(answers[1])) < 2:
        assert math.isnan(kappa)  # scikit-learn divides by zero there
    else:
        assert kappa == pytest.approx(cohen_kappa_score(*answers))


@pytest.mark.parametrize(
    "counts", [[[30, 5, 2], [4, 40, 6], [1, 2, 10]], [[53, 7], [3, 21]], [[1, 9], [8, 2]], [[200, 1], [1, 300]]]
)
def test_interval_is_that_of_the_delta_method(counts: list[list[int]]) -> None:
    """The gradient of kappa by small differences, and the covariance of a multinomial sample."""
    table = np.array(counts, np.float64)
    films, shares, step = table.sum(), table / table.sum(), 1e-6
    gradient = np.zeros_like(shares)
    for place in np.ndindex(*shares.shape):
        change = np.zeros_like(shares)
        change[place] = step
        gradient[place] = (_kappa(shares + change) - _kappa(shares - change)) / (2 * step)
    variance = ((shares * gradient**2).sum() - (shares * gradient).sum() ** 2) / films
    found = cohen_kappa(np.array(counts))
    half = 1.959964 * math.sqrt(variance)
    assert found.low == pytest.approx(max(-1.0, found.value - half), abs=1e-5)
    assert found.high == pytest.approx(min(1.0, found.value + half), abs=1e-5)


def _kappa(shares: np.ndarray) -> float:
    shares = shares / shares.sum()
    chance = float(shares.sum(axis=1) @ shares.sum(axis=0))
    return (float(np.trace(shares)) - chance) / (1 - chance)


def test_few_films_that_agree_prove_little() -> None:
    few, many = (cohen_kappa(np.diag([number, number])) for number in (3, 500))
    assert few.value == many.value == few.high == 1.0
    assert few.low < 0.3
    assert many.low > 0.98


def test_counts_add_up_and_unanswered_films_are_counted() -> None:
    sick = readings([[8, 1, 2], [1, 0, 1], [1, 0, 0]], pneumonia=True)
    well = readings([[1, 1, 0], [0, 20, 3], [0, 2, 0]], pneumonia=False)
    unknown = readings([[1, 0, 0], [0, 1, 0], [0, 0, 0]])
    found = agreement([*sick, *well, *unknown])
    assert sum(map(sum, found.counts)) == found.films == len(sick) + len(well) + 2
    assert found.counts[0][0] == 10
    assert (found.agreed, found.decided, found.known) == (31, 34, found.films - 2)
    assert found.agreement == proportion(31, 34)
    assert found.reader is not None
    assert found.model is not None
    assert found.reader.sensitivity == proportion(11, 13)
    assert found.reader.specificity == proportion(23, 25)
    assert found.reader.unanswered == 3
    assert found.model.sensitivity == proportion(10, 11)
    assert found.model.specificity == proportion(23, 24)
    assert found.model.unanswered == 6
    for one in (found.reader, found.model):
        assert one.positives + one.negatives + one.unanswered == found.known


def test_without_films_nothing_is_known() -> None:
    found = agreement([])
    assert found.films == found.decided == 0
    assert math.isnan(found.kappa.value)
    assert (found.kappa.low, found.kappa.high) == (-1.0, 1.0)
    assert found.reader is None
    assert agreement([VerdictPair(reader=UNSURE, model=Verdict.SIGNS)]).decided == 0
