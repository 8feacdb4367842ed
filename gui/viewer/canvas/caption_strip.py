"""The strip below a film: how it is displayed, and the legend of its heat map; never over the film."""

from PySide6.QtCore import QCoreApplication, QRect, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.common.style.colours import FILM_BACKGROUND, FILM_TEXT
from gui.i18n.number_format import decimal_text
from gui.viewer.canvas.pictures.greyscale import preset_name
from gui.viewer.canvas.pictures.heatmap_style import Legend
from gui.viewer.canvas.view_state import ViewState

_SIDE, _ABOVE, _GAP = 10, 4, 18
_DOT = "  ·  "
_WIDE = 620
"""From this width on everything stands in one line, else in two."""

_LEGEND, _HALF = 0.625, 0.5
"""The legend's greatest share of the line that it has in common with the captions: with its title on a usual screen,
and less of it beside a film's title or a note."""

_READABLE = 60
_SHORT = 0.6
"""A title of at most this share of the width is not elided, such as how much older a prior is."""

_USUAL = 3
"""Captions of every film, which come first: zoom, window and level, preset."""

_BRIGHTEST = 65_535
_MOST_BITS = 16

translate = QCoreApplication.translate


class CaptionStrip(QWidget):
    """Shows zoom, window and level, and other deviations from the file; on the right the legend.

    Args:
        view: The film view above the strip; the owner.
        state: What is displayed.
    """

    def __init__(self, view: QWidget, state: ViewState) -> None:
        super().__init__(view)
        self._state = state
        self._written: tuple[str, ...] = ()
        self.legend = Legend(self)
        self.legend.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        state.changed.connect(self._refresh)
        state.heatmap_changed.connect(self._show_legend)

    def place(self, width: int, height: int) -> int:
        """Place the strip at the bottom of a view of this size; returns its height, which depends only on the width."""
        lines = 1 if width >= _WIDE else 2
        own = lines * self._line + 2 * _ABOVE
        self.setGeometry(0, height - own, width, own)
        self._place_legend()
        return own

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show how the film is displayed, so that a flipped or inverted film is recognised as such."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(FILM_BACKGROUND))
        painter.setPen(QColor(FILM_TEXT))
        if self._state.has_film:
            title, note = self._state.title, self._note()
            first = self._line_at(0)
            if self._is_wide:
                first.setRight(self.legend.x() - _GAP if not self.legend.isHidden() else first.right())
                title = _DOT.join(text for text in (title, note) if text)
            elif note:
                second = self._line_at(1)
                second.setRight(self.legend.x() - _GAP if not self.legend.isHidden() else second.right())
                _write(painter, second, note)
            self._write_line(painter, first, display_captions(self._state), title)
        painter.end()

    def _write_line(self, painter: QPainter, area: QRect, captions: list[str], title: str) -> None:
        """Write the captions, and the title before them if there is space."""
        metrics = painter.fontMetrics()
        shown = fitted_title(title, _DOT.join(captions), area.width(), metrics)
        if shown:
            painter.drawText(area, int(_MIDDLE), shown)
            area = area.adjusted(metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)
        _write(painter, area, fitted_captions(captions, area.width(), metrics))

    def _note(self) -> str:
        """What must be known of the values and lengths that were measured."""
        state = self._state
        if state.film is None or not state.ruler.measurements:
            return ""
        notes = [state.ruler.values_name()] if state.ruler.regions else []
        if state.ruler.spacing is None:
            notes.append(translate("FilmPainter", "The file gives no pixel spacing: lengths are in pixels."))
        elif state.film.details.facts.spacing_at_detector:
            notes.append(translate("FilmPainter", "Measured at the detector: the patient's own lengths are smaller."))
        return " ".join(notes)

    @property
    def _is_wide(self) -> bool:
        return self.width() >= _WIDE

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _line_at(self, number: int) -> QRect:
        return QRect(_SIDE, _ABOVE + number * self._line, self.width() - 2 * _SIDE, self._line)

    def _place_legend(self) -> None:
        if self.legend.isHidden():  # its figures are numpy's, for which no window waits
            return
        line = self._line_at(0 if self._is_wide else 1)
        share = _HALF if self._state.title or self._note() else _LEGEND
        self.legend.fit(line.width() if not self._is_wide else round(line.width() * share), line.height())
        self.legend.move(line.right() + 1 - self.legend.width(), line.top())

    @Slot()
    def _refresh(self) -> None:
        """Repaint only if the text has changed, which it does not while dragging."""
        words = (*display_captions(self._state), self._state.title, self._note()) if self._state.has_film else ()
        if words != self._written:
            self._written = words
            self._place_legend()
            self.update()

    @Slot()
    def _show_legend(self) -> None:
        self.legend.show_style(self._state.heatmap_style, of_opacities=self._state.shows_opacities)
        self.legend.setVisible(self._state.heatmap_is_visible)
        self._place_legend()
        self.update()


_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _write(painter: QPainter, area: QRect, text: str) -> None:
    painter.drawText(
        area, int(_MIDDLE), painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    )


def fitted_title(title: str, captions: str, width: int, metrics: QFontMetrics) -> str:
    """What is written of a title before the captions: all of a short one, else what they leave room for."""
    whole = metrics.horizontalAdvance(title)
    left = width - metrics.horizontalAdvance(captions) - _GAP
    if whole <= max(left, width * _SHORT):
        return title
    return metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, left) if left >= _READABLE else ""


def fitted_captions(captions: list[str], width: int, metrics: QFontMetrics) -> str:
    """The whole captions that fit, as half a number misleads; what differs from the file outlasts the rest."""
    left = list(captions)
    for usual in reversed(captions[:_USUAL]):
        if metrics.horizontalAdvance(_DOT.join(left)) <= width or len(left) == 1:
            break
        left.remove(usual)
    return _DOT.join(left)


def display_captions(state: ViewState) -> list[str]:
    """How a film is displayed: zoom, window and level, preset, and what is not as in the file."""
    greyscale, placement = state.greyscale, state.viewport.placement
    captions = [translate("FilmPainter", "{0} %").format(decimal_text(100 * placement.scale, 0))]
    if greyscale is not None and state.film is not None:
        width, level = window_level_numbers(state)
        captions.append(translate("FilmPainter", "W {0}  L {1}").format(width, level))
        captions.append(preset_name(greyscale.preset))
        captions += [translate("FilmPainter", "Inverted")] if greyscale.inverted else []
    captions += [translate("FilmPainter", "Flipped")] if placement.flipped else []
    degrees = 90 * placement.quarter_turns
    captions += [translate("FilmPainter", "Turned by {0}°").format(degrees)] if degrees else []
    return captions


def window_level_numbers(state: ViewState) -> tuple[int, int]:
    """Window and level in grey levels of the film's own depth: 0 to 255 for 8 bits, 0 to 4095 for 12."""
    if state.greyscale is None:
        return 0, 0
    window = state.greyscale.window_level
    return _in_own_depth(window.width, state), _in_own_depth(window.level, state)


def window_ends(state: ViewState) -> tuple[int, int]:
    """The grey levels that are black and white, as for `window_level_numbers`."""
    if state.greyscale is None:
        return 0, 0
    window = state.greyscale.window_level
    return _in_own_depth(window.low, state), _in_own_depth(window.high, state)


def _in_own_depth(grey: float, state: ViewState) -> int:
    bits = _MOST_BITS if state.film is None else min(state.film.details.bits_stored, _MOST_BITS)
    return round(grey * ((1 << bits) - 1) / _BRIGHTEST)
