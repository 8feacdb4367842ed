"""Fifteen perturbations of random strength, such as another detector, room or viewer causes."""

import zlib
from collections.abc import Callable
from functools import partial

import cv2
import numpy as np
from cv2.typing import MatLike

from inference.arrays import FloatImage
from training.measuring.perturbation import Perturbation

CALIBRATION_SEED, EVALUATION_SEED = 1, 2
"""Different seeds, so that a model is not evaluated under the perturbations of its calibration."""

RandomPerturbation = Callable[[FloatImage, np.random.Generator], MatLike]


def random_perturbations(seed: int) -> dict[str, Perturbation]:
    """The perturbations by name; the strength for a film depends on the seed, the name and the film alone."""
    return {
        name: partial(_apply, perturbation, f"{seed} {name}".encode()) for name, perturbation in _PERTURBATIONS.items()
    }


def _apply(perturbation: RandomPerturbation, key: bytes, film: FloatImage) -> FloatImage:
    random = np.random.default_rng([zlib.crc32(key), zlib.crc32(film.tobytes())])
    return np.clip(perturbation(film, random), 0.0, 1.0).astype(np.float32)


def _darken(film: FloatImage, random: np.random.Generator) -> MatLike:
    return _with_gamma(film, random.uniform(1.4, 2.2))


def _brighten(film: FloatImage, random: np.random.Generator) -> MatLike:
    return _with_gamma(film, random.uniform(0.45, 0.7))


def _lower_contrast(film: FloatImage, random: np.random.Generator) -> MatLike:
    return _with_contrast(film, random.uniform(0.4, 0.7))


def _raise_contrast(film: FloatImage, random: np.random.Generator) -> MatLike:
    return _with_contrast(film, random.uniform(1.4, 2.0))


def _blur(film: FloatImage, random: np.random.Generator) -> MatLike:
    return cv2.GaussianBlur(film, (0, 0), random.uniform(0.006, 0.012) * max(film.shape))


def _sharpen(film: FloatImage, random: np.random.Generator) -> MatLike:
    soft = cv2.GaussianBlur(film, (0, 0), 0.01 * max(film.shape))
    return film + random.uniform(1.0, 2.5) * (film - soft)


def _add_noise(film: FloatImage, random: np.random.Generator) -> MatLike:
    return film + random.normal(0.0, random.uniform(0.03, 0.07), film.shape)


def _equalise(film: FloatImage, random: np.random.Generator) -> MatLike:
    """Contrast-limited adaptive histogram equalisation, as in display software (Zuiderveld 1994)."""
    equaliser = cv2.createCLAHE(clipLimit=random.uniform(1.5, 4.0), tileGridSize=(8, 8))
    return equaliser.apply(np.rint(film * 255).astype(np.uint8)).astype(np.float32) / 255


def _zoom_in(film: FloatImage, random: np.random.Generator) -> MatLike:
    factor = random.uniform(1.1, 1.35)
    return _scaled(film, factor, factor)


def _zoom_out(film: FloatImage, random: np.random.Generator) -> MatLike:
    factor = random.uniform(0.7, 0.9)
    return _scaled(film, factor, factor)


def _stretch_across(film: FloatImage, random: np.random.Generator) -> MatLike:
    return _scaled(film, random.uniform(1.15, 1.4), 1.0)


def _stretch_down(film: FloatImage, random: np.random.Generator) -> MatLike:
    return _scaled(film, 1.0, random.uniform(1.15, 1.4))


def _shade_across(film: FloatImage, random: np.random.Generator) -> MatLike:
    return film + _slope(film.shape[1], random)[np.newaxis, :]


def _shade_down(film: FloatImage, random: np.random.Generator) -> MatLike:
    return film + _slope(film.shape[0], random)[:, np.newaxis]


def _blacken_border(film: FloatImage, random: np.random.Generator) -> MatLike:
    height, width = film.shape
    top, bottom, left, right = random.uniform(0.03, 0.14, 4)
    framed = np.zeros_like(film)
    inside = np.s_[round(top * height) : round((1 - bottom) * height), round(left * width) : round((1 - right) * width)]
    framed[inside] = film[inside]
    return framed


def _with_gamma(film: FloatImage, gamma: float) -> FloatImage:
    corrected: FloatImage = film**gamma
    return corrected


def _with_contrast(film: FloatImage, factor: float) -> FloatImage:
    scaled: FloatImage = film.mean() + (film - film.mean()) * factor
    return scaled


def _slope(length: int, random: np.random.Generator) -> FloatImage:
    """A gradient of brightness, either way: float32 [length]."""
    strength = random.uniform(0.2, 0.45) * random.choice([-1, 1])
    return np.linspace(-strength / 2, strength / 2, length, dtype=np.float32)


def _scaled(film: FloatImage, across: float, down: float) -> MatLike:
    """Scale about the centre within the film's own frame; the uncovered area is black."""
    height, width = film.shape
    matrix = np.array([[across, 0, (1 - across) * width / 2], [0, down, (1 - down) * height / 2]])
    return cv2.warpAffine(film, matrix, (width, height), flags=cv2.INTER_LINEAR)


_PERTURBATIONS: dict[str, RandomPerturbation] = {
    "darker (gamma 1.4 to 2.2)": _darken,
    "brighter (gamma 0.45 to 0.7)": _brighten,
    "contrast lower": _lower_contrast,
    "contrast higher": _raise_contrast,
    "blurred": _blur,
    "sharpened": _sharpen,
    "noisy": _add_noise,
    "equalised (CLAHE)": _equalise,
    "zoomed in": _zoom_in,
    "zoomed out": _zoom_out,
    "stretched across": _stretch_across,
    "stretched down": _stretch_down,
    "shaded across": _shade_across,
    "shaded down": _shade_down,
    "blackened border": _blacken_border,
}
