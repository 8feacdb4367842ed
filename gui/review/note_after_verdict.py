"""Assigns a note written after a verdict to the judged film, although the window shows the next film by then."""

from PySide6.QtCore import QEvent, QObject

from gui.table.films_table import FilmsTable
from gui.viewer.canvas.film_view import FilmView

_INPUT_EVENTS = {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.KeyPress}


class NoteAfterVerdict(QObject):
    """Remembers the last judged film until the reader turns to another film.

    After a verdict the window shows the next film, and a note would be assigned to that. The judged film is forgotten
    when the reader selects another film, or clicks, scrolls or presses a key on the shown one.

    Args:
        table: The table of films.
        view: The view that shows the film.
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
        """Remember a judged film if the window has advanced to another one."""
        selected = self._table.selected_case
        self.forget()
        if selected is not None and selected.case_id != judged:
            self._judged, self._next = judged, selected.case_id

    def forget(self) -> None:
        """Forget the judged film: notes belong to the shown film again."""
        self._judged = self._next = None
        self._is_back = False

    def follow(self, case_id: int | None) -> None:
        """Forget the judged film if the reader has selected another film than this class has."""
        if case_id != (self._judged if self._is_back else self._next):
            self.forget()

    def go_back(self) -> None:
        """Show the judged film again, if it is still remembered."""
        if self._judged is not None and not self._is_back:
            self._is_back = True
            self._table.select_case(self._judged)

    def go_forward(self) -> None:
        """Show the film again that was shown before `go_back`."""
        was_back, following = self._is_back, self._next
        self.forget()
        if was_back and following is not None:
            self._table.select_case(following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forget the judged film when the reader uses the shown one."""
        if event.type() in _INPUT_EVENTS and not self._is_back:
            self.forget()
        return super().eventFilter(watched, event)
