"""Measures a finished ONNX model on a part of a data set, through the very scan that users run."""

from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from inference.evaluation.labelled_evaluation import evaluate_findings
from inference.models.classifier import PneumoniaClassifier
from inference.models.passport import Performance
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FoundFile
from inference.scan.folder_scan import FolderScan
from training.data.dataset_card import PAEDIATRIC, facts_of
from training.data.dataset_layouts import TEST, test_films
from training.data.manifest import DataError, LabelledFilm, read_manifest

VALIDATION_NAME = "validation: films of patients whom it was not trained on"


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
    official = facts_of(films) is PAEDIATRIC
    return evaluate_films(model, films, f"chest-xray-pneumonia, official {part} split" if official else part)


def evaluate_films(model: Path, films: Sequence[LabelledFilm], dataset: str) -> Performance:
    """Measure a model at its default operating point on given films.

    Films that could not be assessed are left out of the figures, and then the name of the data set says how many.
    """
    assessor = FilmAssessor(PneumoniaClassifier(model))
    files = [FoundFile(file=str(film.path), path=film.path) for film in films]
    findings = list(tqdm(FolderScan(assessor, files), total=len(files), desc="Measuring", unit="film"))
    left_out = sum(finding.probability is None for finding in findings)
    name = f"{dataset} ({left_out} not assessed)" if left_out else dataset
    labels = [film.pneumonia for film in films]
    return evaluate_findings(findings, labels, [assessor.point], name).performance[0]


def performance_of(model: Path, validation: Sequence[LabelledFilm], data: Path) -> tuple[Performance, ...]:
    """Measure a model for its passport: on validation films, and once on the test films where there are any."""
    measured = [evaluate_films(model, validation, VALIDATION_NAME)]
    if test := test_films(data):
        measured.append(evaluate_films(model, test, facts_of(test).test_name))
    return tuple(measured)
