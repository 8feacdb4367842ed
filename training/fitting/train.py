"""Trains a recipe on a data set; an interrupted training is resumed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lightning import Trainer, seed_everything

from training.data.dataset_layouts import development_films
from training.data.film_dataset import FilmLoader, load_films, measuring_loader, training_loader
from training.data.manifest import LabelledFilm, merge_patients, split_by_patient
from training.data.near_duplicates import hash_films, near_duplicate_indices
from training.data.resources import check_disk
from training.fitting.checkpoints import (
    LAST,
    TEACHERS,
    chosen_weights,
    epochs_finished,
    is_finished,
    load_network,
)
from training.fitting.run_metadata import archive_log, bind_recipe, record_machine, record_unreadable
from training.fitting.task import PneumoniaTask
from training.fitting.teachers import Teachers, teacher_recipes
from training.fitting.trainer import (
    ALL_GPUS,
    Hardware,
    build_trainer,
    reuse_freed_memory,
    without_expected_warnings,
)
from training.recipes.recipe import Recipe, parse_recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Films for fitting, and films of other patients for validation."""

    fit: list[LabelledFilm]
    validation: list[LabelledFilm]


def split_of(recipe: Recipe, data: Path) -> Split:
    """The recipe's patient-level split of a data set's development parts; the test part is not opened."""
    films, validation = development_films(data), recipe.validation
    if validation.hash_distance:
        hashes = hash_films(films)
        near = near_duplicate_indices(hashes, hashes, validation.hash_distance)
        films = merge_patients(films, ((films[first], films[second]) for first, second, _ in near))
    fit, held_out = split_by_patient(films, parts=validation.parts, seed=validation.seed, held_out=validation.held_out)
    return Split(fit=fit, validation=held_out)


def train(recipe_text: str, data: Path, run: Path, *, machines: Hardware = ALL_GPUS, progress: bool = True) -> Path:
    """Train or resume; teachers first, if the recipe has any.

    Args:
        recipe_text: The recipe, TOML.
        data: A data set in any layout that `training.data.dataset_layouts` knows.
        run: The run's folder; a run of the same recipe found there is resumed, a finished one is not changed.
        machines: The hardware to train on.
        progress: Whether to show a bar for each epoch.

    Returns:
        The checkpoint that is the recipe's result.

    Raises:
        RecipeError: The folder holds a run of another recipe, or a teacher is unsuitable.
        DataError: The data set cannot be trained on.
    """
    recipe = parse_recipe(recipe_text)
    recipes = list(teacher_recipes(recipe))
    bind_recipe(run, recipe_text)
    if is_finished(recipe, run):
        return chosen_weights(recipe, run)
    networks = [
        load_network(parse_recipe(text), train(text, data, run / TEACHERS / name, machines=machines, progress=progress))
        for name, text in recipes
    ]
    teachers = Teachers(networks) if networks else None
    check_disk(run)
    split = split_of(recipe, data)
    loaders = _loaders(recipe, split, run)
    seed_everything(recipe.training.seed, workers=True, verbose=False)
    task = PneumoniaTask(recipe, **_class_weights(recipe, split.fit), teachers=teachers)
    trainer = build_trainer(recipe.training, run, machines, progress=progress)
    _fit(trainer, task, loaders, run)
    return chosen_weights(recipe, run)


def _loaders(recipe: Recipe, split: Split, run: Path) -> tuple[FilmLoader, FilmLoader]:
    films = load_films(split.fit, recipe.input_size, purpose="training")
    validation = load_films(split.validation, recipe.input_size, purpose="validation")
    record_unreadable(run, [*films.unreadable, *validation.unreadable])
    return training_loader(films, recipe.training.batch_size), measuring_loader(validation, 128)


def _fit(trainer: Trainer, task: PneumoniaTask, loaders: tuple[FilmLoader, FilmLoader], run: Path) -> None:
    """Train from the run's last checkpoint, if there is one."""
    reuse_freed_memory()
    archive_log(run)
    record_machine(run, trainer.strategy.root_device, trainer.world_size)
    finished = epochs_finished(run)
    # A new seed after an interruption: the same one would repeat the order and augmentation of the first epochs.
    seed_everything(task.recipe.training.seed + finished, workers=True, verbose=False)
    with without_expected_warnings():
        try:
            trainer.fit(task, *loaders, ckpt_path=run / LAST if finished else None, weights_only=True)
        except SystemExit as error:  # Lightning exits after Ctrl+C
            if trainer.interrupted:
                raise KeyboardInterrupt from error
            raise


def _class_weights(recipe: Recipe, films: Sequence[LabelledFilm]) -> dict[str, float]:
    """The recipe's weights, otherwise weights that balance both classes, with a mean of one."""
    if recipe.training.class_weights:
        return dict(zip(("normal_weight", "pneumonia_weight"), recipe.training.class_weights, strict=True))
    pneumonia = sum(film.pneumonia for film in films) / len(films)
    return {"normal_weight": 0.5 / (1 - pneumonia), "pneumonia_weight": 0.5 / pneumonia}
