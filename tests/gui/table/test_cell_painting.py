"""The painted cells: shapes that differ without colour, text that fits, and no withheld answer."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from gui.common.outcomes import Outcome, paint_shape
from gui.common.style.theme import Theme
from gui.table.films_table import FilmsTable
from gui.table.reader_signs import paint_note_sign, paint_reader_sign
from gui.table.rows.films_model import Column, FilmsModel
from gui.table.wrapped_text import draw_wrapped, fitted_text
from inference.review.verdicts import ReaderVerdict

BLACK = QColor("black")


def painted(paint: Callable[[QPainter], None]) -> bytes:
    """Black on white, as bytes."""
    image = QImage(160, 48, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return bytes(image.constBits())


def test_shapes_differ_without_their_colours(qapp: object) -> None:  # noqa: ARG001  # fonts need Qt
    area = QRectF(4, 4, 24, 24)
    shapes = [painted(lambda p, outcome=outcome: paint_shape(p, area, outcome, BLACK)) for outcome in list(Outcome)[:4]]
    shapes += [
        painted(lambda p, verdict=verdict: paint_reader_sign(p, area, verdict, BLACK)) for verdict in ReaderVerdict
    ]
    shapes.append(painted(lambda p: paint_note_sign(p, area, BLACK)))
    assert len(set(shapes)) == len(shapes)


@pytest.mark.parametrize("keep_end", [False, True])
def test_text_that_is_too_long_is_cut_at_one_end(qapp: object, keep_end: bool) -> None:  # noqa: ARG001
    def drawn(text: str) -> bytes:
        return painted(lambda p: draw_wrapped(p, QRect(0, 0, 160, 30), text, keep_end=keep_end))

    middle = "a folder of a hospital " * 9
    assert (drawn("1" + middle) != drawn("2" + middle)) is not keep_end
    assert (drawn(middle + "1") != drawn(middle + "2")) is keep_end


def test_row_of_a_withheld_answer_does_not_depend_on_the_answer(table: FilmsTable, make_finding: Any) -> None:
    films: FilmsModel = table.films  # type: ignore[attr-defined]
    films.set_blind(True)
    pictures = []
    for probability in (0.02, 0.6, 0.99):
        films.add([make_finding("a.png", probability)])
        pictures.append(table.viewport().grab().toImage())
    assert pictures[0] == pictures[1] == pictures[2]
    films.set_blind(False)
    assert table.viewport().grab().toImage() != pictures[0]


def test_review_warnings_and_note_are_painted(table: FilmsTable, make_finding: Any, make_review: Any) -> None:
    films: FilmsModel = table.films  # type: ignore[attr-defined]

    def cell(column: Column) -> QImage:
        return table.viewport().grab(table.visualRect(table.order.index(0, column))).toImage()

    films.add([make_finding("a.png", 0.9)])
    seen = [cell(Column.READER)]
    for verdict, note in (("signs", ""), ("no_signs", ""), ("unsure", ""), ("unsure", "a note"), (None, "a note")):
        films.set_review(films.case_ids()[0], make_review(verdict, note))
        seen.append(cell(Column.READER))
    assert all(first != second for index, first in enumerate(seen) for second in seen[:index])
    without = cell(Column.WARNINGS)
    films.add([make_finding("a.png", 0.9, warnings=("Only the first page.",))])
    assert cell(Column.WARNINGS) != without


@pytest.mark.parametrize("width", range(30, 200, 10))
def test_words_are_never_broken_in_their_middle(qapp: object, width: int) -> None:  # noqa: ARG001  # fonts need Qt
    text, font = "Das Bild ist beschädigt oder abgeschnitten, Mittelfeld beidseits.", QFont()
    shown, flags = fitted_text(text, (width, 60), font, keep_end=False)
    assert not flags & Qt.TextFlag.TextWrapAnywhere
    for word in shown.replace("…", "").split():
        assert QFontMetrics(font).horizontalAdvance(word) <= width


def test_verdict_stands_in_one_line(table: FilmsTable, make_finding: Any) -> None:
    table.films.add([make_finding("a.png", 0.9)])  # type: ignore[attr-defined]
    assert table.order.index(0, Column.VERDICT).data() == "Signs"
    assert "Signs of pneumonia" in table.order.index(0, Column.FILE).data(Qt.ItemDataRole.AccessibleTextRole)


def test_selected_rows_have_a_background_and_only_the_current_row_a_mark(
    table: FilmsTable, theme: Theme, make_finding: Any
) -> None:
    table.films.add([make_finding(f"{name}.png", 0.9) for name in "abc"])  # type: ignore[attr-defined]
    table.setCurrentIndex(table.order.index(0, Column.FILE))
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.order.index(2, Column.FILE), select)
    picture = table.viewport().grab().toImage()

    def colours(row: int) -> list[str]:
        """The colour of a point at the left end of each cell."""
        places = [table.visualRect(table.order.index(row, column)) for column in table.columns.shown()]
        return [picture.pixelColor(place.left() + 1, place.center().y()).name() for place in places]

    selected, rest = theme.colours.selection, len(table.columns.shown()) - 1
    assert colours(0) == [theme.colours.accent, *[selected] * rest]
    assert colours(1) == [theme.colours.surface] * (rest + 1)
    assert colours(2) == [selected] * (rest + 1)
