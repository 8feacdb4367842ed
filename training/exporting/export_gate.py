"""Exports the gate to an ONNX file with its passport; no file is written unless parity holds."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt
import torch
from msgspec.structs import replace

from inference import __version__
from inference.arrays import FloatImage
from inference.files import write_atomically
from inference.models.devices import CPU, device_named
from inference.models.gate.passport import FORMAT_VERSION, GatePassport, Kind
from inference.models.model_file import ModelFile
from inference.models.preprocessing import PREPROCESSING
from inference.models.runtime import open_session
from training.data.gate.card import LIMITS, training_data
from training.data.gate.chest_films import ChestFilm, chest_films, split_films
from training.data.gate.other_pictures import other_pictures
from training.exporting.onnx_graph import ExportError, draft_of, random_films, replace_model, write_graph
from training.fitting.gate.train import refit_heart_side, train_gate
from training.fitting.run_metadata import stored_recipe
from training.measuring.gate.predictions import predict, read_pictures
from training.measuring.gate.report import measure_gate
from training.measuring.gate.thresholds import choose_sure_heart_side, choose_thresholds
from training.networks.gate import GateNetwork, GateOutput
from training.networks.weights import SHIPPED_GATE, load_gate, save_weights
from training.recipes.gate_recipe import parse_gate_recipe

REPORT_FILE = "gate-report.json"
"""Of a run: what was measured with the finished gate, as its passport keeps it."""

PARITY = 1e-3
"""Greatest difference between torch and ONNX Runtime in any output: logits of up to some 10, lung fields of up to 1."""


def export_gate(run: Path, data: Path, target: Path, *, weights: Path | None = None) -> GatePassport:
    """Measure a run's weights and write them as an ONNX file, with a passport.

    Args:
        run: A run's folder, from `training.fitting.gate.train.train_gate`; unfinished training is completed first.
        data: The data set that it was trained on.
        target: The file to write.
        weights: Path without a suffix for also saving the weights, for `reexport_gate`.

    Raises:
        ExportError: Torch and ONNX Runtime disagree; no file is written.
        DataError: The data set does not exist.
    """
    recipe_text = stored_recipe(run)
    network = train_gate(recipe_text, data, run)
    passport = passport_of(network, recipe_text, data)
    passport = replace(passport, performance=measure_gate(network, passport, data))
    write_gate(network, passport, target)
    report = msgspec.json.format(msgspec.json.encode(passport.performance))
    write_atomically(run / REPORT_FILE, report)
    if weights:
        save_weights(network, passport, weights)
    return passport


def passport_of(network: GateNetwork, recipe_text: str, data: Path) -> GatePassport:
    """The passport of trained weights: thresholds from validation films, sources and limits of the data.

    Args:
        network: The trained network.
        recipe_text: The recipe of its training, TOML.
        data: The data set that it was trained on.

    Raises:
        DataError: The data set is not there.
    """
    recipe = parse_gate_recipe(recipe_text)
    split = split_films(chest_films(data), recipe.validation)
    films = read_pictures([film.path for film in split.validation], recipe.input_size)
    thresholds = choose_thresholds(predict(network, films), _are_adults(split.validation))
    return GatePassport(
        format_version=FORMAT_VERSION,
        name=recipe.name,
        version=__version__,
        created=datetime.now(UTC).date(),
        input_size=recipe.input_size,
        preprocessing=PREPROCESSING,
        kinds=tuple(Kind),
        training_data=training_data(split.fit, other_pictures(data)),
        recipe=recipe_text,
        limits=LIMITS,
        sure_heart_side=_sure_heart_side(network, split.fit, recipe.input_size),
        **asdict(thresholds),
    )


def _sure_heart_side(network: GateNetwork, films: Sequence[ChestFilm], side: int) -> float:
    """The threshold of the heart's side, from training films: on validation films it is measured."""
    return choose_sure_heart_side(
        predict(network, read_pictures([film.path for film in films], side)), _are_adults(films)
    )


def _are_adults(films: Sequence[ChestFilm]) -> npt.NDArray[np.bool_]:
    return np.array([film.adult for film in films])


def write_gate(network: GateNetwork, passport: GatePassport, target: Path) -> None:
    """Write the ONNX file and its digest.

    Raises:
        ExportError: Torch and ONNX Runtime disagree on random films; no file is written.
    """
    with draft_of(target) as draft:
        write_graph(network, passport, draft)
        check_outputs(draft, network, random_films(passport.input_size))
        replace_model(draft, target)


def reexport_gate(target: Path, stem: Path = SHIPPED_GATE) -> GatePassport:
    """Write the ONNX file from the shipped weights, without the checkpoint or the films.

    Raises:
        ExportError: Torch and ONNX Runtime disagree; no file is written.
        DataError: There are no weights.
    """
    network, passport = load_gate(stem)
    write_gate(network, passport, target)
    return passport


def renew_heart_side(data: Path, target: Path, stem: Path = SHIPPED_GATE) -> GatePassport:
    """Fit the shipped gate's head for the heart's side anew, measure the gate, and keep and write it.

    Args:
        data: The data set that the gate was trained on.
        target: The ONNX file to write.
        stem: Path of the weights, without a suffix.

    Raises:
        ExportError: Torch and ONNX Runtime disagree; no file is written.
        DataError: There are no weights, or no data set.
    """
    network, passport = load_gate(stem)
    recipe = parse_gate_recipe(passport.recipe)
    refit_heart_side(network, recipe, data)
    films = split_films(chest_films(data), recipe.validation).fit
    sure = _sure_heart_side(network, films, recipe.input_size)
    passport = replace(passport, sure_heart_side=sure, limits=LIMITS)
    passport = replace(passport, performance=measure_gate(network, passport, data))
    write_gate(network, passport, target)
    save_weights(network, passport, stem)
    return passport


def check_outputs(path: Path, network: GateNetwork, films: FloatImage) -> None:
    """Compare every output of ONNX Runtime with torch's, in batches of uneven sizes.

    Raises:
        ExportError: They disagree.
    """
    session = open_session(ModelFile.read(path).data, device_named(CPU))
    for batch in np.array_split(films, range(1, len(films), 7)):
        with torch.no_grad():
            expected = network.eval()(torch.from_numpy(batch))
        outputs = session.run(list(GateOutput._fields), {"film": batch})
        for name, one, other in zip(GateOutput._fields, outputs, expected, strict=True):
            difference = float(np.abs(one - other.numpy()).max())
            if not difference < PARITY:
                raise ExportError(f"ONNX Runtime and torch differ by {difference:.2g} in {name}; nothing was written.")
