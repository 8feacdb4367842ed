"""Which models judge: what ships, what the user puts in its place, and what is left out."""

from pathlib import Path

import pytest
from helpers.models import make_passport, write_tiny_model

from inference.errors import ModelError
from inference.models.classifier import PneumoniaClassifier
from inference.models.devices import Device
from inference.models.gate.gate import Gate
from inference.models.model_set import SHIPPED, ModelSet, open_models
from inference.models.runtime import Session, open_session
from inference.paths import EMBEDDED_MODEL, SAMPLE_FILMS
from inference.populations import ADULTS, CHILDREN
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile


@pytest.fixture
def only_children(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As if somebody had deleted the adults' model."""
    shipped = {CHILDREN: EMBEDDED_MODEL, ADULTS: tmp_path / "gone.onnx"}
    monkeypatch.setattr("inference.models.model_set.SHIPPED", shipped)


@pytest.mark.usefixtures("only_children")
def test_without_the_adults_model_children_are_judged_alone() -> None:
    models, _ = open_models()
    assert list(models.populations) == [CHILDREN]
    assert models.gate is not None
    with pytest.raises(ModelError, match="There is no model for “adults” here"):
        models.classifier(ADULTS)


@pytest.mark.usefixtures("only_children")
def test_model_of_ones_own_takes_the_place_of_its_population(adults_model: Path) -> None:
    models, choices = open_models(model=adults_model)
    assert list(models.populations) == [CHILDREN, ADULTS]
    assert {name: models.classifier(name).model for name in models.populations} == {
        ADULTS: adults_model,
        CHILDREN: EMBEDDED_MODEL,
    }
    assert [choice.device for choice in choices] == ["cpu"]


def test_what_ships_for_adults_is_opened(adults_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.models.model_set.SHIPPED", {CHILDREN: EMBEDDED_MODEL, ADULTS: adults_model})
    models, _ = open_models()
    assert list(models.populations) == [CHILDREN, ADULTS]
    assert models.populations[ADULTS].age_years == (18, 120)


def test_only_the_model_that_a_film_needs_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bytes] = []

    def note_and_open(data: bytes, device: Device) -> Session:
        opened.append(data)
        return open_session(data, device)

    monkeypatch.setattr("inference.models.classifier.open_session", note_and_open)
    assessor = FilmAssessor(open_models("cpu")[0])
    assert set(assessor.models.populations) == {CHILDREN, ADULTS}
    assert not opened
    films = [FoundFile(file=path.name, path=path) for path in sorted(SAMPLE_FILMS.glob("*.png"))[:1]]
    for _ in range(2):
        (finding,) = assessor.assess(films)
    assert finding.population in SHIPPED
    assert opened == [SHIPPED[finding.population].read_bytes()]


def test_model_without_a_digest_is_opened_at_once_to_say_what_is_wrong(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "bare.onnx", None)
    with pytest.raises(ModelError, match="no Hilum passport"):
        open_models("cpu", model)
    (tmp_path / "text.onnx").write_text("no model")
    with pytest.raises(ModelError, match="not a model that can be run"):
        open_models("cpu", tmp_path / "text.onnx")


def test_model_of_a_population_that_the_gate_does_not_know_is_alone(tiny_model: Path) -> None:
    models, _ = open_models(model=tiny_model)
    assert (list(models.populations), models.gate) == ([""], None)
    assert models.record == models.classifiers[0].record


def test_set_is_named_by_each_of_its_models(
    shipped_classifier: PneumoniaClassifier, both_models: ModelSet, tmp_path: Path
) -> None:
    other = PneumoniaClassifier(write_tiny_model(tmp_path / "other.onnx", make_passport(version="2")))
    gate = Gate()
    sets = [
        both_models,
        ModelSet([shipped_classifier], gate),
        ModelSet([shipped_classifier], None),
        ModelSet([other], None),
    ]
    assert len({one.sha256 for one in sets}) == 4
    assert ModelSet.of(shipped_classifier).sha256 == sets[1].sha256


def test_what_no_classifier_has_judged_is_said_by_the_gate(both_models: ModelSet) -> None:
    assert both_models.gate is not None
    assert both_models.record.sha256 == both_models.gate.sha256
