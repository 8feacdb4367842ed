"""The model that ships: what its passport states is what it does."""

from pathlib import Path

import numpy as np
import pytest

from inference.evaluation.figures import performance_at_threshold
from inference.finding import Finding, Status, Verdict
from inference.messages import Code
from inference.models.classifier import PneumoniaClassifier
from inference.models.devices import CPU
from inference.models.gate.gate import Gate
from inference.models.model_set import ModelSet, open_models
from inference.models.preprocessing import FILM_SIDE, batch, preprocess
from inference.paths import EMBEDDED_ADULTS, EMBEDDED_MODEL, SAMPLE_FILMS
from inference.populations import ADULTS
from inference.reading.reader import read_radiograph
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import discover
from inference.scan.folder_scan import FolderScan
from training.exporting.export_joint import reexport
from training.measuring.lungs.scoring import probabilities_by
from training.networks.cost import cost_of
from training.networks.weights import SHIPPED_ADULTS, SHIPPED_CHILDREN, load_weights
from training.recipes.joint_recipe import parse_joint_recipe


def scan(classifier: PneumoniaClassifier, folder: Path) -> list[Finding]:
    return list(FolderScan(FilmAssessor(ModelSet.of(classifier)), discover([folder])))


def test_the_digest_file_names_the_model(shipped_classifier: PneumoniaClassifier) -> None:
    beside = EMBEDDED_MODEL.with_name(EMBEDDED_MODEL.name + ".sha256").read_text(encoding="ascii")
    assert beside == f"{shipped_classifier.sha256}  {EMBEDDED_MODEL.name}\n"


def test_the_model_is_small_and_its_recipe_is_valid(shipped_classifier: PneumoniaClassifier) -> None:
    assert EMBEDDED_MODEL.stat().st_size < 30_000_000
    assert (
        shipped_classifier.passport.name in parse_joint_recipe(shipped_classifier.passport.recipe).training.populations
    )


def test_the_passport_states_the_population(shipped_classifier: PneumoniaClassifier) -> None:
    assert shipped_classifier.passport.population.look == "children"


def test_the_childrens_model_is_exported_again_from_its_weights(
    shipped_classifier: PneumoniaClassifier, tmp_path: Path
) -> None:
    passport = reexport(tmp_path / "again.onnx", SHIPPED_CHILDREN)
    assert passport == shipped_classifier.passport
    films = batch([preprocess(read_radiograph(path).pixels, passport.input_size) for path in SAMPLE_FILMS.iterdir()])
    again = PneumoniaClassifier(tmp_path / "again.onnx").predict(films)
    assert again.probabilities == pytest.approx(shipped_classifier.predict(films).probabilities, abs=1e-5)


def test_a_film_takes_at_most_a_billion_operations() -> None:
    network, passport = load_weights(SHIPPED_CHILDREN)
    assert cost_of(network, passport.input_size).gflop <= 1


def test_some_samples_have_signs_and_others_none(shipped_classifier: PneumoniaClassifier) -> None:
    findings = scan(shipped_classifier, SAMPLE_FILMS)
    verdicts = {finding.verdict for finding in findings}
    assert {Verdict.SIGNS, Verdict.NO_SIGNS} <= verdicts
    for finding in findings:
        assert finding.heatmap is not None
        assert finding.lung_field is not None


