"""Two films side by side: the left one is pinned, the right one follows the table; zoom and pan are linked.

With a prior on the left the window level is linked, too.
"""

from PySide6.QtCore import QObject, Signal, Slot

from gui.table.rows.film_case import FilmCase
from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import Evidence, LoadedFilm
from gui.viewer.canvas.view_state import ViewState


class Comparison(QObject):
    """Links the two views.

    Args:
        view: Shows the film that is selected in the table.
        pinned: Shows the pinned film; hidden without one.
        parent: Its owner.

    Signals:
        active_changed: Emitted when the other view gets the keyboard focus.
    """

    active_changed = Signal()

    def __init__(self, view: FilmView, pinned: FilmView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view, self.pinned = view, pinned
        self.active = view
        self.pinned_case: FilmCase | None = None
        self.same_window_level = False
        self._prior_note = ""
        self._is_copying = False
        pinned.hide()
        view.viewport.moved.connect(self._move_pinned)
        pinned.viewport.moved.connect(self._move_view)
        view.state.greyscale_changed.connect(self._copy_to_pinned)
        pinned.state.greyscale_changed.connect(self._copy_to_view)
        view.activated.connect(self._activate_view)
        pinned.activated.connect(self._activate_pinned)

    @property
    def states(self) -> tuple[ViewState, ViewState]:
        """The states of both views."""
        return self.view.state, self.pinned.state

    @property
    def shares_window_level(self) -> bool:
        """Whether both films share one window level, which so belongs to neither of them."""
        return (self.same_window_level or self.shows_prior) and self.pinned_case is not None

    @property
    def shows_prior(self) -> bool:
        """Whether the pinned film is a prior of the other one."""
        return bool(self._prior_note)

    def pin(self, case: FilmCase) -> None:
        """Pin the displayed film with its current zoom and window level."""
        film, greyscale = self.view.state.film, self.view.state.greyscale
        if film is None or greyscale is None:
            return
        self.pinned_case, self._prior_note = case, ""
        self.pinned.state.show_film(film, greyscale.preset, self.view.state.evidence)
        self.pinned.state.set_greyscale(greyscale)
        for state in self.states:
            state.set_title(case.name)
        self.pinned.viewport.placement = self.view.viewport.placement
        self.pinned.viewport.is_fitted = self.view.viewport.is_fitted
        self.pinned.show()

    def pin_prior(self, case: FilmCase, film: LoadedFilm, evidence: Evidence | None, note: str) -> None:
        """Pin a prior of the displayed film, with the zoom and window level of the displayed film.

        Args:
            case: The prior's case.
            film: The prior's film.
            evidence: Its heat map; None if there is none, or if it must not be shown.
            note: The text that says how much older it is.
        """
        self.pinned_case, state = None, self.pinned.state
        state.show_film(film, self.view.state.greyscale.preset if self.view.state.greyscale else "", evidence)
        if case.finding.correction is not None:
            state.apply_correction(case.finding.correction)
        self._prior_note = note
        self.update_pinned(case)
        self.pinned.show()
        self._move_pinned()
        self._copy_to_pinned()

    def update_pinned(self, case: FilmCase) -> None:
        """Update the pinned film's case, for example its name."""
        self.pinned_case = case
        self.pinned.state.set_title(
            self._prior_note or case.name
        )  # not the file name of a prior, which may contain a date

    def unpin(self) -> None:
        """Show only the film that is selected in the table."""
        self.pinned_case, self._prior_note = None, ""
        self.pinned.hide()
        self.pinned.state.show_message("")
        self.view.state.set_title("")
        self._activate_view()

    def link_new_film(self, case: FilmCase) -> None:
        """Give the selected film, which has just been loaded, the zoom and window level of the pinned one."""
        if self.pinned_case is not None:
            self.view.state.set_title(case.name)
            self._move_view()
            self._copy_to_view()

    def set_same_window_level(self, same: bool) -> None:
        """Use one window level for both films, or one for each."""
        self.same_window_level = same
        self._copy_to_pinned()

    @Slot()
    def _move_pinned(self) -> None:
        if self.pinned_case is not None:
            self.pinned.viewport.follow(self.view.viewport)

    @Slot()
    def _move_view(self) -> None:
        if self.pinned_case is not None:
            self.view.viewport.follow(self.pinned.viewport)

    @Slot()
    def _copy_to_pinned(self) -> None:
        self._copy_window_level(self.view.state, self.pinned.state)

    @Slot()
    def _copy_to_view(self) -> None:
        self._copy_window_level(self.pinned.state, self.view.state)

    def _copy_window_level(self, source: ViewState, target: ViewState) -> None:
        wanted = self.shares_window_level and not self._is_copying
        if wanted and source.greyscale is not None and target.film is not None:
            self._is_copying = True
            grey, inverted = source.greyscale, target.greyscale is not None and target.greyscale.inverted
            copied = grey.for_prior if self.shows_prior else grey.for_film
            target.set_greyscale(copied(target.film.screen, inverted=inverted))
            self._is_copying = False

    @Slot()
    def _activate_view(self) -> None:
        self._activate(self.view)

    @Slot()
    def _activate_pinned(self) -> None:
        self._activate(self.pinned)

    def _activate(self, view: FilmView) -> None:
        self.active = view
        self.active_changed.emit()
