"""Exports a shipped model again from its stored weights: without films, or with new undecided bands."""

from pathlib import Path

import numpy as np
import torch

from inference.evaluation.metrics import patient_indices
from inference.models.gate.gate import Gate
from inference.models.passport import ModelPassport
from training.data.manifest import DataError, digest_of
from training.exporting.export import check_parity
from training.exporting.onnx_graph import draft_of, write_digest, write_graph
from training.fitting.joint.train import population_of, split_chests
from training.measuring.calibration import Calibration
from training.measuring.lungs.scoring import score_chests
from training.measuring.undecided_band import measure_bands, with_bands
from training.networks.joint import LocalisingNetwork
from training.networks.weights import load_weights, save_weights
from training.recipes.joint_recipe import parse_joint_recipe

_RANDOM_FILMS = 16


def remeasure_bands(data: Path, stem: Path) -> ModelPassport:
    """Measure the undecided bands of shipped weights again, and store them in the passport beside the weights.

    Args:
        data: The data set that the weights were fitted to; its test parts are not opened.
        stem: Path of the weights, without a suffix.

    Raises:
        DataError: There are no weights, or these are not the films that they were fitted to.
    """
    network, passport = load_weights(stem)
    assert isinstance(network, LocalisingNetwork)  # noqa: S101  # only such networks are shipped
    split = split_chests(parse_joint_recipe(passport.recipe), data)
    if digest_of(split.fit) != passport.training_data.sha256:
        raise DataError(f"{data} does not hold the films that {stem} learnt from.")
    films = [chest for chest in split.validation if population_of(chest) == passport.population.look]
    scored = score_chests(network, passport.input_size, films, Gate())
    calibration = Calibration(temperature=passport.temperature, bias=0.0)
    probabilities, *changed = (calibration.probabilities(one) for one in (scored.logits, *scored.perturbed))
    threshold = passport.operating_point().threshold
    patients = patient_indices(scored.patients)
    renewed = with_bands(passport, measure_bands(scored.labels, probabilities, changed, patients, threshold))
    save_weights(network, renewed, stem)
    return renewed


def reexport(target: Path, stem: Path) -> ModelPassport:
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
