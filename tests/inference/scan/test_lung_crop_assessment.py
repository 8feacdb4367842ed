"""A model that sees the lungs alone, in a scan: what it is given, and where its maps lie."""

from pathlib import Path

import numpy as np
import pytest
from helpers.films import write_film
from helpers.models import make_passport, write_shipped_model
from PIL import Image

from inference.finding import Finding, Status
from inference.localisation.region_map import RegionMap
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.model_set import ModelSet
from inference.models.preprocessing import FILM_SIDE, LUNG_CROP, crop_to_lungs, preprocess
from inference.paths import SAMPLE_FILMS
from inference.reading.reader import read_radiograph
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile

SAMPLE = SAMPLE_FILMS / "synthetic-pneumonia-1.png"


@pytest.fixture(scope="module")
def cropping(tmp_path_factory: pytest.TempPathFactory) -> PneumoniaClassifier:
    """The shipped weights behind a passport that asks for the lungs alone."""
    path = tmp_path_factory.mktemp("model") / "cropping.onnx"
    return PneumoniaClassifier(write_shipped_model(path, name="cropping", preprocessing=LUNG_CROP))


def assess(classifier: PneumoniaClassifier, path: Path, *, correct: bool = False) -> Finding:
    (finding,) = FilmAssessor(ModelSet.of(classifier), correct=correct).assess([FoundFile(file=path.name, path=path)])
    return finding


def test_model_is_given_the_crop_as_in_training(cropping: PneumoniaClassifier) -> None:
    film = preprocess(read_radiograph(SAMPLE, smallest_side=FILM_SIDE).pixels, FILM_SIDE)
    (answer,) = Gate().inspect([film])
    crop = crop_to_lungs(film[0], answer.lung_field, cropping.passport.input_size)
    expected = cropping.predict(crop.film[np.newaxis])
    finding = assess(cropping, SAMPLE)
    assert finding.probability == pytest.approx(expected.probabilities[0], abs=1e-5)
    over_film = RegionMap(expected.heatmaps[0], crop.window).over_film()
    assert over_film.shape != expected.heatmaps[0].shape
    assert finding.heatmap is not None
    np.testing.assert_allclose(finding.heatmap, over_film, atol=1e-3)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_maps_of_a_corrected_film_lie_over_the_film_as_it_came(
    cropping: PneumoniaClassifier, tmp_path: Path, turns: int
) -> None:
    Image.open(SAMPLE).convert("L").rotate(90 * turns, expand=True).save(tmp_path / "turned.png")
    plain, corrected = assess(cropping, SAMPLE), assess(cropping, tmp_path / "turned.png", correct=True)
    assert corrected.probability == pytest.approx(plain.probability, abs=0.05)
    assert plain.heatmap is not None
    assert corrected.heatmap is not None
    expected = np.rot90(plain.heatmap, turns)
    assert corrected.heatmap.shape == expected.shape
    assert np.abs(corrected.heatmap - expected).mean() < 0.005


def test_own_model_of_an_unknown_population_has_its_lungs_found_and_is_not_gated(tmp_path: Path) -> None:
    made_for = make_passport().population
    classifier = PneumoniaClassifier(
        write_shipped_model(tmp_path / "own.onnx", preprocessing=LUNG_CROP, population=made_for)
    )
    film = write_film(tmp_path / "ramp.png", 0.5, 256, 256)
    assert assess(classifier, film).status is Status.ASSESSED


def test_trusted_film_is_judged_despite_the_gate(cropping: PneumoniaClassifier, tmp_path: Path) -> None:
    film = write_film(tmp_path / "ramp.png", 0.5, 256, 256)
    models, found = ModelSet.of(cropping), [FoundFile(file="ramp.png", path=film)]
    assert FilmAssessor(models).assess(found)[0].status is Status.REFUSED
    assert FilmAssessor(models, trusted=True, population="children").assess(found)[0].status is Status.ASSESSED
