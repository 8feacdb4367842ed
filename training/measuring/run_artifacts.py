"""The artifacts of a finished run, and their readers."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec
import numpy as np

from inference.evaluation.metrics import Labels, Probabilities
from inference.models.passport import ConformalBounds, OperatingPoint, ValidationScores
from training.data.manifest import DataError, LabelledFilm
from training.fitting.run_metadata import stored_recipe, unreadable_films
from training.measuring.calibration import Calibration, balanced_point
from training.measuring.predictions import Prediction, labels_of, read_predictions
from training.networks.cost import Cost
from training.recipes.recipe import Recipe, parse_recipe

SUMMARY_FILE = "run.json"
VALIDATION_PREDICTIONS, TEST_PREDICTIONS = "answers-validation.csv", "answers-test.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """The summary of a measured run, saved in addition to its predictions.

    Attributes:
        weights_sha256: Digest of the measured checkpoint.
        trained_on: Number of films that the weights were fitted to.
        calibration, operating_points, conformal, error_rates, changed_scores: Chosen and measured on the validation
            films, unperturbed and perturbed; the last two are empty in a run that was measured before they were kept.
    """

    data: str
    weights_sha256: str
    trained_on: int
    calibration: Calibration
    operating_points: tuple[OperatingPoint, ...]
    conformal: ConformalBounds
    cost: Cost
    error_rates: tuple[ConformalBounds, ...] = ()
    changed_scores: ValidationScores = field(default_factory=ValidationScores)


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedRun:
    """A run with all its artifacts.

    Attributes:
        validation: Its predictions for the films that it was calibrated on.
        test: Its predictions for the test films; empty where the data set has none.
        unreadable: The path and the reason for each film that could not be read.
    """

    folder: Path
    recipe: Recipe
    summary: RunSummary
    validation: tuple[Prediction, ...]
    test: tuple[Prediction, ...]
    unreadable: tuple[str, ...]

    @classmethod
    def load(cls, run: Path) -> "FinishedRun":
        """Read a run's folder.

        Raises:
            DataError: There is no finished run in it.
        """
        return cls(
            folder=run,
            recipe=recipe_of(run),
            summary=load_summary(run),
            validation=tuple(read_predictions(run / VALIDATION_PREDICTIONS)),
            test=tuple(read_predictions(run / TEST_PREDICTIONS)),
            unreadable=unreadable_films(run),
        )

    @property
    def name(self) -> str:
        """The recipe's name with the seed."""
        return f"{self.recipe.name} (seed {self.recipe.training.seed})"

    @property
    def point(self) -> OperatingPoint:
        """The default operating point."""
        return balanced_point(self.summary.operating_points)

    def scored(self, predictions: tuple[Prediction, ...]) -> tuple[Labels, Probabilities]:
        """Labels and calibrated probabilities of this run's predictions."""
        logits = np.array([prediction.logit for prediction in predictions], np.float64)
        return labels_of(predictions), self.summary.calibration.probabilities(logits)

    def relocated_to(self, films: Iterable[LabelledFilm]) -> "FinishedRun":
        """The same with the paths of these films, by their content: for a data set that has moved."""
        places = {film.sha256: film.path for film in films}
        validation, test = (
            tuple(
                replace(prediction, path=places.get(prediction.sha256, prediction.path)) for prediction in predictions
            )
            for predictions in (self.validation, self.test)
        )
        return replace(self, validation=validation, test=test)


def recipe_of(run: Path) -> Recipe:
    """The recipe of a run.

    Raises:
        DataError: There is no run in the folder.
    """
    return parse_recipe(stored_recipe(run))


def load_summary(run: Path) -> RunSummary:
    """Read the summary of a run.

    Raises:
        DataError: The run was not measured yet.
    """
    try:
        return msgspec.json.decode((run / SUMMARY_FILE).read_bytes(), type=RunSummary)
    except FileNotFoundError as error:
        raise DataError(f"The run in {run} is not measured yet: python -m training evaluate {run}.") from error
