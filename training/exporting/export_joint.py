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
from inference.models.passport import FORMAT_VERSION, ModelPassport, Performance, TrainingData
from inference.models.preprocessing import LUNG_CROP
from inference.populations import ADULTS
from training.data.dataset_card import POPULATION_CARDS, VALIDATION_NAME, PopulationCard
from training.data.lungs.labelled_chests import LabelledChest, official_test_films
from training.data.manifest import DataError, digest_of
from training.exporting.onnx_graph import check_parity, draft_of, random_films, replace_model, stamp, write_graph
from training.fitting.joint.train import JointSplit, split_chests, train_joint
from training.fitting.run_metadata import stored_recipe
from training.measuring.calibration import (
    BALANCED,
    PREVALENCE,
    Calibration,
    balanced_point,
    choose_operating_points,
    evidence_scale,
    fit_calibration,
    validation_scores,
)
from training.measuring.lungs.scoring import ScoredChests, inference_inputs, performance_on, score_chests
from training.measuring.perturbation import Scores
from training.measuring.undecided_band import measure_bands, with_bands
from training.networks.joint import LocalisingNetwork
from training.networks.weights import load_weights, save_weights
from training.recipes.joint_recipe import JointRecipe, parse_joint_recipe

_BATCH = 128


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
    text = stored_recipe(run)
    joint, recipe = train_joint(text, data, run), parse_joint_recipe(text)
    trained = _Run(recipe=recipe, recipe_text=text, split=split_chests(recipe, data), gate=Gate(), data=data)
    passports = []
    for card in POPULATION_CARDS:
        if card.name in recipe.training.populations:
            network = joint.of_population(card.name)
            passports.append(_export(network, card, trained, folder / f"{card.name}.onnx"))
            if weights:
                save_weights(network, passports[-1], weights / card.name)
    return passports


def _export(network: LocalisingNetwork, card: PopulationCard, run: _Run, target: Path) -> ModelPassport:
    """Calibrate, write and measure one model; folds the calibration's bias into the network."""
    films = run.split.validation_of(card.name)
    scored = score_chests(network, run.recipe.input_size, films, run.gate)
    try:
        calibration = fit_calibration(scored.logits, scored.labels, scored.perturbed)
    except ValueError as error:
        raise DataError(f"The model for {card.name} cannot be measured: {error}.") from error
    with torch.no_grad():
        network.head.bias.add_(calibration.bias)
    inputs = np.concatenate(list(inference_inputs(films, run.gate, run.recipe.input_size)))
    logits, strongest = _outputs(network, inputs)
    folded = replace(calibration, bias=0.0)
    passport = _passport(card, run, scored, calibration, evidence_scale(strongest, scored.labels, folded))
    with draft_of(target) as draft:
        write_graph(network, passport, draft)
        check_parity(draft, inputs, folded.probabilities(logits))
        finished = replace(passport, performance=_performance(draft, card, films, run))
        stamp(draft, finished)
        replace_model(draft, target)
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


def _passport(
    card: PopulationCard, run: _Run, scored: ScoredChests, calibration: Calibration, strong_evidence: float
) -> ModelPassport:
    probabilities = calibration.probabilities(scored.logits)
    perturbed = [calibration.probabilities(logits) for logits in scored.perturbed]
    points = choose_operating_points(scored.labels, probabilities, perturbed)
    patients, threshold = patient_indices(scored.patients), balanced_point(points).threshold
    bands = measure_bands(scored.labels, probabilities, perturbed, patients, threshold)
    return ModelPassport(
        format_version=FORMAT_VERSION,
        name=card.name,
        version=__version__,
        created=datetime.now(UTC).date(),
        classes=("pneumonia",),
        input_size=run.recipe.input_size,
        preprocessing=LUNG_CROP,
        temperature=calibration.temperature,
        evidence_scale=strong_evidence,
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


def combined_training_data(chests: Sequence[LabelledChest]) -> TrainingData:
    """The passport's entry on the films that the weights of both models were fitted to."""
    name = "chest-xray-pneumonia, official train and val parts"
    source, licence = "Kermany, Zhang, Goldbaum 2018, doi:10.17632/rscbjbr9sj.2", "CC BY 4.0"
    if any(chest.population == ADULTS for chest in chests):
        name += ", and SIIM-FISABIO-RSNA COVID-19 with its boxes"
        source += "; SIIM-FISABIO-RSNA COVID-19 Detection 2021 (BIMCV, RICORD)"
        licence = f"academic and non-commercial use only (the adults' films); {licence} (the children's)"
    patients = len({chest.patient for chest in chests})
    return TrainingData(
        name=name, source=source, licence=licence, films=len(chests), patients=patients, sha256=digest_of(chests)
    )


def _performance(
    model: Path, card: PopulationCard, validation: Sequence[LabelledChest], run: _Run
) -> tuple[Performance, ...]:
    """Measure the model on validation films, and once on the official test films."""
    measured = performance_on(model, validation, VALIDATION_NAME, run.gate)
    test = official_test_films(run.data, card.name)
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
    split = split_chests(parse_joint_recipe(passport.recipe), data)
    if digest_of(split.fit) != passport.training_data.sha256:
        raise DataError(f"{data} does not hold the films that {stem} learnt from.")
    films = split.validation_of(passport.population.look)
    scored = score_chests(network, passport.input_size, films, Gate())
    calibration = Calibration(temperature=passport.temperature, bias=0.0)
    probabilities, *perturbed = (calibration.probabilities(each) for each in (scored.logits, *scored.perturbed))
    threshold = passport.operating_point().threshold
    patients = patient_indices(scored.patients)
    renewed = with_bands(passport, measure_bands(scored.labels, probabilities, perturbed, patients, threshold))
    save_weights(network, renewed, stem)
    return renewed


def reexport(target: Path, stem: Path) -> ModelPassport:
    """Write the ONNX file from the shipped weights; parity is checked on random films.

    Raises:
        ExportError: Torch and ONNX Runtime disagree; no file is written.
        DataError: There are no weights.
    """
    network, passport = load_weights(stem)
    films = random_films(passport.input_size)
    with torch.no_grad():
        logits = network(torch.from_numpy(films)).logits[:, 0].numpy()
    expected = Calibration(temperature=passport.temperature, bias=0.0).probabilities(logits)
    with draft_of(target) as draft:
        write_graph(network, passport, draft)
        check_parity(draft, films, expected)
        replace_model(draft, target)
    return passport
