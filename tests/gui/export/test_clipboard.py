"""Rows and pictures on the clipboard."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from helpers.films import write_film
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.export.clipboard import ClipboardWriter
from gui.export.reports.film_picture import PictureRequest, make_picture
from gui.export.writing import rows_text
from gui.table.rows.film_case import FilmCase
from inference.output.table import COLUMNS

MakeCase = Callable[..., FilmCase]


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[ClipboardWriter]:
    writer = ClipboardWriter(qapp)
    yield writer
    writer.close()


def test_rows_are_copied_as_a_spreadsheet_wants_them(
    qtbot: QtBot, clipboard: ClipboardWriter, make_case: MakeCase
) -> None:
    with qtbot.waitSignal(clipboard.copied) as copied:
        cases = [make_case("=a.png", 0.9, note="one\ttwo"), make_case("b.png")]
        clipboard.copy_rows(len(cases), partial(rows_text, cases))
    assert copied.args == ["2 rows were copied."]
    head, first, second = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert head == list(COLUMNS)
    assert (first[0], second[0]) == ("'=a.png", "b.png")
    assert first[COLUMNS.index("note")] == "one two"
    assert len(first) == len(second) == len(COLUMNS)


def test_withheld_answers_are_not_copied(make_case: MakeCase) -> None:
    text = rows_text([make_case("a.png", 0.8765, blind=True)])
    assert "0.87" not in text
    assert "signs" not in text.split("\n")[1]


def test_a_picture_is_copied_or_the_reason_is_shown(qtbot: QtBot, clipboard: ClipboardWriter, tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5)
    request = PictureRequest(path=path, sha256=None, displayed=None, heatmap=None, opacity=0.7, legend=None, family="")
    with qtbot.waitSignal(clipboard.copied):
        clipboard.copy_picture(partial(make_picture, request))
    image = QGuiApplication.clipboard().image()
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (96, 80)
    path.unlink()
    with qtbot.waitSignal(clipboard.failed) as failed:
        clipboard.copy_picture(partial(make_picture, request))
    assert failed.args == ["The file is no longer there."]
