"""The actions of the film and its tools, and their menus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QPainterPath
from PySide6.QtWidgets import QMenu

from gui.common.action_set import Actions, ActionSet
from gui.common.style.theme import Theme
from gui.viewer import film_icons
from gui.viewer.canvas.pictures.greyscale import PRESETS, preset_name
from gui.viewer.canvas.pictures.heatmap_style import PALETTES, palette_name


class FilmActions(ActionSet):
    """Actions on the displayed film; `FilmCommands` performs them.

    Args:
        theme: The source of the icons' colours.
        parent: The widget in which the shortcuts apply.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self._make_orientation()
        self._make_tools()
        self._make_window_level()
        self._make_heatmap()
        self._make_panels()

    @property
    def tools(self) -> tuple[QAction, ...]:
        """The switches of the tools of the left button."""
        return self.measure, self.ellipse, self.rectangle, self.window_level_tool

    def all_actions(self) -> list[QAction]:
        """All of these actions."""
        return [action for action in self.children() if isinstance(action, QAction)]

    def _make_orientation(self) -> None:
        self.life_size = self.make(self.tr("Life size"), ("Ctrl+1",), film_icons.life_size)
        self.rotate_right = self.make(self.tr("Turn to the right"), ("R",), film_icons.rotate_right)
        self.rotate_left = self.make(self.tr("Turn to the left"), ("Shift+R",), film_icons.rotate_left)
        self.flip = self.make(self.tr("Flip left and right"), ("X",), film_icons.flip)
        self.reset_orientation = self.make(self.tr("As in the file again"), ())
        self.life_size.setEnabled(False)

    def _make_tools(self) -> None:
        self.magnifier = self._switch(self.tr("Magnifier"), ("M",), film_icons.magnifier)
        self.measure = self._switch(self.tr("Measure distances"), ("L",), film_icons.measure)
        self.ellipse = self._switch(self.tr("Measure in an ellipse"), ("A",), film_icons.ellipse)
        self.rectangle = self._switch(self.tr("Measure in a rectangle"), ("Shift+A",), film_icons.rectangle)
        self.clear_measurements = self.make(self.tr("Delete all measurements"), ())
        self.clear_measurements.setEnabled(False)
        self.key_image = self._switch(self.tr("Key image"), ("Y",))
        self.key_image.setAutoRepeat(False)
        self.key_image.setEnabled(False)

    def _make_window_level(self) -> None:
        self.invert = self.make(self.tr("Invert"), ("I",), film_icons.invert)
        self.window_level_tool = self._switch(self.tr("Window level by dragging"), (), film_icons.window_level)
        self.next_preset = self.make(self.tr("Next window"), ("W",), film_icons.window_level)
        self.reset_window_level = self.make(self.tr("Reset the window"), ("Shift+W",))
        self.preset_group = QActionGroup(self)
        self.preset_group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.presets = {
            name: self._choice(preset_name(name), name, self.preset_group, (str(key),))
            for key, name in enumerate(PRESETS, start=1)
        }

    def _make_heatmap(self) -> None:
        self.contours = self._switch(self.tr("Contours"), ("C",), film_icons.contours)
        self.evidence_map = self._switch(self.tr("Map of the evidence"), ("E",))
        self.evidence_map.setEnabled(False)
        self.lungs = self._switch(self.tr("Lung outline"), ("Shift+L",), film_icons.lungs)
        self.palette_group = QActionGroup(self)
        self.palettes = {name: self._choice(palette_name(name), name, self.palette_group) for name in PALETTES}

    def _make_panels(self) -> None:
        self.histogram = self._switch(self.tr("Histogram"), ("G",), film_icons.histogram)
        self.details = self._switch(self.tr("Film details"), ("D",), film_icons.details)
        self.elements = self.make(self.tr("DICOM elements…"), ("Shift+D",))
        self.elements.setEnabled(False)
        self.compare = self._switch(self.tr("Keep beside"), ("P",), film_icons.compare)
        self.same_window_level = self._switch(self.tr("Same window level for both"), ())
        self.prior = self.make(self.tr("Show the prior film"), ("V",), once=True)
        self.later_prior = self.make(self.tr("Show a later prior film"), ("Shift+V",), once=True)
        self.prior.setEnabled(False)
        self.later_prior.setEnabled(False)
        self.compare.setEnabled(False)
        self.same_window_level.setEnabled(False)

    def _switch(
        self, name: str, shortcuts: tuple[str, ...], drawing: Callable[[], QPainterPath] | None = None
    ) -> QAction:
        action = self.make(name, shortcuts, drawing)
        action.setCheckable(True)
        return action

    def _choice(self, name: str, value: str, group: QActionGroup, shortcuts: tuple[str, ...] = ()) -> QAction:
        action = self.make(f"{name[0].upper()}{name[1:]}", shortcuts)
        action.setCheckable(True)
        action.setData(value)
        group.addAction(action)
        return action


translate = QCoreApplication.translate


def fill_film_menu(menu: QMenu, view: Actions, film: FilmActions) -> None:
    """Fill the menu of the film.

    Args:
        menu: The menu.
        view: The window's actions of the view.
        film: The actions of the film.
    """
    heatmap = menu.addMenu(translate("FilmMenu", "Heat map"))
    heatmap.addActions([view.heatmap, film.contours, film.evidence_map])
    heatmap.addSeparator()
    heatmap.addActions(list(film.palettes.values()))
    view.heatmap.enabledChanged.connect(heatmap.menuAction().setVisible)  # it is disabled only if it is hidden
    fill_window_level_menu(menu.addMenu(translate("FilmMenu", "Window level")), film)
    menu.addActions([film.lungs, film.invert])
    menu.addSeparator()
    menu.addActions([view.fit, view.actual_size, film.life_size, view.zoom_in, view.zoom_out])
    menu.addSeparator()
    menu.addActions([film.rotate_right, film.rotate_left, film.flip, film.reset_orientation])
    menu.addSeparator()
    menu.addActions([film.magnifier, film.measure, film.ellipse, film.rectangle, film.clear_measurements])
    menu.addActions([film.key_image])
    menu.addSeparator()
    menu.addActions([film.histogram, film.details, film.elements, film.compare, film.same_window_level])
    menu.addActions([film.prior, film.later_prior])


def fill_window_level_menu(menu: QMenu, film: FilmActions) -> None:
    """Fill the menu of the window level."""
    menu.addActions(list(film.presets.values()))
    menu.addSeparator()
    menu.addActions([film.next_preset, film.reset_window_level, film.window_level_tool])
