from pathlib import Path

import pytest

from inference.assessment import FilmAssessor
from inference.classifier import PneumoniaClassifier
from inference.discovery import discover
from inference.errors import ModelError
from inference.finding import Finding, Status, Verdict


@pytest.fixture
def findings(tiny_classifier: PneumoniaClassifier, film_folder: Path) -> dict[str, Finding]:
    files = list(discover([film_folder]))
    return {finding.file: finding for finding in FilmAssessor(tiny_classifier).assess(files)}


def test_every_file_has_its_finding(findings: dict[str, Finding]) -> None:
    assert {name: (finding.status, finding.verdict, finding.code) for name, finding in findings.items()} == {
        "bright.png": (Status.ASSESSED, Verdict.SIGNS, ""),
        "dark.jpg": (Status.ASSESSED, Verdict.NO_SIGNS, ""),
        "deeper/bright.tif": (Status.ASSESSED, Verdict.SIGNS, ""),
        'deeper/a,"b".png': (Status.ASSESSED, Verdict.NO_SIGNS, ""),
        "cut.jpg": (Status.UNREADABLE, None, "damaged"),
        "empty.jpeg": (Status.UNREADABLE, None, "empty"),
        "notes.txt": (Status.UNSUPPORTED, None, "not_a_film"),
        "page.jpg": (Status.UNSUPPORTED, None, "not_a_film"),
    }


def test_a_film_without_an_answer_has_a_reason_and_no_number(findings: dict[str, Finding]) -> None:
    for finding in findings.values():
        if finding.status is not Status.ASSESSED:
            assert finding.reasons[0].endswith(".")
            assert (finding.probability, finding.heatmap, finding.zone, finding.operating_point) == (None, None, "", "")


def test_an_answer_can_be_traced_to_the_pixels_and_the_model(
    findings: dict[str, Finding], tiny_classifier: PneumoniaClassifier
) -> None:
    finding = findings["bright.png"]
    assert finding.film is not None
    assert (finding.film.width, finding.film.height, finding.film.source_format) == (96, 80, "PNG")
    assert len(finding.film.sha256) == 64
    assert finding.model == tiny_classifier.record
    assert finding.assessed_at.tzinfo is not None
    assert finding.operating_point == "balanced"
    assert finding.zone


def test_the_operating_point_decides(tiny_classifier: PneumoniaClassifier, film_folder: Path) -> None:
    files = [found for found in discover([film_folder]) if found.file == "bright.png"]
    assert FilmAssessor(tiny_classifier, "rule-in").assess(files)[0].operating_point == "rule-in"
    with pytest.raises(ModelError, match="no operating point"):
        FilmAssessor(tiny_classifier, "lenient")


def test_nothing_to_assess_is_nothing(tiny_classifier: PneumoniaClassifier) -> None:
    assert FilmAssessor(tiny_classifier).assess([]) == []
