"""What a trained network answers for films, kept as a table so that nothing needs to be measured twice."""

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
from training.data.film_dataset import FilmSet, measuring_loader
from training.measuring.perturbation import UNCHANGED, LabelledImage, answers_under
from training.measuring.random_changes import CALIBRATING, random_changes

_COLUMNS = ("file", "patient", "kind", "pneumonia", "width", "height", "sha256", "logit")
_BATCH = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One film and the network's logit for it, before calibration; width and height are the file's own."""

    path: Path
    patient: str
    kind: str
    pneumonia: bool
    width: int
    height: int
    sha256: str
    logit: float


def answer(network: nn.Module, films: FilmSet) -> list[Answer]:
    """Run a network in float32 on films, in order, on the device that it is on."""
    logits = logits_of(network, films)
    return [
        Answer(
            path=one.film.path,
            patient=one.film.patient,
            kind=one.film.kind,
            pneumonia=one.film.pneumonia,
            width=one.width,
            height=one.height,
            sha256=one.film.sha256,
            logit=float(logit),
        )
        for one, logit in zip(films.read, logits, strict=True)
    ]


def logits_of(network: nn.Module, films: FilmSet) -> npt.NDArray[np.float64]:
    """Logits [N] of films, in order."""
    device = next(network.parameters()).device
    with torch.no_grad():
        parts = [network(batch.float().to(device)).logits[:, 0].cpu() for batch, *_ in measuring_loader(films, _BATCH)]
    logits: npt.NDArray[np.float64] = torch.cat(parts).double().numpy()
    return logits


def changed_logits(
    network: nn.Module, input_size: int, films: Sequence[LabelledImage]
) -> list[npt.NDArray[np.float64]]:
    """Logits [N] of readable films under each change of the stress test, in the draw that is there to calibrate on."""

    def score(inputs: FloatImage) -> npt.NDArray[np.float64]:
        with torch.no_grad():
            logits: npt.NDArray[np.float64] = network(torch.from_numpy(inputs)).logits[:, 0].double().numpy()
        return logits

    _, answers = answers_under(random_changes(CALIBRATING), score, input_size, films)
    return [logits for name, logits in answers.items() if name != UNCHANGED]


def labels_of(answers: Sequence[Answer]) -> Labels:
    """Labels bool [N], True for pneumonia."""
    return np.array([one.pneumonia for one in answers], np.bool_)


def write_answers(answers: Sequence[Answer], table: Path) -> None:
    """Write answers as CSV, all of them or none: a table that is there counts as measured."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for one in answers:
        facts = (one.path, one.patient, one.kind, int(one.pneumonia), one.width, one.height, one.sha256)
        writer.writerow((*facts, repr(one.logit)))
    write_atomically(table, text.getvalue().encode("utf-8"))


def read_answers(table: Path) -> list[Answer]:
    """Read what `write_answers` has written; no file, no answers."""
    if not table.exists():
        return []
    with table.open(encoding="utf-8", newline="") as file:
        return [_answer(row) for row in csv.DictReader(file)]


def _answer(row: dict[str, str]) -> Answer:
    return Answer(
        path=Path(row["file"]),
        patient=row["patient"],
        kind=row["kind"],
        pneumonia=row["pneumonia"] == "1",
        width=int(row["width"]),
        height=int(row["height"]),
        sha256=row["sha256"],
        logit=float(row["logit"]),
    )
