"""Connects reviewing with the window: keys, strip, note, blind reading, verdict panel and rows of the table."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Slot

from gui.common import lazy
from gui.common.settings import Key
from gui.review.note_after_verdict import NoteAfterVerdict
from gui.review.reader_commands import ReaderCommands, has_picture
from gui.review.review_actions import ReviewActions
from gui.review.review_binder import ReviewBinder
from gui.review.review_progress import ReviewNavigator, ReviewProgress
from gui.review.review_strip import NoteController, ReviewStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.common.banner import Banner
    from gui.common.settings import Settings
    from gui.review.reviews import Reviews
    from gui.table.current_case import CurrentCase
    from gui.table.films_table import FilmsTable
    from gui.table.rows.film_case import FilmCase
    from gui.table.rows.films_model import FilmsModel
    from gui.verdict.operating_point import OperatingPointChoice
    from gui.verdict.verdict_panel import VerdictPanel
    from gui.viewer.canvas.film_view import FilmView


class ReviewParts(Struct, frozen=True, kw_only=True):
    """The parts of the window that reviewing works with."""

    films: "FilmsModel"
    table: "FilmsTable"
    reviews: "Reviews"
    settings: "Settings"
    banner: "Banner"
    current: "CurrentCase"
    verdict_panel: "VerdictPanel"
    view: "FilmView"
    operating_point: "OperatingPointChoice"


class ReviewController(QObject):
    """Connects and handles the actions of reviewing.

    Args:
        parts: The parts of the window that reviewing works with.
        actions: The actions of reviewing.
        parent: Its owner.
    """

    def __init__(self, parts: ReviewParts, actions: ReviewActions, parent: QObject) -> None:
        super().__init__(parent)
        self._films, self._table, self._current = parts.films, parts.table, parts.current
        self._settings, self._banner, self._actions = parts.settings, parts.banner, actions
        self._binder = ReviewBinder(parts.films, parts.reviews, self)
        self._progress = ReviewProgress(parts.films, self)
        self._commands = ReaderCommands(parts.reviews, self)
        self._navigator = ReviewNavigator(parts.films, parts.table, self._progress, self)
        self._verdict = VerdictController(
            parts.verdict_panel, parts.current, parts.operating_point, parts.reviews, self
        )
        self._note_after_verdict = NoteAfterVerdict(parts.table, parts.view, self)
        self.strip = ReviewStrip(actions)
        self.note = NoteController(self.strip.note, self._commands, self)
        parts.verdict_panel.put_below(self.strip)
        self._connect(parts.reviews)
        self._connect_actions()
        for widget in (parts.table, parts.view):
            widget.addAction(actions.next_by_space)
        self._show(parts.current.case)

    def close(self) -> None:
        """Save a note that is still being written."""
        self.note.show_case(None)

    @property
    def progress(self) -> ReviewProgress:
        """Counts the films that have a reader's verdict."""
        return self._progress

    @property
    def reviewed_ids(self) -> set[int]:
        """The films that have a reader's verdict."""
        return self._progress.reviewed

    @Slot(object)
    def _show(self, case: "FilmCase | None") -> None:
        self._note_after_verdict.follow(None if case is None else case.case_id)
        self._show_actions(case)
        self.note.show_case(case)

    @Slot()
    def _update_actions(self) -> None:
        """Disable the verdicts while a filter hides the row of the shown film."""
        self._show_actions(self._current.case)

    def _show_actions(self, case: "FilmCase | None") -> None:
        verdict = case.review.verdict if case is not None and case.review is not None else None
        has_row = self._table.selected_case is not None  # a filter may hide the row of the shown film
        for action, meaning in self._verdict_actions():
            action.setEnabled(has_row and case is not None and has_picture(case))
            action.setChecked(meaning == verdict)
        self._actions.take_back.setEnabled(has_row and verdict is not None)
        self._actions.note.setEnabled(case is not None)

    @Slot()
    def _give_signs(self) -> None:
        self._give("signs")

    @Slot()
    def _give_no_signs(self) -> None:
        self._give("no_signs")

    @Slot()
    def _give_unsure(self) -> None:
        self._give("unsure")

    def _give(self, verdict: str) -> None:
        self.note.save()
        case = self._table.selected_case
        if case is not None and has_picture(case) and self._commands.give(case, lazy.verdicts.ReaderVerdict(verdict)):
            self._advance_from(case)
        self._show_actions(self._current.case)  # the action has toggled itself, even if the verdict was not saved

    def _advance_from(self, case: "FilmCase") -> None:
        """Go on to the next film, unless a blind verdict has just revealed the answer, which a study never does."""
        if self._actions.auto_advance.isChecked() and (case.sealed or not case.withheld):
            self._navigator.next_unreviewed()
            self._note_after_verdict.remember(case.case_id)

    @Slot()
    def _take_back(self) -> None:
        case = self._table.selected_case
        if case is not None:
            self._commands.take_back(case)

    @Slot()
    def _write_note(self) -> None:
        self._note_after_verdict.go_back()
        self.strip.note.setFocus()

    @Slot()
    def _leave_note(self) -> None:
        self.note.save()
        self._note_after_verdict.go_forward()
        self._table.setFocus()

    @Slot()
    def _show_nothing_left(self) -> None:
        self._banner.show_note(self.tr("Every film has been reviewed."))

    @Slot(str)
    def _show_undone_film(self, key: str) -> None:
        """Show the film that undo or redo has changed."""
        if self._commands.is_saving:
            return
        ids = self._films.ids_with_key(key)
        selected = self._table.selected_case
        if ids and (selected is None or selected.case_id not in ids):
            self._table.select_case(ids[0])

    @Slot(bool)
    def _read_blind(self, blind: bool) -> None:
        self._settings.set(Key.BLIND, blind)
        self._films.set_blind(blind)

    @Slot(bool)
    def _set_auto_advance(self, advance: bool) -> None:
        self._settings.set(Key.AUTO_ADVANCE, advance)

    def _verdict_actions(self) -> "tuple[tuple[QAction, str], ...]":
        actions = self._actions
        return (actions.signs, "signs"), (actions.no_signs, "no_signs"), (actions.unsure, "unsure")

    def _connect(self, reviews: "Reviews") -> None:
        self._current.changed.connect(self._show)
        self._table.case_lost.connect(self._update_actions)
        self._binder.bound.connect(self._show_undone_film)
        reviews.failed.connect(self._banner.show_error)
        self._progress.counted.connect(self.strip.show_progress)
        self._navigator.nothing_left.connect(self._show_nothing_left)
        self.strip.note.left.connect(self._leave_note)

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.signs.triggered.connect(self._give_signs)
        actions.no_signs.triggered.connect(self._give_no_signs)
        actions.unsure.triggered.connect(self._give_unsure)
        for action in (actions.next, actions.next_by_space):
            action.triggered.connect(self._navigator.next)
        actions.take_back.triggered.connect(self._take_back)
        actions.previous.triggered.connect(self._navigator.previous)
        actions.next_unreviewed.triggered.connect(self._navigator.next_unreviewed)
        actions.note.triggered.connect(self._write_note)
        actions.auto_advance.setChecked(self._settings.get(Key.AUTO_ADVANCE, default=True))
        actions.auto_advance.toggled.connect(self._set_auto_advance)
        actions.blind.toggled.connect(self._read_blind)
        actions.blind.setChecked(self._settings.get(Key.BLIND, default=False))


class VerdictController(QObject):
    """The owner of the verdict panel: shows the current case in it, and records which answers have been shown.

    Args:
        panel: The verdict panel.
        current: The current case.
        operating_point: The source of each film's model and of the operating point in force.
        reviews: Records that an answer has been seen.
        parent: Its owner.
    """

    def __init__(
        self,
        panel: "VerdictPanel",
        current: "CurrentCase",
        operating_point: "OperatingPointChoice",
        reviews: "Reviews",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._operating_point, self._reviews = panel, operating_point, reviews
        current.changed.connect(self._show)
        self._show(current.case)

    @Slot(object)
    def _show(self, case: "FilmCase | None") -> None:
        models = self._operating_point
        model = models.of(None if case is None else case.finding)
        passport, point = (None, None) if model is None else (model.passport, model.point)
        was_seen = case is not None and case.withheld and self._reviews.was_seen(case.finding)
        prevalence = models.prevalence
        self._panel.show_case(
            case,
            passport=passport,
            point=point,
            prevalence=prevalence,
            was_seen=was_seen,
            populations=models.populations,
        )
        if case is not None and not case.withheld:
            self._reviews.mark_seen(case.finding)
