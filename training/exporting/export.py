"""Exports a measured run to an ONNX file with its passport; no file is written unless parity holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from msgspec.structs import replace

from inference import __version__
from inference.arrays import FloatImage
from inference.evaluation.metrics import Labels
from inference.models.passport import FORMAT_VERSION, ModelPassport, TrainingData
from inference.models.preprocessing import PREPROCESSING
from training.data.dataset_card import dataset_card_of
from training.data.film_dataset import load_films, measuring_loader
from training.data.manifest import LabelledFilm, digest_of
from training.exporting.onnx_graph import ExportError, check_parity, draft_of, replace_model, stamp, write_graph
from training.fitting.checkpoints import chosen_weights, load_network
from training.fitting.run_metadata import stored_recipe
from training.fitting.train import Split, split_of
from training.measuring.calibration import BALANCED, PREVALENCE, evidence_scale, validation_scores
from training.measuring.exported_model import performance_of
from training.measuring.run_artifacts import RunSummary, recipe_of
from training.networks.model_factory import can_be_shipped
from training.networks.residual import HilumNetwork
from training.pipeline import evaluate_run
from training.recipes.recipe import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class _Validation:
    """The network's raw outputs on the N readable validation films.

    Attributes:
        images: float32 [N, 1, S, S] in 0 to 1.
        logits: [N], before calibration.
        strongest: The logit of each film's strongest region, [N].
        labels: bool [N].
    """

    films: tuple[LabelledFilm, ...]
    images: FloatImage
    logits: npt.NDArray[np.float32]
    strongest: npt.NDArray[np.float32]
    labels: Labels


def export(run: Path, data: Path, target: Path) -> ModelPassport:
    """Write a run's weights as an ONNX file, with a passport.

    Args:
        run: A run's folder, from `training.fitting.train.train`; it is measured first if necessary.
        data: The data set it was trained on; its test part, if any, is measured for the passport.
        target: The file to write.

    Raises:
        ExportError: The network cannot be shipped, or torch and ONNX Runtime disagree; no file is written.
        DataError: There is no run in the folder, its logits do not rise with pneumonia, or the data set has changed.
    """
    recipe = recipe_of(run)
    if not can_be_shipped(recipe):
        raise ExportError(f"The network of {recipe.name} has no exact activation map, so it is measured, not shipped.")
    summary = evaluate_run(run, data, measure_test=False).summary
    split = split_of(recipe, data)
    network = load_network(recipe, chosen_weights(recipe, run))
    assert isinstance(network, HilumNetwork)  # noqa: S101  # since it can be shipped
    validation = _predict(network, split.validation, recipe.input_size)
    passport = _passport(recipe, stored_recipe(run), split, summary, validation)
    with torch.no_grad():
        network.head.bias.add_(summary.calibration.bias)
    expected = summary.calibration.probabilities(validation.logits)
    with draft_of(target) as draft:
        write_graph(network, passport, draft)
        check_parity(draft, validation.images, expected)
        finished = replace(passport, performance=performance_of(draft, validation.films, data))
        stamp(draft, finished)
        replace_model(draft, target)
    return finished


def _predict(network: HilumNetwork, films: Sequence[LabelledFilm], input_size: int) -> _Validation:
    """Run the network in float32 on films, in order."""
    loaded = load_films(films, input_size, purpose="validation")
    inputs = [batch.float() for batch, *_ in measuring_loader(loaded, 128)]
    with torch.no_grad():
        outputs = [network(batch) for batch in inputs]
    logits = torch.cat([output.logits[:, 0] for output in outputs]).numpy()
    strongest = torch.cat([output.activation_map.amax(dim=(1, 2)) for output in outputs]).numpy()
    return _Validation(
        films=tuple(film.film for film in loaded.films),
        images=torch.cat(inputs).numpy(),
        logits=logits,
        strongest=strongest + np.float32(network.head.bias.item()),
        labels=loaded.tensors[1][:, 0].bool().numpy(),
    )


def _passport(
    recipe: Recipe, recipe_text: str, split: Split, summary: RunSummary, validation: _Validation
) -> ModelPassport:
    calibration = summary.calibration
    card = dataset_card_of([*split.fit, *split.validation])
    return ModelPassport(
        format_version=FORMAT_VERSION,
        name=recipe.name,
        version=__version__,
        created=datetime.now(UTC).date(),
        classes=("pneumonia",),
        input_size=recipe.input_size,
        preprocessing=PREPROCESSING,
        temperature=calibration.temperature,
        evidence_scale=evidence_scale(validation.strongest, validation.labels, calibration),
        operating_points=summary.operating_points,
        default_operating_point=BALANCED,
        conformal=summary.conformal,
        error_rates=summary.error_rates,
        changed_scores=summary.changed_scores,
        population=card.population,
        training_data=TrainingData(
            name=card.name,
            source=card.source,
            licence=card.licence,
            films=len(split.fit),
            patients=len({film.patient for film in split.fit}),
            sha256=digest_of(split.fit),
        ),
        recipe=recipe_text,
        performance=(),
        limits=card.limits,
        validation_scores=validation_scores(validation.labels, calibration.probabilities(validation.logits)),
        calibration_prevalence=PREVALENCE,
    )
