from pathlib import Path

import pytest
from helpers.findings import make_finding
from helpers.models import make_passport

from inference.finding import Finding, Status, Verdict
from inference.messages import Code, Message
from inference.models.decision import decide
from inference.models.passport import ConformalBounds
from inference.radiograph import FilmRecord

POINT = make_passport().operating_point("balanced")


@pytest.mark.parametrize(
    ("probability", "verdict"),
    [
        (0.0, Verdict.NO_SIGNS),
        (0.45, Verdict.NO_SIGNS),
        (0.46, Verdict.UNDECIDED),
        (0.49, Verdict.UNDECIDED),
        (0.5, Verdict.UNDECIDED),
        (0.55, Verdict.SIGNS),
        (1.0, Verdict.SIGNS),
    ],
)
def test_a_verdict_needs_the_other_answer_excluded(probability: float, verdict: Verdict) -> None:
    bounds = ConformalBounds(error_rate=0.05, pneumonia_low=0.45, normal_high=0.55)
    assert decide(probability, POINT, bounds) is verdict


@pytest.mark.parametrize(("probability", "verdict"), [(0.49, Verdict.NO_SIGNS), (0.5, Verdict.SIGNS)])
def test_separated_classes_leave_nothing_undecided(probability: float, verdict: Verdict) -> None:
    bounds = ConformalBounds(error_rate=0.05, pneumonia_low=0.9, normal_high=0.1)
    assert decide(probability, POINT, bounds) is verdict


@pytest.mark.parametrize(
    ("status", "verdict", "probability"),
    [
        (Status.REFUSED, None, 0.7),
        (Status.UNREADABLE, Verdict.SIGNS, None),
        (Status.ASSESSED, Verdict.SIGNS, None),
        (Status.ASSESSED, None, 0.7),
    ],
)
def test_only_an_assessed_film_has_a_probability(
    status: Status, verdict: Verdict | None, probability: float | None
) -> None:
    with pytest.raises(ValueError, match="only if"):
        make_finding("a.png", status, verdict=verdict, probability=probability)


def test_warnings_that_reveal_the_answer_are_withheld_with_it() -> None:
    codes = (Code.SEVERAL_PAGES, Code.OUTSIDE_LUNGS, Code.MAPS_DISAGREE, Code.SAME_FILE)
    finding = make_finding(warnings=tuple(Message("One of several.", code=code) for code in codes))
    assert [warning.code for warning in finding.visible_warnings(withheld=True)] == [Code.SEVERAL_PAGES]
    assert finding.visible_warnings(withheld=False) == finding.warnings


def refused(path: str, film: FilmRecord | None = None) -> Finding:
    return make_finding("a.png", Status.REFUSED, path=Path(path), film=film)


def test_a_films_key_follows_the_film_and_not_the_file() -> None:
    film = FilmRecord(width=1, height=1, source_format="PNG", sha256="5" * 64)
    assert refused("/a/1.png", film).key == refused("/b/2.png", film).key == "5" * 64
    assert refused("/a/1.png").key != refused("/b/1.png").key
