import numpy as np
import pytest
from helpers.models import make_passport
from helpers.site_evaluations import make_scores
from msgspec.structs import replace
from sklearn.metrics import confusion_matrix, precision_score, roc_auc_score

from inference.evaluation.figures import figures_at, overall_figures, undecided
from inference.evaluation.planning import films_for_width
from inference.evaluation.site.evaluation import SiteScores
from inference.finding import Verdict
from inference.models.decision import decide
from inference.models.passport import ConformalBounds


@pytest.mark.parametrize("threshold", [0.2, 0.5, 0.8])
def test_the_figures_are_those_of_scikit_learn(threshold: float) -> None:
    scores = make_scores()
    figures = figures_at(scores, threshold, 0.2)
    called = scores.probabilities >= threshold
    counts = [figures.rejections, figures.alarms, figures.misses, figures.hits]
    assert counts == confusion_matrix(scores.labels, called).ravel().tolist()
    assert figures.precision.value == pytest.approx(precision_score(scores.labels, called))
    assert figures.negative_precision.value == pytest.approx(precision_score(~scores.labels, ~called))
    assert overall_figures(scores).band.auc.value == pytest.approx(roc_auc_score(scores.labels, scores.probabilities))


def test_at_the_films_own_prevalence_bayes_and_counting_agree() -> None:
    scores = make_scores()
    figures = figures_at(scores, 0.5, 40 / 100)
    assert figures.at_prevalence.positive.value == pytest.approx(figures.precision.value)
    assert figures.at_prevalence.negative.value == pytest.approx(figures.negative_precision.value)


def test_a_film_at_the_threshold_is_called() -> None:
    figures = figures_at(SiteScores(normal=(0.1, 0.5), pneumonia=(0.5, 0.9)), 0.5, 0.5)
    assert (figures.hits, figures.misses, figures.alarms, figures.rejections) == (2, 0, 1, 1)


def test_patients_with_several_films_widen_every_interval() -> None:
    alone, together = figures_at(make_scores(), 0.5, 0.2), figures_at(make_scores(a_patient=5), 0.5, 0.2)
    for name in ("sensitivity", "specificity", "accuracy"):
        first, second = getattr(alone, name), getattr(together, name)
        assert second.value == first.value
        assert second.high - second.low > first.high - first.low
    assert together.further_positives(0.1) > alone.further_positives(0.1)


def test_further_films_fill_up_to_what_is_needed() -> None:
    figures = figures_at(make_scores(), 0.5, 0.2)
    assert figures.further_positives(0.1) == films_for_width(figures.sensitivity.value, 0.1) - 40
    assert figures.further_negatives(0.9) == 0


def test_the_bins_hold_every_film_and_follow_the_patients() -> None:
    plain, clustered = overall_figures(make_scores()).bins, overall_figures(make_scores(a_patient=5)).bins
    assert sum(one.films for one in plain) == 100
    assert any(
        two.share.high - two.share.low > one.share.high - one.share.low
        for one, two in zip(plain, clustered, strict=True)
    )


@pytest.mark.parametrize("threshold", [0.0, 0.3, 0.5, 0.7, 1.0])
def test_the_undecided_are_those_of_the_verdict(threshold: float) -> None:
    scores, bounds = make_scores(), ConformalBounds(error_rate=0.05, pneumonia_low=0.45, normal_high=0.55)
    point = replace(make_passport().operating_point(), threshold=threshold)
    verdicts = [decide(one, point, bounds) for one in scores.normal + scores.pneumonia]
    assert undecided(scores, threshold, bounds) == verdicts.count(Verdict.UNDECIDED) > 0


def test_no_film_called_leaves_the_positive_value_open() -> None:
    figures = figures_at(make_scores(), 1.0, 0.2)
    assert (figures.hits, figures.alarms) == (0, 0)
    assert np.isnan(figures.precision.value)
