"""Calibrated probabilities and heat maps of a finished run."""

from dataclasses import dataclass

import numpy as np
import torch

from inference.arrays import FloatImage
from inference.evaluation.metrics import Probabilities
from inference.models.passport import OperatingPoint
from training.fitting.checkpoints import chosen_weights, load_network
from training.measuring.run_artifacts import FinishedRun
from training.networks.published import PublishedNetwork
from training.networks.residual import HilumNetwork

_BATCH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorer:
    """A run's network on the CPU, with the run's calibration."""

    run: FinishedRun
    network: HilumNetwork | PublishedNetwork

    @classmethod
    def of(cls, run: FinishedRun) -> "Scorer":
        """Load a run's weights."""
        return cls(run=run, network=load_network(run.recipe, chosen_weights(run.recipe, run.folder)))

    @property
    def input_size(self) -> int:
        """Side S of the network's input."""
        return self.run.recipe.input_size

    @property
    def point(self) -> OperatingPoint:
        """The default operating point."""
        return self.run.point

    def probabilities(self, films: FloatImage) -> Probabilities:
        """Probabilities float64 [N] of preprocessed films float32 [N, 1, S, S]."""
        batches = torch.split(torch.from_numpy(films), _BATCH)
        with torch.no_grad():
            logits = torch.cat([self.network(batch).logits[:, 0] for batch in batches])
        return self.run.summary.calibration.probabilities(logits.numpy())

    def heatmaps(self, films: FloatImage) -> FloatImage | None:
        """float32 [N, h, w]: each region's calibrated logit; none where the network has no exact activation map."""
        if not isinstance(self.network, HilumNetwork):
            return None
        with torch.no_grad():
            outputs = [self.network(batch) for batch in torch.split(torch.from_numpy(films), _BATCH)]
        calibration = self.run.summary.calibration
        maps = torch.cat([output.activation_map for output in outputs]).numpy()
        bias = self.network.head.bias.item() + calibration.bias
        return np.asarray((maps + bias) / calibration.temperature, np.float32)
