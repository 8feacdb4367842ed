"""A widget that shows a figure in the theme's colours, and describes it to screen readers."""

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.common.style.theme import Theme
from gui.evaluation.figures.drawing import Figure, FigureColours, FigurePart

_MIN_LINES = 17
"""Least side of a figure, as a multiple of a line's height."""


class FigureView(QWidget):
    """Shows one figure, whose parts are chosen by a click, or by the arrow keys and Return.

    Args:
        theme: The colours.
        name: The figure's name, in a word or two.
        parent: Its owner.

    Signals:
        part_chosen: Emitted with the `FigurePart`.
    """

    part_chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure: Figure | None = None
        self._name = name
        self._marked: int | None = None
        self.is_choosable = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._figure = figure
        self.setAccessibleDescription(figure.description())
        self.setToolTip(figure.description())
        self.update()

    def set_choosable(self, *, choosable: bool) -> None:
        """Set whether the films behind the parts can be shown."""
        self.is_choosable = choosable
        self.setMouseTracking(choosable)
        self._mark(None)

    def parts(self) -> "list[tuple[FigurePart, QRectF]]":
        """The figure's parts, each with its position in this widget; empty while parts cannot be chosen."""
        if self._figure is None or not self.is_choosable:
            return []
        return self._figure.parts(self._area().adjusted(6, 6, -6, -6), QFontMetricsF(self.font()).height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the part under the pointer."""
        self._mark(self._part_under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the mark."""
        super().leaveEvent(event)
        self._mark(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the part under the pointer."""
        number = self._part_under(event.position())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.part_chosen.emit(self.parts()[number][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from part to part, and choose the marked one."""
        parts = self.parts()
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if parts and step is not None:
            first = 0 if step > 0 else len(parts) - 1
            self._mark(first if self._marked is None else (self._marked + step) % len(parts))
        elif self._marked is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.part_chosen.emit(parts[self._marked][0])
        else:
            super().keyPressEvent(event)

    def _part_under(self, point: QPointF) -> int | None:
        """The number of the part under a point, of overlapping parts the one with the nearest centre; None if none."""
        candidates = [
            (QLineF(point, area.center()).length(), number)
            for number, (_, area) in enumerate(self.parts())
            if area.contains(point)
        ]
        return min(candidates)[1] if candidates else None

    def _mark(self, number: int | None) -> None:
        if number != self._marked:
            self._marked = number
            marked = self.parts()[number][0].name if number is not None else ""
            self.setAccessibleName(f"{self._name}: {marked}" if marked else self._name)
            self.setCursor(Qt.CursorShape.ArrowCursor if number is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def minimumSizeHint(self) -> QSize:
        """Large enough for the figure's labels in the present font."""
        side = _MIN_LINES * self.fontMetrics().height()
        return QSize(side, side)

    def sizeHint(self) -> QSize:
        """A little more than the minimum."""
        return self.minimumSizeHint() * 1.15

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figure on a card, with a frame while it has the focus."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.surface))
        area = self._area()
        painter.drawRoundedRect(area, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._figure is not None:
            self._figure.paint(painter, area.adjusted(6, 6, -6, -6), FigureColours.of_theme(colours))
        parts = self.parts()
        if self._marked is not None and self._marked < len(parts):
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(parts[self._marked][1], 4, 4)
        painter.end()
