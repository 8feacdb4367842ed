"""The report of one film, on one page unless the note is long."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSizeF

from gui.common.background import ProgressToken
from gui.common.outcomes import Outcome, reader_word
from gui.export.reports.blocks import Block, Cell, Columns, Notice, Picture, Row, Space, Text, heading
from gui.export.reports.film_picture import FilmPicture, read_picture, scale_image, with_heatmap
from gui.export.reports.paper import MILLIMETRE, POINT, Sheet, Style
from gui.export.reports.printing import print_report
from gui.export.reports.wording import case_answer, film_digest, point_text, short_digest, when_text
from gui.i18n.message_translation import translated
from gui.i18n.number_format import decimal_text, probability_text
from gui.verdict.verdict_text import research_use
from gui.viewer.canvas.loaded_film import read_film
from gui.viewer.canvas.measurements import Line, MeasurementFormatter, Region
from gui.viewer.canvas.pictures.heatmap_style import PALETTES
from inference import __version__
from inference.errors import HilumError
from inference.reading.dicom.header.patient_name import read_patient_name

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from gui.table.rows.film_case import FilmCase
    from inference.models.passport import ModelPassport, OperatingPoint
    from inference.review.marks import Marks

translate = QCoreApplication.translate

_PICTURE_HEIGHT = 70 * MILLIMETRE
_COLUMN_WIDTHS = (0.18, 0.82)
"""Shares of the page's width: labels and values."""

_COLON = ": \u00a0\u202f"
"""A colon and the spaces that some languages put before it: removed, since a new paragraph follows."""

_LONGEST_CELL = 900
"""Letters of a value in one row; a longer value continues in the next row, which may be on another page."""


@dataclass(frozen=True, slots=True)
class FilmReport:
    """The content of a film's report.

    Attributes:
        case: The film's case.
        passport, point: The model's passport and the current operating point; None until they are known.
        opacity: The heat map's opacity, 0 to 1.
        displayed: The film as the reader sees it, in its own pixels; None to read it from its file.
        with_name: Whether the patient's name is read from the file, and printed.
        palette: The heat map's palette, one of `gui.viewer.canvas.pictures.heatmap_style.PALETTES`.
        prevalence: The user's prevalence of pneumonia, 0 to 1; None if it is not set.
        marks: The reader's measurements and marks on the film.
        of_evidence: Whether the evidence map is shown, although there may be a map of opacities.
    """

    case: "FilmCase"
    passport: "ModelPassport | None"
    point: "OperatingPoint | None"
    opacity: float
    displayed: "QImage | None" = None
    with_name: bool = False
    palette: str = PALETTES[0]
    prevalence: float | None = None
    marks: "Marks | None" = None
    of_evidence: bool = False


def print_film(report: FilmReport, sheet: Sheet, progress: ProgressToken | None = None) -> bytes:
    """Print the report of a film; runs in the background, since it reads the film.

    Returns:
        The bytes of a PDF file. Where the film cannot be read any more, a sentence replaces the picture.

    Raises:
        CancelledError: The printing was cancelled.
    """
    return print_report(list(_blocks(report)), sheet, research_use(report.passport), progress)


def _blocks(report: FilmReport) -> Iterator[Block]:
    case, finding = report.case, report.case.finding
    answer = case_answer(case, report.passport, report.point, report.prevalence)
    yield Text(translate("Report", "Report of a film"), Style.TITLE, gap=2 * POINT)
    digest = short_digest(case)
    yield Text(f"{case.name} · SHA-256 {digest}" if digest else case.name, Style.LABEL, gap=9 * POINT)
    lead = answer.lead.rstrip(_COLON)
    yield Text(lead, Style.LEAD, gap=2 * POINT, outcome=None if case.withheld else case.outcome)
    yield Text(answer.details[:1].upper() + answer.details[1:], gap=9 * POINT)
    picture: FilmPicture | None = None
    if case.outcome is not Outcome.FAILED:
        try:
            picture = read_picture(finding.path, finding.film.sha256 if finding.film else None)
        except HilumError as error:
            yield Notice(translate("Report", "The film is not shown: {0}").format(translated(error.message)))
        else:
            yield _pictures(report, picture)
    yield from _section(translate("Report", "Answer"), _answer_facts(report))
    yield from _section(translate("Report", "Reader"), (*_reader_facts(case), *_mark_facts(report, picture)))
    yield from _section(translate("Report", "Film"), _film_facts(report, picture))
    yield from _section(translate("Report", "Model"), _model_facts(report))
    limits = report.passport.limits if report.passport else ()
    yield Notice(" ".join((research_use(report.passport), *map(translated, limits))), Style.CELL)


def _pictures(report: FilmReport, picture: FilmPicture) -> Block:
    plain = report.displayed or picture.plain
    caption = translate("Report", "As displayed") if report.displayed else translate("Report", "As its file shows it")
    left = Picture(plain, caption, _PICTURE_HEIGHT, lossless=True)
    finding = report.case.finding
    heatmap = finding.shown_map(of_evidence=report.of_evidence)
    if heatmap is None or report.case.withheld:
        return Columns(((left,), ()))
    over = Picture(
        with_heatmap(plain, heatmap, report.opacity, report.palette),
        translate("Report", "With the heat map, on one scale for all films"),
        _PICTURE_HEIGHT,
    )
    scale_caption = (
        translate("Report", "Evidence for pneumonia by region, from 0, none, to 1, strong")
        if finding.localisation is None or report.of_evidence
        else translate("Report", "Probability of a lung opacity by region, from 0 to 1")
    )
    scale = Picture(scale_image(QSizeF(512, 24), report.opacity, report.palette), scale_caption, 2.6 * MILLIMETRE)
    return Columns(((left,), (over, scale)))


