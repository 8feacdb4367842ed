"""Paper sizes, and measured text."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale

from gui.export.reports.paper import POINT, PaperSize, Sheet, Style, Typesetter, open_writer, usual_size


@pytest.mark.parametrize(
    ("locale", "size"),
    [("en_US", "Letter"), ("es_MX", "Letter"), ("fr_CA", "Letter"), ("en_GB", "A4"), ("es_ES", "A4"), ("fr_FR", "A4")],
)
def test_the_paper_size_is_the_usual_one_of_the_country(locale: str, size: str) -> None:
    assert usual_size(QLocale(locale)) is PaperSize(size)


def test_the_height_of_a_text_includes_its_wrapped_lines(sheet: Sheet) -> None:
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = open_writer(sheet, file)
    setter = Typesetter(writer, sheet.family)
    line = setter.line_height(Style.BODY)
    assert setter.height("", Style.BODY, 100 * POINT) == 0
    assert setter.height("short", Style.BODY, 100 * POINT) == line
    assert setter.height("two\nlines", Style.BODY, 100 * POINT) == pytest.approx(2 * line, rel=0.1)
    assert setter.height("word " * 40, Style.BODY, 100 * POINT) > 5 * line
    assert setter.height("x" * 200, Style.BODY, 100 * POINT) > 5 * line  # a name without a space is broken, too
