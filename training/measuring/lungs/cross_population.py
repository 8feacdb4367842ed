"""Measures models that learnt from one population alone on the other: how they rank its films, and where they point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
import torch

from inference.arrays import FloatImage
from inference.evaluation.metrics import Probabilities, roc_auc
from inference.files import write_atomically
from inference.localisation.region_map import RegionMap
from inference.models.gate.gate import Gate
from inference.models.gate.passport import MeasuredShare
from inference.models.passport import Estimate
from inference.populations import ADULTS, CHILDREN
from training.data.gate.chest_films import MASKS_FOLDER, chest_films
from training.data.lungs.labelled_chests import NEGATIVE, LabelledChest
from training.data.lungs.lung_crops import LungCropFilm, load_lung_crops
from training.data.manifest import DataError
from training.fitting.batches import batches
from training.fitting.joint.samples import JointSamples
from training.fitting.joint.train import split_chests, train_joint
from training.fitting.run_metadata import stored_recipe
from training.measuring.lungs.shares import measured_share
from training.measuring.lungs.zones import lung_holds_peak
from training.networks.joint import LocalisingNetwork
from training.recipes.joint_recipe import parse_joint_recipe

_BATCH = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossPopulationResult:
    """The measurements of one model.

    Attributes:
        trained_on: The population that the model learnt from alone.
        tested_on: The other population.
        films: Number of the other population's validation films.
        auc: Area under the ROC curve on these films.
        peaks: For each map, the share of films whose strongest region lies in a lung that humans have outlined.
    """

    trained_on: str
    tested_on: str
    films: int
    auc: Estimate
    peaks: tuple[MeasuredShare, ...]


def measure_cross_population(run: Path, data: Path) -> CrossPopulationResult:
    """Measure a run that learnt from one population on validation films of the other.

    Args:
        run: A run's folder, from `training.fitting.joint.train.train_joint`; unfinished training is completed first.
        data: A folder with `chest_xray`, `adult_chest_siim` and `lung_masks`; the official test parts are not opened.

    Raises:
        DataError: There is no such run, it learnt from both populations, or the data set is not there.
    """
    text = stored_recipe(run)
    recipe = parse_joint_recipe(text)
    if len(recipe.training.populations) != 1:
        raise DataError(f"The run {run} learnt from both populations, so neither is new to it.")
    (trained_on,) = recipe.training.populations
    tested_on = CHILDREN if trained_on == ADULTS else ADULTS
    network = train_joint(text, data, run).of_population(trained_on)
    gate, validation = Gate(), split_chests(recipe, data).validation_of(tested_on)
    crops = load_lung_crops(validation, gate, purpose="validation")
    labels = np.array([crop.chest.pneumonia for crop in crops])
    outlined = [crop for crop in crops if crop.chest.pneumonia and crop.chest.film.mask]
    if tested_on == ADULTS:  # the lungs of films with labels are not outlined
        outlined = load_lung_crops(_outlined_adults(data), gate, purpose="outlined")
    return CrossPopulationResult(
        trained_on=trained_on,
        tested_on=tested_on,
        films=len(crops),
        auc=roc_auc(labels, _outputs(network, crops, recipe.input_size)[0]),
        peaks=tuple(_peaks(network, outlined, recipe.input_size)),
    )


def write_cross_population(results: Sequence[CrossPopulationResult], target: Path) -> None:
    """Store the measurements, so that the trust page can be written without the runs."""
    write_atomically(target, msgspec.json.format(msgspec.json.encode(results), indent=2) + b"\n")


def read_cross_population(source: Path) -> list[CrossPopulationResult]:
    """The stored measurements; empty without a file.

    Raises:
        DataError: The file cannot be read.
    """
    try:
        return msgspec.json.decode(source.read_bytes(), type=list[CrossPopulationResult])
    except FileNotFoundError:
        return []
    except (OSError, msgspec.MsgspecError) as error:
        raise DataError(f"The measurements {source} cannot be read ({error}).") from error


def _outlined_adults(data: Path) -> list[LabelledChest]:
    films = [film for film in chest_films(data) if film.source == MASKS_FOLDER]
    return [LabelledChest(film=film, pneumonia=False, kind=NEGATIVE, boxes=None) for film in films]


def _outputs(
    network: LocalisingNetwork, crops: Sequence[LungCropFilm], side: int
) -> tuple[Probabilities, dict[str, FloatImage]]:
    """Logits [N], and the logits of each region by map, [N, h, w]."""
    samples = JointSamples(crops, side=side, seed=None)
    with torch.no_grad():
        parts = [network(batch.film) for batch in batches(samples, _BATCH)]
    logits, evidence, opacities = (
        torch.cat([getattr(part, name) for part in parts]).numpy()
        for name in ("logits", "activation_map", "localisation_map")
    )
    return logits[:, 0].astype(np.float64), {"of opacities": opacities, "of evidence": evidence}


def _peaks(network: LocalisingNetwork, crops: Sequence[LungCropFilm], side: int) -> Iterator[MeasuredShare]:
    _, maps = _outputs(network, crops, side)
    patients = [crop.chest.patient for crop in crops]
    for name, values in maps.items():
        hits = [
            lung_holds_peak(crop.chest.film, _over(crop, region_map))
            for crop, region_map in zip(crops, values, strict=True)
        ]
        yield measured_share(f"the peak of the map {name} lies in a lung", hits, patients)


def _over(crop: LungCropFilm, values: FloatImage) -> RegionMap:
    """A crop's map at its place in the film."""
    return RegionMap(values, crop.model_window)
