"""Printing blocks on pages, with headers, footers and cancellation."""

import pytest
from helpers.outputs import pages_of, size_of

from gui.common.background import CancelledError, ProgressToken
from gui.export.reports.blocks import Cell, Columns, Notice, Row, Space, Text, heading
from gui.export.reports.paper import POINT, PaperSize, Sheet
from gui.export.reports.printing import print_report

WIDTHS = (0.3, 0.7)


def table(rows: int) -> list[Row]:
    header = Row((Cell("Number"), Cell("What")), WIDTHS, keeps_next=True)
    return [header, *(Row((Cell(f"row {index}"), Cell("something")), WIDTHS, header) for index in range(rows))]


@pytest.mark.parametrize(("size", "millimetres"), [(PaperSize.A4, (210, 297)), (PaperSize.LETTER, (216, 279))])
def test_a_report_is_a_pdf_on_the_paper_that_was_asked_for(
    sheet: Sheet, size: PaperSize, millimetres: tuple[int, int]
) -> None:
    pdf = print_report([Text("Hello")], Sheet(size, sheet.family, sheet.title), "Foot")
    assert pdf.startswith(b"%PDF-")
    assert size_of(pdf) == millimetres
    assert pages_of(pdf) == ["Hello Foot Page 1 of 1"]


def test_a_table_goes_on_over_pages_under_its_header(sheet: Sheet) -> None:
    pages = pages_of(print_report(table(200), sheet, "Foot"))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert page.startswith("Number What row")
        assert page.endswith(f"Foot Page {number} of {len(pages)}")
    assert [page.count("Number") for page in pages] == [1] * len(pages)
    rows = [int(word) for page in pages for word in page.split("Foot")[0].split() if word.isdigit()]
    assert rows == list(range(200))


def test_a_heading_is_never_alone_at_the_foot_of_a_page(sheet: Sheet) -> None:
    for lines in range(40, 60):
        blocks = [*(Text(f"line {index}", gap=0) for index in range(lines)), heading("HEADING"), *table(3)]
        with_heading = [page for page in pages_of(print_report(blocks, sheet, "Foot")) if "HEADING" in page]
        assert len(with_heading) == 1
        assert "row 0" in with_heading[0]


def test_all_columns_are_painted(sheet: Sheet) -> None:
    blocks = [Columns(((Text("left"), Text("below")), (Notice("right"),))), Space(10 * POINT), Text("after")]
    (page,) = pages_of(print_report(blocks, sheet, "Foot"))
    assert {"left", "below", "right", "after"} <= set(page.split())


def test_printing_can_be_cancelled(sheet: Sheet) -> None:
    reported: list[tuple[int, int]] = []

    def stopped() -> bool:
        return len(reported) > 3

    with pytest.raises(CancelledError):
        print_report(
            table(5_000), sheet, "Foot", ProgressToken(stopped, lambda done, total: reported.append((done, total)))
        )
    assert reported[0] == (0, 10_002)
    assert len(reported) == 4


def test_progress_of_printing_never_falls(sheet: Sheet) -> None:
    reported: list[float] = []
    print_report(table(1_000), sheet, "Foot", ProgressToken(report=lambda done, total: reported.append(done / total)))
    assert reported == sorted(reported)
    assert reported[-1] == 1.0
