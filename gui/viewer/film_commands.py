"""Performs the film's actions on the active view, and stores the user's preferences."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from gui.common.action_set import Actions
from gui.common.settings import Key, Settings
from gui.viewer.canvas.pictures.greyscale import PRESETS, Greyscale
from gui.viewer.canvas.pictures.heatmap_style import PALETTES, HeatmapStyle
from gui.viewer.canvas.view_state import Tool
from gui.viewer.comparison import Comparison
from gui.viewer.film_actions import FilmActions


class FilmCommands(QObject):
    """Connects the actions to the views.

    Args:
        view_actions: The window's actions of the view.
        actions: The actions of the film.
        films: The two views.
        settings: Store the preferences.
        parent: Its owner.
    """

    def __init__(
        self,
        view_actions: Actions,
        actions: FilmActions,
        films: Comparison,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_actions, self._actions, self._films, self._settings = view_actions, actions, films, settings
        self._connect_view_actions()
        self._connect_actions()
        for state in films.states:
            state.greyscale_changed.connect(self._show_state)
            state.measured.connect(self._show_state)
            state.heatmap_changed.connect(self._enable_evidence_map)
        films.active_changed.connect(self._show_state)
        settings.changed.connect(self._follow_settings)
        self._apply_heatmap_style()
        actions.same_window_level.setChecked(settings.get(Key.SAME_WINDOW_LEVEL, False))

    @property
    def preset(self) -> str:
        """The initial window level of films: the preset that the user has chosen last."""
        stored = self._settings.get(Key.PRESET, PRESETS[0])
        return stored if stored in PRESETS else PRESETS[0]

    @property
    def heatmap_style(self) -> HeatmapStyle:
        """How the heat map is displayed."""
        palette = self._settings.get(Key.PALETTE, PALETTES[0])
        return HeatmapStyle(
            visible=self._view_actions.heatmap.isChecked(),
            opacity=min(max(self._settings.get(Key.OPACITY, HeatmapStyle().opacity), 0), 100),
            palette=palette if palette in PALETTES else PALETTES[0],
            contours=self._settings.get(Key.CONTOURS, False),
            of_evidence=self._actions.evidence_map.isChecked(),
            lungs=self._settings.get(Key.LUNGS, False),
        )

    @Slot(int)
    def set_opacity(self, percent: int) -> None:
        """Change the opacity of the heat map, in percent."""
        if percent != self.heatmap_style.opacity:
            self._settings.set(Key.OPACITY, percent)

    def enable_for(self, *, has_film: bool) -> None:
        """Enable rotation, zoom and inversion only with a film; switches stay enabled for the next film."""
        view, film = self._view_actions, self._actions
        for action in (
            *(view.fit, view.actual_size, view.zoom_in, view.zoom_out),
            *(film.rotate_right, film.rotate_left, film.flip, film.reset_orientation, film.invert),
        ):
            action.setEnabled(has_film)

    @Slot()
    def _fit(self) -> None:
        self._films.active.viewport.fit()

    @Slot()
    def _actual_size(self) -> None:
        self._films.active.viewport.actual_size()

    @Slot()
    def _life_size(self) -> None:
        self._films.active.viewport.life_size()

    @Slot()
    def _zoom_in(self) -> None:
        self._films.active.viewport.zoom_in()

    @Slot()
    def _zoom_out(self) -> None:
        self._films.active.viewport.zoom_out()

    @Slot()
    def _rotate_right(self) -> None:
        self._films.active.viewport.rotate(1)

    @Slot()
    def _rotate_left(self) -> None:
        self._films.active.viewport.rotate(-1)

    @Slot()
    def _flip(self) -> None:
        self._films.active.viewport.flip()

    @Slot()
    def _reset_orientation(self) -> None:
        self._films.active.viewport.reset_orientation()

    @Slot()
    def _invert(self) -> None:
        self._films.active.state.change_greyscale(Greyscale.inverse)

    @Slot(QAction)
    def _choose_preset(self, action: QAction) -> None:
        self._set_preset(str(action.data()))

    @Slot()
    def _next_preset(self) -> None:
        greyscale = self._films.active.state.greyscale
        current = PRESETS.index(greyscale.preset) if greyscale is not None and greyscale.preset in PRESETS else -1
        self._set_preset(PRESETS[(current + 1) % len(PRESETS)])

    @Slot()
    def _reset_window_level(self) -> None:
        self._set_preset(PRESETS[0])

    def _set_preset(self, preset: str) -> None:
        self._settings.set(Key.PRESET, preset)
        self._films.active.state.change_greyscale(lambda greyscale: greyscale.with_preset(preset))

    @Slot(bool)
    def _use_window_level_tool(self, chosen: bool) -> None:
        self._use_tool(Tool.WINDOW_LEVEL if chosen else Tool.PAN)

    @Slot(bool)
    def _use_ruler(self, chosen: bool) -> None:
        self._use_tool(Tool.MEASURE if chosen else Tool.PAN)

    @Slot(bool)
    def _use_ellipse(self, chosen: bool) -> None:
        self._use_tool(Tool.ELLIPSE if chosen else Tool.PAN)

    @Slot(bool)
    def _use_rectangle(self, chosen: bool) -> None:
        self._use_tool(Tool.RECTANGLE if chosen else Tool.PAN)

    def _use_tool(self, tool: Tool) -> None:
        """Use one tool at a time; without one, dragging pans."""
        own_tools = (Tool.MEASURE, Tool.ELLIPSE, Tool.RECTANGLE, Tool.WINDOW_LEVEL)
        for action, own_tool in zip(self._actions.tools, own_tools, strict=True):
            action.blockSignals(True)  # so that unchecking another tool does not select panning
            action.setChecked(own_tool is tool)
            action.blockSignals(False)
        for state in self._films.states:
            state.set_tool(tool)

    @Slot(bool)
    def _magnify(self, magnified: bool) -> None:
        for state in self._films.states:
            state.set_magnified(magnified)

    @Slot()
    def _clear_measurements(self) -> None:
        self._films.active.state.clear_measurements()

    @Slot(QAction)
    def _choose_palette(self, action: QAction) -> None:
        self._settings.set(Key.PALETTE, str(action.data()))

    @Slot(bool)
    def _set_contours(self, contours: bool) -> None:
        if contours != self.heatmap_style.contours:
            self._settings.set(Key.CONTOURS, contours)
            if contours:
                self._view_actions.heatmap.setChecked(True)

    @Slot(bool)
    def _set_lungs(self, shown: bool) -> None:
        self._settings.set(Key.LUNGS, shown)

    @Slot(bool)
    def _share_window_level(self, same: bool) -> None:
        self._settings.set(Key.SAME_WINDOW_LEVEL, same)
        self._films.set_same_window_level(same)

    @Slot(str)
    def _follow_settings(self, name: str) -> None:
        if name in {Key.OPACITY, Key.PALETTE, Key.CONTOURS, Key.LUNGS}:
            self._apply_heatmap_style()

    @Slot()
    def _apply_heatmap_style(self) -> None:
        style = self.heatmap_style
        self._actions.contours.setChecked(style.contours)
        self._actions.lungs.setChecked(style.lungs)
        self._actions.palettes[style.palette].setChecked(True)
        for state in self._films.states:
            if state.heatmap_style != style:
                state.set_heatmap_style(style)

    @Slot()
    def _enable_evidence_map(self) -> None:
        """Let the user switch between two maps if a displayed film has both."""
        evidence = [state.evidence for state in self._films.states]
        self._actions.evidence_map.setEnabled(any(map_ is not None and map_.opacities is not None for map_ in evidence))

    @Slot()
    def _show_state(self) -> None:
        """Check and enable the actions by the state of the active view."""
        state = self._films.active.state
        for preset, action in self._actions.presets.items():
            action.setChecked(state.greyscale is not None and state.greyscale.preset == preset)
        self._actions.life_size.setEnabled(state.ruler.spacing is not None)
        self._actions.clear_measurements.setEnabled(bool(state.ruler.measurements))
        self._actions.compare.setEnabled(self._films.view.state.has_film or self._films.pinned_case is not None)

    def _connect_view_actions(self) -> None:
        actions = self._view_actions
        actions.heatmap.toggled.connect(self._apply_heatmap_style)
        actions.fit.triggered.connect(self._fit)
        actions.actual_size.triggered.connect(self._actual_size)
        actions.zoom_in.triggered.connect(self._zoom_in)
        actions.zoom_out.triggered.connect(self._zoom_out)

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.life_size.triggered.connect(self._life_size)
        actions.rotate_right.triggered.connect(self._rotate_right)
        actions.rotate_left.triggered.connect(self._rotate_left)
        actions.flip.triggered.connect(self._flip)
        actions.reset_orientation.triggered.connect(self._reset_orientation)
        actions.invert.triggered.connect(self._invert)
        actions.preset_group.triggered.connect(self._choose_preset)
        actions.next_preset.triggered.connect(self._next_preset)
        actions.reset_window_level.triggered.connect(self._reset_window_level)
        actions.window_level_tool.toggled.connect(self._use_window_level_tool)
        actions.measure.toggled.connect(self._use_ruler)
        actions.ellipse.toggled.connect(self._use_ellipse)
        actions.rectangle.toggled.connect(self._use_rectangle)
        actions.magnifier.toggled.connect(self._magnify)
        actions.clear_measurements.triggered.connect(self._clear_measurements)
        actions.palette_group.triggered.connect(self._choose_palette)
        actions.contours.toggled.connect(self._set_contours)
        actions.evidence_map.toggled.connect(self._apply_heatmap_style)
        actions.lungs.toggled.connect(self._set_lungs)
        actions.same_window_level.toggled.connect(self._share_window_level)
