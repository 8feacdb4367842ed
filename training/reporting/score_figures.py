"""Figures of a run's predictions: ROC and precision-recall, confusion, reliability, histograms of the scores."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

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
from training.reporting.comparison import BOOTSTRAP_PERCENTILES
from training.reporting.plotting import BLUE, CLASS_COLOURS, CLASS_NAMES, GREY, SERIES, Picture, new_figure, render

_GRID = np.linspace(0, 1, 201)
_BOOTSTRAP_SAMPLES = 500

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
    """95 % bootstrap bands of sensitivity by false positives, and of precision by sensitivity, on 201 places."""
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
    for one in reliability(labels, probabilities):
        axes.plot(one.probability, one.share.value, "o", color=BLUE)
        axes.vlines(one.probability, one.share.low, one.share.high, color=BLUE, linewidth=1)
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
