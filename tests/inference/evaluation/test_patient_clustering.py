import numpy as np
import pytest

from inference.evaluation.metrics import proportion
from inference.evaluation.patient_clustering import clustered_proportion, effective_number, patient_numbers


def test_one_film_a_patient_is_the_plain_interval() -> None:
    random = np.random.default_rng(1)
    successes = random.random(80) < 0.8
    plain, clustered = proportion(int(successes.sum()), 80), clustered_proportion(successes, np.arange(80))
    assert (clustered.low, clustered.high) == pytest.approx((plain.low, plain.high))
    assert clustered_proportion(successes, None) == plain


def test_copies_of_a_film_tell_nothing_new() -> None:
    successes = np.arange(30) < 20
    once = proportion(20, 30)
    fourfold = clustered_proportion(np.repeat(successes, 4), np.repeat(np.arange(30), 4))
    assert (fourfold.low, fourfold.high) == pytest.approx((once.low, once.high), abs=0.01)


def test_the_interval_is_that_of_a_bootstrap_over_patients() -> None:
    random = np.random.default_rng(2)
    patients = np.repeat(np.arange(150), random.integers(1, 6, 150))
    liking = np.repeat(random.beta(3, 1.2, 150), np.bincount(patients))
    successes = random.random(len(patients)) < liking
    estimate = clustered_proportion(successes, patients)
    hits, films = np.bincount(patients, weights=successes), np.bincount(patients)
    drawn = random.integers(0, 150, (4000, 150))
    low, high = np.percentile(hits[drawn].sum(1) / films[drawn].sum(1), [2.5, 97.5])
    assert estimate.high - estimate.low == pytest.approx(high - low, rel=0.1)
    alone = clustered_proportion(successes, None)
    assert estimate.high - estimate.low > 1.1 * (alone.high - alone.low)
    assert effective_number(successes, patients) < len(patients)


def test_it_covers_the_truth_as_often_as_it_says_where_films_are_alike() -> None:
    random = np.random.default_rng(3)
    covered = naive = 0
    for _ in range(400):
        kinds = random.random(60) < 0.8
        flips = random.random((60, 4)) < 0.1
        successes = (kinds[:, None] ^ flips).ravel()
        truth = 0.8 * 0.9 + 0.2 * 0.1
        by_patient = clustered_proportion(successes, np.repeat(np.arange(60), 4))
        by_film = clustered_proportion(successes, None)
        covered += by_patient.low <= truth <= by_patient.high
        naive += by_film.low <= truth <= by_film.high
    assert 0.92 <= covered / 400 <= 0.99
    assert naive / 400 < 0.85


def test_where_all_succeed_each_patient_counts_once() -> None:
    everywhere = clustered_proportion(np.ones(40, np.bool_), np.repeat(np.arange(10), 4))
    assert everywhere == proportion(10, 10)


def test_patients_get_numbers_and_strangers_their_own() -> None:
    assert patient_numbers(["A", "B", "A", "", ""]).tolist() == [0, 1, 0, 2, 3]
