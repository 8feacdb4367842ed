"""Leads a note that follows a verdict back to the film that was judged, where the window has gone on to the next."""

from PySide6.QtCore import QEvent, QObject

from gui.table.films_table import FilmsTable
from gui.viewer.canvas.film_view import FilmView

_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.KeyPress}


class NoteAfterVerdict(QObject):
    """Remembers which film was judged last, until the reader turns to the next one.

    The window goes on by itself after a verdict, so that a note on the judged film would fall to the next one. Moving
    to another film, or touching the film that is shown now, ends that.

    Args:
        table: Chooses the films.
        view: Shows the film.
        parent: Its owner.
    """

    def __init__(self, table: FilmsTable, view: FilmView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._judged: int | None = None
        self._next: int | None = None
        self._is_back = False
        view.installEventFilter(self)

    def remember(self, judged: int) -> None:
        """Remember a film that was judged; the window has gone on from it."""
        selected = self._table.selected_case
        self.forget()
        if selected is not None and selected.case_id != judged:
            self._judged, self._next = judged, selected.case_id

    def forget(self) -> None:
        """Let notes belong to the film that is shown."""
        self._judged = self._next = None
        self._is_back = False

    def follow(self, case_id: int | None) -> None:
        """Forget the judged film if the reader has moved to another one."""
        if case_id != (self._judged if self._is_back else self._next):
            self.forget()

    def go_back(self) -> None:
        """Show the film that was judged last, if the reader has not turned to the next one."""
        if self._judged is not None and not self._is_back:
            self._is_back = True
            self._table.select_case(self._judged)

    def advance(self) -> None:
        """Show the film again from which `go_back` came."""
        back, following = self._is_back, self._next
        self.forget()
        if back and following is not None:
            self._table.select_case(following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the reader turns to the film that is shown."""
        if event.type() in _TOUCHES and not self._is_back:
            self.forget()
        return super().eventFilter(watched, event)
