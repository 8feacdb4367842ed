"""The verdict panel: answer, advice and warnings, withheld answers, and a height that does not change."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.models import make_passport, rated_passport
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

import inference
from gui.common.style.theme import Theme
from gui.i18n.languages import ENGLISH, NAMES, Languages
from gui.table.rows.film_case import FilmCase
from gui.table.rows.short_titles import REASON_TITLES
from gui.verdict.advice import ADVICE, advice
from gui.verdict.verdict_panel import VerdictPanel
from inference import errors
from inference.finding import Status
from inference.messages import Code
from inference.review.verdicts import ReaderVerdict, Review

_SOURCES = ("reading", "admission", "scan/assessment.py")
_CODE = re.compile(r"\bCode\.([A-Z_]+)")
_WARNINGS = {
    Code.AGE_UNCLEAR,
    Code.ANYWAY,
    Code.BAD_DISPLAY_TABLE,
    Code.BAD_DISPLAY_WINDOW,
    Code.BAD_RESCALE,
    Code.BORDER,
    Code.CORRECTED,
    Code.DECIMAL_COMMA,
    Code.DISPLAY_RANGE,
    Code.FOR_PROCESSING,
    Code.HEADER_CONTRADICTED,
    Code.HEADER_UNCLEAR,
    Code.IN_COLOUR,
    Code.LUNG_CUT,
    Code.MIRRORED,
    Code.NOISY,
    Code.NO_DETAIL,
    Code.NO_DISPLAY_WINDOW,
    Code.NO_GREY_RANGE,
    Code.OUTSIDE_LUNGS,
    Code.OVERLAY,
    Code.SAME_FILE,
    Code.SEVERAL_FRAMES,
    Code.SEVERAL_PAGES,
    Code.SHUTTER,
    Code.TILTED,
    Code.TONE_CURVE,
    Code.TRANSPARENT,
    Code.TURNED,
    Code.UNUSED_BITS,
}
"""Codes of warnings, with which films are assessed nevertheless."""

PASSPORT = make_passport()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> VerdictPanel:
    made = VerdictPanel(theme)
    qtbot.addWidget(made)
    made.resize(540, 200)
    made.show()
    return made


def texts_of(panel: VerdictPanel) -> str:
    """All texts of the panel, including those for a screen reader."""
    labels = panel.findChildren(QLabel)
    return " ".join(
        part
        for one in labels
        for part in (one.text(), one.accessibleName(), one.toolTip(), one.accessibleDescription())
    )


def test_film_that_was_not_assessed_has_a_reason_and_advice(panel: VerdictPanel, make_finding: object) -> None:
    panel.show_case(FilmCase(1, make_finding("a.png")), passport=PASSPORT)  # type: ignore[operator]
    assert panel.sentence.accessibleName() == "Not assessed. The picture is damaged."
    assert panel.advice.text().startswith("Copy or export the film")
    panel.show_case(FilmCase(2, make_finding("b.png", 0.9)), passport=PASSPORT)  # type: ignore[operator]
    assert panel.advice.isHidden()


def test_withheld_answer_is_nowhere_in_the_panel(panel: VerdictPanel, make_finding: object) -> None:
    finding = make_finding("a.png", 0.93, warnings=("Look at this twice.",))  # type: ignore[operator]
    panel.show_case(FilmCase(1, finding), passport=PASSPORT)
    assert "0.93" in texts_of(panel)
    assert "Look at this twice." in texts_of(panel)
    panel.show_case(FilmCase(1, finding, blind=True), passport=PASSPORT)
    assert panel.sentence.accessibleName().startswith("Your reading first.")
    for secret in ("0.93", "operating point", "Most evidence", "Look at this twice.", "Signs of"):
        assert secret not in texts_of(panel)
    assert panel._shape._outcome is None
    review = Review(reviewed_at=datetime(2026, 1, 1, tzinfo=UTC), verdict=ReaderVerdict.NO_SIGNS)
    panel.show_case(FilmCase(1, finding, review=review), passport=PASSPORT)
    assert "0.93" in texts_of(panel)


def test_reason_for_a_missing_answer_is_never_withheld(panel: VerdictPanel, make_finding: object) -> None:
    for status in (Status.UNREADABLE, Status.REFUSED):
        finding = make_finding("a.png", status=status)  # type: ignore[operator]
        panel.show_case(FilmCase(1, finding, blind=True), passport=PASSPORT)
        assert panel.sentence.accessibleName() == "Not assessed. The picture is damaged."


def test_height_is_the_same_for_all_films(panel: VerdictPanel, make_finding: object) -> None:
    long = make_finding("long.png", 0.93, warnings=("A long warning that needs room. " * 8,))  # type: ignore[operator]
    short = make_finding("short.png", 0.1)  # type: ignore[operator]
    heights = set()
    refused = FilmCase(3, make_finding("refused.png", status=Status.REFUSED, code="age"))  # type: ignore[operator]
    for case in (FilmCase(1, short), FilmCase(2, long), None, refused, FilmCase(1, short)):
        panel.show_case(case, passport=None if case is refused else PASSPORT)  # no model has judged that one
        QApplication.processEvents()
        heights.add(panel.sizeHint().height())
    assert len(heights) == 1


def test_long_texts_scroll(panel: VerdictPanel, make_finding: object) -> None:
    finding = make_finding("a.png", 0.93, warnings=("A long warning that needs room. " * 9,))  # type: ignore[operator]
    panel.show_case(FilmCase(1, finding), passport=PASSPORT)
    panel.resize(panel.width(), panel.sizeHint().height())
    QApplication.processEvents()
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().isVisible()
    for label in (panel.sentence, panel.warnings):
        assert label.height() >= label.heightForWidth(label.width())


def codes_of_films() -> set[str]:
    """All codes with which reading or admission may end for a film, found in the source."""
    root = Path(inference.__file__).parent
    files = [
        file for name in _SOURCES for file in ((root / name).rglob("*.py") if (root / name).is_dir() else [root / name])
    ]
    written = {Code[name] for file in files for name in _CODE.findall(file.read_text("utf-8"))}
    of_films = (
        errors.UnreadableFilmError,
        errors.UnsupportedFilmError,
        errors.FilmTooLargeError,
        errors.MissingFilmError,
    )
    return (written | {kind.own_code for kind in of_films}) - _WARNINGS


def test_every_reason_has_a_title_and_advice() -> None:
    codes = codes_of_films()
    assert {"cut_short", "age", "unexpected", "memory", "too_large", "decoder_unavailable"} <= codes
    assert codes - set(ADVICE) == set()
    assert set(ADVICE) - codes == set()
    assert set(REASON_TITLES) == set(ADVICE)


@pytest.mark.parametrize("code", sorted(ADVICE))
def test_advice_is_a_sentence(code: str) -> None:
    assert re.fullmatch(r"[A-Z].{20,}\.", advice(code))


def test_unknown_reason_has_no_advice() -> None:
    assert advice("of a later version") == advice("") == ""


def test_reason_and_advice_are_visible_without_scrolling(panel: VerdictPanel, make_finding: object) -> None:
    finding = make_finding("a.png", status=Status.REFUSED, code="age")  # type: ignore[operator]
    panel.show_case(FilmCase(1, finding), passport=PASSPORT)
    panel.resize(700, panel.sizeHint().height())
    panel.sentence.setText("The patient is 9 years old; no model was made for that age. " * 2)
    QApplication.processEvents()
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert panel.sentence.height() >= 2 * panel.sentence.fontMetrics().lineSpacing()
    assert not area.verticalScrollBar().isVisible()


def test_panel_beside_a_low_film_gives_its_width_to_the_text(panel: VerdictPanel, make_finding: object) -> None:
    finding = make_finding("a.png", status=Status.REFUSED, code="age")  # type: ignore[operator]
    panel.show_case(FilmCase(1, finding), passport=PASSPORT, populations=("children", "adults"))
    panel.set_place(low=True, beside=True)
    panel.resize(270, 230)
    QApplication.processEvents()
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert panel.allowance_bar.isVisible()
    assert panel.allowance_bar.y() >= area.geometry().bottom()
    assert area.width() > 180
    assert area.height() > 100
    assert panel.research_use.shown == "Research use. Not a diagnosis."
    assert "Trained on" in panel.research_use.toolTip()
    panel.set_place(low=False, beside=False)
    panel.resize(700, 230)
    QApplication.processEvents()
    assert "Trained on" in panel.research_use.shown


WARNINGS = (
    "The edge of this picture may cut off a part of the lungs.",
    "The film was inverted before it was assessed.",
)


@pytest.mark.parametrize("size", [(430, 120), (270, 140)], ids=["below the film", "beside it"])
@pytest.mark.parametrize("language", sorted(NAMES))
def test_sign_for_warnings_is_visible_without_scrolling_in_a_small_panel(
    qtbot: QtBot, theme: Theme, qapp: QApplication, make_finding: object, language: str, size: tuple[int, int]
) -> None:
    languages = Languages(qapp)
    languages.choose(language)
    panel = VerdictPanel(theme)
    qtbot.addWidget(panel)
    panel.set_place(low=True, beside=size[0] < size[1] * 2)
    panel.resize(*size)
    panel.show()
    finding = make_finding("a.png", 0.93, warnings=WARNINGS)  # type: ignore[operator]
    panel.show_case(FilmCase(1, finding), passport=rated_passport())
    languages.choose(ENGLISH)
    QLocale.setDefault(QLocale.c())
    QApplication.processEvents()
    assert not is_visible(panel.warnings)
    assert is_visible(panel.sign)
    assert panel.sign.toolTip().count("\n") == 1
    qtbot.mouseClick(panel.sign, Qt.MouseButton.LeftButton)
    assert is_visible(panel.warnings)
    panel.show_case(FilmCase(2, make_finding("b.png", 0.93)), passport=rated_passport())  # type: ignore[operator]
    assert not panel.sign.isVisible()


def test_warnings_come_before_the_nearest_films(panel: VerdictPanel, make_finding: object) -> None:
    finding = make_finding("a.png", 0.93, warnings=WARNINGS)  # type: ignore[operator]
    panel.show_case(FilmCase(1, finding), passport=rated_passport())
    QApplication.processEvents()
    assert "scored most alike" in panel.explanation.text()
    assert "scored most alike" not in panel.sentence.text()
    assert panel.sentence.y() < panel.warnings.y() < panel.explanation.y()


def is_visible(widget: QWidget) -> bool:
    """Whether the first line of a widget is visible."""
    line = widget.fontMetrics().height() - 2
    return widget.visibleRegion().boundingRect().contains(QRect(0, 1, 10, min(line, widget.height()) - 2))
