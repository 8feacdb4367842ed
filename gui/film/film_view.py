"""The film itself: a picture that can be zoomed and dragged, with the heat map laid over it."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from gui.film.film_loader import LoadedFilm
from gui.look.theme import FILM_BACKGROUND, FILM_TEXT

_STEP = 1.25
"""Zoom of one press of a key."""

_WHEEL = 1.0015
"""Zoom of one eighth of a degree of the wheel; a notch is 120 of them."""

_SMALLEST, _LARGEST = 0.02, 40.0

_MARGIN = 12


class FilmView(QGraphicsView):
    """Shows one film, or a sentence in its place."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._picture = self._add_item(0)
        self._overlay = self._add_item(1)
        self._message = ""
        self._fitted = True
        self.setScene(self._scene)
        self.setAccessibleName(self.tr("Film"))
        self._set_behaviour()

    @property
    def has_film(self) -> bool:
        """Whether a film is shown."""
        return not self._picture.pixmap().isNull()

    @property
    def heatmap_is_shown(self) -> bool:
        """Whether a heat map lies over the film and is to be seen."""
        return self._overlay.isVisible() and not self._overlay.pixmap().isNull()

    def show_film(self, film: LoadedFilm) -> None:
        """Show a film, whole."""
        self._message = ""
        pixmap = QPixmap.fromImage(film.picture)
        self._picture.setPixmap(pixmap)
        self._overlay.setPixmap(QPixmap() if film.overlay is None else QPixmap.fromImage(film.overlay))
        if film.overlay is not None:
            across, down = pixmap.width() / film.overlay.width(), pixmap.height() / film.overlay.height()
            self._overlay.setTransform(QTransform.fromScale(across, down))
        self._scene.setSceneRect(QRectF(pixmap.rect()))
        self.fit()

    def show_message(self, message: str) -> None:
        """Show a sentence, or nothing at all, in the place of a film."""
        self._message = message
        self._picture.setPixmap(QPixmap())
        self._overlay.setPixmap(QPixmap())
        self.viewport().update()

    @Slot(bool)
    def show_heatmap(self, shown: bool) -> None:
        """Lay the heat map over the film, or take it away."""
        self._overlay.setVisible(shown)

    @Slot(int)
    def set_heatmap_opacity(self, percent: int) -> None:
        """How much the heat map covers the film, 0 to 100."""
        self._overlay.setOpacity(percent / 100)

    @Slot()
    def fit(self) -> None:
        """Show the whole film, and keep it whole when the window changes its size."""
        self._fitted = True
        if self.has_film:
            area = self._scene.sceneRect()
            margin = _MARGIN * area.width() / max(1, self.viewport().width())
            self.fitInView(area.adjusted(-margin, -margin, margin, margin), Qt.AspectRatioMode.KeepAspectRatio)

    @Slot()
    def actual_size(self) -> None:
        """One pixel of the film on one pixel of the screen."""
        self._zoom_to(1 / self.devicePixelRatioF())

    @Slot()
    def zoom_in(self) -> None:
        """Closer."""
        self._zoom_to(self.scale_factor * _STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Further away."""
        self._zoom_to(self.scale_factor / _STEP)

    @property
    def scale_factor(self) -> float:
        """Logical pixels of the screen for one pixel of the film."""
        return self.transform().m11()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the place under the pointer."""
        self._zoom_to(self.scale_factor * _WHEEL ** event.angleDelta().y())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the films, as in the table."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a film whole that is shown whole."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the film, or the sentence in its place."""
        super().paintEvent(event)
        if self._message:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(FILM_TEXT))
            area = self.viewport().rect().adjusted(40, 20, -40, -20)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._message)
            painter.end()

    def _zoom_to(self, scale: float) -> None:
        if self.has_film:
            self._fitted = False
            factor = min(max(scale, _SMALLEST), _LARGEST) / self.scale_factor
            self.scale(factor, factor)

    def _add_item(self, level: int) -> QGraphicsPixmapItem:
        item = QGraphicsPixmapItem()
        item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        item.setZValue(level)
        self._scene.addItem(item)
        return item

    def _set_behaviour(self) -> None:
        self.setBackgroundBrush(QColor(FILM_BACKGROUND))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self, self.viewport()):
            widget.setAcceptDrops(False)  # what is dropped here is meant for the window
