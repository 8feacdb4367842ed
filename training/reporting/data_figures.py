"""Figures of the training data and of training: class distribution, sample augmentations, learning curves."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch

from training.data.film_dataset import load_films
from training.data.manifest import LabelledFilm
from training.fitting.augmentation import build_augmentation
from training.fitting.run_metadata import read_log
from training.recipes.recipe import Recipe
from training.reporting.plotting import BLUE, GREY, ORANGE, Picture, new_figure, render

_SHOWN, _VARIED = 3, 5
_KINDS = {"normal": BLUE, "bacteria": ORANGE, "virus": "#dd9b5a", "pneumonia": ORANGE}


def class_distribution(parts: Mapping[str, Sequence[LabelledFilm]]) -> Picture:
    """Films of each kind in each part."""
    figure, (axes,) = new_figure(width=7.0)
    names, bottoms = list(parts), [0] * len(parts)
    counts = [Counter(film.kind for film in films) for films in parts.values()]
    for kind, colour in _KINDS.items():
        heights = [count[kind] for count in counts]
        if any(heights):
            bars = axes.bar(names, heights, bottom=bottoms, color=colour, edgecolor="white", label=kind)
            axes.bar_label(bars, [height or "" for height in heights], label_type="center", color="white")
        bottoms = [bottom + height for bottom, height in zip(bottoms, heights, strict=True)]
    axes.set_ylabel("films")
    axes.legend(frameon=False)
    patients = ", ".join(f"{name} {len({film.patient for film in films})}" for name, films in parts.items())
    return render(figure, "Class distribution", f"Films of each kind in each part. Patients: {patients}.")


def sample_augmentations(recipe: Recipe, films: Sequence[LabelledFilm]) -> Picture:
    """A few training films, each beside augmented versions of itself."""
    chosen = films[:: max(1, len(films) // _SHOWN)][:_SHOWN]
    pictures = load_films(chosen, recipe.input_size, purpose="sample").tensors[0].float()
    augment = build_augmentation(recipe.augmentation)
    torch.manual_seed(recipe.training.seed)
    with torch.no_grad():
        shown = [pictures.numpy(), *(augment(pictures).clamp(0, 1).numpy() for _ in range(_VARIED))]
    figure, axes = new_figure(_VARIED + 1, len(pictures), width=1.5, height=1.5)
    for place, axis in enumerate(axes):
        row, column = divmod(place, _VARIED + 1)
        axis.imshow(shown[column][row, 0], cmap="gray", vmin=0, vmax=1)
        axis.set_axis_off()
    return render(
        figure,
        "Sample augmentations",
        "Left: training films; beside them, augmented versions as the network sees them.",
    )


def learning_curves(run: Path) -> Picture | None:
    """Loss and validation AUC by epoch, from the run's CSV log; none where the run has no log."""
    rows = read_log(run)
    if not rows:
        return None
    figure, (left, right) = new_figure(2)
    for name, colour in (("train_loss", GREY), ("val_loss", BLUE)):
        left.plot(*_series(rows, name), color=colour, label=name.replace("_", " ").replace("val", "validation"))
    left.set(xlabel="epoch", ylabel="loss")
    left.legend(frameon=False)
    right.plot(*_series(rows, "val_auc"), color=BLUE)
    right.set(xlabel="epoch", ylabel="validation AUC")
    return render(figure, "Learning curves", "Loss and area under the ROC curve by epoch.")


def _series(rows: Sequence[Mapping[str, str]], name: str) -> tuple[list[int], list[float]]:
    filled = [row for row in rows if row.get(name)]
    return [int(row["epoch"]) for row in filled], [float(row[name]) for row in filled]
