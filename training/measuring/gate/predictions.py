"""The gate's predictions for pictures, read and preprocessed as in inference."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from inference.admission.appearance import MOST_CUT, frame_contact
from inference.arrays import FloatImage
from inference.models.gate.passport import GatePassport
from inference.models.preprocessing import FILM_SIDE, preprocess
from inference.reading.reader import read_radiograph
from training.networks.gate import GateNetwork

_BATCH = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class GatePredictions:
    """The gate's predictions for N pictures.

    Attributes:
        frontal: float64 [N], probability of one whole frontal chest film.
        kinds: int [N], the most likely kind's place in `inference.models.gate.passport.Kind`.
        turns: int [N], quarter turns counter-clockwise.
        inverted: bool [N].
        adult: float64 [N], probability that an adult is shown.
        heart_side: float64 [N], log odds that the heart lies on the right of the picture.
        lung_share: float64 [N], share of the picture that the smaller lung covers.
        frame_contact: float64 [N], as `inference.admission.appearance.frame_contact` has it.
    """

    frontal: npt.NDArray[np.float64]
    kinds: npt.NDArray[np.int_]
    turns: npt.NDArray[np.int_]
    inverted: npt.NDArray[np.bool_]
    adult: npt.NDArray[np.float64]
    heart_side: npt.NDArray[np.float64]
    lung_share: npt.NDArray[np.float64]
    frame_contact: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredGate:
    """A gate under measurement: its network, and the passport with its thresholds."""

    network: GateNetwork
    passport: GatePassport

    def predict(self, pictures: FloatImage) -> GatePredictions:
        """Its predictions for pictures, float32 [N, 1, S, S] in 0 to 1."""
        return predict(self.network, pictures)

    def refused(self, predictions: GatePredictions) -> npt.NDArray[np.bool_]:
        """Which pictures the program refuses by the gate's answer alone: kind, rotation, inversion, or lungs; bool [N].

        The checks before the gate, such as those for colours and for the frame of a viewer, refuse more.
        """
        return np.asarray(
            (predictions.frontal < self.passport.least_frontal)
            | (predictions.turns > 0)
            | predictions.inverted
            | (predictions.lung_share < self.passport.least_lung_share)
            | (predictions.frame_contact > MOST_CUT)
        )


def read_pictures(paths: Sequence[Path], side: int) -> FloatImage:
    """Read files as in inference.

    Args:
        paths: Films and other pictures.
        side: Side S of the gate's input.

    Returns:
        float32 [N, 1, S, S] in 0 to 1.

    Raises:
        HilumError: A file cannot be read.
    """

    def read(path: Path) -> FloatImage:
        return preprocess(preprocess(read_radiograph(path, smallest_side=FILM_SIDE).pixels, FILM_SIDE)[0], side)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return np.stack(list(pool.map(read, paths)))


def predict(network: GateNetwork, pictures: FloatImage) -> GatePredictions:
    """Run the network on pictures, float32 [N, 1, S, S] in 0 to 1."""
    network.eval()
    with torch.no_grad():
        outputs = [network(batch) for batch in torch.split(torch.from_numpy(pictures), _BATCH)]
    kind, turn, inverted, adult, heart, field, _ = (torch.cat(parts).double() for parts in zip(*outputs, strict=True))
    return GatePredictions(
        frontal=kind.softmax(1)[:, 0].numpy(),
        kinds=kind.argmax(1).numpy(),
        turns=turn.argmax(1).numpy(),
        inverted=(inverted[:, 0] > 0).numpy(),
        adult=adult.sigmoid()[:, 0].numpy(),
        heart_side=heart[:, 0].numpy(),
        lung_share=field.mean((2, 3)).amin(1).numpy(),
        frame_contact=np.array([frame_contact(one) for one in field.float().numpy()]),
    )
