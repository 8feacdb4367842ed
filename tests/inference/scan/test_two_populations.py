"""Children and adults in one folder: each film is judged by the model made for it, or by the one that is asked for."""

from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import encoded, film_object
from PIL import Image

from inference.errors import ModelError
from inference.finding import Finding, Status
from inference.messages import Code
from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.paths import SAMPLE_FILMS
from inference.populations import ADULTS, CHILDREN
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile

CHILD = SAMPLE_FILMS / "synthetic-pneumonia-1.png"


@pytest.fixture
def adult(shared_data: Path) -> Path:
    """A real film of an adult, of another hospital."""
    return min((shared_data / "adult_chest").glob("*.jpg"))


def assess(assessor: FilmAssessor, *paths: Path) -> list[Finding]:
    return assessor.assess([FoundFile(file=path.name, path=path) for path in paths])


def write_dicom(path: Path, **header: str) -> Path:
    """The sample film as a DICOM object whose header says this."""
    picture = np.asarray(Image.open(CHILD).convert("L"), dtype=np.float64) / 255
    path.write_bytes(encoded(film_object(picture=picture, **header)))
    return path


def codes(finding: Finding) -> list[Code | None]:
    return [warning.code for warning in finding.warnings]


def test_each_film_of_a_batch_is_judged_by_its_own_model(both_models: ModelSet, adult: Path, tmp_path: Path) -> None:
    noise = tmp_path / "noise.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 256, (256, 256), dtype=np.uint8)).save(noise)
    findings = assess(FilmAssessor(both_models), adult, CHILD, noise, adult)
    assert [finding.file for finding in findings] == [adult.name, CHILD.name, noise.name, adult.name]
    assert [finding.population for finding in findings] == [ADULTS, CHILDREN, "", ADULTS]
    expected = [both_models.classifier(ADULTS).record, both_models.classifier(CHILDREN).record, both_models.record]
    assert [finding.model for finding in findings] == [*expected, expected[0]]
    assert findings[2].status is Status.REFUSED
    assert findings[0].probability == pytest.approx(findings[3].probability, abs=1e-5)


def test_without_a_model_for_adults_they_are_refused(shipped_classifier: PneumoniaClassifier, adult: Path) -> None:
    refused, judged = assess(FilmAssessor(ModelSet.of(shipped_classifier)), adult, CHILD)
    assert (refused.code, refused.probability) == (Code.POPULATION, None)
    assert judged.population == CHILDREN


@pytest.mark.parametrize(
    ("age", "population", "code"),
    [("003Y", CHILDREN, None), ("010Y", "", Code.AGE_BETWEEN), ("040Y", ADULTS, None), ("006M", "", Code.AGE)],
)
def test_age_of_the_header_decides(
    both_models: ModelSet, tmp_path: Path, age: str, population: str, code: Code | None
) -> None:
    film = write_dicom(tmp_path / "film.dcm", PatientAge=age)
    for asked in ("auto", CHILDREN, ADULTS):
        (finding,) = assess(FilmAssessor(both_models, population=asked), film)
        assert (finding.population, finding.code, Code.ANYWAY in codes(finding)) == (population, code, False)


def test_requested_population_overrides_the_look_with_a_warning(both_models: ModelSet) -> None:
    (finding,) = assess(FilmAssessor(both_models, population=ADULTS), CHILD)
    assert (finding.population, codes(finding)) == (ADULTS, [Code.ANYWAY])


@pytest.mark.parametrize("header", [{"PatientAge": "010Y"}, {"ViewPosition": "LLO"}])
@pytest.mark.parametrize("wished", [CHILDREN, ADULTS])
def test_refused_film_is_assessed_anyway_by_the_requested_model(
    both_models: ModelSet, tmp_path: Path, header: dict[str, str], wished: str
) -> None:
    film = write_dicom(tmp_path / "film.dcm", **header)
    refused, anyway = (assess(FilmAssessor(both_models, anyway=each), film)[0] for each in (None, wished))
    assert refused.status is Status.REFUSED
    assert (anyway.status, anyway.population) == (Status.ASSESSED, wished)
    against_the_look = wished == ADULTS and "PatientAge" not in header
    overruled = [str(warning) for warning in anyway.warnings if warning.code is Code.ANYWAY]
    assert str(refused.reasons[0]) in overruled[0]
    assert ["child's film" in warning for warning in overruled[1:]] == [True] * against_the_look


def test_what_is_no_chest_film_is_never_assessed_anyway(both_models: ModelSet, tmp_path: Path) -> None:
    noise = np.random.default_rng(1).random((256, 256))
    (tmp_path / "noise.dcm").write_bytes(encoded(film_object(picture=noise, PatientAge="010Y")))
    (finding,) = assess(FilmAssessor(both_models, anyway=CHILDREN), tmp_path / "noise.dcm")
    assert finding.status is Status.REFUSED


def test_operating_point_is_taken_by_name_for_each_model(both_models: ModelSet) -> None:
    (by_children,) = assess(FilmAssessor(both_models, "rule-in"), CHILD)
    (by_adults,) = assess(FilmAssessor(both_models, "rule-in", population=ADULTS), CHILD)
    assert by_children.operating_point == by_adults.operating_point == "rule-in"
    with pytest.raises(ModelError, match="no operating point"):
        FilmAssessor(both_models, "lenient")


def test_population_without_a_model_cannot_be_requested(shipped_classifier: PneumoniaClassifier) -> None:
    models = ModelSet.of(shipped_classifier)
    for options in ({"population": ADULTS}, {"anyway": ADULTS}):
        with pytest.raises(ModelError, match="no model for “adults”"):
            FilmAssessor(models, **options)


def test_recalled_finding_gets_the_verdict_of_its_own_models_operating_point(both_models: ModelSet) -> None:
    (finding,) = assess(FilmAssessor(both_models, population=ADULTS), CHILD)
    again = FilmAssessor(both_models, "screening").with_current_verdict(finding)
    assert (again.operating_point, again.population, again.probability) == (
        "screening",
        ADULTS,
        finding.probability,
    )
