"""Measures a finished ONNX model on a part of a data set, through the very scan that users run."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from inference.assessment import FilmAssessor
from inference.classifier import PneumoniaClassifier
from inference.discovery import FoundFile
from inference.evaluation import measure
from inference.finding import Finding
from inference.passport import Performance
from inference.scanning import FolderScan
from training.manifest import DataError, LabelledFilm, read_manifest

TEST = "test"


def evaluate(model: Path, data: Path, part: str = TEST) -> Performance:
    """Measure a model at its default operating point on ROOT/PART.

    Raises:
        DataError: A film could not be assessed: a figure over the rest would not be comparable.
        ModelError: The model cannot be used.
    """
    return evaluate_films(model, read_manifest(data, [part]), f"chest-xray-pneumonia, official {part} split")


def evaluate_films(model: Path, films: Sequence[LabelledFilm], dataset: str) -> Performance:
    """Measure a model at its default operating point on given films; see `evaluate`."""
    assessor = FilmAssessor(PneumoniaClassifier(model))
    files = [FoundFile(file=str(film.path), path=film.path) for film in films]
    findings = tqdm(FolderScan(assessor, files), total=len(files), desc="Measuring", unit="film")
    probabilities = np.array([_probability(finding) for finding in findings])
    labels = np.array([film.pneumonia for film in films])
    point = assessor.point
    return measure(labels, probabilities, threshold=point.threshold, operating_point=point.name, dataset=dataset)


def _probability(finding: Finding) -> float:
    if finding.probability is None:
        raise DataError(f"{finding.path} was not assessed: {' '.join(finding.reasons)}")
    return finding.probability
