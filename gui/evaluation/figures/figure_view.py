"""A widget that shows a figure in the theme's colours, and describes it to screen readers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.common.theme import Theme
from gui.evaluation.figures.drawing import Figure, FigureColours

_SMALLEST_LINES = 17


class FigureView(QWidget):
    """Shows one figure; takes the keyboard focus, so that screen readers find it.

    Args:
        theme: The colours.
        name: The figure's name, in a word or two.
        parent: Its owner.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure: Figure | None = None
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

    def minimumSizeHint(self) -> QSize:
        """Large enough for its labels in the present font."""
        side = _SMALLEST_LINES * self.fontMetrics().height()
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
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._figure is not None:
            self._figure.paint(painter, area.adjusted(6, 6, -6, -6), FigureColours.of_theme(colours))
        painter.end()
