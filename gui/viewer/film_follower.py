"""Keeps the reading room true to the table: what changes about a film that is shown, and what is gone."""

from PySide6.QtCore import QObject, Slot

from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel
from gui.viewer.viewer_panel import ViewerPanel


class FilmFollower(QObject):
    """Looks again at the films that are shown, whenever anything in the table changes.

    Args:
        films: The table's rows.
        room: Where one or two of them are shown.
        parent: Its owner.
    """

    def __init__(self, films: FilmsModel, room: ViewerPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films, self._room = films, room
        films.dataChanged.connect(self._look_again)
        films.modelReset.connect(self._look_again)
        films.rowsRemoved.connect(self._look_again)

    @Slot()
    def _look_again(self) -> None:
        for shown in self._room.shown_cases:
            try:
                case = self._films.case(shown.case_id)
            except KeyError:
                self._room.forget_case(shown.case_id)
            else:
                if _has_changed(shown, case):
                    self._room.update_case(case)


def _has_changed(before: FilmCase, after: FilmCase) -> bool:
    return before.finding is not after.finding or before.review != after.review or before.withheld != after.withheld
