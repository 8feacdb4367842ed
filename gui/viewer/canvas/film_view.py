"""The widget that shows a film: handles mouse and keys, and paints the state of the view."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gui.viewer.canvas.caption_strip import CaptionStrip
from gui.viewer.canvas.drags import Drag, PanDrag, begin_drag
from gui.viewer.canvas.film_painter import FilmPainter
from gui.viewer.canvas.keyboard import film_step, press_key, wants_key
from gui.viewer.canvas.measurements import Region
from gui.viewer.canvas.view_state import Tool, ViewState

_WHEEL_ZOOM = 1.0015
"""Zoom factor per eighth of a degree of the wheel; one notch is 120 of these."""

_MIN_SIZE = 80

_CURSORS = {
    Tool.PAN: Qt.CursorShape.OpenHandCursor,
    Tool.WINDOW_LEVEL: Qt.CursorShape.SizeAllCursor,
    **dict.fromkeys((Tool.MEASURE, Tool.ELLIPSE, Tool.RECTANGLE), Qt.CursorShape.CrossCursor),
}


class FilmView(QWidget):
    """Shows one film, or a message in its place.

    Attributes:
        state: The film and the way it is displayed.
        captions: The strip below the film, with captions and the legend of the heat map.

    Signals:
        activated: Emitted when the view gets the keyboard focus.
        stepped: Emitted with the number of rows down the table by which the user moves to another film.
        film_painted: Emitted when another film has been painted for the first time.
    """

    stepped = Signal(int)
    activated = Signal()
    film_painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = ViewState(self)
        self.viewport = self.state.viewport
        self.captions = CaptionStrip(self, self.state)
        self.legend = self.captions.legend
        self._drag: Drag | None = None
        self._is_painted = False
        self._painter = FilmPainter(self.state)
        self.setAccessibleName(self.tr("Film"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # the right button changes the window level
        self.setMouseTracking(True)
        self.setMinimumSize(_MIN_SIZE, _MIN_SIZE)
        self._set_cursor()
        self.state.changed.connect(self._repaint)
        self.state.film_changed.connect(self._expect_painting)
        self.state.film_changed.connect(self._end_drag)
        self.state.tool_changed.connect(self._set_cursor)
        self.state.measured.connect(self._describe_measurements)

    def event(self, event: QEvent) -> bool:
        """Handle pinching on a touch pad, and take keys that the view needs before shortcuts of the window."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.viewport.zoom_to(self.viewport.scale * (1 + event.value()), event.position())
            return True
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and wants_key(self.state, event):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        if event.angleDelta().y():
            self.viewport.zoom_to(self.viewport.scale * _WHEEL_ZOOM ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        if self.state.has_film and self._drag is None:
            self._drag = begin_drag(self.state, event.button(), event.position())
            if isinstance(self._drag, PanDrag):
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue the drag, or extend a measurement between two clicks."""
        if self._drag is not None:
            self._drag.move(event.position())
        else:
            self.state.extend_measurement(event.position())
            self.setCursor(self._cursor_at(event.position()))
        self.state.move_pointer(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if self._drag is not None and event.button() == self._drag.button:
            self._drag.end(event.position())
            self._end_drag()
            self.setCursor(self._cursor_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Switch between the whole film and its actual size."""
        if self.state.tool.measures or event.button() != Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
        elif self.viewport.is_fitted:
            self.viewport.zoom_to(1.0, event.position())
        else:
            self.viewport.fit()

    def leaveEvent(self, _event: QEvent) -> None:
        """Hide the magnifier."""
        self.state.move_pointer(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of the film; up and down step through the films unless a tool needs them."""
        if press_key(self.state, event):
            return
        step = film_step(event)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the view to which the film's actions apply."""
        super().focusInEvent(event)
        self.activated.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the focus rectangle."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Refit the film above its captions."""
        super().resizeEvent(event)
        self.viewport.reserve(self.captions.place(self.width(), self.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the film, or the message in its place."""
        self._painter.paint(self)
        if self.state.has_film and not self._is_painted:
            self._is_painted = True
            self.film_painted.emit()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    @Slot()
    def _expect_painting(self) -> None:
        self._is_painted = False

    @Slot()
    def _end_drag(self) -> None:
        """End the drag; a drag must not continue over another film."""
        self._drag = None
        self._set_cursor()

    @Slot()
    def _set_cursor(self) -> None:
        self.setCursor(_CURSORS[self.state.tool])

    def _cursor_at(self, at: QPointF) -> Qt.CursorShape:
        """The cursor at a point: for resizing at a corner, for moving in the selected region, else that of the tool."""
        ruler, to_widget = self.state.ruler, self.viewport.transform
        if ruler.is_drawing or not self.state.tool.outline:
            return _CURSORS[self.state.tool]
        end = ruler.end_at(at, to_widget)
        if end is not None and isinstance(end[0], Region):
            along = to_widget.map(end[1]) - to_widget.map(end[2])
            is_descending = along.x() * along.y() >= 0
            return Qt.CursorShape.SizeFDiagCursor if is_descending else Qt.CursorShape.SizeBDiagCursor
        inside = end is None and ruler.is_in_selected(self.viewport.to_film(at))
        return Qt.CursorShape.SizeAllCursor if inside else _CURSORS[self.state.tool]

    @Slot()
    def _describe_measurements(self) -> None:
        """Describe the measurements for screen readers."""
        ruler = self.state.ruler
        self.setAccessibleDescription("; ".join(map(ruler.text, ruler.measurements)))
