"""The printed report of one film."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from helpers.dicom import encoded, film_object
from helpers.films import write_film
from helpers.findings import fields_of_film
from helpers.outputs import pages_of
from helpers.window.background import in_background
from msgspec import structs
from PySide6.QtGui import QColor, QImage

from gui.export.reports.film_report import FilmReport, print_film
from gui.export.reports.paper import Sheet
from gui.table.rows.film_case import FilmCase
from inference import __version__
from inference.messages import Code, Message
from inference.models.passport import ModelPassport
from inference.review.verdicts import ReaderVerdict

MakeCase = Callable[..., FilmCase]


def printed(report: FilmReport, sheet: Sheet) -> bytes:
    return in_background(partial(print_film, report, sheet))


def text_of(report: FilmReport, sheet: Sheet) -> str:
    return " ".join(pages_of(printed(report, sheet)))


def report_of(case: FilmCase, passport: ModelPassport, **changes: object) -> FilmReport:
    return replace(FilmReport(case, passport, passport.operating_point(), 0.7), **changes)


def test_a_report_says_all_that_is_known(film_case: FilmCase, passport: ModelPassport, sheet: Sheet) -> None:
    (page,) = pages_of(printed(report_of(film_case, passport), sheet))
    film = film_case.finding.film
    assert film is not None
    for part in (
        "Report of a film bright.png",
        f"SHA-256 {film.sha256[:12]}",
        "Signs of pneumonia Probability 0.81, at or above the operating point “balanced” (0.50).",
        "0.81 (0.812500)",
        "“balanced”: probability 0.5000 and above. On 100 validation films: sensitivity 50.0 % (95 % interval 40.0 to",
        "Zone lower zone, both lungs",
        "Warnings none",
        "Verdict none given",
        "96 x 80 pixels, PNG, 8 bits",
        film.sha256,
        "Model tiny 1",
        "0" * 64,
        "on cpu",
        f"Hilum {__version__}",
        "Research use. Trained on children of 1 to 5 years; not a diagnosis.",
        "It only looks at brightness.",
        "With the heat map",
        "Page 1 of 1",
    ):
        assert part in page, part
    assert "Patient" not in page


@pytest.mark.parametrize(("has_opacities", "of_evidence"), [(False, False), (True, False), (True, True)])
def test_the_legend_is_that_of_the_map_beside_it(
    film_case: FilmCase, passport: ModelPassport, sheet: Sheet, *, has_opacities: bool, of_evidence: bool
) -> None:
    opacities = film_case.finding.heatmap if has_opacities else None
    case = replace(film_case, finding=structs.replace(film_case.finding, localisation=opacities))
    text = text_of(report_of(case, passport, of_evidence=of_evidence), sheet)
    shows_evidence = of_evidence or not has_opacities
    assert ("Evidence for pneumonia by region, from 0" in text) is shows_evidence
    assert ("Probability of a lung opacity by region, from 0" in text) is not shows_evidence


def test_the_readers_verdict_and_note_are_printed(
    make_case: MakeCase, passport: ModelPassport, sheet: Sheet, tmp_path: Path
) -> None:
    facts = fields_of_film(write_film(tmp_path / "bright.png", 0.9))
    case = make_case(
        "bright.png", 0.9, reader=ReaderVerdict.NO_SIGNS, note="Behind the heart.\nSee last week.", **facts
    )
    text = text_of(report_of(case, passport), sheet)
    assert "No signs; given 2026-01-02" in text
    assert "Behind the heart. See last week." in text
    blind = replace(case, review=structs.replace(case.review, blind=True))
    assert "before the model's answer was shown" in text_of(report_of(blind, passport), sheet)


def test_a_note_of_many_pages_is_printed_whole(make_case: MakeCase, passport: ModelPassport, sheet: Sheet) -> None:
    words = [f"word{index}" for index in range(3_000)]
    text = text_of(report_of(make_case("gone.png", note=" ".join(words)), passport), sheet)
    joined = text.replace(" ", "")
    assert all(word in joined for word in words[:: len(words) // 40])
    assert words[-1] in joined


def test_a_withheld_answer_is_nowhere_in_the_report(film_case: FilmCase, passport: ModelPassport, sheet: Sheet) -> None:
    outside = Message("The strongest evidence lies outside the lungs.", code=Code.OUTSIDE_LUNGS)
    warned = replace(film_case, finding=structs.replace(film_case.finding, warnings=(outside,)))
    assert str(outside) in text_of(report_of(warned, passport), sheet)
    text = text_of(report_of(replace(warned, blind=True), passport), sheet)
    assert "The model's answer is withheld until the reader has given a verdict." in text
    for leak in (
        "0.81",
        "Signs of pneumonia",
        "lower zone",
        "heat map",
        "Evidence",
        "outside the lungs",
        film_case.finding.file,
    ):
        assert leak not in text


@pytest.mark.parametrize("asked", [False, True])
def test_the_patients_name_is_printed_only_when_asked_for(
    make_case: MakeCase, passport: ModelPassport, sheet: Sheet, tmp_path: Path, asked: bool
) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(PatientName="Doe^Jane", PatientAge="003Y", Modality="DX", ViewPosition="AP")))
    case = make_case("film.dcm", 0.9, **fields_of_film(path))
    pdf = printed(report_of(case, passport, with_name=asked), sheet)
    text = " ".join(pages_of(pdf))
    assert ("Patient Doe, Jane" in text) is asked
    assert b"Jane" not in pdf.replace(b" ", b"").split(b"endstream")[-1]  # nor in the file's properties
    assert "modality DX; view AP; age 3.0 years" in text


def test_a_deleted_or_changed_film_is_reported_without_its_picture(
    film_case: FilmCase, passport: ModelPassport, sheet: Sheet
) -> None:
    write_film(film_case.finding.path, 0.1)
    text = text_of(report_of(film_case, passport), sheet)
    assert "The film is not shown: The file has changed since it was assessed." in text
    assert "Signs of pneumonia" in text
    film_case.finding.path.unlink()
    assert "The film is not shown: The file is no longer there." in text_of(report_of(film_case, passport), sheet)


def test_the_film_is_printed_as_the_reader_sees_it(film_case: FilmCase, passport: ModelPassport, sheet: Sheet) -> None:
    seen = QImage(96, 80, QImage.Format.Format_Grayscale8)
    seen.fill(QColor("white"))
    pdf = printed(report_of(film_case, passport, displayed=seen), sheet)
    assert "As displayed" in pages_of(pdf)[0]
    assert pdf != printed(report_of(film_case, passport), sheet)


def test_without_a_model_there_is_still_a_report(make_case: MakeCase, sheet: Sheet) -> None:
    case = make_case("cut.jpg", warnings=("Only half of it was there.",))
    text = text_of(FilmReport(case, None, None, 0.7), sheet)
    assert "Not assessed. The picture is damaged." in text
    assert "Only half of it was there." in text
    assert "Research use. Not a diagnosis." in text
