"""Generates the sample films from a statistical model of many films; each file states that it shows no real person."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from sklearn.decomposition import PCA

from inference.finding import Verdict
from inference.models.classifier import PneumoniaClassifier
from inference.models.decision import decide
from inference.models.gate.gate import Gate
from inference.models.preprocessing import FILM_SIDE, crop_to_lungs, preprocess
from training.data.film_dataset import load_films
from training.data.manifest import LabelledFilm, read_manifest

NOTICE = "Synthetic: drawn from a statistical model of many radiographs. It shows no real person."

_STATISTICS_SIDE = 224
_SAMPLE_SIDE = 448
"""Sides in pixels of the films in the statistical model, and of the samples."""

_COMPONENTS = 300
_FILMS_PER_CLASS = 1200
_SAMPLES_PER_CLASS = 3
_MOST_DRAWN = 2000
"""Largest number of draws per class, of which not all are convincing."""

_SPREAD = 1.1
"""Factor on the standard deviation of each component."""

_GRAIN = 0.012
"""Standard deviation of the detector noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Models:
    gate: Gate
    classifier: PneumoniaClassifier


def write_samples(data: Path, folder: Path, *, seed: int = 7, check_verdicts: bool = True) -> list[Path]:
    """Write sample films of both classes as PNG files.

    Args:
        data: A data set for `read_manifest`; only its train part is used.
        folder: Where to write.
        seed: Seed of the random generator.
        check_verdicts: Whether to write only samples to which the shipped model gives their own class.

    Returns:
        The files written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    films = read_manifest(data, ["train"])
    random = np.random.default_rng(seed)
    models = _Models(gate=Gate(), classifier=PneumoniaClassifier())
    written = []
    for pneumonia, name in ((False, "synthetic-normal"), (True, "synthetic-pneumonia")):
        chosen = [film for film in films if film.pneumonia is pneumonia][:_FILMS_PER_CLASS]
        wanted = Verdict.SIGNS if pneumonia else Verdict.NO_SIGNS
        drawn = _sample(chosen, random)
        convincing = (pixels for pixels in drawn if not check_verdicts or _verdict(pixels, models) is wanted)
        for number, pixels in enumerate(islice(convincing, _SAMPLES_PER_CLASS), start=1):
            written.append(_write(pixels, folder / f"{name}-{number}.png"))
    return written


def _verdict(pixels: np.ndarray, models: _Models) -> Verdict | None:
    """The shipped model's verdict on a sample: samples are smoother than films, and often look hazy."""
    film = preprocess(np.clip(pixels, 0, 1).astype(np.float32), FILM_SIDE)
    (answer,) = models.gate.inspect([film])
    passport = models.classifier.passport
    lungs = crop_to_lungs(film[0], answer.lung_field, passport.input_size)
    probability = float(models.classifier.predict(lungs.film[np.newaxis]).probabilities[0])
    return decide(probability, passport.operating_point(), passport.conformal)


def _sample(films: list[LabelledFilm], random: np.random.Generator) -> Iterator[np.ndarray]:
    """Sample from a low-dimensional Gaussian model of many films: the mean film plus principal components."""
    pixels = load_films(films, _STATISTICS_SIDE, purpose="sample").tensors[0].float().numpy().reshape(len(films), -1)
    model = PCA(min(_COMPONENTS, len(films) - 1), random_state=0).fit(pixels)
    deviations = np.sqrt(model.explained_variance_)
    for _ in range(_MOST_DRAWN):
        components = random.standard_normal((1, model.n_components_)) * deviations * _SPREAD
        yield model.inverse_transform(components).reshape(_STATISTICS_SIDE, _STATISTICS_SIDE)


def _write(pixels: np.ndarray, path: Path) -> Path:
    """Enlarge a film, add detector noise, and write it with the notice in its metadata."""
    grey = Image.fromarray(np.clip(pixels, 0, 1).astype(np.float32))
    large = np.asarray(grey.resize((_SAMPLE_SIDE, _SAMPLE_SIDE), Image.Resampling.BICUBIC))
    grain = np.random.default_rng(int(pixels.sum() * 1000)).normal(0, _GRAIN, large.shape)
    notice = PngInfo()
    notice.add_text("Description", NOTICE)
    Image.fromarray(np.rint(np.clip(large + grain, 0, 1) * 255).astype(np.uint8)).save(path, pnginfo=notice)
    return path
