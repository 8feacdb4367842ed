"""From a checkpoint to the ONNX file with its passport; no file is written unless parity holds."""

import contextlib
import hashlib
import io
import logging
import tempfile
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import helper

from inference import __version__
from inference.classifier import PneumoniaClassifier
from inference.evaluation import Labels
from inference.passport import FORMAT_VERSION, PASSPORT_KEY, ModelPassport, Population, TrainingData
from inference.preprocessing import PREPROCESSING
from training.calibration import BALANCED, Calibration, choose_operating_points, conformal_bounds, fit_calibration
from training.dataset import load_films, measuring_loader
from training.evaluate import TEST, evaluate_films
from training.manifest import LabelledFilm, digest_of, read_manifest
from training.network import HilumNetwork
from training.recipe import Recipe, parse_recipe
from training.train import RECIPE_FILE, Split, chosen_weights, load_network, split_of

PARITY = 1e-4
"""Greatest difference of probability between torch and ONNX Runtime on validation films."""

POPULATION = Population(
    description="children of 1 to 5 years, frontal chest films, one hospital (Guangzhou)",
    age_years=(1.0, 5.0),
    views=("AP", "PA"),
    modalities=("CR", "DX", "RG"),
)

LIMITS = (
    "For research and teaching; not a medical device and no diagnosis.",
    "Learnt from children of 1 to 5 years of one hospital; on adults its answer is worth nothing.",
    "Knows two answers only: any other disease may look like either.",
    "Its probability holds for films like those of its validation patients, three in four of them with pneumonia.",
)


class ExportError(Exception):
    """The exported model does not answer as the trained one does; nothing was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Validation:
    """The network's raw answers on the validation films."""

    films: npt.NDArray[np.float32]
    logits: npt.NDArray[np.float32]
    strongest: npt.NDArray[np.float32]
    """The logit of each film's strongest region."""
    labels: Labels


def export(run: Path, data: Path, target: Path) -> ModelPassport:
    """Calibrate a run's best weights on its validation films, and write the ONNX file.

    Args:
        run: A folder that `training.train.train` has filled.
        data: The data set it was trained on; its test part, where there is one, is measured for the passport.
        target: The file to write.

    Raises:
        ExportError: Torch and ONNX Runtime disagree; no file is written.
        DataError: The data set is not as it was.
    """
    recipe_text = (run / RECIPE_FILE).read_text(encoding="utf-8")
    recipe = parse_recipe(recipe_text)
    split = split_of(recipe, data)
    network = load_network(recipe, chosen_weights(recipe, run)).network
    validation = _answers(network, split.validation, recipe.input_size)
    calibration = fit_calibration(validation.logits, validation.labels)
    passport = _passport(recipe, recipe_text, split, calibration, validation)
    with torch.no_grad():
        network.head.bias += calibration.bias
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        draft = Path(folder) / target.name
        _write(network, passport, draft)
        _check_parity(draft, validation, calibration)
        finished = replace(passport, performance=_performance(draft, split.validation, data))
        _stamp(draft, finished)
        draft.replace(target)
    _write_digest(target)
    return finished


def _answers(network: HilumNetwork, films: Sequence[LabelledFilm], input_size: int) -> _Validation:
    """Run the network in float32 on films, in order."""
    loaded = load_films(films, input_size, purpose="validation")
    inputs = [batch.float() for batch, _ in measuring_loader(loaded, 128)]
    with torch.no_grad():
        outputs = [network(batch) for batch in inputs]
    logits = torch.cat([output.logits[:, 0] for output in outputs]).numpy()
    strongest = torch.cat([output.activation_map.amax(dim=(1, 2)) for output in outputs]).numpy()
    return _Validation(
        films=torch.cat(inputs).numpy(),
        logits=logits,
        strongest=strongest + network.head.bias.item(),
        labels=np.array([film.pneumonia for film in films]),
    )


def _evidence_scale(calibration: Calibration, validation: _Validation) -> float:
    """The calibrated logit that the strongest region of one in twenty films with pneumonia exceeds."""
    strongest = (validation.strongest[validation.labels] + calibration.bias) / calibration.temperature
    return max(1.0, float(np.quantile(strongest, 0.95)))


def _passport(
    recipe: Recipe, recipe_text: str, split: Split, calibration: Calibration, validation: _Validation
) -> ModelPassport:
    probabilities = calibration.probabilities(validation.logits)
    films = [*split.fit, *split.validation]
    return ModelPassport(
        format_version=FORMAT_VERSION,
        name=recipe.name,
        version=__version__,
        created=datetime.now(UTC).date(),
        classes=("pneumonia",),
        input_size=recipe.input_size,
        preprocessing=PREPROCESSING,
        temperature=calibration.temperature,
        evidence_scale=_evidence_scale(calibration, validation),
        operating_points=choose_operating_points(validation.labels, probabilities),
        default_operating_point=BALANCED,
        conformal=conformal_bounds(validation.labels, probabilities),
        population=POPULATION,
        training_data=TrainingData(
            name="chest-xray-pneumonia, official train and val parts, split anew by patient",
            source="Kermany, Zhang, Goldbaum 2018, doi:10.17632/rscbjbr9sj.2",
            licence="CC BY 4.0",
            films=len(films),
            patients=len({film.patient for film in films}),
            sha256=digest_of(films),
        ),
        recipe=recipe_text,
        performance=(),
        limits=LIMITS,
    )


def _write(network: HilumNetwork, passport: ModelPassport, path: Path) -> None:
    """Write the graph with a dynamic batch, its weights inside, and the passport."""
    plain = network.to(memory_format=torch.contiguous_format).eval()
    example = torch.rand(2, 1, passport.input_size, passport.input_size)
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")  # the exporter warns of its own future
        torch.onnx.export(
            plain,
            (example,),
            path,
            input_names=["film"],
            output_names=["logits", "activation_map", "embedding"],
            dynamic_shapes={"films": {0: torch.export.Dim("n", min=1, max=4096)}},
            opset_version=18,
            dynamo=True,
            external_data=False,
            verbose=False,
        )
    _stamp(path, passport)


def _stamp(path: Path, passport: ModelPassport) -> None:
    model = onnx.load(path)
    for node in model.graph.node:  # the exporter notes stack traces, with the paths of the machine it ran on
        del node.metadata_props[:]
        node.doc_string = ""
    helper.set_model_props(model, {PASSPORT_KEY: passport.to_json()})
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, path)


def _check_parity(path: Path, validation: _Validation, calibration: Calibration) -> None:
    """Compare ONNX Runtime with torch on every validation film, in batches of uneven sizes."""
    classifier = PneumoniaClassifier(path)
    parts = np.array_split(validation.films, range(1, len(validation.films), 7))
    served = np.concatenate([classifier.predict(part).probabilities for part in parts])
    difference = float(np.abs(served - calibration.probabilities(validation.logits)).max())
    if not difference < PARITY:
        raise ExportError(f"ONNX Runtime and torch differ by {difference:.2g} in probability; nothing was written.")


def _performance(model: Path, validation: Sequence[LabelledFilm], data: Path) -> tuple:
    measured = [evaluate_films(model, validation, "validation: films of patients held out from train and val")]
    if (data / TEST).is_dir():
        test = read_manifest(data, [TEST])
        measured.append(evaluate_films(model, test, "chest-xray-pneumonia, official test split"))
    return tuple(measured)


def _write_digest(model: Path) -> None:
    """Write the model's SHA-256 beside it, by which a damaged copy is told."""
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    model.with_name(f"{model.name}.sha256").write_text(f"{digest}  {model.name}\n", encoding="ascii")
