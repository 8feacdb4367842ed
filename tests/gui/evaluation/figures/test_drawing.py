"""The figures as they are painted: what must be seen is where it belongs."""

import pytest
from helpers.site_evaluations import make_scores
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.common.style.colours import DARK, LIGHT
from gui.evaluation.figures.drawing import PRINT, Figure, FigureColours
from gui.evaluation.figures.matrix_figure import MatrixFigure
from gui.evaluation.figures.plot import Plot
from gui.evaluation.figures.reliability_figure import ReliabilityFigure
from gui.evaluation.figures.roc_figure import RocFigure
from inference.evaluation.figures import figures_at, overall_figures
from inference.evaluation.site.evaluation import SiteScores

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need the application

SIDE = 400


def figures(scores: SiteScores) -> list[Figure]:
    overall, current = overall_figures(scores), figures_at(scores, 0.5, 0.3)
    roc = RocFigure(overall=overall, current=current, marks=((0.2, 0.9),))
    return [roc, ReliabilityFigure(overall=overall), MatrixFigure(figures=current)]


def painted(figure: Figure, ink: FigureColours, side: int = SIDE) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(ink.surface)
    painter = QPainter(image)
    figure.paint(painter, QRectF(0, 0, side, side), ink)
    painter.end()
    return image


@pytest.mark.parametrize(
    "ink", [PRINT, FigureColours.of_theme(LIGHT), FigureColours.of_theme(DARK)], ids=["print", "light", "dark"]
)
@pytest.mark.parametrize("index", range(3))
def test_every_figure_paints_in_all_colours_within_its_area(ink: FigureColours, index: int) -> None:
    image = painted(figures(make_scores())[index], ink)
    colours = {image.pixelColor(x, y).name() for x in range(0, SIDE, 2) for y in range(0, SIDE, 2)}
    assert len(colours) > 5
    border = [image.pixelColor(x, y).name() for x in range(SIDE) for y in (0, SIDE - 1)]
    assert set(border) == {ink.surface}


@pytest.mark.parametrize("index", range(3))
def test_every_figure_paints_in_a_tiny_area(index: int) -> None:
    image = painted(figures(make_scores())[index], PRINT, side=20)
    assert {image.pixelColor(x, y).name() for x in range(20) for y in range(20)} > {PRINT.surface}


def test_values_lie_where_the_axes_say() -> None:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(PRINT.surface)
    painter = QPainter(image)
    plot = Plot(painter, QRectF(0, 0, SIDE, SIDE), PRINT, "title", ("x", "y"))
    plot.dot(0.5, 0.25, "#ff0000")
    centre, corner = plot.at(0.5, 0.25), plot.at(0, 0)
    painter.end()
    assert corner == plot.frame.bottomLeft()
    assert image.pixelColor(centre.toPoint()).name() == "#ff0000"
    assert centre.y() == pytest.approx(plot.frame.bottom() - plot.frame.height() / 4)


def test_descriptions_contain_the_numbers() -> None:
    roc, reliability, matrix = (
        figure.description() for figure in figures(SiteScores(normal=(0.1, 0.6), pneumonia=(0.7, 0.8)))
    )
    assert "Area under the curve 1.000 (1.000 to 1.000)" in roc
    assert "At the threshold 0.500 the sensitivity is 100.0\u00a0% and the share of false positives 50.0\u00a0%." in roc
    bin_of_one = "1 films with a mean probability of 0.600: 0.0\u00a0% had pneumonia, 95 % interval 0.0 to 79.3\u00a0%."
    assert bin_of_one in reliability
    assert matrix.endswith(
        "Of 2 films with pneumonia 2 are called and 0 missed; of 2 normal films 1 are called and 1 are not."
    )
