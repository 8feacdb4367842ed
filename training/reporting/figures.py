"""Figures of the report: of the data and the training, and of a run's predictions."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from matplotlib.axes import Axes

from inference.arrays import FloatImage
from inference.evaluation.metrics import (
    Curves,
    Labels,
    Probabilities,
    brier_score,
    calibration_error,
    curves,
    reliability,
    roc_auc,
)
from inference.models.passport import OperatingPoint
from inference.models.preprocessing import preprocess
from inference.reading.reader import read_radiograph
from training.data.film_dataset import load_films
from training.data.manifest import LabelledFilm
from training.fitting.augmentation import build_augmentation
from training.fitting.run_metadata import read_log
from training.measuring.predictions import Prediction
from training.measuring.scorer import Scorer
from training.recipes.recipe import Recipe
from training.reporting.comparison import BOOTSTRAP_PERCENTILES
from training.reporting.plotting import (
    BLUE,
    CLASS_COLOURS,
    CLASS_NAMES,
    GREY,
    ORANGE,
    SERIES,
    Picture,
    new_figure,
    render,
)

_SAMPLE_FILMS, _AUGMENTED_VERSIONS = 3, 5

_KINDS = {"normal": BLUE, "bacteria": ORANGE, "virus": "#dd9b5a", "pneumonia": ORANGE}

_GRID = np.linspace(0, 1, 201)
"""Places on the horizontal axis at which the bootstrap bands are computed."""

_BOOTSTRAP_SAMPLES = 500

_MISTAKES_PER_CLASS = 6

Scored = tuple[Labels, Probabilities]


def roc_and_precision(runs: Sequence[tuple[str, Scored]], part: str) -> Picture:
    """Both curves of each run, that of the first with a bootstrap band."""
    figure, (left, right) = new_figure(2)
    for (name, (labels, probabilities)), colour in zip(runs, SERIES * len(runs), strict=False):
        curve, area = curves(labels, probabilities), roc_auc(labels, probabilities)
        left.plot(curve.false_positives, curve.sensitivity, color=colour, label=f"{name}, AUC {area.value:.4f}")
        right.step(curve.sensitivity, curve.precision, where="pre", color=colour, label=name)
    for axes, (low, high) in zip((left, right), bands(*runs[0][1]), strict=True):
        axes.fill_between(_GRID, low, high, color=BLUE, alpha=0.15, linewidth=0)
    left.plot([0, 1], [0, 1], color=GREY, linewidth=0.8, linestyle=":")
    left.set(xlabel="1 - specificity", ylabel="sensitivity")
    right.set(xlabel="sensitivity", ylabel="precision", ylim=(0.4, 1.02))
    left.legend(frameon=False, fontsize=7, loc="lower right")
    first = runs[0][1]
    caption = (
        f"On the {part} films ({len(first[0])}). The band is the 95 % bootstrap interval of {runs[0][0]}, "
        f"{_BOOTSTRAP_SAMPLES} samples by class; its average precision is {curves(*first).average_precision:.4f}."
    )
    return render(figure, f"ROC and precision-recall, {part}", caption)


def bands(
    labels: Labels, probabilities: Probabilities, *, draws: int = _BOOTSTRAP_SAMPLES, seed: int = 1
) -> tuple[tuple[Probabilities, Probabilities], tuple[Probabilities, Probabilities]]:
    """95 % bootstrap bands of sensitivity by false positives, and of precision by sensitivity, on `_GRID`."""
    random = np.random.default_rng(seed)
    classes = [np.flatnonzero(labels), np.flatnonzero(~labels)]
    samples = []
    for _ in range(draws):
        chosen = np.concatenate([random.choice(members, len(members)) for members in classes])
        samples.append(_on_grid(curves(labels[chosen], probabilities[chosen])))
    low, high = np.percentile(np.array(samples), BOOTSTRAP_PERCENTILES, axis=0)
    return (low[0], high[0]), (low[1], high[1])


def _on_grid(curve: Curves) -> tuple[Probabilities, Probabilities]:
    last = np.searchsorted(curve.false_positives, _GRID, side="right") - 1
    first = np.minimum(np.searchsorted(curve.sensitivity, _GRID, side="left"), len(curve.precision) - 1)
    return curve.sensitivity[last], curve.precision[first]


def confusion(scored: Scored, points: Sequence[OperatingPoint], part: str) -> Picture:
    """A confusion matrix for each operating point."""
    figure, axes = new_figure(len(points), width=2.7, height=2.7)
    for axis, point in zip(axes, points, strict=True):
        _confusion(axis, scored, point)
    return render(figure, f"Confusion, {part}", f"Films at each operating point, on the {part} films.")


def _confusion(axes: Axes, scored: Scored, point: OperatingPoint) -> None:
    labels, called = scored[0], scored[1] >= point.threshold
    table = np.array(
        [[(~labels & ~called).sum(), (~labels & called).sum()], [(labels & ~called).sum(), (labels & called).sum()]]
    )
    axes.imshow(table / table.sum(axis=1, keepdims=True), cmap="Blues", vmin=0, vmax=1)
    for (row, column), films in np.ndenumerate(table):
        dark = films > 0.5 * table[row].sum()
        axes.text(column, row, str(films), ha="center", va="center", color="white" if dark else "black")
    axes.set_xticks([0, 1], ["no signs", "signs"])
    axes.set_yticks([0, 1], [CLASS_NAMES[False], CLASS_NAMES[True]], rotation=90, va="center")
    axes.set_title(f"{point.name}, from {point.threshold:.3f}", fontsize=9)


def reliability_diagram(scored: Scored, part: str) -> Picture:
    """Predicted probability against observed share, with ECE and Brier score."""
    labels, probabilities = scored
    figure, (axes,) = new_figure()
    for each in reliability(labels, probabilities):
        axes.plot(each.probability, each.share.value, "o", color=BLUE)
        axes.vlines(each.probability, each.share.low, each.share.high, color=BLUE, linewidth=1)
    axes.plot([0, 1], [0, 1], color=GREY, linewidth=0.8, linestyle=":")
    axes.set(xlabel="probability, mean of the bin", ylabel="share with pneumonia", xlim=(0, 1), ylim=(0, 1.02))
    brier, ece = brier_score(labels, probabilities), calibration_error(labels, probabilities)
    caption = f"Ten bins of equal width, Wilson intervals, on the {part} films: ECE {ece:.4f}, Brier score {brier:.4f}."
    return render(figure, f"Reliability, {part}", caption)


def score_histograms(scored: Scored, points: Sequence[OperatingPoint], part: str) -> Picture:
    """The distribution of each class's probabilities, with the operating points."""
    labels, probabilities = scored
    figure, (axes,) = new_figure(width=6.5)
    for label in (False, True):
        axes.hist(
            probabilities[labels == label],
            bins=np.linspace(0, 1, 41).tolist(),
            color=CLASS_COLOURS[label],
            alpha=0.6,
            label=CLASS_NAMES[label],
        )
    for point in points:
        axes.axvline(point.threshold, color=GREY, linewidth=0.8)
        name = axes.text(point.threshold, 0.98, point.name, fontsize=7, rotation=90, va="top", ha="right")
        name.set_transform(axes.get_xaxis_transform())
    axes.set(xlabel="probability", ylabel="films", yscale="log", ylim=(0.5, None))
    axes.legend(frameon=False, loc="upper center")
    return render(figure, f"Scores by class, {part}", f"On the {part} films; lines are the operating points.")


