"""The state of one film view: drags and keys change it, the painter reads it."""

from collections.abc import Callable
from enum import Enum
from math import copysign
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from gui.common import lazy
from gui.viewer.canvas.loaded_film import Evidence, LoadedFilm
from gui.viewer.canvas.measurements import Measurement
from gui.viewer.canvas.pictures.greyscale import Greyscale
from gui.viewer.canvas.pictures.heatmap_style import HeatmapStyle
from gui.viewer.canvas.ruler import Ruler
from gui.viewer.canvas.viewport import Viewport

if TYPE_CHECKING:
    from inference.finding import Correction


class Tool(Enum):
    """The tool of the left button; the right button always changes the window level, the middle one always pans."""

    PAN = "pan"
    WINDOW_LEVEL = "window level"
    MEASURE = "measure"
    ELLIPSE = "ellipse"
    RECTANGLE = "rectangle"

    @property
    def measures(self) -> bool:
        """Whether the tool draws lines or regions."""
        return self in {Tool.MEASURE, Tool.ELLIPSE, Tool.RECTANGLE}

    @property
    def outline(self) -> str:
        """The regions' outline, a value of `inference.display.region.Outline`; empty for other tools."""
        return self.value if self in {Tool.ELLIPSE, Tool.RECTANGLE} else ""


