"""The tool strip above the film; a menu at its end has all tools, also those that do not fit."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from gui.common.action_set import Actions
from gui.common.style import icons
from gui.common.style.theme import Theme
from gui.viewer import film_icons
from gui.viewer.film_actions import FilmActions, fill_film_menu, fill_window_level_menu

_SLIDER_WIDTH, _MIN_SLIDER_WIDTH, _NARROW = 100, 56, 500
"""Of the slider, from its longest to its shortest, which it has in a strip of the last width."""
_ICON = QSize(20, 20)
_MARGIN, _SPACING = 10, 4
_MIN_WIDTH = 96


class _ShortSlider(QSlider):
    """A slider that may be shorter than the style allows."""

    def minimumSizeHint(self) -> QSize:
        return QSize(_MIN_SLIDER_WIDTH, super().minimumSizeHint().height())


class ToolStrip(QWidget):
    """Buttons for the actions of the film; a narrow strip hides the buttons with the lowest priority.

    The tools of the heat map are hidden if its action is.

    Args:
        view: The window's actions of the view.
        film: The actions of the film.
        theme: The source of the icons' colours.
        parent: Its owner.
    """

    def __init__(self, view: Actions, film: FilmActions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._heatmap = theme, view.heatmap
        self.opacity = _ShortSlider(Qt.Orientation.Horizontal)
        self.more = _menu_button(self.tr("More tools"))
        self.window_level = _menu_button(self.tr("Window level"))
        self._label = QLabel(self.tr("Opacity"))
        self.setObjectName("film_tools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fill_film_menu(self._menu_of(self.more), view, film)
        fill_window_level_menu(self._menu_of(self.window_level), film)
        self._set_up_opacity()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, 3, _MARGIN, 3)
        self._row.setSpacing(_SPACING)
        self._by_priority = self._lay_out(view, film)
        self._heatmap.visibleChanged.connect(self._show_what_fits)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def minimumSizeHint(self) -> QSize:
        """Space for the first tool and the menu."""
        return QSize(_MIN_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tools that fit."""
        super().resizeEvent(event)
        self._show_what_fits()

    @Slot()
    def _show_what_fits(self) -> None:
        spare = (self.width() - _NARROW) // 4  # grows slowly, so that a wider strip never shows fewer tools
        self.opacity.setFixedWidth(max(_MIN_SLIDER_WIDTH, min(_MIN_SLIDER_WIDTH + spare, _SLIDER_WIDTH)))
        left = self.width() - 2 * _MARGIN - self.more.sizeHint().width()
        for widget in self._by_priority:
            if widget in self._of_heatmap and not self._heatmap.isVisible():
                widget.hide()
                continue
            left -= (widget.minimumWidth() or widget.sizeHint().width()) + _SPACING
            widget.setVisible(left >= 0)

    def _lay_out(self, view: Actions, film: FilmActions) -> list[QWidget]:
        """Lay out the tools, and return them by priority: the last one is hidden first."""
        button = {
            action: _button(action)
            for action in (
                *(view.heatmap, film.contours, film.measure, film.ellipse, film.magnifier),
                *(film.invert, film.rotate_right, film.flip, film.lungs, film.histogram, film.details, film.compare),
                *(view.fit, view.actual_size, view.zoom_out, view.zoom_in),
            )
        }
        self._of_heatmap = (button[view.heatmap], button[film.contours], self._label, self.opacity)
        order = [*self._of_heatmap, None, self.window_level, *list(button.values())[2:]]
        for widget in order:
            if widget is None:
                self._row.addStretch(1)
            else:
                self._row.addWidget(widget)
        self._row.addWidget(self.more)
        first = (view.heatmap, view.fit, view.zoom_in, view.zoom_out)
        then = (film.measure, film.magnifier, view.actual_size, film.compare, film.contours)
        last = (film.ellipse, film.lungs, film.invert, film.details, film.histogram, film.rotate_right, film.flip)
        ranked: list[QWidget] = [button[action] for action in first]
        ranked += [self.window_level, *(button[action] for action in then)]
        return [*ranked, self.opacity, *(button[action] for action in last), self._label]

    def _set_up_opacity(self) -> None:
        self._label.setObjectName("muted")
        self._label.setBuddy(self.opacity)
        self.opacity.setRange(0, 100)
        self.opacity.setFixedWidth(_SLIDER_WIDTH)
        self.opacity.setAccessibleName(self.tr("Opacity of the heat map"))
        self.opacity.setToolTip(self.tr("Opacity of the heat map"))

    def _menu_of(self, button: QToolButton) -> QMenu:
        menu = QMenu(button)
        button.setMenu(menu)
        return menu

    @Slot()
    def _draw_icons(self) -> None:
        self.more.setIcon(self._icon(film_icons.more))
        self.window_level.setIcon(self._icon(film_icons.window_level))

    def _icon(self, drawing: Callable[[], QPainterPath]) -> QIcon:
        return icons.icon(drawing, self._theme.colours.text, self._theme.colours.muted)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    return button


def _menu_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
