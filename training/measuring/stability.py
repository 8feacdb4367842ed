"""Stability of verdicts under small fixed perturbations: rotation, shift, exposure, compression, masked markers."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from inference.arrays import FloatImage
from inference.evaluation.metrics import Probabilities, proportion
from inference.models.passport import Estimate
from training.measuring.perturbation import UNCHANGED, LabelledImage, Perturbation, scores_under
from training.measuring.scoring import Scorer
from training.measuring.shortcuts.markers import without_markers

_JPEG_QUALITY = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Stability:
    """Effect of one perturbation: the share of verdicts that stay, and the mean absolute difference of probability."""

    change: str
    stay: Estimate
    difference: float


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
        films: Validation films; those that cannot be read are left out.

    Raises:
        DataError: None can be read.
    """
    _, scores = scores_under(fixed_perturbations(), scorer.probabilities, scorer.input_size, films)
    plain = scores.pop(UNCHANGED)
    return [_stability(name, plain, changed, scorer.point.threshold) for name, changed in scores.items()]


def _stability(name: str, plain: Probabilities, changed: Probabilities, threshold: float) -> Stability:
    unchanged = (plain >= threshold) == (changed >= threshold)
    difference = float(np.abs(plain - changed).mean())
    return Stability(change=name, stay=proportion(int(unchanged.sum()), len(unchanged)), difference=difference)


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
