"""Shows a film's stored marks, and saves them when they change."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Slot

from gui.table.rows.film_case import FilmCase
from gui.viewer.canvas.measurements import Line, Region
from gui.viewer.canvas.pictures.greyscale import Greyscale
from gui.viewer.film_marks import FilmMarks
from gui.viewer.viewer_panel import ViewerPanel

if TYPE_CHECKING:
    from inference.display.screen_film import ScreenFilm
    from inference.review.marks import Marks


class MarksController(QObject):
    """Displays the marks of the shown film, and saves changes by the user.

    Args:
        viewer: Shows the film.
        marks: The marks of all films.
        parent: Its owner.
    """

    def __init__(self, viewer: ViewerPanel, marks: FilmMarks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._state, self._marks = viewer, viewer.view.state, marks
        self._case: FilmCase | None = None
        viewer.film_shown.connect(self._show)
        viewer.film_actions.key_image.triggered.connect(self._mark_key_image)
        self._state.film_changed.connect(self.stop_saving)
        self._state.measured.connect(self._save_measurements)
        self._state.greyscale_changed.connect(self._save_window_level)

    @Slot()
    def stop_saving(self) -> None:
        """Stop saving for the film, since another one, or none, is about to be shown."""
        self._case = None
        self._viewer.film_actions.key_image.setEnabled(False)
        self._viewer.film_actions.key_image.setChecked(False)

    @Slot(object)
    def _show(self, case: FilmCase) -> None:
        marks = self._marks.of(case.finding)
        film = self._state.film
        lines = [Line(QPointF(*line[:2]), QPointF(*line[2:])) for line in marks.lines]
        self._state.show_measurements([*lines, *map(Region.from_roi, marks.regions)])
        if film is not None and marks.has_window and not self._viewer.comparison.shares_window_level:
            self._state.set_greyscale(_greyscale(marks, film.screen, self._state.greyscale))
        self._case = case
        self._viewer.film_actions.key_image.setEnabled(True)
        self._viewer.film_actions.key_image.setChecked(marks.key_image)
        self._list(marks)

    @Slot()
    def _save_measurements(self) -> None:
        if self._case is not None and not self._state.ruler.is_drawing:
            ruler = self._state.ruler
            ends = tuple((line.start.x(), line.start.y(), line.end.x(), line.end.y()) for line in ruler.lines)
            regions = tuple(region.to_roi() for region in ruler.regions)
            self._save(replace(self._marks.of(self._case.finding), lines=ends, regions=regions))

    @Slot()
    def _save_window_level(self) -> None:
        grey = self._state.greyscale
        if self._case is None or grey is None or self._viewer.comparison.shares_window_level:
            return
        by_hand = not grey.preset
        preset = grey.preset if grey.preset != self._viewer.default_preset else ""
        window = grey.window_level
        level, width = (window.level, window.width) if by_hand else (None, None)
        before = self._marks.of(self._case.finding)
        self._save(replace(before, level=level, width=width, preset=preset, inverted=grey.inverted))

    @Slot(bool)
    def _mark_key_image(self, marked: bool) -> None:
        if self._case is not None:
            self._save(replace(self._marks.of(self._case.finding), key_image=marked))

    def _save(self, marks: "Marks") -> None:
        if self._case is not None:
            self._marks.save(self._case.finding, marks)
            self._list(marks)

    def _list(self, marks: "Marks") -> None:
        ruler = self._state.ruler
        lengths = list(map(ruler.text, ruler.lines))
        regions = list(map(ruler.text, ruler.regions))
        values_name = ruler.values_name() if regions else ""
        self._viewer.details.show_marks(lengths, regions, values_name, key_image=marks.key_image)


def _greyscale(marks: "Marks", film: "ScreenFilm", current: Greyscale | None) -> Greyscale:
    """The stored window level, else the current one; inverted if the stored marks say so."""
    preset = marks.preset or (current.preset if current is not None else "")
    grey = Greyscale.of_preset(film, preset, inverted=marks.inverted)
    return grey if marks.level is None or marks.width is None else grey.with_window_level(marks.level, marks.width)
