import numpy as np
import pytest
from sklearn.metrics import roc_auc_score, roc_curve

from inference.evaluation.metrics import roc_auc
from inference.evaluation.roc_band import roc_band


def drawn(films: int = 200) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(4)
    labels = np.arange(films) < films // 2
    return labels, 1 / (1 + np.exp(-random.normal(1.2 * labels, 1)))


def test_the_band_lies_around_the_curve() -> None:
    labels, probabilities = drawn()
    band = roc_band(labels, probabilities, None)
    false_positives, sensitivity, _ = roc_curve(labels, probabilities)
    at = np.searchsorted(false_positives, band.false_positives, side="right") - 1
    assert (np.array(band.low) <= sensitivity[at] + 1e-12).all()
    assert (np.array(band.high) >= sensitivity[at] - 1e-12).all()
    assert (np.diff(band.low) >= 0).all()
    assert band.auc == roc_auc(labels, probabilities)


def test_the_same_films_have_the_same_band() -> None:
    labels, probabilities = drawn()
    assert roc_band(labels, probabilities, None) == roc_band(labels, probabilities, None)


def test_drawing_patients_of_one_film_comes_to_delongs_interval() -> None:
    labels, probabilities = drawn()
    by_patient, by_film = roc_band(labels, probabilities, np.arange(200)).auc, roc_auc(labels, probabilities)
    assert by_patient.value == pytest.approx(roc_auc_score(labels, probabilities))
    assert by_patient.high - by_patient.low == pytest.approx(by_film.high - by_film.low, rel=0.15)


def test_several_films_of_one_patient_widen_the_interval() -> None:
    labels, probabilities = drawn(60)
    patients = np.repeat(np.arange(60), 4)
    often = roc_band(np.repeat(labels, 4), np.repeat(probabilities, 4), patients).auc
    alone = roc_auc(np.repeat(labels, 4), np.repeat(probabilities, 4))
    once = roc_auc(labels, probabilities)
    assert often.high - often.low > 1.5 * (alone.high - alone.low)
    assert often.high - often.low == pytest.approx(once.high - once.low, rel=0.15)


def test_films_of_equal_probability_are_called_together() -> None:
    labels = np.array([True, False, True, False])
    band = roc_band(labels, np.full(4, 0.5), None, draws=50)
    assert band.low[:-1] == (0.0,) * 100
    assert band.auc.value == 0.5
