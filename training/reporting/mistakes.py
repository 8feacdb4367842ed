"""Figure of the worst mistakes of a run, with heat maps."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from inference.arrays import FloatImage
from inference.models.preprocessing import preprocess
from inference.reading import read_radiograph
from training.measuring.predictions import Prediction
from training.measuring.scoring import Scorer
from training.reporting.plotting import Picture, new_figure, render

_OF_EACH = 6


def worst_mistakes(scorer: Scorer, predictions: Sequence[Prediction], part: str) -> Picture | None:
    """The normal films with the highest probabilities, and those with pneumonia with the lowest.

    Returns:
        A row for each, the heat map laid over the film where the network gives one; none where there is no mistake.
    """
    _, probabilities = scorer.run.scored(tuple(predictions))
    wrong = [
        (abs(float(probability) - one.pneumonia), one, float(probability))
        for one, probability in zip(predictions, probabilities, strict=True)
        if one.pneumonia != (probability >= scorer.point.threshold)
    ]
    chosen = [
        sorted((found for found in wrong if found[1].pneumonia is label), key=lambda found: -found[0])[:_OF_EACH]
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
    """The strongest evidence in any of these films: one scale for all, so that their heat maps can be compared."""
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