def worst_mistakes(scorer: Scorer, predictions: Sequence[Prediction], part: str) -> Picture | None:
    """The normal films with the highest probabilities, and those with pneumonia with the lowest.

    Returns:
        A row for each class, with the heat map over each film if the network has one; None without mistakes.
    """
    _, probabilities = scorer.run.scored(tuple(predictions))
    wrong = [
        (abs(float(probability) - one.pneumonia), one, float(probability))
        for one, probability in zip(predictions, probabilities, strict=True)
        if one.pneumonia != (probability >= scorer.point.threshold)
    ]
    chosen = [
        sorted((found for found in wrong if found[1].pneumonia is label), key=lambda found: -found[0])[
            :_MISTAKES_PER_CLASS
        ]
        for label in (False, True)
    ]
    columns = max(map(len, chosen))
    if not columns:
        return None
    figure, axes = new_figure(columns, 2, width=2.2, height=2.5)
    scale = _scale(scorer, [one for mistakes in chosen for _, one, _ in mistakes])
    for row, mistakes in enumerate(chosen):
        for column in range(columns):
            axis = axes[row * columns + column]
            axis.set_axis_off()
            if column < len(mistakes):
                _draw_mistake(axis, scorer, mistakes[column][1], mistakes[column][2], scale)
    numbers = [sum(one.pneumonia is label for _, one, _ in wrong) for label in (False, True)]
    caption = (
        f"On the {part} films, at {scorer.point.name}: {numbers[0]} normal films with signs (above), {numbers[1]} "
        "films with pneumonia without (below); the furthest off first. Orange: where the network "
        "saw evidence, on one scale."
    )
    return render(figure, f"Worst mistakes, {part}", caption)


def _scale(scorer: Scorer, mistakes: Sequence[Prediction]) -> float:
    """The strongest evidence in any of these films, so that their heat maps have one scale."""
    heatmaps = scorer.heatmaps(np.stack([_input(scorer, one) for one in mistakes]))
    return 1.0 if heatmaps is None else max(1.0, float(heatmaps.max()))


def _input(scorer: Scorer, mistake: Prediction) -> FloatImage:
    return preprocess(read_radiograph(mistake.path).pixels, scorer.input_size)


def _draw_mistake(axis: Axes, scorer: Scorer, mistake: Prediction, probability: float, scale: float) -> None:
    film = _input(scorer, mistake)
    axis.imshow(film[0], cmap="gray", vmin=0, vmax=1)
    axis.set_title(f"{mistake.kind}, {probability:.3f}\n{mistake.path.name[:28]}", fontsize=7)
    heatmaps = scorer.heatmaps(film[np.newaxis])
    if heatmaps is not None:
        evidence = np.clip(heatmaps[0] / scale, 0, 1)
        side = scorer.input_size
        axis.imshow(evidence, cmap="Oranges", alpha=0.5 * evidence, extent=(0, side, side, 0), interpolation="bilinear")


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
    chosen = films[:: max(1, len(films) // _SAMPLE_FILMS)][:_SAMPLE_FILMS]
    pictures = load_films(chosen, recipe.input_size, purpose="sample").tensors[0].float()
    augment = build_augmentation(recipe.augmentation)
    torch.manual_seed(recipe.training.seed)
    with torch.no_grad():
        shown = [pictures.numpy(), *(augment(pictures).clamp(0, 1).numpy() for _ in range(_AUGMENTED_VERSIONS))]
    figure, axes = new_figure(_AUGMENTED_VERSIONS + 1, len(pictures), width=1.5, height=1.5)
    for place, axis in enumerate(axes):
        row, column = divmod(place, _AUGMENTED_VERSIONS + 1)
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
