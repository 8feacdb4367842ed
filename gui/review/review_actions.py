"""The actions of reviewing: verdicts, moving from film to film, the note, and blind reading."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from gui.common.action_set import ActionSet
from gui.common.style import icons
from gui.common.style.theme import Theme


class ReviewActions(ActionSet):
    """The actions of reviewing; `ReviewController` connects them.

    Args:
        theme: The source of the icons' colours.
        parent: The window.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self._make_verdicts()
        self._make_moves()
        self._make_modes()
        self.operating_point = self.make(self.tr("Operating point…"), ("O",))

    def _make_verdicts(self) -> None:
        self.signs = self.make(self.tr("Signs of pneumonia"), ("S",), plus_box, once=True)
        self.no_signs = self.make(self.tr("No signs"), ("N",), minus_box, once=True)
        self.unsure = self.make(self.tr("Unsure"), ("U",), question_box, once=True)
        self.signs.setIconText(self.tr("Signs"))
        for action in (self.signs, self.no_signs, self.unsure):
            action.setCheckable(True)
            action.setIconText(f" {action.iconText().strip()}")
        self.take_back = self.make(self.tr("Take the verdict back"), ("Backspace",), once=True)
        self.note = self.make(self.tr("Write a note"), ("T",), once=True)

    def _make_moves(self) -> None:
        self.next = self.make(self.tr("Next film"), ("J",))
        # Not a second shortcut of `next`: it works in table and film only, since Space presses a focused button.
        self.next_by_space = self.make(self.tr("Next film"), ("Space",))
        self.next_by_space.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.previous = self.make(self.tr("Previous film"), ("K",))
        self.next_unreviewed = self.make(self.tr("Next film not yet reviewed"), ("Shift+J",))

    def _make_modes(self) -> None:
        self.auto_advance = self.make(self.tr("Go on to the next film after a verdict"), ())
        self.blind = self.make(
            self.tr("Blind reading: your verdict before the answer"), ("B",), icons.masked_film, once=True
        )
        for mode in (self.auto_advance, self.blind):
            mode.setCheckable(True)
        self.agreement = self.make(self.tr("Agreement with the model…"), ("Ctrl+K",), icons.overlap)


def plus_box() -> QPainterPath:
    """Icon of the verdict “signs”."""
    return _box(((8, 12), (16, 12)), ((12, 8), (12, 16)))


def minus_box() -> QPainterPath:
    """Icon of the verdict “no signs”."""
    return _box(((8, 12), (16, 12)))


def question_box() -> QPainterPath:
    """Icon of the verdict “unsure”."""
    path = _box()
    path.moveTo(9.6, 10)
    path.cubicTo(9.6, 6.6, 14.6, 6.6, 14.6, 9.8)
    path.cubicTo(14.6, 11.6, 12.1, 11.6, 12.1, 13.6)
    path.addEllipse(QPointF(12.1, 16.4), 0.4, 0.4)
    return path


def _box(*strokes: tuple[tuple[float, float], tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3, 3, 18, 18), 3.5, 3.5)
    for begin, end in strokes:
        path.moveTo(*begin)
        path.lineTo(*end)
    return path
