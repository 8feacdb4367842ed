"""Measures an exported ONNX model on a part of a data set, with the same scan that users run but without the gate."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from inference.evaluation.figures import performance_at_threshold
from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.models.passport import Performance
from inference.populations import AUTO
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile
from inference.scan.folder_scan import FolderScan
from training.data.dataset_card import PAEDIATRIC, VALIDATION_NAME, dataset_card_of
from training.data.dataset_layouts import TEST, test_films
from training.data.manifest import DataError, LabelledFilm, read_manifest

_CLASSES = 2


def evaluate(model: Path, data: Path, part: str = TEST) -> Performance:
    """Measure a model at its default operating point on a part of a data set.

    Raises:
        DataError: The data set has no such part.
        ModelError: The model cannot be used.
    """
    if part != TEST or (data.is_dir() and (data / "train").is_dir()) or not data.exists():
        films = read_manifest(data, [part])
    else:
        films = test_films(data)
    if not films:
        raise DataError(f"{data} sets no films aside for testing.")
    official = dataset_card_of(films) is PAEDIATRIC
    return evaluate_films(model, films, f"chest-xray-pneumonia, official {part} split" if official else part)


def evaluate_films(model: Path, films: Sequence[LabelledFilm], dataset: str) -> Performance:
    """Measure a model at its default operating point on given films, all of which the gate lets pass.

    The figures are the model's own, so that another gate does not change them.
    Films that could not be assessed are excluded, and their number is added to the name of the data set.
    """
    classifier = PneumoniaClassifier(model)
    assessor = FilmAssessor(
        ModelSet.of(classifier), trusted=True, population=classifier.passport.population.look or AUTO
    )
    files = [FoundFile(file=str(film.path), path=film.path) for film in films]
    findings = list(tqdm(FolderScan(assessor, files), total=len(files), desc="Measuring", unit="film"))
    point = classifier.passport.operating_point()
    pairs = zip(films, findings, strict=True)
    assessed = [(film.pneumonia, found.probability) for film, found in pairs if found.probability is not None]
    not_assessed = len(films) - len(assessed)
    labels = np.array([pneumonia for pneumonia, _ in assessed], np.bool_)
    if len(np.unique(labels)) < _CLASSES:
        raise DataError("No films of one of the classes could be assessed, so there is nothing to measure.")
    return performance_at_threshold(
        labels,
        np.array([probability for _, probability in assessed], np.float64),
        threshold=point.threshold,
        operating_point=point.name,
        dataset=f"{dataset} ({not_assessed} not assessed)" if not_assessed else dataset,
    )


def performance_of(model: Path, validation: Sequence[LabelledFilm], data: Path) -> tuple[Performance, ...]:
    """Measure a model for its passport: on validation films, and once on the test films where there are any."""
    measured = [evaluate_films(model, validation, VALIDATION_NAME)]
    if test := test_films(data):
        measured.append(evaluate_films(model, test, dataset_card_of(test).test_name))
    return tuple(measured)
