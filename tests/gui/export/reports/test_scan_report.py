"""The printed report of a scan."""

from collections.abc import Callable
from dataclasses import replace

from helpers.outputs import pages_of

from gui.export.reports.paper import Sheet
from gui.export.reports.scan_report import ScanReport, print_scan
from gui.table.rows.film_case import FilmCase
from gui.verdict.operating_point import ModelPoint
from inference.finding import Status, Verdict
from inference.models.passport import ModelPassport
from inference.review.verdicts import ReaderVerdict

MakeCase = Callable[..., FilmCase]


def printed(cases: list[FilmCase], passport: ModelPassport | None, sheet: Sheet) -> list[str]:
    models = (ModelPoint(passport, "0" * 64, passport.operating_point(), passport.conformal),) if passport else ()
    return pages_of(print_scan(ScanReport(cases, f"All {len(cases)} films", models), sheet))


def test_a_report_counts_lists_and_explains(make_case: MakeCase, passport: ModelPassport, sheet: Sheet) -> None:
    cases = [
        make_case("a/one.png", 0.9, reader=ReaderVerdict.NO_SIGNS, note="artefact"),
        make_case("a/two.png", 0.1, reader=ReaderVerdict.NO_SIGNS),
        make_case("three.png", 0.5, verdict=Verdict.UNDECIDED, zone=""),
        make_case("four.png", status=Status.REFUSED, reasons=("Too old.",)),
        make_case("five.png", status=Status.MISSING, reasons=("The file is no longer there.",)),
    ]
    text = " ".join(printed(cases, passport, sheet))
    for part in (
        "All 5 films; folder “nowhere”; printed 2",
        "Signs of pneumonia 1 20.0 %",
        "No signs 1 20.0 %",
        "Undecided 1 20.0 %",
        "Refused: must not be assessed 1 20.0 %",
        "Unreadable: damaged 0 0.0 %",
        "Found 5",
        "the tallest bar is 1",
        "Line: the operating point, 0.50.",
        "Tinted: undecided, 0.45 to 0.55.",
        "“balanced”: probability 0.5000 and above.",
        "Model tiny 1",
        "100 films of 50 patients: made up; tests; none",
        "It only looks at brightness.",
        "2 films have a reader's verdict; for 1 of them the model says the opposite.",
        "a/one.png 0.90 Signs No signs artefact",
        "four.png Refused Too old.",
        "five.png Missing The file is no longer there.",
        "1 a/one.png Signs 0.90 lower zone, both lungs No signs",
        "5 five.png Missing",
        "Research use. Trained on children of 1 to 5 years; not a diagnosis.",
    ):
        assert part in text, part
    assert "Withheld" not in text


def test_thousands_of_films_are_paged_in_their_order_under_repeated_headers(
    make_case: MakeCase, passport: ModelPassport, sheet: Sheet
) -> None:
    cases = [make_case(f"film {index}.png", index / 2_000) for index in range(2_000)]
    pages = printed(cases, passport, sheet)
    tables = [page for page in pages if "No. File Verdict Prob. Zone Reader SHA-256" in page]
    assert len(tables) >= len(pages) - 2 > 20
    text = " ".join(pages)
    positions = [text.index(f" film {index}.png") for index in range(0, 2_000, 50)]
    assert positions == sorted(positions)
    assert "Every film was assessed." in text


def test_markup_in_a_name_or_a_note_is_printed_as_text(
    make_case: MakeCase, passport: ModelPassport, sheet: Sheet
) -> None:
    cases = [make_case("<b>bold</b>.png", 0.9, note="<img src='file:///x.png'>")]
    text = " ".join(printed(cases, passport, sheet))
    assert "<b>bold</b>.png" in text
    assert "<img src='file:///x.png'>" in text


def test_withheld_answers_are_counted_but_not_shown(make_case: MakeCase, passport: ModelPassport, sheet: Sheet) -> None:
    cases = [make_case("a.png", 0.8765, blind=True), make_case("b.png", 0.1234, blind=True)]
    text = " ".join(printed(cases, passport, sheet))
    assert "Still to be read blind 2 100.0 %" in text
    assert f"1 {cases[0].name} Withheld" in text
    assert "the tallest bar is 0" in text
    for leak in ("0.88", "0.12", "lower zone", "Signs of pneumonia 1", "No signs 1", "a.png", "b.png"):
        assert leak not in text


def test_a_report_made_during_a_study_lists_no_disagreement(
    make_case: MakeCase, passport: ModelPassport, sheet: Sheet
) -> None:
    case = replace(make_case("01", 0.8765, reader=ReaderVerdict.NO_SIGNS), sealed=True)
    text = " ".join(printed([case], passport, sheet))
    assert "for 0 of them the model says the opposite" in text
    assert "Withheld in a reader study 1 100.0 %" in text
    assert "0.88" not in text


def test_a_report_without_assessed_films_and_model_is_printed(make_case: MakeCase, sheet: Sheet) -> None:
    long_reason = ("It is damaged. " * 200,)
    (first, *_) = printed([make_case("x" * 400, reasons=long_reason)], None, sheet)
    assert "Found 1" in first
    assert "Research use. Not a diagnosis." in first


def test_every_note_is_printed_in_full(make_case: MakeCase, passport: ModelPassport, sheet: Sheet) -> None:
    long = " ".join(f"word{number}" for number in range(200))
    cases = [
        make_case("agreed.png", 0.9, reader=ReaderVerdict.SIGNS, note="left base, see the old film"),
        make_case("only noted.png", 0.1, note="rotated"),
        make_case("long.png", 0.1, reader=ReaderVerdict.UNSURE, note=long),
    ]
    text = " ".join(printed(cases, passport, sheet))
    assert "Notes of the reader" in text
    assert "agreed.png Signs left base, see the old film" in text
    assert "only noted.png rotated" in text
    assert all(word in text for word in long.split())
