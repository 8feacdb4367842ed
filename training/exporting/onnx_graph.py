"""Writes a network as an ONNX graph with its passport inside and its digest beside it, and checks its answers."""

import contextlib
import errno
import hashlib
import io
import logging
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper
from torch import nn

from inference.arrays import FloatImage
from inference.evaluation.metrics import Probabilities
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.passport import PASSPORT_KEY as GATE_PASSPORT_KEY
from inference.models.gate.passport import GatePassport
from inference.models.passport import PASSPORT_KEY, ModelPassport
from training.networks.model_factory import set_memory_format

PARITY = 1e-4
"""Greatest difference of probability between torch and ONNX Runtime on validation films."""


class ExportError(Exception):
    """The exported model does not reproduce the trained one; no file was written."""


_RANDOM_FILMS = 16


def write_graph(network: nn.Module, passport: ModelPassport | GatePassport, path: Path) -> None:
    """Write the graph with a dynamic batch, its weights inside, and the passport.

    Args:
        network: Maps films float32 [N, 1, S, S] to a named tuple, whose fields name the outputs of the graph.
        passport: The passport, with S.
        path: The file to write.
    """
    set_memory_format(network.eval(), torch.contiguous_format)
    example = torch.rand(2, 1, passport.input_size, passport.input_size)
    with torch.no_grad():
        output_names: tuple[str, ...] = network(example)._fields
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")  # deprecation warnings of the exporter itself
        torch.onnx.export(
            network,
            (example,),
            path,
            input_names=["film"],
            output_names=output_names,
            dynamic_shapes={"films": {0: torch.export.Dim("n", min=1, max=4096)}},
            opset_version=18,
            dynamo=True,
            external_data=False,
            verbose=False,
        )
    stamp(path, passport)


def stamp(path: Path, passport: ModelPassport | GatePassport) -> None:
    """Put a passport into a model file, replacing any earlier one."""
    model = onnx.load(path)
    for node in model.graph.node:  # the exporter stores stack traces with local paths
        del node.metadata_props[:]
        node.doc_string = ""
    key = GATE_PASSPORT_KEY if isinstance(passport, GatePassport) else PASSPORT_KEY
    helper.set_model_props(model, {key: passport.to_json()})
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, path)


def replace_model(draft: Path, target: Path) -> None:
    """Move a finished draft to its place, and write its SHA-256 beside it, by which damaged copies are detected."""
    draft.replace(target)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    target.with_name(f"{target.name}.sha256").write_text(f"{digest}  {target.name}\n", encoding="ascii")


def check_parity(path: Path, films: FloatImage, expected: Probabilities) -> None:
    """Compare ONNX Runtime with torch on every film, in batches of uneven sizes.

    Raises:
        ExportError: They disagree.
    """
    classifier = PneumoniaClassifier(path)
    parts = np.array_split(films, range(1, len(films), 7))
    probabilities = np.concatenate([classifier.predict(part).probabilities for part in parts])
    difference = float(np.abs(probabilities - expected).max())
    if not difference < PARITY:
        raise ExportError(f"ONNX Runtime and torch differ by {difference:.2g} in probability; nothing was written.")


def random_films(side: int) -> FloatImage:
    """Films of noise, float32 [16, 1, side, side] in 0 to 1, the same each time: for a check without real films."""
    return np.random.default_rng(1).random((_RANDOM_FILMS, 1, side, side), np.float32)


@contextmanager
def draft_of(target: Path) -> Iterator[Path]:
    """A temporary path on the target's disk for a model; deleted at the end, unless `replace_model` has moved it.

    Raises:
        OSError: The target is a folder or a device, which must not be replaced, or its folder cannot be written.
    """
    if target.exists() and not target.is_file():
        raise FileExistsError(errno.EEXIST, "it is no file that may be replaced", str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        yield Path(folder) / target.name
