"""Re-exports the shipped model from its weights, without the checkpoint or the films."""

from pathlib import Path

import numpy as np
import torch

from inference.models.passport import ModelPassport
from training.exporting.export import check_parity
from training.exporting.onnx_graph import draft_of, write_digest, write_graph
from training.measuring.calibration import Calibration
from training.networks.weights import SHIPPED_WEIGHTS, load_weights

_RANDOM_FILMS = 16


def reexport(target: Path, stem: Path = SHIPPED_WEIGHTS) -> ModelPassport:
    """Write the ONNX file from the shipped weights; parity is checked on random films.

    Raises:
        ExportError: Torch and ONNX Runtime disagree; no file is written.
        DataError: There are no weights.
    """
    network, passport = load_weights(stem)
    films = np.random.default_rng(1).random((_RANDOM_FILMS, 1, passport.input_size, passport.input_size), np.float32)
    with torch.no_grad():
        logits = network(torch.from_numpy(films)).logits[:, 0].numpy()
    expected = Calibration(temperature=passport.temperature, bias=0.0).probabilities(logits)
    with draft_of(target) as draft:
        write_graph(network, passport, draft)
        check_parity(draft, films, expected)
        draft.replace(target)
    write_digest(target)
    return passport
