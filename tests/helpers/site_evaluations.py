"""Evaluations of invented films, and site profiles of them."""

from datetime import UTC, datetime

import numpy as np
from helpers.models import make_passport

from inference.evaluation.figures import figures_at, overall_figures
from inference.evaluation.site.evaluation import SiteEvaluation, SiteScores
from inference.evaluation.site.profile import SavedFigures, SiteProfile, new_profile_id


def make_scores(normal: int = 60, pneumonia: int = 40, *, a_patient: int = 0) -> SiteScores:
    """Scores of two overlapping classes, with `a_patient` films of each patient; 0 names no patients."""
    random = np.random.default_rng(8)
    low = sorted(random.beta(2, 5, normal).tolist())
    high = sorted(random.beta(5, 2, pneumonia).tolist())
    if not a_patient:
        return SiteScores(normal=tuple(low), pneumonia=tuple(high))
    numbers = (np.arange(normal + pneumonia) // a_patient).tolist()
    return SiteScores(
        normal=tuple(low),
        pneumonia=tuple(high),
        normal_patients=tuple(numbers[:normal]),
        pneumonia_patients=tuple(numbers[normal:]),
    )


def make_evaluation(scores: SiteScores | None = None, **changes: object) -> SiteEvaluation:
    """An evaluation with some fields changed."""
    scores = scores or make_scores()
    passport = make_passport()
    facts: dict[str, object] = {
        "dataset": "ward 3",
        "evaluated_at": datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
        "model_name": "tiny 1",
        "model_sha256": "ab" * 32,
        "points": passport.operating_points,
        "default_point": passport.default_operating_point,
        "conformal": passport.conformal,
        "limits": passport.limits,
        "listed": len(scores.normal) + len(scores.pneumonia) + 3,
        "with_problems": 1,
        "not_assessed": {"damaged": 2},
        "reasons": {"damaged": "The picture is damaged."},
        "scores": scores,
    }
    return SiteEvaluation(**(facts | changes))  # type: ignore[arg-type]


def make_profile(name: str = "Ward 3", threshold: float = 0.4, **changes: object) -> SiteProfile:
    """A site profile of `make_evaluation(**changes)`."""
    evaluation = make_evaluation(**changes)
    return SiteProfile(
        profile_id=new_profile_id(),
        name=name,
        threshold=threshold,
        prevalence=0.2,
        figures=SavedFigures.of(overall_figures(evaluation.scores), figures_at(evaluation.scores, threshold, 0.2)),
        evaluation=evaluation,
    )
