"""Synthesises the sample films from a statistical model of many films; each file says that it shows no real person."""

from pathlib import Path

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from sklearn.decomposition import PCA

from training.data.film_dataset import load_films
from training.data.manifest import LabelledFilm, read_manifest

NOTICE = "Synthetic: drawn from a statistical model of many radiographs. It shows no real person."

_STATISTICS_SIDE = 224
_SAMPLE_SIDE = 448
_COMPONENTS = 300
_FILMS_OF_A_CLASS = 1200
_SPREAD = 0.8
_PER_CLASS = 3
_GRAIN = 0.012


def write_samples(data: Path, folder: Path, *, seed: int = 7) -> list[Path]:
    """Write sample films of both classes as PNG files.

    Args:
        data: A data set as `read_manifest` takes it; only its train part is used.
        folder: Where to write.
        seed: Of the random generator.

    Returns:
        The files written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    films = read_manifest(data, ["train"])
    random = np.random.default_rng(seed)
    written = []
    for pneumonia, name in ((False, "synthetic-normal"), (True, "synthetic-pneumonia")):
        chosen = [film for film in films if film.pneumonia is pneumonia][:_FILMS_OF_A_CLASS]
        for number, pixels in enumerate(_sample(chosen, random), start=1):
            written.append(_write(pixels, folder / f"{name}-{number}.png"))
    return written


def _sample(films: list[LabelledFilm], random: np.random.Generator) -> list[np.ndarray]:
    """Draw films from a low-dimensional Gaussian model of many: a mean film plus its principal variations."""
    pixels = load_films(films, _STATISTICS_SIDE, purpose="sample").tensors[0].float().numpy().reshape(len(films), -1)
    model = PCA(min(_COMPONENTS, len(films) - 1), random_state=0).fit(pixels)
    deviations = np.sqrt(model.explained_variance_)
    components = random.standard_normal((_PER_CLASS, model.n_components_)) * deviations * _SPREAD
    return [film.reshape(_STATISTICS_SIDE, _STATISTICS_SIDE) for film in model.inverse_transform(components)]


def _write(pixels: np.ndarray, path: Path) -> Path:
    """Enlarge a film, add a detector's grain, and write it with the notice inside."""
    grey = Image.fromarray(np.clip(pixels, 0, 1).astype(np.float32))
    large = np.asarray(grey.resize((_SAMPLE_SIDE, _SAMPLE_SIDE), Image.Resampling.BICUBIC))
    grain = np.random.default_rng(int(pixels.sum() * 1000)).normal(0, _GRAIN, large.shape)
    notice = PngInfo()
    notice.add_text("Description", NOTICE)
    Image.fromarray(np.rint(np.clip(large + grain, 0, 1) * 255).astype(np.uint8)).save(path, pnginfo=notice)
    return path
