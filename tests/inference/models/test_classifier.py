import hashlib
from pathlib import Path

import numpy as np
import onnx
import pytest
from helpers.films import grey_film
from helpers.models import TINY_SIDE, make_passport, write_tiny_model

from inference.commands.command_line import FAILED, main
from inference.errors import DeviceError, ModelError
from inference.models.classifier import PneumoniaClassifier
from inference.models.preprocessing import batch, preprocess
from inference.models.runtime import available_devices


def films(*levels: float) -> np.ndarray:
    return batch([preprocess((grey_film(level) / 255).astype(np.float32), TINY_SIDE) for level in levels])


def test_bright_films_are_more_probable(tiny_classifier: PneumoniaClassifier) -> None:
    prediction = tiny_classifier.predict(films(0.1, 0.5, 0.9))
    assert prediction.probabilities == pytest.approx([0.018, 0.5, 0.982], abs=0.02)
    assert prediction.heatmaps.shape == (3, 4, 4)
    assert prediction.embeddings.shape == (3, 1)


def test_the_temperature_is_applied(tmp_path: Path) -> None:
    sharp = write_tiny_model(tmp_path / "sharp.onnx", make_passport(temperature=1.0))
    soft = write_tiny_model(tmp_path / "soft.onnx", make_passport(temperature=4.0))
    answers = [PneumoniaClassifier(model).predict(films(0.7)).probabilities[0] for model in (sharp, soft)]
    logits = np.log(np.array(answers) / (1 - np.array(answers)))
    assert logits[0] == pytest.approx(4 * logits[1], rel=1e-4)


def test_each_region_of_a_uniform_film_has_the_evidence_of_the_film(tiny_classifier: PneumoniaClassifier) -> None:
    even = np.full((1, 1, TINY_SIDE, TINY_SIDE), 0.6, np.float32)
    prediction = tiny_classifier.predict(even)
    logit = np.log(prediction.probabilities[0] / (1 - prediction.probabilities[0]))
    assert prediction.heatmaps == pytest.approx(logit / 4.0, abs=1e-5)  # the tiny model's evidence scale


def test_negative_evidence_is_zero_and_the_strongest_is_one(tiny_classifier: PneumoniaClassifier) -> None:
    film = np.zeros((1, 1, TINY_SIDE, TINY_SIDE), np.float32)
    film[..., : TINY_SIDE // 2] = 1.0
    (heatmap,) = tiny_classifier.predict(film).heatmaps
    assert (heatmap[:, :2] == 1.0).all()
    assert (heatmap[:, 2:] == 0.0).all()


def test_model_that_localises_says_how_probable_an_opacity_is_in_each_region(
    tiny_classifier: PneumoniaClassifier, tmp_path: Path
) -> None:
    film = np.zeros((1, 1, TINY_SIDE, TINY_SIDE), np.float32)
    film[..., : TINY_SIDE // 2] = 1.0
    localising = PneumoniaClassifier(write_tiny_model(tmp_path / "two.onnx", make_passport(), localises=True))
    prediction = localising.predict(film)
    assert prediction.localisation is not None
    assert prediction.localisation[0] == pytest.approx(np.where(np.arange(4) < 2, 1, 0) * np.ones((4, 1)), abs=1e-4)
    assert prediction.heatmaps == pytest.approx(tiny_classifier.predict(film).heatmaps)
    assert tiny_classifier.predict(film).localisation is None


def test_the_answer_does_not_depend_on_the_batch(tiny_classifier: PneumoniaClassifier) -> None:
    together = tiny_classifier.predict(films(0.2, 0.5, 0.8)).probabilities
    alone = [tiny_classifier.predict(films(level)).probabilities[0] for level in (0.2, 0.5, 0.8)]
    assert together == pytest.approx(alone, abs=1e-6)


def test_a_film_that_is_not_a_number_gives_no_answer(tiny_classifier: PneumoniaClassifier) -> None:
    with pytest.raises(ModelError, match="not a number"):
        tiny_classifier.predict(np.full((1, 1, TINY_SIDE, TINY_SIDE), np.nan, np.float32))


def test_a_film_of_another_size_is_a_model_error(tiny_classifier: PneumoniaClassifier) -> None:
    with pytest.raises(ModelError, match="could not be run"):
        tiny_classifier.predict(np.zeros((1, 1, 7, 7), np.float32))


def test_a_model_is_known_by_its_digest(tiny_classifier: PneumoniaClassifier, tiny_model: Path) -> None:
    assert tiny_classifier.record.sha256 == hashlib.sha256(tiny_model.read_bytes()).hexdigest()
    assert tiny_classifier.record.name == "tiny 1"
    assert tiny_classifier.record.device == "cpu"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "is empty"), (b"not a model", "not a model that can be run"), (None, "cannot be opened")],
)
def test_a_file_that_is_no_model_is_reported(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "model.onnx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=sentence):
        PneumoniaClassifier(path)


def test_a_model_without_a_passport_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no Hilum passport"):
        PneumoniaClassifier(write_tiny_model(tmp_path / "bare.onnx", None))


def test_a_model_of_another_shape_than_its_passport_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"its passport says \[1, 32, 32\]"):
        PneumoniaClassifier(write_tiny_model(tmp_path / "large.onnx", make_passport(), side=64))
    with pytest.raises(ModelError, match="names 2 classes"):
        PneumoniaClassifier(write_tiny_model(tmp_path / "two.onnx", make_passport(classes=("normal", "pneumonia"))))