def _answer_facts(report: FilmReport) -> Iterator[tuple[str, str]]:
    case, finding = report.case, report.case.finding
    if case.withheld:
        until_read = translate("Report", "withheld until the reader has given a verdict")
        in_study = translate("Report", "withheld in a reader study")
        yield translate("Report", "Probability"), in_study if case.sealed else until_read
    elif finding.probability is not None:
        number = f"{probability_text(finding.probability)} ({finding.probability:.6f})"
        yield translate("Report", "Probability"), number
        yield translate("Report", "Zone"), translated(finding.zone) or translate("Report", "no region stands out")
    else:
        yield translate("Report", "Not assessed"), " ".join(map(translated, finding.reasons))
    if report.point is not None and finding.probability is not None:
        yield translate("Report", "Operating point"), point_text(report.point, report.passport)
    yield translate("Report", "Warnings"), " ".join(map(translated, case.warnings)) or translate("Report", "none")


def _reader_facts(case: "FilmCase") -> Iterator[tuple[str, str]]:
    review = case.review
    if review is None or review.verdict is None:
        yield translate("Report", "Verdict"), translate("Report", "none given")
    else:
        blind = translate("Report", "{0}; given {1}, before the model's answer was shown")
        not_blind = translate("Report", "{0}; given {1}, with the model's answer in sight")
        text = blind if review.blind else not_blind
        yield translate("Report", "Verdict"), text.format(reader_word(review.verdict), when_text(review.reviewed_at))
    if review is not None and review.note:
        yield translate("Report", "Note"), review.note


def _mark_facts(report: FilmReport, picture: FilmPicture | None) -> Iterator[tuple[str, str]]:
    """The reader's marks: key image, measured lengths and regions, and window level."""
    marks = report.marks
    if marks is None:
        return
    if marks.key_image:
        yield translate("Report", "Key image"), translate("Report", "yes")
    spacing = picture.facts.pixel_spacing_mm if picture else None
    lines = [Line(QPointF(*line[:2]), QPointF(*line[2:])) for line in marks.lines]
    if lines:
        yield translate("Report", "Measured"), _numbered(map(MeasurementFormatter(spacing).text, lines))
    if marks.regions and picture is not None:
        formatter = MeasurementFormatter(spacing, read_film(report.case.finding.path).screen)
        regions = _numbered(formatter.text(Region.from_roi(region)) for region in marks.regions)
        yield translate("Report", "Regions"), f"{regions}. {formatter.values_name()}"
    if marks.level is not None and marks.width is not None:
        text = translate("Report", "level {0}, width {1}, set by hand")
        yield translate("Report", "Window level"), text.format(f"{marks.level:.0f}", f"{marks.width:.0f}")


def _numbered(texts: Iterable[str]) -> str:
    return "; ".join(f"{number}: {text}" for number, text in enumerate(texts, 1))


def _film_facts(report: FilmReport, picture: FilmPicture | None) -> Iterator[tuple[str, str]]:
    film = report.case.finding.film
    if report.with_name:
        yield translate("Report", "Patient"), _patient_name(report) or translate("Report", "The file holds no name.")
    if film is not None:
        size = translate("Report", "{0} x {1} pixels, {2}").format(film.width, film.height, film.source_format)
        depth = translate("Report", ", {0} bits").format(picture.bits) if picture else ""
        yield translate("Report", "Picture"), size + depth
    if picture is not None:
        facts = "; ".join(_dicom_facts(picture))
        if facts:
            yield translate("Report", "DICOM"), facts
    if digest := film_digest(report.case):
        yield translate("Report", "SHA-256"), digest


def _dicom_facts(picture: FilmPicture) -> Iterator[str]:
    facts = picture.facts
    if facts.modality:
        yield translate("Report", "modality {0}").format(facts.modality)
    if facts.body_part:
        yield translate("Report", "body part {0}").format(facts.body_part)
    if facts.view_position:
        yield translate("Report", "view {0}").format(facts.view_position)
    if facts.age_years is not None:
        yield translate("Report", "age {0} years").format(decimal_text(facts.age_years, 1))
    if facts.pixel_spacing_mm is not None:
        yield translate("Report", "pixels of {0} x {1} mm").format(*(f"{side:g}" for side in facts.pixel_spacing_mm))


def _model_facts(report: FilmReport) -> Iterator[tuple[str, str]]:
    finding, passport = report.case.finding, report.passport
    yield translate("Report", "Model"), finding.model.name
    yield translate("Report", "SHA-256"), finding.model.sha256
    if passport is not None:
        yield translate("Report", "Made for"), translated(passport.population.description)
    when = translate("Report", "{0} on {1}, by Hilum {2}")
    text = when.format(when_text(finding.assessed_at), finding.model.device, __version__)
    yield translate("Report", "Assessed"), text


def _section(title: str, facts: Iterable[tuple[str, str]]) -> Iterator[Block]:
    yield heading(title)
    for label, value in facts:
        parts = [value[start : start + _LONGEST_CELL] for start in range(0, len(value), _LONGEST_CELL)]
        for number, part in enumerate(parts):
            yield Row((Cell("" if number else label, Style.LABEL), Cell(part)), _COLUMN_WIDTHS)
    yield Space(6 * POINT)


def _patient_name(report: FilmReport) -> str:
    try:
        return read_patient_name(report.case.finding.path)
    except HilumError:
        return ""
