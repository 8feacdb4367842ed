"""How a model that learnt from one population alone judges the other: its ranking, and where it points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
import torch

from inference.arrays import FloatImage
from inference.evaluation.metrics import Probabilities, clustered_proportion, patient_indices, roc_auc
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
from training.measuring.lungs.zones import lung_holds_peak
from training.networks.joint import LocalisingNetwork
from training.recipes.joint_recipe import parse_joint_recipe

_BATCH = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class AcrossResult:
    """What was measured of one model.

    Attributes:
        taught: The population that it learnt from, and no film of the other.
        judged: The other.
        films: Of the other population's validation films.
        peaks: Whether the strongest region of each map lies in a lung that humans have outlined.
    """

    taught: str
    judged: str
    films: int
    auc: Estimate
    peaks: tuple[MeasuredShare, ...]


def measure_across(run: Path, data: Path) -> AcrossResult:
    """Measure a run that learnt from one population on validation films of the other.

    Args:
        run: A folder of `training.fitting.joint.train.train_joint`; what is left to train is trained first.
        data: A folder with `chest_xray`, `adult_chest_siim` and `lung_masks`; the official test parts stay closed.

    Raises:
        DataError: There is no such run, it learnt from both populations, or the data set is not there.
    """
    text = stored_recipe(run)
    recipe = parse_joint_recipe(text)
    if len(recipe.training.populations) != 1:
        raise DataError(f"The run {run} learnt from both populations, so neither is new to it.")
    (taught,) = recipe.training.populations
    judged = CHILDREN if taught == ADULTS else ADULTS
    network = train_joint(text, data, run).of_population(taught)
    gate, validation = Gate(), split_chests(recipe, data).validation_of(judged)
    crops = load_lung_crops(validation, gate, purpose="validation")
    labels = np.array([crop.chest.pneumonia for crop in crops])
    outlined = [crop for crop in crops if crop.chest.pneumonia and crop.chest.film.mask]
    if judged == ADULTS:  # nobody has outlined the lungs of those that have labels
        outlined = load_lung_crops(_outlined_adults(data), gate, purpose="outlined")
    return AcrossResult(
        taught=taught,
        judged=judged,
        films=len(crops),
        auc=roc_auc(labels, _outputs(network, crops, recipe.input_size)[0]),
        peaks=tuple(_peaks(network, outlined, recipe.input_size)),
    )


def write_across(results: Sequence[AcrossResult], target: Path) -> None:
    """Keep what was measured, so that a report can be made without the runs."""
    write_atomically(target, msgspec.json.format(msgspec.json.encode(results), indent=2) + b"\n")


def read_across(source: Path) -> list[AcrossResult]:
    """What was kept; nothing where nothing was.

    Raises:
        DataError: It cannot be read.
    """
    try:
        return msgspec.json.decode(source.read_bytes(), type=list[AcrossResult])
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
    patients = patient_indices([crop.chest.patient for crop in crops])
    for name, values in maps.items():
        hits = [lung_holds_peak(crop.chest.film, _over(crop, one)) for crop, one in zip(crops, values, strict=True)]
        share = clustered_proportion(np.array(hits, np.bool_), patients)
        title = f"the peak of the map {name} lies in a lung"
        yield MeasuredShare(name=title, share=share, films=len(crops))


def _over(crop: LungCropFilm, values: FloatImage) -> RegionMap:
    return RegionMap(values, crop.seen)
