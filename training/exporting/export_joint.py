"""Exports the models of both populations, from a run or from stored weights; nothing is written without parity."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch
from msgspec.structs import replace

from inference import __version__
from inference.arrays import FloatImage
from inference.evaluation.metrics import patient_indices
from inference.models.gate.gate import Gate
from inference.models.passport import FORMAT_VERSION, ModelPassport, Performance
from inference.models.preprocessing import LUNG_CROP
from training.data.lungs.card import CARDS, PopulationCard, combined_training_data
from training.data.lungs.labelled_chests import LabelledChest, official_test_films
from training.data.manifest import DataError, digest_of
from training.exporting.onnx_graph import check_parity, draft_of, stamp, write_digest, write_graph
from training.fitting.checkpoints import RECIPE_FILE
from training.fitting.joint.train import JointSplit, population_of, split_chests, train_joint
from training.measuring.calibration import (
    BALANCED,
    PREVALENCE,
    Calibration,
    choose_operating_points,
    fit_calibration,
    validation_scores,
)
from training.measuring.lungs.scoring import ScoredChests, performance_on, score_chests, served_inputs
from training.measuring.perturbation import Scores
from training.measuring.shipped_model import VALIDATION_NAME
from training.measuring.undecided_band import measure_bands, with_bands
from training.networks.joint import ADULTS_HEAD, CHILDREN_HEAD, LocalisingNetwork
from training.networks.weights import load_weights, save_weights
from training.recipes.joint_recipe import JointRecipe, parse_joint_recipe
from training.recipes.recipe import task_of

_BATCH = 128
_STRONG = 0.95
"""The quantile of the strongest regions of films with pneumonia that is shown as full evidence."""


_RANDOM_FILMS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """The inputs of both exports."""

    recipe: JointRecipe
    recipe_text: str
    split: JointSplit
    gate: Gate
    data: Path


def export_joint(run: Path, data: Path, folder: Path, *, weights: Path | None = None) -> list[ModelPassport]:
    """Measure a run's weights and write them as ONNX files, one for each population in the recipe.

    Args:
        run: A run's folder, from `training.fitting.joint.train.train_joint`; unfinished training is completed first.
        data: The data set that it was trained on; its official test parts are measured, once, for the passports.
        folder: Where to write `children.onnx` and `adults.onnx`.
        weights: Folder for also saving the weights, for `reexport`.

    Raises:
        ExportError: Torch and ONNX Runtime disagree; that file is not written.
        DataError: The data set is not there, or the logits do not rise with pneumonia.
    """
    text = (run / RECIPE_FILE).read_text(encoding="utf-8")
    joint, recipe = train_joint(text, data, run), parse_joint_recipe(text)
    facts = _Run(recipe=recipe, recipe_text=text, split=split_chests(recipe, data), gate=Gate(), data=data)
    passports = []
    for card in CARDS:
        if card.name in recipe.training.populations:
            network = joint.of_population(ADULTS_HEAD if card.adult else CHILDREN_HEAD)
            passports.append(_export(network, card, facts, folder / f"{card.name}.onnx"))
            if weights:
                save_weights(network, passports[-1], weights / card.name)
    return passports


def is_joint_run(run: Path) -> bool:
    """Whether a folder holds a run for both populations."""
    recipe = run / RECIPE_FILE
    return recipe.is_file() and task_of(recipe.read_text(encoding="utf-8")) == "joint"


def _export(network: LocalisingNetwork, card: PopulationCard, run: _Run, target: Path) -> ModelPassport:
    """Calibrate, write and measure one model; folds the calibration's bias into the network."""
    films = [chest for chest in run.split.validation if chest.film.adult is card.adult]
    scored = score_chests(network, run.recipe.input_size, films, run.gate)
    try:
        calibration = fit_calibration(scored.logits, scored.labels, scored.perturbed)
    except ValueError as error:
        raise DataError(f"The model for {card.name} cannot be measured: {error}.") from error
    with torch.no_grad():
        network.head.bias.add_(calibration.bias)
    inputs = np.concatenate(list(served_inputs(films, run.gate, run.recipe.input_size)))
    logits, strongest = _outputs(network, inputs)
    passport = _passport(card, run, scored, calibration, _evidence_scale(strongest, films, calibration))
    with draft_of(target) as draft:
        write_graph(network, passport, draft)
        check_parity(draft, inputs, replace(calibration, bias=0.0).probabilities(logits))
        finished = replace(passport, performance=_performance(draft, card, films, run))
        stamp(draft, finished)
        draft.replace(target)
    write_digest(target)
    return finished


def _outputs(network: LocalisingNetwork, inputs: FloatImage) -> tuple[Scores, Scores]:
    """The logits of films, and the evidence of the strongest region of each, both [N]."""
    logits, strongest = [], []
    with torch.no_grad():
        for batch in torch.split(torch.from_numpy(inputs), _BATCH):
            output = network(batch)
            logits.append(output.logits[:, 0])
            strongest.append(output.activation_map.amax((1, 2)) + network.head.bias)
    return torch.cat(logits).double().numpy(), torch.cat(strongest).double().numpy()


def _evidence_scale(strongest: Scores, films: Sequence[LabelledChest], calibration: Calibration) -> float:
    """The calibrated logit that the strongest region exceeds in one of twenty films with pneumonia."""
    positive = np.array([film.pneumonia for film in films])
    return max(1.0, float(np.quantile(strongest[positive] / calibration.temperature, _STRONG)))


def _passport(
    card: PopulationCard, run: _Run, scored: ScoredChests, calibration: Calibration, evidence_scale: float
) -> ModelPassport:
    probabilities = calibration.probabilities(scored.logits)
    perturbed = [calibration.probabilities(one) for one in scored.perturbed]
    points = choose_operating_points(scored.labels, probabilities, perturbed)
    threshold = next(point.threshold for point in points if point.name == BALANCED)
    bands = measure_bands(scored.labels, probabilities, perturbed, patient_indices(scored.patients), threshold)
    return ModelPassport(
        format_version=FORMAT_VERSION,
        name=card.name,
        version=__version__,
        created=datetime.now(UTC).date(),
        classes=("pneumonia",),
        input_size=run.recipe.input_size,
        preprocessing=LUNG_CROP,
        temperature=calibration.temperature,
        evidence_scale=evidence_scale,
        operating_points=points,
        default_operating_point=BALANCED,
        conformal=bands.conformal,
        error_rates=bands.error_rates,
        changed_scores=bands.changed_scores,
        population=card.population,
        training_data=combined_training_data(run.split.fit),
        recipe=run.recipe_text,
        performance=(),
        limits=card.limits,
        validation_scores=validation_scores(scored.labels, probabilities),
        calibration_prevalence=PREVALENCE,
    )


def _performance(
    model: Path, card: PopulationCard, validation: Sequence[LabelledChest], run: _Run
) -> tuple[Performance, ...]:
    """Measure the model on validation films, and once on the official test films."""
    measured = performance_on(model, validation, VALIDATION_NAME, run.gate)
    test = official_test_films(run.data, adult=card.adult)
    return (*measured, *performance_on(model, test, card.test_name, run.gate))


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
