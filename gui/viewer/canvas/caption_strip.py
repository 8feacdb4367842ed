"""The strip below a film: captions on how it is displayed, and the legend of its heat map."""

from PySide6.QtCore import QCoreApplication, QRect, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.common.style.colours import FILM_BACKGROUND, FILM_TEXT
from gui.i18n.number_format import decimal_text
from gui.viewer.canvas.pictures.greyscale import preset_name
from gui.viewer.canvas.pictures.legend import Legend
from gui.viewer.canvas.view_state import ViewState

_SIDE_MARGIN, _TOP_MARGIN, _GAP = 10, 4, 18
_DOT = "  ·  "
_ONE_LINE_WIDTH = 620
"""From this width on captions and legend share one line; below it they have two."""

_LEGEND_SHARE, _LEGEND_SHARE_BESIDE_TEXT = 0.625, 0.5
"""The legend's largest share of a common line: enough for its title on a usual screen; less beside a title or note."""

_MIN_TITLE_WIDTH = 60
"""If a title has less space than this, in logical pixels, it is omitted."""

_SHORT_TITLE_SHARE = 0.6
"""A title of at most this share of the width is not elided; for example the age of a prior."""

_COMMON_CAPTIONS = 3
"""The first captions, which every film has: zoom, window and level, preset."""

_WHITE = 65_535
"""The largest grey value of a `ScreenFilm`."""

_MAX_BITS = 16

translate = QCoreApplication.translate


class CaptionStrip(QWidget):
    """Shows zoom, window and level, preset, and how the display differs from the file; on the right the legend.

    Args:
        view: The film view above the strip; the owner.
        state: The state of the view.
    """

    def __init__(self, view: QWidget, state: ViewState) -> None:
        super().__init__(view)
        self._state = state
        self._painted: tuple[str, ...] = ()
        self.legend = Legend(self)
        self.legend.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        state.changed.connect(self._refresh)
        state.heatmap_changed.connect(self._show_legend)

    def place(self, width: int, height: int) -> int:
        """Place the strip at the bottom of a view of this size; return its height, which depends only on the width."""
        lines = 1 if width >= _ONE_LINE_WIDTH else 2
        strip = lines * self._line + 2 * _TOP_MARGIN
        self.setGeometry(0, height - strip, width, strip)
        self._place_legend()
        return strip

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the captions, so that a flipped or inverted film is recognised as such."""
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
        """The unit of the regions' values, and a caution about lengths; empty without measurements."""
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
        return self.width() >= _ONE_LINE_WIDTH

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _line_at(self, number: int) -> QRect:
        return QRect(_SIDE_MARGIN, _TOP_MARGIN + number * self._line, self.width() - 2 * _SIDE_MARGIN, self._line)

    def _place_legend(self) -> None:
        if self.legend.isHidden():  # its figures need numpy, which is not imported before a heat map is shown
            return
        line = self._line_at(0 if self._is_wide else 1)
        share = _LEGEND_SHARE_BESIDE_TEXT if self._state.title or self._note() else _LEGEND_SHARE
        self.legend.fit(line.width() if not self._is_wide else round(line.width() * share), line.height())
        self.legend.move(line.right() + 1 - self.legend.width(), line.top())

    @Slot()
    def _refresh(self) -> None:
        """Repaint only if a text has changed; while panning none does."""
        texts = (*display_captions(self._state), self._state.title, self._note()) if self._state.has_film else ()
        if texts != self._painted:
            self._painted = texts
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
    """The title to write before the captions: in full if it is short, else elided to the space that they leave."""
    full = metrics.horizontalAdvance(title)
    remaining = width - metrics.horizontalAdvance(captions) - _GAP
    if full <= max(remaining, width * _SHORT_TITLE_SHARE):
        return title
    return metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, remaining) if remaining >= _MIN_TITLE_WIDTH else ""


def fitted_captions(captions: list[str], width: int, metrics: QFontMetrics) -> str:
    """The captions that fit, each in full; first the preset is omitted, then window and level, then the zoom."""
    fitted = list(captions)
    for common in reversed(captions[:_COMMON_CAPTIONS]):
        if metrics.horizontalAdvance(_DOT.join(fitted)) <= width or len(fitted) == 1:
            break
        fitted.remove(common)
    return _DOT.join(fitted)


def display_captions(state: ViewState) -> list[str]:
    """The captions of a film: zoom, window and level, preset, and each difference from the file."""
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
    """Window width and level in grey levels of the film's bit depth: 0 to 255 for 8 bits, 0 to 4095 for 12 bits."""
    if state.greyscale is None:
        return 0, 0
    window = state.greyscale.window_level
    return _in_own_depth(window.width, state), _in_own_depth(window.level, state)


def window_ends(state: ViewState) -> tuple[int, int]:
    """The grey levels that are displayed black and white, in the film's bit depth."""
    if state.greyscale is None:
        return 0, 0
    window = state.greyscale.window_level
    return _in_own_depth(window.low, state), _in_own_depth(window.high, state)


def _in_own_depth(grey: float, state: ViewState) -> int:
    bits = _MAX_BITS if state.film is None else min(state.film.details.bits_stored, _MAX_BITS)
    return round(grey * ((1 << bits) - 1) / _WHITE)
