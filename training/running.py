"""One entry for every recipe: train, calibrate on validation films, measure the test films once, keep the record."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from inference.evaluation import Labels, Probabilities
from inference.passport import ConformalBounds, OperatingPoint
from training.answers import Answer, answer, changed_logits, labels_of, read_answers, write_answers
from training.calibration import Calibration, choose_operating_points, conformal_bounds, fit_calibration
from training.cost import Cost, cost_of
from training.dataset import load_films
from training.layouts import check_apart, development_films, test_films
from training.manifest import DataError, LabelledFilm
from training.recipe import Recipe, parse_recipe
from training.train import RECIPE_FILE, chosen_weights, left_out, load_network, note_left_out, split_of, train

RECORD_FILE = "run.json"
VALIDATION_ANSWERS, TEST_ANSWERS = "answers-validation.csv", "answers-test.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunConfig:
    """What to run.

    Attributes:
        recipe_text: The recipe, TOML, with the seed and the fold that are wanted.
        data: A data set in any layout that `training.layouts` knows.
        measure_test: Whether to measure the test films, once, when the weights are final.
        progress: Whether to show a bar for each epoch.
    """

    recipe_text: str
    data: Path
    measure_test: bool = True
    progress: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """What is kept of a finished run, beside its answers.

    Attributes:
        weights_sha256: Of the checkpoint that was measured.
        trained_on: Number of films that the weights were fitted to.
        calibration, operating_points, conformal: Chosen on the validation films, unchanged and changed.
    """

    data: str
    weights_sha256: str
    trained_on: int
    calibration: Calibration
    operating_points: tuple[OperatingPoint, ...]
    conformal: ConformalBounds
    cost: Cost


def train_and_evaluate(config: RunConfig, workdir: Path) -> "FinishedRun":
    """Train a recipe, or go on training it, and measure it; what is finished is not done again.

    Args:
        config: What to run.
        workdir: The run's folder.

    Raises:
        RecipeError: The folder holds a run of another recipe.
        DataError: The data set cannot be trained on, or its test part shares patients with the rest.
    """
    check_apart(development_films(config.data), test_films(config.data))
    train(config.recipe_text, config.data, workdir, progress=config.progress)
    return evaluate_run(workdir, config.data, measure_test=config.measure_test)


def evaluate_run(run: Path, data: Path, *, measure_test: bool = True) -> "FinishedRun":
    """Calibrate a trained run on its validation films and measure its test films, unless that was done before.

    Raises:
        DataError: There is no run in the folder, or its network has learnt nothing.
    """
    recipe = _recipe_of(run)
    digest = hashlib.sha256(_weights(recipe, run).read_bytes()).hexdigest()
    if (run / RECORD_FILE).exists() and load_record(run).weights_sha256 != digest:
        (run / TEST_ANSWERS).unlink(missing_ok=True)
        (run / RECORD_FILE).unlink()
    if not (run / RECORD_FILE).exists():
        _calibrate(recipe, run, data, digest)
    films = test_films(data) if measure_test else []
    if films and not (run / TEST_ANSWERS).exists():
        write_answers(_answers(recipe, run, films, "test"), run / TEST_ANSWERS)
    return FinishedRun.load(run)


def _calibrate(recipe: Recipe, run: Path, data: Path, digest: str) -> None:
    split = split_of(recipe, data)
    network = load_network(recipe, _weights(recipe, run)).network
    answers = _answers(recipe, run, split.validation, "validation")
    write_answers(answers, run / VALIDATION_ANSWERS)
    logits, labels = np.array([one.logit for one in answers]), labels_of(answers)
    try:
        changed = changed_logits(network, recipe.input_size, answers)
        calibration = fit_calibration(logits, labels, changed)
    except ValueError as error:
        raise DataError(f"{run} cannot be measured: {error}.") from error
    probabilities, under = calibration.probabilities(logits), [calibration.probabilities(one) for one in changed]
    record = RunRecord(
        data=str(data.resolve()),
        weights_sha256=digest,
        trained_on=len(split.fit),
        calibration=calibration,
        operating_points=choose_operating_points(labels, probabilities, under),
        conformal=conformal_bounds(labels, probabilities, changed=under),
        cost=cost_of(network, recipe.input_size),
    )
    (run / RECORD_FILE).write_bytes(msgspec.json.format(msgspec.json.encode(record), indent=2))


def _answers(recipe: Recipe, run: Path, films: list[LabelledFilm], purpose: str) -> list[Answer]:
    loaded = load_films(films, recipe.input_size, purpose=purpose)
    note_left_out(run, loaded.unreadable)
    network = load_network(recipe, _weights(recipe, run)).network
    return answer(network, loaded)


def _recipe_of(run: Path) -> Recipe:
    try:
        return parse_recipe((run / RECIPE_FILE).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise DataError(f"There is no run in {run}.") from error


def _weights(recipe: Recipe, run: Path) -> Path:
    path = chosen_weights(recipe, run)
    if not path.is_file():
        raise DataError(f"The run in {run} has no weights yet; the same train command goes on with it.")
    return path


def load_record(run: Path) -> RunRecord:
    """Read the record of a run.

    Raises:
        DataError: The run was not measured yet.
    """
    try:
        return msgspec.json.decode((run / RECORD_FILE).read_bytes(), type=RunRecord)
    except FileNotFoundError as error:
        raise DataError(f"The run in {run} is not measured yet: python -m training evaluate {run}.") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedRun:
    """A run with all that was kept of it.

    Attributes:
        validation: Its answers for the films that it was calibrated on.
        test: Its answers for the test films; empty where the data set has none.
        left_out: The films that could not be read, each with the reason.
    """

    folder: Path
    recipe: Recipe
    record: RunRecord
    validation: tuple[Answer, ...]
    test: tuple[Answer, ...]
    left_out: tuple[str, ...]

    @classmethod
    def load(cls, run: Path) -> "FinishedRun":
        """Read a run's folder.

        Raises:
            DataError: There is no finished run in it.
        """
        return cls(
            folder=run,
            recipe=_recipe_of(run),
            record=load_record(run),
            validation=tuple(read_answers(run / VALIDATION_ANSWERS)),
            test=tuple(read_answers(run / TEST_ANSWERS)),
            left_out=left_out(run),
        )

    @property
    def name(self) -> str:
        """The recipe's name with the seed."""
        return f"{self.recipe.name} (seed {self.recipe.training.seed})"

    def scored(self, answers: tuple[Answer, ...]) -> tuple[Labels, Probabilities]:
        """Labels and calibrated probabilities of this run's answers."""
        logits = np.array([one.logit for one in answers], np.float64)
        return labels_of(answers), self.record.calibration.probabilities(logits)
