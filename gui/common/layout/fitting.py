"""Fits windows and dialogs to the screen: they never exceed its available area, and longer content scrolls."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

UNLIMITED = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX, the maximum size of a widget without a limit."""

_MIN_AREA_WIDTH, _MIN_AREA_HEIGHT = 360, 80
"""A scrolling area may always become as small as this, in logical pixels."""

_FRAME = 4
"""Assumed width of both borders of a window: their real width is unknown until the system has drawn them."""

_TITLE_BAR, _STANDARD_DPI = 24, 96
"""Height of a title bar in Qt's Fusion style at the standard density.

A constant, since PySide would create all enumerations of the style before it could be asked, which takes as long as
the import of ten modules.
"""


def keep_on_screen(window: QWidget) -> None:
    """Shrink and move a window so that it lies, with its frame, within the available area of its screen."""
    if window.isFullScreen() or window.isMaximized():
        return
    title = max(_TITLE_BAR, round(_TITLE_BAR * window.logicalDpiY() / _STANDARD_DPI))
    available = window.screen().availableGeometry().adjusted(_FRAME // 2, title, -_FRAME // 2, -_FRAME // 2)
    wanted = QRect(window.pos(), window.size().boundedTo(available.size()))
    wanted.moveLeft(max(available.left(), min(wanted.left(), available.right() + 1 - wanted.width())))
    wanted.moveTop(max(available.top(), min(wanted.top(), available.bottom() + 1 - wanted.height())))
    if wanted != window.geometry():
        window.setGeometry(wanted)


_SIDE, _TOP, _ABOVE_BUTTONS, _BOTTOM, _SPACING = 22, 20, 4, 18, 12
"""Margins and spacing of a dialog, in pixels."""


class FittingDialog(QDialog):
    """A dialog that fits on small screens."""

    def make_column(self) -> tuple[QWidget, QVBoxLayout]:
        """Make the content of a dialog that `lay_out_scrolling` shows, and its column with the usual margins."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_SIDE, _TOP, _SIDE, _ABOVE_BUTTONS)
        column.setSpacing(_SPACING)
        return content, column

    def lay_out_scrolling(self, content: QWidget, buttons: QWidget) -> None:
        """Lay out the dialog: its content, which scrolls if it is too high, above buttons that are always visible."""
        column, bottom = QVBoxLayout(self), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, _BOTTOM)
        column.setSpacing(_SPACING)
        column.addWidget(ScrollingArea(content), 1)
        bottom.setContentsMargins(_SIDE, 0, _SIDE, 0)
        bottom.addWidget(buttons)
        column.addLayout(bottom)

    def setVisible(self, visible: bool) -> None:
        """Set the size that the content needs before showing; Qt would limit it to two thirds of the screen."""
        layout = self.layout()
        if visible and layout is not None and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.ensurePolished()
            for area in self.findChildren(ScrollingArea):
                area.measure()
            layout.activate()
            self.resize(self.sizeHint())
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Use the size that the content needs, up to that of the screen."""
        super().showEvent(event)
        wanted = self.size().expandedTo(self.sizeHint())
        if wanted.height() + _TITLE_BAR > self.screen().availableGeometry().height():
            wanted += QSize(self._bar_width(), 0)  # for the scroll bar, which must not cover the content
        self.resize(wanted)
        keep_on_screen(self)

    def _bar_width(self) -> int:
        areas = self.findChildren(ScrollingArea)
        return max((area.verticalScrollBar().sizeHint().width() for area in areas), default=0)


class ScrollingArea(QScrollArea):
    """Shows a widget at its full size, and scrolls if there is too little space.

    Args:
        content: The widget; becomes a child.
        parent: Its owner.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._content = content
        self.setWidget(content)

    def measure(self) -> None:
        """Update the size of the content, after parts of it were shown or hidden.

        Before the dialog is shown, Qt keeps the size of a row whose widgets are all hidden until its layout is active.
        """
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The content's own size, which the base class limits."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A few lines high, and as wide as the content's minimum, to avoid scrolling sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        least = self._content.minimumSizeHint()
        return QSize(min(least.width() + bar, _MIN_AREA_WIDTH), min(least.height(), _MIN_AREA_HEIGHT))
