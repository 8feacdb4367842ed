"""What is read of a model file before anything runs it."""

import hashlib
import shutil
from contextlib import suppress
from pathlib import Path

import onnxruntime as ort
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inference.errors import ModelError
from inference.models.classifier import PneumoniaClassifier
from inference.models.model_file import ModelFile, onnx_metadata
from inference.paths import EMBEDDED_ADULTS, EMBEDDED_GATE, EMBEDDED_MODEL, MODELS


def test_a_model_file_is_named_by_its_digest(tiny_model: Path) -> None:
    assert ModelFile.read(tiny_model).sha256 == hashlib.sha256(tiny_model.read_bytes()).hexdigest()


def test_a_model_that_was_read_is_opened_without_its_file(tiny_model: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.onnx"
    copy.write_bytes(tiny_model.read_bytes())
    file = ModelFile.read(copy)
    copy.unlink()
    assert PneumoniaClassifier(file).passport.name == "tiny"


def test_printing_a_model_file_leaves_out_its_content(tiny_model: Path) -> None:
    assert len(repr(ModelFile.read(tiny_model))) < 400


def test_a_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be opened"):
        ModelFile.read(tmp_path)


def test_a_model_of_another_name_beside_the_shipped_ones_does_not_ship_and_is_searched() -> None:
    weights_elsewhere = b"\x0a\x08location\x12\x01w"
    file = ModelFile(path=MODELS / "mine.onnx", data=weights_elsewhere, sha256="", is_as_exported=True)
    assert not file.is_shipped
    with pytest.raises(ModelError, match="weights in another file"):
        file.check()


def test_only_a_model_in_the_folder_of_the_shipped_ones_ships(tmp_path: Path) -> None:
    assert ModelFile.read(EMBEDDED_MODEL).is_shipped
    for name in (EMBEDDED_MODEL.name, f"{EMBEDDED_MODEL.name}.sha256"):
        shutil.copyfile(EMBEDDED_MODEL.with_name(name), tmp_path / name)
    assert not ModelFile.read(tmp_path / EMBEDDED_MODEL.name).is_shipped


@pytest.mark.parametrize("model", [EMBEDDED_MODEL, EMBEDDED_ADULTS, EMBEDDED_GATE])
def test_metadata_are_those_that_onnx_runtime_reads(model: Path) -> None:
    session = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
    assert onnx_metadata(model.read_bytes()) == session.get_modelmeta().custom_metadata_map


def test_model_cut_short_is_refused() -> None:
    data = EMBEDDED_GATE.read_bytes()
    with pytest.raises(ValueError, match="cut short"):
        onnx_metadata(data[: len(data) // 2])


@given(st.binary(max_size=60))
def test_arbitrary_bytes_are_refused_or_have_no_metadata(data: bytes) -> None:
    with suppress(ValueError):
        assert isinstance(onnx_metadata(data), dict)
