"""Assigns a note that follows a verdict to the judged film, if the window has advanced to the next one."""

from PySide6.QtCore import QEvent, QObject

from gui.table.films_table import FilmsTable
from gui.viewer.canvas.film_view import FilmView

_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.KeyPress}


class NoteAfterVerdict(QObject):
    """Remembers the last judged film until the reader turns to the next one.

    The window advances after a verdict, so that a note on the judged film would be assigned to the next one. Moving to
    another film, or using the shown film, ends that.

    Args:
        table: The table of films.
        view: The film view.
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
        """Remember a judged film from which the window has advanced."""
        selected = self._table.selected_case
        self.forget()
        if selected is not None and selected.case_id != judged:
            self._judged, self._next = judged, selected.case_id

    def forget(self) -> None:
        """Assign notes to the shown film."""
        self._judged = self._next = None
        self._is_back = False

    def follow(self, case_id: int | None) -> None:
        """Forget the judged film if the reader has moved to another one."""
        if case_id != (self._judged if self._is_back else self._next):
            self.forget()

    def go_back(self) -> None:
        """Show the last judged film, if the reader has not turned to the next one."""
        if self._judged is not None and not self._is_back:
            self._is_back = True
            self._table.select_case(self._judged)

    def advance(self) -> None:
        """Show the film again that was shown before `go_back`."""
        back, following = self._is_back, self._next
        self.forget()
        if back and following is not None:
            self._table.select_case(following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the reader uses the shown film."""
        if event.type() in _TOUCHES and not self._is_back:
            self.forget()
        return super().eventFilter(watched, event)
