"""The answer panel: what it shows, what it withholds, and that it does not jump."""

from datetime import UTC, datetime

import pytest
from making import make_passport
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.common.theme import Theme
from gui.table.rows.film_case import FilmCase
from gui.verdict.verdict_panel import VerdictPanel
from inference.finding import Status
from inference.review.verdicts import ReaderVerdict, Review

PASSPORT = make_passport()

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no window manager


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> VerdictPanel:
    made = VerdictPanel(theme)
    qtbot.addWidget(made)
    made.resize(540, 200)
    made.show()
    return made


def translated(panel: VerdictPanel) -> str:
    """Everything that the panel says, to the eye or otherwise."""
    labels = panel.findChildren(QLabel)
    return " ".join(
        part
        for one in labels
        for part in (one.text(), one.accessibleName(), one.toolTip(), one.accessibleDescription())
    )


def test_film_that_was_not_assessed_says_why_and_what_to_do(panel: VerdictPanel, make_finding: object) -> None:
    panel.show_case(FilmCase(1, make_finding("a.png")), passport=PASSPORT)  # type: ignore[operator]
    assert panel.sentence.accessibleName() == "Not assessed. The picture is damaged."
    assert panel.advice.text().startswith("Copy or export the film")
    panel.show_case(FilmCase(2, make_finding("b.png", 0.9)), passport=PASSPORT)  # type: ignore[operator]
    assert panel.advice.isHidden()


def test_withheld_answer_is_nowhere_in_the_panel(panel: VerdictPanel, make_finding: object) -> None:
    finding = make_finding("a.png", 0.93, warnings=("Look at this twice.",))  # type: ignore[operator]
    panel.show_case(FilmCase(1, finding), passport=PASSPORT)
    assert "0.93" in translated(panel)
    assert "Look at this twice." in translated(panel)
    panel.show_case(FilmCase(1, finding, blind=True), passport=PASSPORT)
    assert panel.sentence.accessibleName().startswith("Your reading first.")
    for secret in ("0.93", "operating point", "Most evidence", "Look at this twice.", "Signs of"):
        assert secret not in translated(panel)
    assert panel._shape._outcome is None
    review = Review(reviewed_at=datetime(2026, 1, 1, tzinfo=UTC), verdict=ReaderVerdict.NO_SIGNS)
    panel.show_case(FilmCase(1, finding, review=review), passport=PASSPORT)
    assert "0.93" in translated(panel)


def test_reason_why_there_is_no_answer_is_not_withheld(panel: VerdictPanel, make_finding: object) -> None:
    for status in (Status.UNREADABLE, Status.REFUSED):
        finding = make_finding("a.png", status=status)  # type: ignore[operator]
        panel.show_case(FilmCase(1, finding, blind=True), passport=PASSPORT)
        assert panel.sentence.accessibleName() == "Not assessed. The picture is damaged."


def test_panel_does_not_jump_from_film_to_film(panel: VerdictPanel, make_finding: object) -> None:
    long = make_finding("long.png", 0.93, warnings=("A long warning that needs room. " * 8,))  # type: ignore[operator]
    short = make_finding("short.png", 0.1)  # type: ignore[operator]
    panel.show_case(FilmCase(1, short), passport=PASSPORT)
    usual = panel.sizeHint().height()
    panel.show_case(FilmCase(2, long), passport=PASSPORT)
    grown = panel.sizeHint().height()
    assert grown > usual
    panel.show_case(FilmCase(1, short), passport=PASSPORT)
    assert panel.sizeHint().height() == grown


def test_words_that_wrap_are_not_cut_off(panel: VerdictPanel, make_finding: object) -> None:
    finding = make_finding("a.png", 0.93, zone="lower zone, " * 20)  # type: ignore[operator]
    panel.show_case(FilmCase(1, finding), passport=PASSPORT)
    panel.resize(panel.width(), panel.sizeHint().height())
    assert panel.sentence.height() >= panel.sentence.heightForWidth(panel.sentence.width())
