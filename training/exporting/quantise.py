"""Quantises a model to int8, and checks whether the result may replace the float32 model."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from msgspec.structs import replace

from inference.arrays import FloatImage
from inference.evaluation.metrics import Labels, patient_indices, roc_auc
from inference.models.classifier import PneumoniaClassifier
from inference.models.passport import ModelPassport
from training.data.film_dataset import load_films
from training.data.manifest import LabelledFilm
from training.exporting.onnx_graph import draft_of, replace_model, stamp
from training.fitting.train import split_of
from training.measuring.calibration import choose_operating_points, validation_scores
from training.measuring.exported_model import performance_of
from training.measuring.perturbation import scores_under
from training.measuring.random_perturbations import CALIBRATION_SEED, random_perturbations
from training.measuring.run_artifacts import recipe_of
from training.measuring.undecided_band import measure_bands, with_bands

MOST_AUC_CHANGED = 0.001
MOST_VERDICTS_CHANGED = 1 / 200
"""Limits of a model that may ship: change of the AUC either way, and share of films on the other side."""

CALIBRATION_FILMS = 256
"""Number of training films from which the ranges of the activations are estimated."""

_BATCH = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantisationCheck:
    """Differences between an int8 model and its float32 original on validation films.

    Attributes:
        auc_change: Area under the ROC curve of int8 minus that of float32.
        verdicts_changed: Share of films that change sides at the default operating point.
        largest_change: Greatest difference of probability on one film.
    """

    auc_change: float
    verdicts_changed: float
    largest_change: float

    @property
    def ships(self) -> bool:
        """Whether it may replace the original."""
        return abs(self.auc_change) <= MOST_AUC_CHANGED and self.verdicts_changed <= MOST_VERDICTS_CHANGED

    def sentence(self) -> str:
        """The differences, and the verdict."""
        found = (
            f"on validation films its AUC changes by {self.auc_change:+.4f} and {self.verdicts_changed:.2%} of the "
            f"verdicts change, the largest change of probability is {self.largest_change:.3f}"
        )
        if self.ships:
            return f"The int8 model may ship: {found}."
        return f"The int8 model does not ship: {found}; allowed are {MOST_AUC_CHANGED} and {MOST_VERDICTS_CHANGED:.2%}."


class _CalibrationBatches:
    """Supplies films in batches, as a `CalibrationDataReader` of ONNX Runtime."""

    def __init__(self, films: FloatImage) -> None:
        self._batches = iter(np.array_split(films, max(1, len(films) // _BATCH)))

    def get_next(self) -> dict[str, FloatImage] | None:
        """The next batch, or none."""
        batch = next(self._batches, None)
        return None if batch is None else {"film": batch}


def export_integer(run: Path, data: Path, original: Path, target: Path) -> QuantisationCheck:
    """Write the int8 version of an exported model, if it passes the check on validation films.

    Its operating points are chosen from its own probabilities, since they belong to one file.

    Args:
        run: A trained run.
        data: The data set that it was trained on.
        original: The float32 file, from `training.exporting.export.export`.
        target: The file to write; not written if the check fails.
    """
    recipe = recipe_of(run)
    split = split_of(recipe, data)
    chosen = split.fit[:: max(1, len(split.fit) // CALIBRATION_FILMS)]
    ranges = load_films(chosen, recipe.input_size, purpose="calibration").tensors[0].float().numpy()
    validation = load_films(split.validation, recipe.input_size, purpose="validation")
    images, labels = validation.tensors[0].float().numpy(), validation.tensors[1][:, 0].bool().numpy()
    passport = PneumoniaClassifier(original).passport
    with draft_of(target) as draft:
        quantise(original, ranges, draft)
        stamp(draft, passport)
        check = compare(original, draft, images, labels)
        if check.ships:
            films = [loaded.film for loaded in validation.films]
            stamp(draft, _recalibrated(passport, draft, films))
            finished = replace(PneumoniaClassifier(draft).passport, performance=performance_of(draft, films, data))
            stamp(draft, finished)
            replace_model(draft, target)
    return check


def _recalibrated(passport: ModelPassport, model: Path, films: Sequence[LabelledFilm]) -> ModelPassport:
    """The passport with operating points, bounds and scores of the int8 model."""
    classifier = PneumoniaClassifier(model)
    labels, scores_by_name = scores_under(
        random_perturbations(CALIBRATION_SEED),
        lambda images: classifier.predict(images).probabilities,
        passport.input_size,
        films,
    )
    probabilities, *perturbed = scores_by_name.values()
    points = choose_operating_points(labels, probabilities, perturbed)
    renewed = replace(
        passport,
        name=f"{passport.name} int8",
        operating_points=points,
        validation_scores=validation_scores(labels, probabilities),
    )
    patients = patient_indices([film.patient for film in films])
    threshold = renewed.operating_point().threshold
    return with_bands(renewed, measure_bands(labels, probabilities, perturbed, patients, threshold))


def quantise(model: Path, films: FloatImage, target: Path) -> None:
    """Write a model's int8 version: static, quantise and dequantise nodes, per channel.

    Unsigned activations and signed weights of 7 bits run fastest and never saturate on older processors.

    Args:
        model: A float32 ONNX file.
        films: Preprocessed training films, float32 [N, 1, S, S].
        target: The file to write; it has no passport yet.
    """
    # Imported late, after the classifier has disabled ONNX Runtime's telemetry.
    from onnxruntime.quantization import QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    with TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(model, prepared, skip_symbolic_shape=True)
        quantize_static(
            prepared,
            target,
            _CalibrationBatches(films),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )


def compare(original: Path, integer: Path, films: FloatImage, labels: Labels) -> QuantisationCheck:
    """Compare both models on validation films; both must have the same passport.

    Args:
        original: The float32 file.
        integer: The int8 file.
        films: Preprocessed, float32 [N, 1, S, S].
        labels: bool [N].
    """
    before, after = (PneumoniaClassifier(model).predict(films).probabilities for model in (original, integer))
    threshold = PneumoniaClassifier(original).passport.operating_point().threshold
    return QuantisationCheck(
        auc_change=roc_auc(labels, after).value - roc_auc(labels, before).value,
        verdicts_changed=float(((before >= threshold) != (after >= threshold)).mean()),
        largest_change=float(np.abs(before - after).max()),
    )