class ViewState(QObject):
    """Owns the film of one view and the way it is displayed.

    Args:
        widget: The view; the owner.

    Attributes:
        viewport: Zoom, pan and orientation.
        film, greyscale: The film and its window level; None without a film.
        evidence: The heat map; None if there is none, or if it must not be shown.
        title: The text before the captions below the film.
        message: The text in the place of a film.
        pointer: Position of the pointer in the widget; None while it is outside.

    Signals:
        changed: Emitted when the widget must be painted again.
        film_changed: Emitted when another film, or none, is displayed.
        greyscale_changed: Emitted when window level or polarity has changed.
        heatmap_changed: Emitted when the heat map or its style has changed.
        measured: Emitted when a line or region was drawn, moved or deleted.
        tool_changed: Emitted when the left button has another tool.
    """

    changed = Signal()
    film_changed = Signal()
    greyscale_changed = Signal()
    heatmap_changed = Signal()
    measured = Signal()
    tool_changed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.viewport = Viewport(widget)
        self.viewport.changed.connect(self.changed)
        self.film: LoadedFilm | None = None
        self.greyscale: Greyscale | None = None
        self.evidence: Evidence | None = None
        self.heatmap_style = HeatmapStyle()
        self.tool = Tool.PAN
        self.ruler = Ruler()
        self.title = self.message = ""
        self.magnified = False
        self.pointer: QPointF | None = None
        self.pointer_by_keyboard = False

    @property
    def has_film(self) -> bool:
        """Whether a film is displayed."""
        return self.film is not None

    @property
    def shows_opacities(self) -> bool:
        """Whether the displayed map is that of opacities."""
        return self.evidence is not None and self.evidence.opacities is not None and not self.heatmap_style.of_evidence

    @property
    def shown_map(self) -> Evidence | None:
        """The map to display over the film; None if there is none."""
        return self.evidence.opacities if self.evidence is not None and self.shows_opacities else self.evidence

    @property
    def heatmap_is_visible(self) -> bool:
        """Whether a heat map is displayed over the film."""
        return self.evidence is not None and self.heatmap_style.visible

    def displayed_picture(self) -> QImage | None:
        """The film through its window level, in its own pixels and orientation, without the heat map; None if empty."""
        if self.film is None or self.greyscale is None:
            return None
        grey = lazy.screen_film.look_up(self.greyscale.table, self.film.screen.levels[0])
        height, width = grey.shape
        # A copy, since the image would otherwise refer to numpy's memory.
        return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()

    def show_film(self, film: LoadedFilm, preset: str, evidence: Evidence | None) -> None:
        """Display a film: fitted, in the orientation of the file, without measurements.

        Args:
            film: The loaded film.
            preset: Initial window level, one of `gui.viewer.canvas.pictures.greyscale.PRESETS`.
            evidence: The heat map; None if there is none, or if the answer must not be shown.
        """
        self.film, self.message = film, ""
        self.film_changed.emit()
        self.viewport.set_film(film.screen.width, film.screen.height, film.details.facts.pixel_spacing_mm)
        self.ruler = Ruler(self.viewport.spacing, film.screen)
        self.set_greyscale(Greyscale.of_preset(film.screen, preset))
        self.show_evidence(evidence)
        self.measured.emit()

    def apply_correction(self, correction: "Correction") -> None:
        """Display the film as it was assessed: rotated and inverted by the correction."""
        self.viewport.rotate_new_film(correction.quarter_turns)
        if correction.inverted:
            self.change_greyscale(Greyscale.inverse)

    def show_message(self, message: str) -> None:
        """Display a message, which may be empty, in the place of a film."""
        self.film, self.greyscale = None, None
        self.message, self.title = message, ""
        self.film_changed.emit()
        self.viewport.clear()
        self.ruler = Ruler()
        self.show_evidence(None)
        self.measured.emit()

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Replace the heat map."""
        self.evidence = evidence
        self._emit_heatmap()

    def set_heatmap_style(self, style: HeatmapStyle) -> None:
        """Change how the heat map is displayed."""
        self.heatmap_style = style
        self._emit_heatmap()

    def set_greyscale(self, greyscale: Greyscale) -> None:
        """Change window level and polarity."""
        self.greyscale = greyscale
        self.changed.emit()
        self.greyscale_changed.emit()

    def change_greyscale(self, change: Callable[[Greyscale], Greyscale]) -> None:
        """Change window level or polarity, if there is a film."""
        if self.greyscale is not None:
            self.set_greyscale(change(self.greyscale))

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title = title
        self.changed.emit()

    def set_tool(self, tool: Tool) -> None:
        """Change the tool of the left button; an unfinished measurement is finished."""
        self.tool = tool
        self.ruler.finish()
        self.tool_changed.emit()
        self.changed.emit()

    def set_magnified(self, magnified: bool) -> None:
        """Switch the magnifier on or off."""
        self.magnified = magnified
        self.changed.emit()

    def move_pointer(self, at: QPointF | None, *, by_keyboard: bool = False) -> None:
        """Move the magnifier and the pointer's cross; None hides them."""
        self.pointer = at
        self.pointer_by_keyboard = by_keyboard if at is not None else self.pointer_by_keyboard
        if at is None or by_keyboard or self.magnified or self.ruler.is_drawing:
            self.changed.emit()

    def extend_measurement(self, at: QPointF) -> None:
        """Move the open end of a line or region that is being drawn to a point of the widget."""
        if self.ruler.is_drawing:
            self.ruler.move(self.viewport.to_film(at))

    @property
    def moves_region(self) -> bool:
        """Whether arrow keys move a region: one is selected, and the tool draws regions."""
        return bool(self.tool.outline) and self.ruler.selected_region is not None

    def nudge_region(self, direction: QPointF) -> None:
        """Move the selected region by one pixel of the film, in a direction of the screen."""
        back = self.viewport.transform.inverted()[0]
        by = back.map(direction) - back.map(QPointF())
        across = abs(by.x()) > abs(by.y())
        step = QPointF(copysign(1.0, by.x()), 0.0) if across else QPointF(0.0, copysign(1.0, by.y()))
        self.ruler.nudge(step)
        self.changed.emit()
        self.measured.emit()

    def show_measurements(self, measurements: list[Measurement]) -> None:
        """Display stored measurements."""
        self.ruler.measurements = measurements
        self.changed.emit()
        self.measured.emit()

    def drop_open_measurement(self) -> None:
        """Delete a line or region that has only its first end."""
        if self.ruler.is_drawing:
            self.ruler.delete()
            self.changed.emit()
            self.measured.emit()

    def clear_measurements(self) -> None:
        """Delete all lines and regions."""
        self.ruler.clear()
        self.changed.emit()
        self.measured.emit()

    def _emit_heatmap(self) -> None:
        self.heatmap_changed.emit()
        self.changed.emit()
