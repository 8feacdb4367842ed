"""Scores films with a model that sees the lungs alone; these are located, cropped and masked as in inference."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from inference.arrays import FloatImage
from inference.evaluation.figures import performance_at_threshold
from inference.evaluation.metrics import Labels, Probabilities
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.passport import Performance
from inference.models.preprocessing import FILM_SIDE, batch, crop_to_lungs, preprocess
from inference.reading.reader import read_radiograph
from training.data.lungs.labelled_chests import APPEARANCES, NEGATIVE, LabelledChest
from training.data.manifest import DataError
from training.measuring.perturbation import UNCHANGED, Scores, scores_under
from training.measuring.random_perturbations import CALIBRATION_SEED, random_perturbations
from training.networks.joint import LocalisingNetwork

_BATCH = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredChests:
    """Logits of N films, unperturbed and under each random perturbation.

    Attributes:
        labels: bool [N].
        patients: The patients' names, [N].
        perturbed: Each [N].
    """

    labels: Labels
    patients: list[str]
    logits: Scores
    perturbed: list[Scores]


def lung_inputs(films: FloatImage, gate: Gate, input_size: int) -> FloatImage:
    """The inputs of a model for films.

    Args:
        films: float32 [N, 1, FILM_SIDE, FILM_SIDE] in 0 to 1.
        gate: Locates the lungs.
        input_size: Side S of the model's input.

    Returns:
        float32 [N, 1, S, S] in 0 to 1.
    """
    pairs = zip(films, gate.inspect(list(films)), strict=True)
    return np.stack([crop_to_lungs(film[0], answer.lung_field, input_size).film for film, answer in pairs])


def inference_inputs(chests: Sequence[LabelledChest], gate: Gate, input_size: int) -> Iterator[FloatImage]:
    """Read films as in inference, and yield a model's inputs for them, in batches.

    Yields:
        float32 [N, 1, S, S] in 0 to 1.

    Raises:
        HilumError: A film cannot be read.
    """
    for start in range(0, len(chests), _BATCH):
        films = [read_radiograph(chest.film.path, smallest_side=FILM_SIDE) for chest in chests[start : start + _BATCH]]
        yield lung_inputs(batch([preprocess(film.pixels, FILM_SIDE) for film in films]), gate, input_size)


def score_chests(
    network: LocalisingNetwork,
    input_size: int,
    chests: Sequence[LabelledChest],
    gate: Gate,
    *,
    seed: int = CALIBRATION_SEED,
) -> ScoredChests:
    """Score films before calibration, also under random perturbations.

    Args:
        network: The network of the films' population.
        input_size: Side of its input.
        chests: The films.
        gate: Locates the lungs.
        seed: Seed of the perturbations: `CALIBRATION_SEED` or `EVALUATION_SEED`.

    Raises:
        DataError: Not all films can be read.
    """

    def score(films: FloatImage) -> Scores:
        with torch.no_grad():
            output = network(torch.from_numpy(lung_inputs(films, gate, input_size)))
        logits: Scores = output.logits[:, 0].double().numpy()
        return logits

    labels, scores = scores_under(random_perturbations(seed), score, FILM_SIDE, chests)
    if len(labels) < len(chests):
        raise DataError(f"{len(chests) - len(labels)} of the validation films can no longer be read.")
    logits = scores.pop(UNCHANGED)
    patients = [chest.film.patient for chest in chests]
    return ScoredChests(labels=labels, patients=patients, logits=logits, perturbed=list(scores.values()))


def probabilities_by(classifier: PneumoniaClassifier, gate: Gate) -> Callable[[FloatImage], Probabilities]:
    """A function from films float32 [N, 1, FILM_SIDE, FILM_SIDE] to a model's calibrated probabilities, float64 [N]."""
    side = classifier.passport.input_size
    return lambda films: classifier.predict(lung_inputs(films, gate, side)).probabilities


def performance_on(model: Path, chests: Sequence[LabelledChest], dataset: str, gate: Gate) -> list[Performance]:
    """Measure a model file at its default operating point on given films, all of which the gate lets pass.

    Returns:
        The performance on all films, and on those of each appearance of pneumonia against the negative ones.

    Raises:
        DataError: Not all films can be read.
        ModelError: The model cannot be used.
    """
    classifier = PneumoniaClassifier(model)
    labels, scores = scores_under({}, probabilities_by(classifier, gate), FILM_SIDE, chests)
    if len(labels) < len(chests):
        raise DataError(f"{len(chests) - len(labels)} of the films cannot be read ({dataset}).")
    point = classifier.passport.operating_point()
    kinds = np.array([chest.kind for chest in chests])
    parts = {dataset: np.ones(len(kinds), np.bool_)}
    parts |= {
        f"{dataset}: {kind} against negative": np.isin(kinds, (kind, NEGATIVE)) for kind in APPEARANCES if kind in kinds
    }
    return [
        performance_at_threshold(
            labels[part],
            scores[UNCHANGED][part],
            threshold=point.threshold,
            operating_point=point.name,
            dataset=name,
        )
        for name, part in parts.items()
    ]
