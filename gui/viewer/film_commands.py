"""What the film's actions do: they act on the film that was looked at last, and remember what the user prefers."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from gui.common.action_set import Actions
from gui.common.settings import Settings
from gui.viewer.canvas.drags import Tool
from gui.viewer.canvas.heatmap_style import PALETTES, HeatmapStyle
from gui.viewer.canvas.tone import PRESETS, Tone
from gui.viewer.comparison import Comparison
from gui.viewer.film_actions import FilmActions

_OPACITY, _PALETTE, _CONTOURS, _PRESET = "film/opacity", "film/palette", "film/contours", "film/preset"
_SAME_WINDOW = "film/same_window"


class FilmCommands(QObject):
    """Connects the actions to the films.

    Args:
        view_actions: The window's actions of the view.
        actions: The actions of the film.
        films: The views that they act on.
        settings: Where preferences are kept.
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
        for view in (films.view, films.kept):
            view.toned.connect(self._show_state)
            view.measured.connect(self._show_state)
        films.active_changed.connect(self._show_state)
        settings.changed.connect(self._follow_settings)
        self._apply_look()
        actions.same_window.setChecked(settings.get(_SAME_WINDOW, False))

    @property
    def preset(self) -> str:
        """The window that films begin with: the preset chosen last."""
        kept = self._settings.get(_PRESET, PRESETS[0])
        return kept if kept in PRESETS else PRESETS[0]

    @property
    def look(self) -> HeatmapStyle:
        """How the heat map is to be shown."""
        palette = self._settings.get(_PALETTE, PALETTES[0])
        return HeatmapStyle(
            shown=self._view_actions.heatmap.isChecked(),
            opacity=min(max(self._settings.get(_OPACITY, HeatmapStyle().opacity), 0), 100),
            palette=palette if palette in PALETTES else PALETTES[0],
            contours=self._settings.get(_CONTOURS, False),
        )

    @Slot(int)
    def set_opacity(self, percent: int) -> None:
        """How much the heat map covers the film, 0 to 100."""
        if percent != self.look.opacity:
            self._settings.set(_OPACITY, percent)

    @Slot()
    def _fit(self) -> None:
        self._films.active.fit()

    @Slot()
    def _actual_size(self) -> None:
        self._films.active.actual_size()

    @Slot()
    def _life_size(self) -> None:
        self._films.active.life_size()

    @Slot()
    def _zoom_in(self) -> None:
        self._films.active.zoom_in()

    @Slot()
    def _zoom_out(self) -> None:
        self._films.active.zoom_out()

    @Slot()
    def _turn_right(self) -> None:
        self._films.active.turn(1)

    @Slot()
    def _turn_left(self) -> None:
        self._films.active.turn(-1)

    @Slot()
    def _flip(self) -> None:
        self._films.active.mirror()

    @Slot()
    def _set_upright(self) -> None:
        self._films.active.set_upright()

    @Slot()
    def _invert(self) -> None:
        self._films.active.change_tone(Tone.inverse)

    @Slot(QAction)
    def _choose_preset(self, action: QAction) -> None:
        self._set_preset(str(action.data()))

    @Slot()
    def _next_preset(self) -> None:
        tone = self._films.active.tone
        current = PRESETS.index(tone.preset) if tone is not None and tone.preset in PRESETS else -1
        self._set_preset(PRESETS[(current + 1) % len(PRESETS)])

    @Slot()
    def _reset_window(self) -> None:
        self._set_preset(PRESETS[0])

    def _set_preset(self, preset: str) -> None:
        self._settings.set(_PRESET, preset)
        self._films.active.change_tone(lambda tone: tone.with_preset(preset))

    @Slot(bool)
    def _take_window_tool(self, taken: bool) -> None:
        self._take_tool(Tool.WINDOW if taken else Tool.PAN)

    @Slot(bool)
    def _take_ruler(self, taken: bool) -> None:
        self._take_tool(Tool.MEASURE if taken else Tool.PAN)

    def _take_tool(self, tool: Tool) -> None:
        """One tool at a time; a tool that is laid down leaves the hand that drags."""
        for action, its in ((self._actions.window_tool, Tool.WINDOW), (self._actions.measure, Tool.MEASURE)):
            action.blockSignals(True)  # or laying one down would take up the hand
            action.setChecked(its is tool)
            action.blockSignals(False)
        for view in (self._films.view, self._films.kept):
            view.set_tool(tool)

    @Slot(bool)
    def _magnify(self, magnified: bool) -> None:
        for view in (self._films.view, self._films.kept):
            view.set_magnified(magnified)

    @Slot()
    def _clear_lines(self) -> None:
        view = self._films.active
        view.ruler.clear()
        view.update()
        view.measured.emit()

    @Slot(QAction)
    def _choose_palette(self, action: QAction) -> None:
        self._settings.set(_PALETTE, str(action.data()))

    @Slot(bool)
    def _draw_contours(self, contours: bool) -> None:
        if contours != self.look.contours:
            self._settings.set(_CONTOURS, contours)
            if contours:
                self._view_actions.heatmap.setChecked(True)

    @Slot(bool)
    def _share_window(self, same: bool) -> None:
        self._settings.set(_SAME_WINDOW, same)
        self._films.set_same_window(same)

    @Slot(str)
    def _follow_settings(self, name: str) -> None:
        if name in {_OPACITY, _PALETTE, _CONTOURS}:
            self._apply_look()

    @Slot()
    def _apply_look(self) -> None:
        look = self.look
        self._actions.contours.setChecked(look.contours)
        self._actions.palettes[look.palette].setChecked(True)
        for view in (self._films.view, self._films.kept):
            if view.look != look:
                view.set_look(replace(look))

    @Slot()
    def _show_state(self) -> None:
        """Let the actions tell what holds for the film that was looked at last."""
        view = self._films.active
        for preset, action in self._actions.presets.items():
            action.setChecked(view.tone is not None and view.tone.preset == preset)
        self._actions.life_size.setEnabled(view.ruler.spacing is not None)
        self._actions.clear_lines.setEnabled(bool(view.ruler.lines))
        self._actions.beside.setEnabled(self._films.view.has_film or self._films.kept_case is not None)

    def _connect_view_actions(self) -> None:
        actions = self._view_actions
        actions.heatmap.toggled.connect(self._apply_look)
        actions.fit.triggered.connect(self._fit)
        actions.actual_size.triggered.connect(self._actual_size)
        actions.zoom_in.triggered.connect(self._zoom_in)
        actions.zoom_out.triggered.connect(self._zoom_out)

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.life_size.triggered.connect(self._life_size)
        actions.rotate_right.triggered.connect(self._turn_right)
        actions.rotate_left.triggered.connect(self._turn_left)
        actions.flip.triggered.connect(self._flip)
        actions.upright.triggered.connect(self._set_upright)
        actions.invert.triggered.connect(self._invert)
        actions.preset_group.triggered.connect(self._choose_preset)
        actions.next_preset.triggered.connect(self._next_preset)
        actions.reset_window.triggered.connect(self._reset_window)
        actions.window_tool.toggled.connect(self._take_window_tool)
        actions.measure.toggled.connect(self._take_ruler)
        actions.magnifier.toggled.connect(self._magnify)
        actions.clear_lines.triggered.connect(self._clear_lines)
        actions.palette_group.triggered.connect(self._choose_palette)
        actions.contours.toggled.connect(self._draw_contours)
        actions.same_window.toggled.connect(self._share_window)
