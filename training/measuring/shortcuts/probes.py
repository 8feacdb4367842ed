"""Shortcut probes: how well the classes can be separated without any lung in view."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from tqdm import tqdm

from inference.arrays import FloatImage
from inference.errors import HilumError
from inference.evaluation.metrics import Labels, roc_auc
from inference.models.gate.gate import Gate
from inference.models.passport import Estimate
from inference.models.preprocessing import FILM_SIDE, MARGIN, LungMask, Window, cover, cut, lung_mask, preprocess
from inference.reading.reader import read_radiograph
from training.data.manifest import DataError
from training.measuring.perturbation import LabelledImage
from training.measuring.shortcuts.markers import without_markers

ALARMING = 0.75
"""Above this area under the ROC curve a shortcut is worth a warning."""

_THUMBNAIL = 16
_FRAME = 40
_CROP_SCALE = 4
_BORDER = 4
"""Width of the border, a tenth of the frame."""

_WORKING_SIDE = 256
_COMPONENTS = 48
_TINY = 1e-6

_OF_FILM = "the outer 10 % of the film's frame"
_OF_INPUT = "the outer 10 % of a model's input"

_FOLDS = 5

Features = npt.NDArray[np.float64]


class ProbedFilm(LabelledImage, Protocol):
    """A film with a label and a patient."""

    @property
    def patient(self) -> str:
        """Identity within the data set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeResult:
    """How well one shortcut separates the classes, out of fold by patient."""

    name: str
    auc: Estimate
    films: int

    @property
    def alarming(self) -> bool:
        """Whether a network could rely on this alone."""
        return self.auc.value > ALARMING

    @property
    def sentence(self) -> str:
        """The result, and whether it is alarming."""
        found = f"{self.name}: AUC {self.auc.value:.3f} ({self.auc.low:.3f} to {self.auc.high:.3f})"
        if self.alarming:
            return f"{found}. Above {ALARMING}: the classes differ in this alone, and a network can learn it."
        return f"{found}."


def run_probes(films: Sequence[ProbedFilm], *, seed: int = 1) -> list[ProbeResult]:
    """Classify films without their lungs, by logistic regression, five-fold by patient.

    Args:
        films: Development films; unreadable ones are left out.
        seed: Seed of the folds.

    Raises:
        DataError: There are too few patients.
    """
    features_of = partial(_features, Gate())
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(tqdm(pool.map(features_of, films), total=len(films), desc="Probing films", unit="film"))
    usable = [(film, features) for film, features in zip(films, found, strict=True) if features is not None]
    labels = np.array([film.pneumonia for film, _ in usable])
    patients = np.array([film.patient for film, _ in usable])
    if min(len(set(patients[labels])), len(set(patients[~labels]))) < _FOLDS:
        raise DataError(f"Probing needs at least {_FOLDS} patients of each class.")
    by_name = {name: np.stack([features[name] for _, features in usable]) for name in usable[0][1]}
    return [_probe(name, features, labels, patients, seed) for name, features in by_name.items()]


def _probe(name: str, features: Features, labels: Labels, patients: npt.NDArray[np.str_], seed: int) -> ProbeResult:
    if (features == features[0]).all():  # such as the size of films that are all of one size
        return ProbeResult(name=name, auc=roc_auc(labels, np.zeros(len(labels))), films=len(labels))
    components = min(_COMPONENTS, features.shape[1], len(labels) // 2)
    model = make_pipeline(StandardScaler(), PCA(components, random_state=0), LogisticRegression(C=0.1, max_iter=1000))
    folds = StratifiedGroupKFold(_FOLDS, shuffle=True, random_state=seed)
    scores = cross_val_predict(model, features, labels, groups=patients, cv=folds, method="predict_proba")[:, 1]
    return ProbeResult(name=name, auc=roc_auc(labels, scores), films=len(labels))


def _features(gate: Gate, film: ProbedFilm) -> dict[str, Features] | None:
    try:
        pixels = read_radiograph(film.path).pixels
    except HilumError:
        return None
    small = _shrunk(pixels, _WORKING_SIDE)
    squeezed = preprocess(pixels, FILM_SIDE)
    (answer,) = gate.inspect([squeezed])
    views = (*_views(pixels, small), *views_of_lungs(squeezed[0], lung_mask(answer.lung_field)))
    return {name: values.astype(np.float64).ravel() for name, values in views}


def _views(pixels: FloatImage, small: FloatImage) -> Iterator[tuple[str, npt.NDArray[np.floating]]]:
    height, width = pixels.shape
    clean = without_markers(small)
    yield "the size of the image alone", np.array([width, height, width / height, np.log(width * height)])
    yield "a thumbnail of 16 pixels", _shrunk(small, _THUMBNAIL)
    yield "the outer 10 % of the frame, lungs masked", _border(small)
    yield "the outer 10 % of the frame, lungs and markers masked", _border(clean)


def views_of_lungs(film: FloatImage, lungs: LungMask) -> Iterator[tuple[str, FloatImage]]:
    """The borders that a model of the lungs alone can see, in the film's own frame and in that of its input.

    Args:
        film: float32 [FILM_SIDE, FILM_SIDE] in 0 to 1.
        lungs: The lungs in it.
    """
    window = lungs.window.widened(MARGIN)
    frame = cv2.resize(lungs.mask, film.shape, interpolation=cv2.INTER_LINEAR) * _inside(window, film.shape[0])
    side = _FRAME * _CROP_SCALE
    crop, outline = cut(film, window, side), cut(lungs.mask, window, side)
    yield f"{_OF_FILM}, what the models do not see covered", _border(_standardised(film, frame))
    yield f"{_OF_FILM}, the outline of what they see alone", _border(frame)
    yield f"{_OF_INPUT}, with tips and bases of the lungs", _border(_standardised(crop, outline))
    yield f"{_OF_INPUT}, the outline of the lungs alone", _border(outline)


def _inside(window: Window, side: int) -> FloatImage:
    left, top, right, bottom = (round(edge) for edge in window.pixels(side))
    inside = np.zeros((side, side), np.float32)
    inside[top:bottom, left:right] = 1
    return inside


def _standardised(film: FloatImage, mask: FloatImage) -> FloatImage:
    """A film covered outside a mask, with zero mean and unit deviation, as the network standardises it."""
    covered = cover(film, mask)[0]
    standardised: FloatImage = (covered - covered.mean()) / max(_TINY, float(covered.std()))
    return standardised


def _border(film: FloatImage) -> FloatImage:
    """The pixels of the outer tenth, flattened."""
    frame = _shrunk(film, _FRAME)
    outside = np.ones(frame.shape, bool)
    outside[_BORDER:-_BORDER, _BORDER:-_BORDER] = False
    return frame[outside]


def _shrunk(film: FloatImage, side: int) -> FloatImage:
    return cv2.resize(film, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)
