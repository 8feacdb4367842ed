"""Is a padded film judged as the film itself, and is a tilted or a blurred one warned of?"""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from tqdm import tqdm

from inference.arrays import ByteImage
from inference.finding import Finding, Status
from inference.messages import Code
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.gate import Gate
from inference.models.gate.passport import MeasuredShare
from inference.models.model_set import ModelSet
from inference.reading.reader import read_radiograph
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile
from training.data.lungs.labelled_chests import LabelledChest
from training.fitting.joint.train import split_chests
from training.measuring.lungs.shares import measured_share
from training.recipes.joint_recipe import parse_joint_recipe

_BORDER = 0.2
"""Width of the border on each side, as a share of the film's width or height."""

_BORDER_GREYS = (0, 255, 128)
"""Each film gets one of them."""

_PADDED_SIDE, _QUALITY = 512, 90
"""Of a padded film, a JPEG as public data sets have them."""

TILTS = (10, 15, 20, 30)
"""Degrees; every other film is tilted the other way."""

BLURS = (1, 2, 3, 4)
"""Deviations of a Gaussian, in percent of the film's width."""

CLOSE = 0.05
"""Difference of probability from the film itself."""

_Alteration = Callable[[ByteImage, int], ByteImage]
"""From a film, uint8 [H, W], and its number to another film."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Altered:
    """The findings for a film and for its alterations, by their names."""

    patient: str
    itself: Finding
    altered: dict[str, Finding]


def _pad(film: ByteImage, number: int, *, above: bool, beside: bool) -> ByteImage:
    rows, columns = (round(_BORDER * side * padded) for side, padded in zip(film.shape, (above, beside), strict=True))
    grey = _BORDER_GREYS[number % len(_BORDER_GREYS)]
    padded = Image.fromarray(np.pad(film, ((rows, rows), (columns, columns)), constant_values=grey))
    return np.asarray(padded.resize((_PADDED_SIDE, _PADDED_SIDE), Image.Resampling.BILINEAR))


def _resample(film: ByteImage, _number: int, *, cut: int = 0) -> ByteImage:
    """The film at the size that it has within a frame, less some lines at each edge."""
    side = round(_PADDED_SIDE / (1 + 2 * _BORDER))
    resampled = np.asarray(Image.fromarray(film).resize((side, side), Image.Resampling.BILINEAR))
    return np.ascontiguousarray(resampled[cut : side - cut, cut : side - cut])


def _tilt(film: ByteImage, number: int, *, degrees: float) -> ByteImage:
    height, width = film.shape
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees if number % 2 else -degrees, 1)
    return np.asarray(cv2.warpAffine(film, turn, (width, height)), np.uint8)


def _blur(film: ByteImage, _number: int, *, percent: float) -> ByteImage:
    deviation = percent / 100 * film.shape[1]
    return np.asarray(cv2.GaussianBlur(film, (0, 0), deviation, borderType=cv2.BORDER_REPLICATE), np.uint8)


PADDINGS: dict[str, _Alteration] = {
    "resampled without a border": _resample,
    "resampled without a border, less one line at each edge": partial(_resample, cut=1),
    "with bars above and below": partial(_pad, above=True, beside=False),
    "with bars on both sides": partial(_pad, above=False, beside=True),
    "with a frame": partial(_pad, above=True, beside=True),
}
"""By the names that reports give them, as those below; the first two show what resampling alone changes."""

_TILTED: dict[str, _Alteration] = {f"tilted by {degrees} degrees": partial(_tilt, degrees=degrees) for degrees in TILTS}
_BLURRED: dict[str, _Alteration] = {
    f"blurred by {percent} % of the width": partial(_blur, percent=percent) for percent in BLURS
}


def measure_alterations(model: Path, data: Path) -> Iterator[MeasuredShare]:
    """Measure alterations of a model's validation films that are themselves judged, read from files as in a scan.

    Args:
        model: An ONNX file of the recipe for both populations.
        data: The data set that it was trained on.

    Raises:
        DataError: The data set is not there.
        ModelError: The model, or the gate, cannot be used.
    """
    classifier = PneumoniaClassifier(model)
    passport = classifier.passport
    assessor = FilmAssessor(ModelSet([classifier], Gate()), population=passport.population.look)
    chests = split_chests(parse_joint_recipe(passport.recipe), data).validation_of(passport.population.look)
    films = _alter_all(assessor, chests)
    for name in PADDINGS:
        yield from _of_padded(f"{passport.name}, {name}", name, films)
    for code, adjective, alterations in ((Code.TILTED, "tilted", _TILTED), (Code.NO_DETAIL, "blurred", _BLURRED)):
        warned = [_warns(film.itself, code) for film in films]
        yield _share(f"{passport.name}, unaltered: warned of as {adjective}", warned, films)
        for name in alterations:
            yield from _of_warned(f"{passport.name}, {name}", name, code, films)


def _of_padded(title: str, name: str, films: Sequence[_Altered]) -> Iterator[MeasuredShare]:
    judged = [film for film in films if film.altered[name].status is Status.ASSESSED]
    yield _share(f"{title}: judged", [film.altered[name].status is Status.ASSESSED for film in films], films)
    yield _share(f"{title}: the verdict kept", [_keeps_verdict(film, name) for film in judged], judged)
    yield _share(f"{title}: the probability within {CLOSE}", [_change(film, name) <= CLOSE for film in judged], judged)


def _of_warned(title: str, name: str, code: Code, films: Sequence[_Altered]) -> Iterator[MeasuredShare]:
    noticed = [film.altered[name].status is Status.REFUSED or _warns(film.altered[name], code) for film in films]
    unnoticed = [film for film, seen in zip(films, noticed, strict=True) if not seen]
    yield _share(f"{title}: refused or warned of", noticed, films)
    if unnoticed:
        kept = [_keeps_verdict(film, name) for film in unnoticed]
        yield _share(f"{title}: the verdict kept, of the others", kept, unnoticed)


def _warns(finding: Finding, code: Code) -> bool:
    return any(warning.code is code for warning in finding.warnings)


def _keeps_verdict(film: _Altered, name: str) -> bool:
    return film.altered[name].verdict is film.itself.verdict


def _change(film: _Altered, name: str) -> float:
    return abs((film.altered[name].probability or 0.0) - (film.itself.probability or 0.0))


def _alter_all(assessor: FilmAssessor, chests: Sequence[LabelledChest]) -> list[_Altered]:
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        alter = partial(_alter, assessor, Path(folder))
        found = list(tqdm(pool.map(alter, enumerate(chests)), total=len(chests), desc="Altering films", unit="film"))
    return [one for one in found if one is not None]


def _alter(assessor: FilmAssessor, folder: Path, numbered: tuple[int, LabelledChest]) -> _Altered | None:
    """None where the film itself is not judged."""
    number, chest = numbered
    itself = _assess(assessor, chest.path)
    if itself.status is not Status.ASSESSED:
        return None
    film = np.rint(255 * read_radiograph(chest.path).pixels).astype(np.uint8)
    altered: dict[str, Finding] = {}
    for suffix, alterations in ((".jpg", PADDINGS), (".png", _TILTED | _BLURRED)):
        for name, alter in alterations.items():
            path = folder / f"{number}{suffix}"
            Image.fromarray(alter(film, number)).save(path, quality=_QUALITY, compress_level=1)
            altered[name] = _assess(assessor, path)
    return _Altered(patient=chest.patient, itself=itself, altered=altered)


def _assess(assessor: FilmAssessor, path: Path) -> Finding:
    (finding,) = assessor.assess([FoundFile(file=path.name, path=path)])
    return finding


def _share(name: str, hits: Sequence[bool], films: Sequence[_Altered]) -> MeasuredShare:
    return measured_share(name, hits, [film.patient for film in films])
