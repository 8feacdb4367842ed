"""The gate in a scan, with the models that ship: what is refused, what is corrected, and what answers depend on."""

from pathlib import Path

import numpy as np
import pytest
from making import write_film
from PIL import Image, ImageOps

from inference.finding import Finding, Status
from inference.messages import Code
from inference.models.classifier import PneumoniaClassifier
from inference.paths import SAMPLE_FILMS
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile

SAMPLE = SAMPLE_FILMS / "synthetic-pneumonia-1.png"


def write_sample(path: Path, *, quarter_turns: int = 0, inverted: bool = False) -> Path:
    film = Image.open(SAMPLE).convert("L")
    film = film.rotate(90 * quarter_turns, expand=True)
    (ImageOps.invert(film) if inverted else film).save(path)
    return path


def assess(classifier: PneumoniaClassifier, path: Path, *, correct: bool = False) -> Finding:
    (finding,) = FilmAssessor(classifier, correct=correct).assess([FoundFile(file=path.name, path=path)])
    return finding


def test_what_is_no_radiograph_gets_no_probability(shipped_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    finding = assess(shipped_classifier, write_film(tmp_path / "ramp.png", 0.5, 256, 256))
    assert finding.status is Status.REFUSED
    assert finding.probability is None
    assert finding.code in {Code.NO_RADIOGRAPH, Code.BLURRED, Code.OTHER_PART, Code.NOT_WHOLE}


@pytest.mark.parametrize(("turns", "inverted", "code"), [(1, False, Code.NOT_UPRIGHT), (0, True, Code.INVERTED)])
def test_film_that_lies_wrong_is_refused_by_name(
    shipped_classifier: PneumoniaClassifier, tmp_path: Path, turns: int, inverted: bool, code: Code
) -> None:
    path = write_sample(tmp_path / "wrong.png", quarter_turns=turns, inverted=inverted)
    assert assess(shipped_classifier, path).code is code


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("inverted", [False, True])
def test_corrected_film_gets_the_answer_of_the_original_and_a_warning(
    shipped_classifier: PneumoniaClassifier, tmp_path: Path, turns: int, inverted: bool
) -> None:
    path = write_sample(tmp_path / "wrong.png", quarter_turns=turns, inverted=inverted)
    original, corrected = assess(shipped_classifier, SAMPLE), assess(shipped_classifier, path, correct=True)
    assert corrected.verdict is original.verdict
    assert corrected.probability == pytest.approx(original.probability, abs=0.01)
    assert [each.code for each in corrected.warnings].count(Code.CORRECTED) == bool(turns) + inverted
    assert original.heatmap is not None
    assert corrected.heatmap is not None
    np.testing.assert_allclose(corrected.heatmap, np.rot90(original.heatmap, turns), atol=0.05)


def test_answers_are_named_by_model_gate_and_correction(
    shipped_classifier: PneumoniaClassifier, tiny_classifier: PneumoniaClassifier
) -> None:
    assessors = [FilmAssessor(shipped_classifier), FilmAssessor(shipped_classifier, correct=True)]
    names = {assessor.sha256 for assessor in [*assessors, FilmAssessor(tiny_classifier)]}
    assert len(names) == 3
    assert FilmAssessor(shipped_classifier).sha256 in names


def test_answers_of_an_older_reader_are_not_recalled(
    tiny_classifier: PneumoniaClassifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = FilmAssessor(tiny_classifier).sha256
    monkeypatch.setattr("inference.scan.assessment.READING_VERSION", 1)
    assert FilmAssessor(tiny_classifier).sha256 != now


def test_model_of_a_population_that_the_gate_does_not_know_is_not_gated(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path
) -> None:
    assert assess(tiny_classifier, write_film(tmp_path / "ramp.png", 0.9)).status is Status.ASSESSED