def test_the_official_test_films_give_the_figures_of_the_passport(
    shipped_classifier: PneumoniaClassifier, shared_data: Path
) -> None:
    findings = scan(shipped_classifier, shared_data / "chest_xray" / "test")
    assert len(findings) == 624
    refused = [finding for finding in findings if finding.status is not Status.ASSESSED]
    assert {finding.code for finding in refused} <= {Code.POPULATION}
    assert len(refused) <= 0.02 * len(findings)
    stated = next(one for one in shipped_classifier.passport.performance if one.films == len(findings))
    findings = [finding for finding in findings if finding.status is Status.ASSESSED]
    labels = np.array([finding.file.startswith("PNEUMONIA/") for finding in findings])
    point = shipped_classifier.passport.operating_point()
    probabilities = np.array([finding.probability for finding in findings], dtype=np.float64)
    measured = performance_at_threshold(
        labels, probabilities, threshold=point.threshold, operating_point=point.name, dataset=""
    )
    for figure in ("auc", "accuracy", "precision", "sensitivity", "specificity"):
        # stated of all films, those that the gate refuses among them
        assert getattr(measured, figure).value == pytest.approx(getattr(stated, figure).value, abs=0.02), figure
    assert measured.auc.value >= 0.98
    assert measured.accuracy.value >= 0.94
    assert measured.precision.value >= 0.93
    assert measured.sensitivity.value >= 0.96
    assert measured.ece <= 0.05


def test_a_native_film_and_its_small_copy_get_the_same_verdict(
    shipped_classifier: PneumoniaClassifier, shared_data: Path
) -> None:
    native = {finding.file: finding for finding in scan(shipped_classifier, shared_data / "chest_xray_fullsize/train")}
    copies = [found for found in discover([shared_data / "chest_xray" / "train"]) if found.file in native]
    assert len(copies) == len(native) == 200
    small = FolderScan(FilmAssessor(ModelSet.of(shipped_classifier)), copies)
    pairs = [(finding, native[finding.file]) for finding in small]
    verdicts = [{one.verdict, other.verdict} for one, other in pairs]
    assert {Verdict.SIGNS, Verdict.NO_SIGNS} not in verdicts
    assert sum(len(both) > 1 for both in verdicts) <= len(pairs) / 50  # over an edge of the undecided band
    judged = [pair for pair in pairs if all(one.probability is not None for one in pair)]
    assert len(pairs) - len(judged) <= len(pairs) / 100  # refused by the gate
    assert np.mean([abs(one.probability - other.probability) for one, other in judged]) <= 0.02


def test_a_reduced_scale_hardly_moves_a_probability(shipped_classifier: PneumoniaClassifier, shared_data: Path) -> None:
    natives, gate = list(discover([shared_data / "chest_xray_fullsize" / "train"])), Gate()

    def probabilities(smallest_side: int | None) -> np.ndarray:
        films = (read_radiograph(found.path, smallest_side=smallest_side) for found in natives)
        squeezed = batch([preprocess(film.pixels, FILM_SIDE) for film in films])
        return probabilities_by(shipped_classifier, gate)(squeezed)

    moved = np.abs(probabilities(None) - probabilities(FILM_SIDE))
    assert moved.mean() <= 0.002
    assert moved.max() <= 0.05


def test_the_model_for_adults_judges_another_hospitals_adults(shared_data: Path) -> None:
    """Their labels are noise, so nothing is asked of its answers but that there are some, and by it alone."""
    models, _ = open_models(CPU)
    findings = list(FolderScan(FilmAssessor(models), discover([shared_data / "adult_chest"])))
    judged = [finding for finding in findings if finding.status is Status.ASSESSED]
    assert len(judged) >= 0.97 * len([finding for finding in findings if finding.film is not None])
    assert sum(finding.population == ADULTS for finding in judged) >= 0.95 * len(judged)


def test_the_adults_model_is_exported_again_from_its_weights(tmp_path: Path) -> None:
    shipped = PneumoniaClassifier(EMBEDDED_ADULTS)
    assert reexport(tmp_path / "again.onnx", SHIPPED_ADULTS) == shipped.passport
    films = np.random.default_rng(1).random(
        (2, 1, shipped.passport.input_size, shipped.passport.input_size), np.float32
    )
    again = PneumoniaClassifier(tmp_path / "again.onnx").predict(films)
    assert again.probabilities == pytest.approx(shipped.predict(films).probabilities, abs=1e-5)
    assert "non-commercial" in shipped.passport.training_data.licence
