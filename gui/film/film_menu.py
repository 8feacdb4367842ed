"""The menu of the film: everything that can be done with it, for the menu bar and for the end of the tool strip."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from gui.film.film_actions import FilmActions
from gui.frame.actions import Actions

translate = QCoreApplication.translate


def fill_film_menu(menu: QMenu, view: Actions, film: FilmActions) -> None:
    """Put everything into a menu."""
    heatmap = menu.addMenu(translate("FilmMenu", "Heat map"))
    heatmap.addActions([view.heatmap, film.contours])
    heatmap.addSeparator()
    heatmap.addActions(list(film.palettes.values()))
    fill_window_menu(menu.addMenu(translate("FilmMenu", "Window level")), film)
    menu.addAction(film.invert)
    menu.addSeparator()
    menu.addActions([view.fit, view.actual_size, film.life_size, view.zoom_in, view.zoom_out])
    menu.addSeparator()
    menu.addActions([film.rotate_right, film.rotate_left, film.flip, film.upright])
    menu.addSeparator()
    menu.addActions([film.magnifier, film.measure, film.clear_lines])
    menu.addSeparator()
    menu.addActions([film.histogram, film.details, film.beside, film.same_window])


def fill_window_menu(menu: QMenu, film: FilmActions) -> None:
    """Put what sets the window level into a menu."""
    menu.addActions(list(film.presets.values()))
    menu.addSeparator()
    menu.addActions([film.next_preset, film.reset_window, film.window_tool])