def test_an_exported_model_of_another_shape_than_its_passport_is_refused_before_its_first_film(
    tmp_path: Path, film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = write_tiny_model(tmp_path / "two.onnx", make_passport(classes=("normal", "pneumonia")))
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    (tmp_path / "two.onnx.sha256").write_text(f"{digest}  two.onnx\n", encoding="ascii")
    with pytest.raises(ModelError, match="names 2 classes"):
        PneumoniaClassifier(model)
    table = tmp_path / "out.csv"
    assert main(["scan", str(film_folder), "--csv", str(table), "--model", str(model)]) == FAILED
    assert "The passport names 2 classes" in capsys.readouterr().err
    assert not table.exists()


def test_a_model_with_weights_in_another_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = onnx.load(write_tiny_model(tmp_path / "tiny.onnx", make_passport()))
    onnx.save(model, tmp_path / "two.onnx", save_as_external_data=True, location="weights", size_threshold=0)
    monkeypatch.chdir(tmp_path)  # where ONNX Runtime would find them
    with pytest.raises(ModelError, match=r"keeps its weights in another file; Hilum runs models of one file\."):
        PneumoniaClassifier(tmp_path / "two.onnx")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_model_cut_short_is_refused(tmp_path: Path, share: float) -> None:
    path = write_tiny_model(tmp_path / "tiny.onnx", make_passport())
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(ModelError, match=r"is not a model that can be run|has no Hilum passport"):
        PneumoniaClassifier(path)


def test_a_model_that_is_not_the_one_its_digest_names_is_refused(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "tiny.onnx", make_passport())
    beside = tmp_path / "tiny.onnx.sha256"
    beside.write_text(f"{hashlib.sha256(model.read_bytes()).hexdigest()}  tiny.onnx\n", encoding="ascii")
    PneumoniaClassifier(model)
    beside.write_text(f"{'0' * 64}  tiny.onnx\n", encoding="ascii")
    with pytest.raises(ModelError, match="is damaged"):
        PneumoniaClassifier(model)


def test_a_device_that_is_not_there_is_refused(tiny_model: Path) -> None:
    assert "cpu" in available_devices()
    missing = next(name for name in ("cuda", "directml", "coreml") if name not in available_devices())
    with pytest.raises(DeviceError, match=missing):
        PneumoniaClassifier(tiny_model, device=missing)
