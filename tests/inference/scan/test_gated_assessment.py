"""The gate in a scan, with the models that ship: what is refused, what is corrected, and what answers depend on."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.dicom import encoded, film_object
from helpers.films import write_film
from helpers.models import make_passport, write_tiny_model
from msgspec.structs import replace
from PIL import Image, ImageOps

from inference.arrays import FloatImage
from inference.finding import Finding, Status
from inference.localisation.lung_field import unpack_lung_field
from inference.messages import Code
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.passport import GateAnswer, GatePassport, Kind
from inference.models.model_set import ModelSet
from inference.paths import SAMPLE_FILMS
from inference.populations import CHILDREN
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile

BRIGHTNESS_SIDE = 96

SAMPLE = SAMPLE_FILMS / "synthetic-pneumonia-1.png"


@pytest.fixture(scope="module")
def brightness_classifier(tmp_path_factory: pytest.TempPathFactory) -> PneumoniaClassifier:
    """A model for children that points at what is brightest: zones do not follow from the weights that ship."""
    made_for = replace(make_passport().population, look=CHILDREN)
    passport = make_passport(population=made_for, input_size=BRIGHTNESS_SIDE)
    path = tmp_path_factory.mktemp("model") / "brightness.onnx"
    return PneumoniaClassifier(write_tiny_model(path, passport, side=BRIGHTNESS_SIDE))


@pytest.fixture
def one_sided(tmp_path: Path) -> Path:
    """A darkened sample with a white patch in the middle of the lung on the left of the picture; no sound film."""
    pixels = (np.asarray(Image.open(SAMPLE_FILMS / "synthetic-pneumonia-2.png").convert("L")) * 0.6).astype(np.uint8)
    height, width = pixels.shape
    pixels[int(0.43 * height) : int(0.57 * height), int(0.24 * width) : int(0.36 * width)] = 255
    Image.fromarray(pixels).save(tmp_path / "one-sided.png")
    return tmp_path / "one-sided.png"


def write_sample(path: Path, sample: Path = SAMPLE, *, quarter_turns: int = 0, inverted: bool = False) -> Path:
    film = Image.open(sample).convert("L")
    film = film.rotate(90 * quarter_turns, expand=True)
    (ImageOps.invert(film) if inverted else film).save(path)
    return path


def assess(classifier: PneumoniaClassifier, path: Path, *, correct: bool = False, trusted: bool = False) -> Finding:
    assessor = FilmAssessor(ModelSet.of(classifier), correct=correct, trusted=trusted)
    (finding,) = assessor.assess([FoundFile(file=path.name, path=path)])
    return finding


def test_what_is_no_radiograph_gets_no_probability(shipped_classifier: PneumoniaClassifier, tmp_path: Path) -> None:
    finding = assess(shipped_classifier, write_film(tmp_path / "ramp.png", 0.5, 256, 256))
    assert finding.status is Status.REFUSED
    assert finding.probability is None
    assert finding.code in {Code.NO_RADIOGRAPH, Code.BLURRED, Code.OTHER_PART, Code.NOT_WHOLE}


@pytest.mark.parametrize(("turns", "inverted", "code"), [(1, False, Code.NOT_UPRIGHT), (0, True, Code.INVERTED)])
def test_misplaced_film_is_refused_with_the_reason(
    shipped_classifier: PneumoniaClassifier, tmp_path: Path, turns: int, inverted: bool, code: Code
) -> None:
    path = write_sample(tmp_path / "wrong.png", quarter_turns=turns, inverted=inverted)
    assert assess(shipped_classifier, path).code is code


@pytest.mark.parametrize(
    ("name", "change", "options"),
    [
        ("few grey values.png", lambda film: film.resize((1024, 1024)).point(lambda grey: grey // 32 * 36), {}),
        ("thumbnail.png", lambda film: film.resize((60, 60)), {}),
        ("coarse.jpg", lambda film: film, {"quality": 1}),
        ("coarse thumbnail.jpg", lambda film: film.resize((60, 60)), {"quality": 1}),
    ],
)
def test_lost_detail_gives_one_warning(
    shipped_classifier: PneumoniaClassifier, tmp_path: Path, name: str, change: Any, options: dict[str, int]
) -> None:
    change(Image.open(SAMPLE).convert("L")).save(tmp_path / name, **options)
    finding = assess(shipped_classifier, tmp_path / name, trusted=True)
    assert finding.status is Status.ASSESSED
    assert [warning.code for warning in finding.warnings].count(Code.NO_DETAIL) == 1


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


@pytest.mark.parametrize(
    ("turns", "done"), [(1, "90 degrees to the right"), (2, "180 degrees"), (3, "90 degrees to the left")]
)
def test_corrected_film_has_the_zone_of_the_original_and_says_how_it_was_turned(
    brightness_classifier: PneumoniaClassifier, one_sided: Path, tmp_path: Path, turns: int, done: str
) -> None:
    path = write_sample(tmp_path / "wrong.png", one_sided, quarter_turns=turns)
    original = assess(brightness_classifier, one_sided, trusted=True)
    corrected = assess(brightness_classifier, path, correct=True, trusted=True)
    assert str(original.zone) == "middle zone, right lung (side by convention)"
    assert corrected.zone == original.zone
    assert original.lung_field is not None
    assert corrected.lung_field is not None
    lungs = np.rot90(unpack_lung_field(original.lung_field), turns, axes=(1, 2)) > 0.5
    assert (lungs == (unpack_lung_field(corrected.lung_field) > 0.5)).mean() > 0.97
    assert [f"turned by {done} before" in str(warning) for warning in corrected.warnings] == [True]


@pytest.mark.parametrize(
    ("orientation", "zone"),
    [
        (["L", "F"], "middle zone, right lung (side by the film's header)"),
        (["R", "F"], "middle zone, left lung (side by the film's header)"),
        (["A", "F"], "middle zone, right lung (side by convention)"),
    ],
)
def test_side_is_the_patients_by_the_header_that_states_it(
    brightness_classifier: PneumoniaClassifier, one_sided: Path, tmp_path: Path, orientation: list[str], zone: str
) -> None:
    picture = np.asarray(Image.open(one_sided).convert("L")) / 255
    film = film_object(picture=picture, PatientOrientation=orientation, Modality="DX", ViewPosition="AP")
    (tmp_path / "film.dcm").write_bytes(encoded(film))
    assert str(assess(brightness_classifier, tmp_path / "film.dcm", trusted=True).zone) == zone


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("orientation", [None, ["L", "F"], ["R", "F"]])
def test_heart_on_the_unusual_side_gives_a_warning_and_puts_the_side_in_doubt(
    brightness_classifier: PneumoniaClassifier, tmp_path: Path, mirrored: bool, orientation: list[str] | None
) -> None:
    picture = np.asarray(Image.open(SAMPLE).convert("L")) / 255
    stored = np.ascontiguousarray(picture[:, ::-1]) if mirrored else picture
    header = {} if orientation is None else {"PatientOrientation": orientation}
    (tmp_path / "film.dcm").write_bytes(
        encoded(film_object(picture=stored, Modality="DX", ViewPosition="AP", **header))
    )
    finding = assess(brightness_classifier, tmp_path / "film.dcm")
    unusual = mirrored is not (orientation == ["R", "F"])  # a header may say that the film was stored mirrored
    assert [warning.code for warning in finding.warnings].count(Code.MIRRORED) == unusual
    assert str(finding.zone).startswith("lower zone, ")
    assert ("(side in doubt: the film may be mirrored)" in str(finding.zone)) == unusual


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("turns", "inverted"), [(1, False), (2, False), (3, False), (0, True), (2, True)])
def test_heart_is_not_looked_for_in_a_film_that_is_judged_turned_or_inverted(
    brightness_classifier: PneumoniaClassifier, tmp_path: Path, turns: int, inverted: bool, mirrored: bool
) -> None:
    ImageOps.mirror(Image.open(SAMPLE)).save(tmp_path / "mirrored.png")
    stored = tmp_path / "mirrored.png" if mirrored else SAMPLE
    path = write_sample(tmp_path / "wrong.png", stored, quarter_turns=turns, inverted=inverted)
    finding = assess(brightness_classifier, path, trusted=True)
    assert finding.status is Status.ASSESSED
    assert Code.MIRRORED not in {warning.code for warning in finding.warnings}
    assert "side in doubt" not in str(finding.zone)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_mirrored_film_gives_a_warning_however_it_was_turned(
    shipped_classifier: PneumoniaClassifier, tmp_path: Path, turns: int
) -> None:
    mirrored = ImageOps.mirror(Image.open(SAMPLE_FILMS / "synthetic-normal-2.png").convert("L"))
    mirrored.save(tmp_path / "mirrored.png")
    path = write_sample(tmp_path / "turned.png", tmp_path / "mirrored.png", quarter_turns=turns)
    codes = [warning.code for warning in assess(shipped_classifier, path, correct=True).warnings]
    assert codes.count(Code.MIRRORED) == 1


@dataclass(frozen=True)
class LungsBelow:
    """A gate that sees lungs in the lowest third of every film, but not at its edges, and nobody of a certain age."""

    passport: GatePassport
    sha256: str = ""

    def inspect(self, films: Sequence[FloatImage]) -> list[GateAnswer]:
        lungs = np.zeros((2, 12, 12), dtype=np.float32)
        lungs[0, 8:-1, 2:4] = lungs[1, 8:-1, 8:10] = 1.0
        answer = GateAnswer(
            frontal=1.0, kind=Kind.LATERAL, quarter_turns=0, inverted=False, adult=0.6, heart_side=4.0, lung_field=lungs
        )
        return [answer] * len(films)


def test_evidence_outside_the_lungs_and_an_unclear_age_give_a_warning(
    brightness_classifier: PneumoniaClassifier, one_sided: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = ModelSet.of(brightness_classifier)
    assert models.gate is not None
    monkeypatch.setattr(models, "gate", LungsBelow(models.gate.passport))
    assessor = FilmAssessor(models)
    (finding,) = assessor.assess([FoundFile(file=one_sided.name, path=one_sided)])
    assert finding.status is Status.ASSESSED
    assert {warning.code for warning in finding.warnings} == {Code.OUTSIDE_LUNGS, Code.AGE_UNCLEAR}


def test_answers_are_named_by_model_gate_and_correction(
    shipped_classifier: PneumoniaClassifier, tiny_classifier: PneumoniaClassifier
) -> None:
    shipped, tiny = ModelSet.of(shipped_classifier), ModelSet.of(tiny_classifier)
    wishes: list[dict[str, Any]] = [{}, {"correct": True}, {"population": CHILDREN}, {"anyway": CHILDREN}]
    names = {FilmAssessor(shipped, **options).sha256 for options in wishes} | {FilmAssessor(tiny).sha256}
    assert len(names) == 5
    assert FilmAssessor(ModelSet.of(shipped_classifier)).sha256 in names


def test_answers_of_an_older_assessment_are_not_recalled(
    tiny_classifier: PneumoniaClassifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = FilmAssessor(ModelSet.of(tiny_classifier)).sha256
    monkeypatch.setattr("inference.scan.assessment.ASSESSMENT_VERSION", 1)
    assert FilmAssessor(ModelSet.of(tiny_classifier)).sha256 != now


def test_model_of_a_population_that_the_gate_does_not_know_is_not_gated(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path
) -> None:
    assert assess(tiny_classifier, write_film(tmp_path / "ramp.png", 0.9)).status is Status.ASSESSED


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_padded_film_is_judged_as_the_film_itself_and_its_maps_lie_over_the_picture(
    shipped_classifier: PneumoniaClassifier, tmp_path: Path, grey: int
) -> None:
    film = np.asarray(Image.open(SAMPLE).convert("L"))
    rows, columns = film.shape[0] // 4, film.shape[1] // 2
    Image.fromarray(np.pad(film, ((rows, rows), (columns, columns)), constant_values=grey)).save(tmp_path / "film.png")
    original, padded = assess(shipped_classifier, SAMPLE), assess(shipped_classifier, tmp_path / "film.png")
    assert padded.probability == pytest.approx(original.probability, abs=0.01)
    assert [warning.code for warning in padded.warnings].count(Code.BORDER) == 1
    assert padded.film is not None
    assert padded.film.width == film.shape[1] + 2 * columns
    assert padded.lung_field is not None
    assert original.lung_field is not None
    lungs, own = (
        unpack_lung_field(padded.lung_field).max(axis=0) > 0.5,
        unpack_lung_field(original.lung_field).max(axis=0) > 0.5,
    )
    assert lungs.mean() == pytest.approx(own.mean() / 3, rel=0.1)
    assert not lungs[:, : len(lungs) // 4].any()
    assert padded.heatmap is not None
    assert not padded.heatmap[:, : padded.heatmap.shape[1] // 5].any()
