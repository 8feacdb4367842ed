"""Stability of verdicts under small fixed perturbations, and between films at native resolution and small copies."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from inference.arrays import FloatImage
from inference.evaluation.metrics import Probabilities, proportion
from inference.models.passport import Estimate
from inference.models.preprocessing import preprocess
from inference.reading.reader import read_radiograph
from training.data.manifest import DataError, LabelledFilm
from training.measuring.perturbation import UNCHANGED, LabelledImage, Perturbation, scores_under
from training.measuring.scorer import Scorer
from training.measuring.shortcuts.markers import without_markers

_JPEG_QUALITY = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Stability:
    """Effect of one perturbation: the share of verdicts that stay, and the mean absolute difference of probability."""

    perturbation: str
    stay: Estimate
    difference: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeResolutionComparison:
    """Differences between a run's predictions at native resolution and for the small copies.

    Attributes:
        films: Number of pairs compared.
        mean_difference: Mean absolute difference of probability.
        largest_difference: Greatest absolute difference of probability.
        verdicts_changed: Number of pairs on different sides of the default operating point.
    """

    films: int
    mean_difference: float
    largest_difference: float
    verdicts_changed: int


def fixed_perturbations() -> dict[str, Perturbation]:
    """The perturbations by name, each from a film float32 [H, W] in 0 to 1 to another."""
    return {
        "turned 5° to the left": lambda film: _moved(film, degrees=5),
        "turned 5° to the right": lambda film: _moved(film, degrees=-5),
        "shifted 5 % to the right": lambda film: _moved(film, right=0.05),
        "shifted 5 % to the left": lambda film: _moved(film, right=-0.05),
        "shifted 5 % down": lambda film: _moved(film, down=0.05),
        "shifted 5 % up": lambda film: _moved(film, down=-0.05),
        "gamma 0.8": lambda film: film**0.8,
        "gamma 1.25": lambda film: film**1.25,
        "JPEG of quality 50": _compressed,
        "markers masked": without_markers,
    }


def measure_stability(scorer: Scorer, films: Sequence[LabelledImage]) -> list[Stability]:
    """Perturb each film in each way and compare the verdicts at the default operating point.

    Args:
        scorer: The run.
        films: Validation films; unreadable ones are left out.

    Raises:
        DataError: No film can be read.
    """
    _, scores = scores_under(fixed_perturbations(), scorer.probabilities, scorer.input_size, films)
    unperturbed = scores.pop(UNCHANGED)
    return [_stability(name, unperturbed, perturbed, scorer.point.threshold) for name, perturbed in scores.items()]


def _stability(name: str, unperturbed: Probabilities, perturbed: Probabilities, threshold: float) -> Stability:
    same_verdict = (unperturbed >= threshold) == (perturbed >= threshold)
    difference = float(np.abs(unperturbed - perturbed).mean())
    stay = proportion(int(same_verdict.sum()), len(same_verdict))
    return Stability(perturbation=name, stay=stay, difference=difference)


def _moved(film: FloatImage, *, degrees: float = 0.0, right: float = 0.0, down: float = 0.0) -> FloatImage:
    """Turn about the centre and shift by shares of the sides; the uncovered area is black."""
    height, width = film.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    matrix[:, 2] += (right * width, down * height)
    moved = cv2.warpAffine(film, matrix, (width, height), flags=cv2.INTER_LINEAR)
    return moved.astype(np.float32, copy=False)


def _compressed(film: FloatImage) -> FloatImage:
    buffer = io.BytesIO()
    Image.fromarray(np.rint(film * 255).astype(np.uint8)).save(buffer, "JPEG", quality=_JPEG_QUALITY)
    return np.asarray(Image.open(buffer), np.float32) / np.float32(255)


def compare_native_resolution(
    scorer: Scorer, folder: Path, copies: Sequence[LabelledFilm]
) -> NativeResolutionComparison:
    """Compare every film below a folder with the copy of the same class and name.

    Args:
        scorer: The run.
        folder: Films at native resolution, in folders NORMAL and PNEUMONIA, at any depth.
        copies: The data set's films.

    Raises:
        DataError: No film has a copy.
    """
    known: dict[tuple[str, str], Path] = {}
    for film in copies:
        known.setdefault((film.path.parent.name, film.path.stem), film.path)
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    pairs = [(path, known[key]) for path in paths if (key := (path.parent.name, path.stem)) in known]
    if not pairs:
        raise DataError(f"No film below {folder} has the name of one in the data set.")
    native, copy = (_probabilities(scorer, side) for side in zip(*pairs, strict=True))
    difference = np.abs(native - copy)
    threshold = scorer.point.threshold
    return NativeResolutionComparison(
        films=len(pairs),
        mean_difference=float(difference.mean()),
        largest_difference=float(difference.max()),
        verdicts_changed=int(((native >= threshold) != (copy >= threshold)).sum()),
    )


def _probabilities(scorer: Scorer, paths: Sequence[Path]) -> np.ndarray:
    size = scorer.input_size
    return scorer.probabilities(np.stack([preprocess(read_radiograph(path).pixels, size) for path in paths]))
