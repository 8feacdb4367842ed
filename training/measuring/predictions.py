"""Predictions of a trained network, and the table that stores them."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from inference.arrays import FloatImage
from inference.evaluation.metrics import Labels
from inference.files import write_atomically
from training.data.film_dataset import FilmDataset, measuring_loader
from training.measuring.perturbation import UNCHANGED, LabelledImage, scores_under
from training.measuring.random_perturbations import CALIBRATION_SEED, random_perturbations

_COLUMNS = ("file", "patient", "kind", "pneumonia", "width", "height", "sha256", "logit")
_BATCH = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """A film with the network's logit before calibration; width and height are the file's own."""

    path: Path
    patient: str
    kind: str
    pneumonia: bool
    width: int
    height: int
    sha256: str
    logit: float


def predict(network: nn.Module, dataset: FilmDataset) -> list[Prediction]:
    """Run a network in float32 on films, in order, on the device that it is on."""
    logits = logits_of(network, dataset)
    return [
        Prediction(
            path=loaded.film.path,
            patient=loaded.film.patient,
            kind=loaded.film.kind,
            pneumonia=loaded.film.pneumonia,
            width=loaded.width,
            height=loaded.height,
            sha256=loaded.film.sha256,
            logit=float(logit),
        )
        for loaded, logit in zip(dataset.films, logits, strict=True)
    ]


def logits_of(network: nn.Module, dataset: FilmDataset) -> npt.NDArray[np.float64]:
    """Logits [N] of films, in order."""
    device = next(network.parameters()).device
    with torch.no_grad():
        parts = [
            network(batch.float().to(device)).logits[:, 0].cpu() for batch, *_ in measuring_loader(dataset, _BATCH)
        ]
    logits: npt.NDArray[np.float64] = torch.cat(parts).double().numpy()
    return logits


def perturbed_logits(
    network: nn.Module, input_size: int, films: Sequence[LabelledImage]
) -> list[npt.NDArray[np.float64]]:
    """Logits [N] of readable films under each random perturbation, sampled with the calibration seed."""

    def score(inputs: FloatImage) -> npt.NDArray[np.float64]:
        with torch.no_grad():
            logits: npt.NDArray[np.float64] = network(torch.from_numpy(inputs)).logits[:, 0].double().numpy()
        return logits

    _, scores = scores_under(random_perturbations(CALIBRATION_SEED), score, input_size, films)
    return [logits for name, logits in scores.items() if name != UNCHANGED]


def labels_of(predictions: Sequence[Prediction]) -> Labels:
    """Labels bool [N], True for pneumonia."""
    return np.array([prediction.pneumonia for prediction in predictions], np.bool_)


def write_predictions(predictions: Sequence[Prediction], table: Path) -> None:
    """Write predictions as CSV, atomically, since an existing table is not measured again."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for prediction in predictions:
        film = (
            prediction.path,
            prediction.patient,
            prediction.kind,
            int(prediction.pneumonia),
            prediction.width,
            prediction.height,
            prediction.sha256,
        )
        writer.writerow((*film, repr(prediction.logit)))
    write_atomically(table, text.getvalue().encode("utf-8"))


def read_predictions(table: Path) -> list[Prediction]:
    """Read the table of `write_predictions`; empty where there is no file."""
    if not table.exists():
        return []
    with table.open(encoding="utf-8", newline="") as file:
        return [_prediction(row) for row in csv.DictReader(file)]


def _prediction(row: dict[str, str]) -> Prediction:
    return Prediction(
        path=Path(row["file"]),
        patient=row["patient"],
        kind=row["kind"],
        pneumonia=row["pneumonia"] == "1",
        width=int(row["width"]),
        height=int(row["height"]),
        sha256=row["sha256"],
        logit=float(row["logit"]),
    )
