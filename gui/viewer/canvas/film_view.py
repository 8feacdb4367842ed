"""The film itself: zoomed, dragged and windowed, with its heat map, its measured lines and its magnifier."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gui.viewer.canvas.drags import Drag, Tool, begin_drag
from gui.viewer.canvas.film_keys import press_key, wants_key
from gui.viewer.canvas.film_loader import Evidence, LoadedFilm
from gui.viewer.canvas.film_painting import FilmPainting
from gui.viewer.canvas.heatmap_style import HeatmapStyle, Legend
from gui.viewer.canvas.measuring import Ruler
from gui.viewer.canvas.placed_view import PlacedView
from gui.viewer.canvas.tone import Tone

_WHEEL = 1.0015
"""Zoom of one eighth of a degree of the wheel; a notch is 120 of them."""

_CORNER = 14
_SMALLEST = 120

_CURSORS = {
    Tool.PAN: Qt.CursorShape.OpenHandCursor,
    Tool.WINDOW: Qt.CursorShape.SizeAllCursor,
    Tool.MEASURE: Qt.CursorShape.CrossCursor,
}


class FilmView(PlacedView):
    """Shows one film, or a sentence in its place.

    Attributes:
        toned: The window level or the polarity has changed.
        measured: A line was drawn, moved or taken away.
        activated: The view has got the keyboard.
        stepped: The user wants the film that many further down.
    """

    stepped = Signal(int)
    toned = Signal()
    measured = Signal()
    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence: Evidence | None = None
        self.tone: Tone | None = None
        self.look = HeatmapStyle()
        self.tool = Tool.PAN
        self.ruler = Ruler()
        self.title = ""
        self.message = ""
        self.magnified = False
        self.pointer: QPointF | None = None
        self.pointer_by_keyboard = False
        self._drag: Drag | None = None
        self._painting = FilmPainting(self)
        self.legend = Legend(self)
        self.legend.hide()
        self.setAccessibleName(self.tr("Film"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # the right button changes the window level
        self.setMouseTracking(True)
        self.setMinimumSize(_SMALLEST, _SMALLEST)
        self.set_tool(Tool.PAN)
        self.measured.connect(self._describe)

    @property
    def heatmap_is_shown(self) -> bool:
        """Whether a heat map lies over the film and is to be seen."""
        return self.evidence is not None and self.look.shown

    def displayed_picture(self) -> QImage | None:
        """The film as it is shown, in its own pixels and upright, without the heat map; None while there is none."""
        if self.film is None or self.tone is None:
            return None
        from inference.display.screen_film import look_up

        grey = look_up(self.tone.table, self.film.screen.levels[0])
        height, width = grey.shape
        # A copy, since the image would otherwise look into numpy's memory.
        return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()

    def show_film(self, film: LoadedFilm, preset: str, evidence: Evidence | None) -> None:
        """Show a film, whole, upright and without lines.

        Args:
            film: What was loaded.
            preset: Which window to begin with, one of `gui.viewer.canvas.tone.PRESETS`.
            evidence: The heat map; None where there is none, or where the answer must not be told.
        """
        self._stop_dragging()
        self.message = ""
        self.hold(film)
        self.ruler = Ruler(self.spacing)
        self.set_tone(Tone.of_preset(film.screen, preset))
        self.show_evidence(evidence)
        self.measured.emit()

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Lay another heat map over the film, or none."""
        self.evidence = evidence
        self.set_look(self.look)

    def show_message(self, message: str) -> None:
        """Show a sentence, or nothing at all, in the place of a film."""
        self._stop_dragging()
        self.message, self.tone, self.title = message, None, ""
        self.hold(None)
        self.ruler = Ruler()
        self.show_evidence(None)
        self.measured.emit()

    def set_look(self, look: HeatmapStyle) -> None:
        """Show the heat map in another way."""
        self.look = look
        self.legend.show_look(look)
        self.legend.setVisible(self.heatmap_is_shown)
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Show the film through another window."""
        self.tone = tone
        self.update()
        self.toned.emit()

    def set_tool(self, tool: Tool) -> None:
        """What the left button does from now on."""
        self.tool = tool
        self.ruler.finish()
        self.setCursor(_CURSORS[tool])
        self.update()

    def set_magnified(self, magnified: bool) -> None:
        """Let a magnifier follow the pointer, or take it away."""
        self.magnified = magnified
        self.update()

    def change_tone(self, change: Callable[[Tone], Tone]) -> None:
        """Change the window or the polarity of the film, if there is one."""
        if self.tone is not None:
            self.set_tone(change(self.tone))

    def move_pointer(self, at: QPointF, *, by_keyboard: bool = False) -> None:
        """The magnifier and a line that is being drawn follow."""
        self.pointer, self.pointer_by_keyboard = at, by_keyboard
        if self.ruler.is_drawing and self._drag is None:
            self.ruler.move(self.to_film(at))
        if self.magnified or self.ruler.is_drawing or by_keyboard:
            self.update()

    def event(self, event: QEvent) -> bool:
        """Pinch on a touch pad; and keys that a drawn line has a use for, before any shortcut takes them."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_to(self.scale_factor * (1 + event.value()), event.position())
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and wants_key(self, event):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the place under the pointer."""
        if event.angleDelta().y():
            self.zoom_to(self.scale_factor * _WHEEL ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what the button and the tool are for."""
        if self.has_film and self._drag is None:
            self._drag = begin_drag(self, event.button(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._drag is not None:
            self._drag.move(event.position())
        self.move_pointer(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if self._drag is not None and event.button() == self._drag.button:
            self._drag.end(event.position())
            self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go between the whole film and its actual size."""
        if self.tool is Tool.MEASURE or event.button() != Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
        elif self.is_fitted:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()

    def leaveEvent(self, _event: QEvent) -> None:
        """The magnifier goes with the pointer."""
        self.pointer = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything that the mouse can do here."""
        if not press_key(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this is the film that keys are meant for."""
        super().focusInEvent(event)
        self.activated.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a film whole that is shown whole, and the legend in its corner."""
        super().resizeEvent(event)
        self.legend.move(_CORNER, self.height() - self.legend.height() - _CORNER)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the film, or the sentence in its place."""
        self._painting.paint()

    def _stop_dragging(self) -> None:
        """What was begun on one film does not go on over the next."""
        self._drag = None
        self.setCursor(_CURSORS[self.tool])

    @Slot()
    def _describe(self) -> None:
        """Tell the lengths to one who does not see them."""
        self.setAccessibleDescription("; ".join(self.ruler.length_text(line) for line in self.ruler.lines))
