"""What is read of a model file before anything runs it."""

import hashlib
from pathlib import Path

import pytest

from inference.errors import ModelError
from inference.models.classifier import PneumoniaClassifier
from inference.models.model_file import ModelFile


def test_a_model_file_is_named_by_its_digest(tiny_model: Path) -> None:
    assert ModelFile.read(tiny_model).sha256 == hashlib.sha256(tiny_model.read_bytes()).hexdigest()


def test_a_model_that_was_read_is_opened_without_its_file(tiny_model: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.onnx"
    copy.write_bytes(tiny_model.read_bytes())
    file = ModelFile.read(copy)
    copy.unlink()
    assert PneumoniaClassifier(file).passport.name == "tiny"


def test_its_content_is_not_shown_where_it_is_printed(tiny_model: Path) -> None:
    assert len(repr(ModelFile.read(tiny_model))) < 400


def test_a_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be opened"):
        ModelFile.read(tmp_path)
