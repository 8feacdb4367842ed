"""Two films side by side: one is kept on the left, the other follows the table; they are zoomed and moved as one."""

from PySide6.QtCore import QObject, Signal, Slot

from gui.table.rows.film_case import FilmCase
from gui.viewer.canvas.film_view import FilmView


class Comparison(QObject):
    """Links the two views.

    Args:
        view: The film that is selected in the table.
        kept: The one that is kept beside it; hidden until there is one.
        parent: Its owner.
    """

    active_changed = Signal()

    def __init__(self, view: FilmView, kept: FilmView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view, self.kept = view, kept
        self.active = view
        self.kept_case: FilmCase | None = None
        self.same_window = False
        kept.hide()
        view.placed.connect(self._move_kept)
        kept.placed.connect(self._move_view)
        view.toned.connect(self._tone_kept)
        kept.toned.connect(self._tone_view)
        view.activated.connect(self._activate_view)
        kept.activated.connect(self._activate_kept)
        self._is_toning = False

    def keep(self, case: FilmCase) -> None:
        """Keep the film that is shown, as it is shown."""
        if self.view.film is None or self.view.tone is None:
            return
        self.kept_case = case
        self.kept.show_film(self.view.film, self.view.tone.preset, self.view.evidence)
        self.kept.set_tone(self.view.tone)
        self.kept.title = case.finding.file
        self.view.title = case.finding.file
        self.kept.placement, self.kept.is_fitted = self.view.placement, self.view.is_fitted
        self.kept.show()

    def release(self) -> None:
        """Keep no film any more."""
        self.kept_case = None
        self.kept.hide()
        self.kept.show_message("")
        self.view.title = ""
        self.view.update()
        self._activate_view()

    def arrive(self, case: FilmCase) -> None:
        """Show the selected film, which has just been loaded, as the kept one lies."""
        if self.kept_case is not None:
            self.view.title = case.finding.file
            self._move_view()
            self._tone_view()

    def set_same_window(self, same: bool) -> None:
        """Whether one window level holds for both."""
        self.same_window = same
        self._tone_kept()

    @Slot()
    def _move_kept(self) -> None:
        if self.kept_case is not None:
            self.kept.follow(self.view.link_state(), fitted=self.view.is_fitted)

    @Slot()
    def _move_view(self) -> None:
        if self.kept_case is not None:
            self.view.follow(self.kept.link_state(), fitted=self.kept.is_fitted)

    @Slot()
    def _tone_kept(self) -> None:
        self._copy_tone(self.view, self.kept)

    @Slot()
    def _tone_view(self) -> None:
        self._copy_tone(self.kept, self.view)

    def _copy_tone(self, source: FilmView, target: FilmView) -> None:
        wanted = self.same_window and self.kept_case is not None and not self._is_toning
        if wanted and source.tone is not None and target.film is not None:
            self._is_toning = True
            target.set_tone(source.tone.on(target.film.screen))
            self._is_toning = False

    @Slot()
    def _activate_view(self) -> None:
        self._activate(self.view)

    @Slot()
    def _activate_kept(self) -> None:
        self._activate(self.kept)

    def _activate(self, view: FilmView) -> None:
        self.active = view
        self.active_changed.emit()
