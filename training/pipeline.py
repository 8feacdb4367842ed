"""The pipeline of a recipe: train, calibrate on validation films, measure the test films once, save the summary."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from inference.evaluation.metrics import patient_indices
from inference.files import write_atomically
from training.data.dataset_layouts import check_disjoint_patients, development_films, test_films
from training.data.film_dataset import load_films
from training.data.manifest import DataError, LabelledFilm
from training.fitting.checkpoints import chosen_weights, load_network
from training.fitting.run_metadata import record_unreadable
from training.fitting.train import split_of, train
from training.fitting.trainer import ALL_GPUS, Hardware, is_first_process, wait_for_all
from training.measuring.calibration import balanced_point, choose_operating_points, fit_calibration
from training.measuring.predictions import Prediction, labels_of, perturbed_logits, predict, write_predictions
from training.measuring.run_artifacts import (
    SUMMARY_FILE,
    TEST_PREDICTIONS,
    VALIDATION_PREDICTIONS,
    FinishedRun,
    RunSummary,
    load_summary,
    recipe_of,
)
from training.measuring.undecided_band import measure_bands
from training.networks.cost import cost_of
from training.recipes.recipe import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class RunConfig:
    """Configuration of a run.

    Attributes:
        recipe_text: The recipe, TOML, with its seed and fold.
        data: A data set in any layout that `training.data.dataset_layouts` knows.
        measure_test: Whether to measure the test films, once, when the weights are final.
        machines: The hardware to train on.
        progress: Whether to show a bar for each epoch.
    """

    recipe_text: str
    data: Path
    measure_test: bool = True
    machines: Hardware = ALL_GPUS
    progress: bool = True


def train_and_evaluate(config: RunConfig, workdir: Path) -> FinishedRun:
    """Train a recipe, or resume its training, and measure the result; finished steps are not repeated.

    If several processes train together, the first one measures and the others wait.

    Args:
        config: Configuration of a run.
        workdir: The run's folder.

    Raises:
        RecipeError: The folder holds a run of another recipe.
        DataError: The data set cannot be trained on, or its test part shares patients with the rest.
    """
    check_disjoint_patients(development_films(config.data), test_films(config.data))
    train(config.recipe_text, config.data, workdir, machines=config.machines, progress=config.progress)
    if is_first_process():
        evaluate_run(workdir, config.data, measure_test=config.measure_test)
    wait_for_all()
    return FinishedRun.load(workdir)


def evaluate_run(run: Path, data: Path, *, measure_test: bool = True) -> FinishedRun:
    """Calibrate a trained run on its validation films and measure its test films, unless this was done before.

    Raises:
        DataError: There is no run in the folder, or its logits do not rise with pneumonia.
    """
    recipe = recipe_of(run)
    digest = hashlib.sha256(_weights(recipe, run).read_bytes()).hexdigest()
    known = load_summary(run) if (run / SUMMARY_FILE).exists() else None
    if known is not None and known.weights_sha256 != digest:
        (run / TEST_PREDICTIONS).unlink(missing_ok=True)
    if known is not None and (known.weights_sha256 != digest or not known.error_rates):
        (run / SUMMARY_FILE).unlink()
    if not (run / SUMMARY_FILE).exists():
        _calibrate(recipe, run, data, digest)
    test = test_films(data)
    if test and measure_test and not (run / TEST_PREDICTIONS).exists():
        write_predictions(_predict(recipe, run, test, "test"), run / TEST_PREDICTIONS)
    return FinishedRun.load(run).relocated_to([*development_films(data), *test])


def _calibrate(recipe: Recipe, run: Path, data: Path, digest: str) -> None:
    split = split_of(recipe, data)
    network = load_network(recipe, _weights(recipe, run))
    predictions = _predict(recipe, run, split.validation, "validation")
    write_predictions(predictions, run / VALIDATION_PREDICTIONS)
    logits, labels = np.array([prediction.logit for prediction in predictions]), labels_of(predictions)
    try:
        perturbed = perturbed_logits(network, recipe.input_size, predictions)
        calibration = fit_calibration(logits, labels, perturbed)
    except ValueError as error:
        raise DataError(f"{run} cannot be measured: {error}.") from error
    probabilities = calibration.probabilities(logits)
    perturbed_probabilities = [calibration.probabilities(one) for one in perturbed]
    points = choose_operating_points(labels, probabilities, perturbed_probabilities)
    threshold = balanced_point(points).threshold
    patients = patient_indices([prediction.patient for prediction in predictions])
    bands = measure_bands(labels, probabilities, perturbed_probabilities, patients, threshold)
    summary = RunSummary(
        data=str(data.resolve()),
        weights_sha256=digest,
        trained_on=len(split.fit),
        calibration=calibration,
        operating_points=points,
        conformal=bands.conformal,
        error_rates=bands.error_rates,
        changed_scores=bands.changed_scores,
        cost=cost_of(network, recipe.input_size),
    )
    write_atomically(run / SUMMARY_FILE, msgspec.json.format(msgspec.json.encode(summary), indent=2))


def _predict(recipe: Recipe, run: Path, films: list[LabelledFilm], purpose: str) -> list[Prediction]:
    loaded = load_films(films, recipe.input_size, purpose=purpose)
    record_unreadable(run, loaded.unreadable)
    network = load_network(recipe, _weights(recipe, run))
    return predict(network, loaded)


def _weights(recipe: Recipe, run: Path) -> Path:
    path = chosen_weights(recipe, run)
    if not path.is_file():
        raise DataError(f"The run in {run} has no weights yet; the same train command goes on with it.")
    return path
