"""From a recipe and a folder of films to trained weights; interrupted, it goes on where it stopped."""

import csv
import logging
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from lightning import Trainer, seed_everything
from lightning.pytorch.callbacks import EarlyStopping, EMAWeightAveraging, ModelCheckpoint, Timer, TQDMProgressBar
from lightning.pytorch.loggers import CSVLogger, TensorBoardLogger

from training.dataset import load_films, measuring_loader, training_loader
from training.effort import LAST, note_machine
from training.layouts import development_films
from training.manifest import LabelledFilm, join_twins, split_by_patient
from training.recipe import Recipe, RecipeError, parse_recipe
from training.resources import check_disk
from training.task import PneumoniaTask
from training.teachers import Teachers, teacher_recipes
from training.twins import hash_films, near_indices

RECIPE_FILE = "recipe.toml"
BEST = "best.ckpt"
TEACHERS = "teachers"
LEFT_OUT_FILE = "left-out.txt"
LOG_FOLDER, LOG_FILE = "csv", "metrics.csv"

EXPECTED_WARNINGS = (
    "Checkpoint directory .* exists and is not empty",  # it holds the recipe, and the run to resume
    "The '.*_dataloader' does not have many workers",  # the films are in memory: workers would only copy them
    "The number of training batches .* is smaller than the logging interval",  # the logs are by epoch anyway
    r"`isinstance\(treespec, LeafSpec\)` is deprecated",  # between Lightning and torch
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The films to learn from and the films of other patients to select on."""

    fit: list[LabelledFilm]
    validation: list[LabelledFilm]


def split_of(recipe: Recipe, data: Path) -> Split:
    """The recipe's patient-level split of a data set's development parts; the test part is not opened."""
    films, rule = development_films(data), recipe.validation
    if rule.hash_distance:
        near = near_indices(hashes := hash_films(films), hashes, rule.hash_distance)
        films = join_twins(films, ((films[first], films[second]) for first, second, _ in near))
    fit, validation = split_by_patient(films, parts=rule.parts, seed=rule.seed, held_out=rule.held_out)
    return Split(fit=fit, validation=validation)


def train(recipe_text: str, data: Path, run: Path, *, progress: bool = True) -> Path:
    """Train, or go on training.

    Args:
        recipe_text: The recipe, TOML.
        data: A data set as `read_manifest` takes it.
        run: The run's folder; a run of the same recipe found there is resumed.
        progress: Whether to show a bar for each epoch.

    Returns:
        The checkpoint that the recipe calls the result.

    Raises:
        RecipeError: The folder holds a run of another recipe.
        DataError: The data set cannot be trained on.
    """
    recipe = parse_recipe(recipe_text)
    _claim(run, recipe_text)
    check_disk(run)
    split = split_of(recipe, data)
    teachers = _teachers(recipe, data, run, progress=progress)
    seed_everything(recipe.training.seed, workers=True, verbose=False)
    task = PneumoniaTask(recipe, **_class_weights(recipe, split.fit), teachers=teachers)
    films = load_films(split.fit, recipe.input_size, purpose="training")
    held = load_films(split.validation, recipe.input_size, purpose="validation")
    note_left_out(run, [*films.unreadable, *held.unreadable])
    loaders = training_loader(films, recipe.training.batch_size), measuring_loader(held, 128)
    checkpoint = run / LAST
    _set_log_aside(run)
    trainer = build_trainer(recipe, run, progress=progress)
    note_machine(run, trainer.strategy.root_device)
    with warnings.catch_warnings():
        for message in EXPECTED_WARNINGS:
            warnings.filterwarnings("ignore", message)
        try:
            trainer.fit(task, *loaders, ckpt_path=checkpoint if checkpoint.exists() else None, weights_only=True)
        except SystemExit as left:  # which is what Lightning makes of Ctrl+C
            if trainer.interrupted:
                raise KeyboardInterrupt from left
            raise
    return chosen_weights(recipe, run)


def _teachers(recipe: Recipe, data: Path, run: Path, *, progress: bool) -> Teachers | None:
    """The recipe's teachers, each trained in a folder of its own within the run's; none where there are none."""
    networks = []
    for name, text in teacher_recipes(recipe):
        checkpoint = train(text, data, run / TEACHERS / name, progress=progress)
        networks.append(load_network(parse_recipe(text), checkpoint).network)
    return Teachers(networks) if networks else None


def _set_log_aside(run: Path) -> None:
    """Keep the log of an interrupted run, which Lightning would delete as it begins another in its place."""
    log = run / LOG_FOLDER / LOG_FILE
    if log.exists():
        log.rename(log.with_name(f"earlier-{len(list(log.parent.iterdir())):03}.csv"))


def logged(run: Path) -> list[dict[str, str]]:
    """The rows of a run's log, those before an interruption first; none where there is no log."""
    rows = []
    for log in sorted((run / LOG_FOLDER).glob("*.csv")):  # "earlier" comes before "metrics"
        with log.open(encoding="utf-8", newline="") as file:
            rows += list(csv.DictReader(file))
    return rows


def teacher_folders(run: Path) -> list[Path]:
    """The folders of a run's teachers, in the order of their names."""
    return sorted(checkpoint.parent for checkpoint in (run / TEACHERS).glob(f"*/{LAST}"))


def note_left_out(run: Path, reasons: Sequence[str]) -> None:
    """Keep in the run's folder which films could not be read, beside those that are noted already."""
    if reasons:
        (run / LEFT_OUT_FILE).write_text("\n".join(sorted({*left_out(run), *reasons})), encoding="utf-8")


def left_out(run: Path) -> tuple[str, ...]:
    """The films that a run has left out, each with the reason."""
    path = run / LEFT_OUT_FILE
    return tuple(path.read_text(encoding="utf-8").splitlines()) if path.exists() else ()


def chosen_weights(recipe: Recipe, run: Path) -> Path:
    """The checkpoint that the recipe calls the result: of the lowest validation loss, or of the last epoch."""
    return run / (LAST if recipe.training.weights == "last" else BEST)


def _claim(run: Path, recipe_text: str) -> None:
    """Bind the folder to the recipe, so that a run is never resumed with another one."""
    run.mkdir(parents=True, exist_ok=True)
    kept = run / RECIPE_FILE
    if kept.exists() and kept.read_text(encoding="utf-8") != recipe_text:
        raise RecipeError(f"{run} holds a run of another recipe. Choose another folder with --out.")
    kept.write_text(recipe_text, encoding="utf-8")


def _class_weights(recipe: Recipe, films: Sequence[LabelledFilm]) -> dict[str, float]:
    """The recipe's weights, else those under which both classes count alike and the mean film counts for one."""
    if recipe.training.class_weights:
        return dict(zip(("normal_weight", "pneumonia_weight"), recipe.training.class_weights, strict=True))
    pneumonia = sum(film.pneumonia for film in films) / len(films)
    return {"normal_weight": 0.5 / (1 - pneumonia), "pneumonia_weight": 0.5 / pneumonia}


def build_trainer(recipe: Recipe, run: Path, *, progress: bool) -> Trainer:
    """Lightning's trainer: any device, the recipe's precision, logs, checkpoints each epoch."""
    logging.getLogger("lightning.pytorch").setLevel(logging.WARNING)
    training = recipe.training
    callbacks = [
        Timer(verbose=False),
        *([EMAWeightAveraging(decay=training.average_decay)] if training.average_decay else []),
        ModelCheckpoint(run, filename="best", monitor="val_loss", enable_version_counter=False),
        # A checkpoint of its own each epoch: `save_last` links to the best one only when that one is written.
        ModelCheckpoint(run, filename="last", enable_version_counter=False),
        *([EarlyStopping("val_loss", patience=training.patience)] if training.patience else []),
        *([TQDMProgressBar(leave=True)] if progress else []),
    ]
    return Trainer(
        default_root_dir=run,
        max_epochs=training.epochs,
        precision=training.precision,
        callbacks=callbacks,
        logger=[CSVLogger(run, name="", version=LOG_FOLDER), TensorBoardLogger(run, name="", version="tensorboard")],
        enable_progress_bar=progress,
        enable_model_summary=False,
        log_every_n_steps=10,
    )


def load_network(recipe: Recipe, checkpoint: Path) -> PneumoniaTask:
    """The trained network, ready to be measured or exported, on the CPU in float32."""
    task = PneumoniaTask(recipe)
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)["state_dict"]
    prefix = "network."  # what varied the films has no part in the answer
    weights = {name.removeprefix(prefix): value for name, value in state.items() if name.startswith(prefix)}
    task.network.load_state_dict(weights)
    return task.eval()
