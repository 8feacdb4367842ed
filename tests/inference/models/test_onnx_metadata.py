"""The metadata of ONNX files, read without ONNX Runtime."""

from contextlib import suppress
from pathlib import Path

import onnxruntime as ort
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inference.models.onnx_metadata import onnx_metadata
from inference.paths import EMBEDDED_ADULTS, EMBEDDED_GATE, EMBEDDED_MODEL


@pytest.mark.parametrize("model", [EMBEDDED_MODEL, EMBEDDED_ADULTS, EMBEDDED_GATE])
def test_metadata_are_those_that_onnx_runtime_reads(model: Path) -> None:
    session = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
    assert onnx_metadata(model.read_bytes()) == session.get_modelmeta().custom_metadata_map


def test_model_cut_short_is_refused() -> None:
    data = EMBEDDED_GATE.read_bytes()
    with pytest.raises(ValueError, match="cut short"):
        onnx_metadata(data[: len(data) // 2])


@given(st.binary(max_size=60))
def test_anything_else_is_refused_or_has_no_metadata_but_never_crashes(data: bytes) -> None:
    with suppress(ValueError):
        assert isinstance(onnx_metadata(data), dict)
