"""The viewer panel: tool strip, film with its details, and the verdict below it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.common.action_set import Actions
from gui.common.outcomes import Outcome
from gui.common.settings import Settings
from gui.common.style.theme import Theme
from gui.i18n.message_translation import translated
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel
from gui.verdict.verdict_panel import VerdictPanel
from gui.viewer.canvas.film_loader import FilmLoader
from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import Evidence, LoadedFilm
from gui.viewer.comparison import Comparison
from gui.viewer.details_panel import DetailsPanel
from gui.viewer.film_actions import FilmActions
from gui.viewer.film_commands import FilmCommands
from gui.viewer.histogram import Histogram
from gui.viewer.tool_strip import ToolStrip
from inference.messages import Code, Message

_CHANGED = Message("The file has changed since it was assessed. Assess it again.", code=Code.CHANGED)

_LOW, _HIGH, _WIDE = 420, 640, 520
"""Below the first height the verdict panel is as low as possible; from the width on it is then beside the film. From
the second height on it gets one more line."""

_LOADING_DELAY_MS = 150
"""How long the previous film stays before "Loading…" takes its place."""


class ViewerPanel(QWidget):
    """Shows one case, or two side by side.

    Args:
        actions: The window's actions; those of the view are connected by the panel.
        theme: The source of the colours.
        settings: Store the user's preferences.
        parent: Its owner.

    Signals:
        film_shown: Emitted with the case whose film has been loaded and is displayed now.
        message_shown: Emitted when a message is displayed instead of a film, which will not be loaded.
    """

    film_shown = Signal(object)
    message_shown = Signal()

    def __init__(self, actions: Actions, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.film_actions = FilmActions(theme, self)
        self.view, self.pinned = FilmView(), FilmView()
        self.verdict_panel = VerdictPanel(theme)
        self.details = DetailsPanel()
        self.histogram = Histogram(self.view)
        self._beside = QWidget()
        self.tools = ToolStrip(actions, self.film_actions, theme)
        self.opacity = self.tools.opacity
        self.comparison = Comparison(self.view, self.pinned, self)
        self.switches = actions.heatmap, self.film_actions.histogram, self.film_actions.details
        """Switches whose state lasts until the program ends."""
        self._commands = FilmCommands(actions, self.film_actions, self.comparison, settings, self)
        self._case: FilmCase | None = None
        self._loaded: LoadedFilm | None = None
        self._loader = FilmLoader(self)
        self._loading_timer = QTimer(self)
        self._loading_timer.setSingleShot(True)
        self._loading_timer.setInterval(_LOADING_DELAY_MS)
        self._lay_out()
        self._connect(actions, settings)

    def show_case(self, case: FilmCase) -> None:
        """Show a case's film as soon as it is loaded."""
        before, self._case = self._case, case
        if before is not None and _same_film(before, case):
            self.view.state.show_evidence(self._evidence(case, self._loaded))
            if self._loaded is not None and before.is_numbered != case.is_numbered:
                self._show_details(case, self._loaded)
        elif case.outcome is Outcome.FAILED:
            self._loader.cancel()
            self._show_message(self.tr("There is no picture to show."))
        else:
            self._loaded = None
            if (
                not self._loading_timer.isActive()
            ):  # not restarted by quick stepping, so that no old film stays for long
                self._loading_timer.start()
            self._loader.load(case.finding)

    @property
    def shown_cases(self) -> tuple[FilmCase, ...]:
        """The selected case and the pinned one, if any."""
        return tuple(case for case in (self._case, self.comparison.pinned_case) if case is not None)

    def update_case(self, case: FilmCase) -> None:
        """Show a case that has changed, if it is selected or pinned."""
        if self._case is not None and self._case.case_id == case.case_id:
            self.show_case(case)
            if self.comparison.pinned_case is not None:
                self.view.state.set_title(case.name)
        pinned = self.comparison.pinned_case
        if pinned is not None and pinned.case_id == case.case_id:
            self.comparison.update_pinned(case)
            self.pinned.state.show_evidence(self._evidence(case, self.pinned.state.film))

    def remove_case(self, case_id: int) -> None:
        """Remove a case that is no longer in the table."""
        if self._case is not None and self._case.case_id == case_id:
            self._case = None
            self._loader.cancel()
            self._show_message("")
        pinned = self.comparison.pinned_case
        if pinned is not None and pinned.case_id == case_id:
            self.film_actions.compare.setChecked(False)

    def show_prior(self, case: FilmCase, film: LoadedFilm, note: str) -> None:
        """Show a prior of the selected film beside it, with a note on how much older it is."""
        if self._case is not None and self._loaded is not None:
            self.view.state.set_title(self._case.name)
            self.comparison.pin_prior(case, film, self._evidence(case, film), note)
            self._mark_pinned()

    def load_ahead(self, cases: Iterable[FilmCase]) -> None:
        """Load the films of the cases that are likely to be shown next, the likeliest first."""
        self._loader.load_ahead([case.finding for case in cases if case.outcome is not Outcome.FAILED])

    @property
    def default_preset(self) -> str:
        """The preset for films without a stored window level."""
        return self._commands.preset

    def is_measuring(self) -> bool:
        """Whether a line or region has only its first end."""
        return any(state.ruler.is_drawing for state in self.comparison.states)

    def drop_open_measurement(self) -> None:
        """Delete the line or region that has only its first end."""
        for state in self.comparison.states:
            state.drop_open_measurement()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the verdict panel to the size: a low window leaves its height to the film."""
        super().resizeEvent(event)
        low, beside = self.height() < _LOW, self.height() < _LOW and self.width() >= _WIDE
        self.verdict_panel.set_place(low=low, beside=beside, high=self.height() >= _HIGH)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(across if beside else down)

    def close_down(self) -> None:
        """Cancel loading, and wait for the threads to end."""
        self._loading_timer.stop()
        self._loader.close()
        self.details.close_down()

    @Slot(object)
    def _show_film(self, film: LoadedFilm) -> None:
        self._loading_timer.stop()
        if self._case is not None and _has_other_content(film, self._case):
            self._show_message(translated(_CHANGED))
        elif self._case is not None:
            self._loaded = film
            self._commands.enable_for(has_film=True)
            self.view.state.show_film(film, self._commands.preset, self._evidence(self._case, film))
            if self._case.finding.correction is not None:
                self.view.state.apply_correction(self._case.finding.correction)
            self.comparison.link_new_film(self._case)
            self._show_details(self._case, film)

    def _show_details(self, case: FilmCase, film: LoadedFilm) -> None:
        """Show a film's details and marks, with its number while its name is hidden."""
        self.details.show_details(film.details, case.name if case.is_numbered else "")
        self.film_shown.emit(case)

    @Slot(str)
    def _show_message(self, sentence: str) -> None:
        self._loading_timer.stop()
        self._loaded = None
        self._commands.enable_for(has_film=self.comparison.pinned_case is not None)
        self.view.state.show_message(sentence)
        self.details.show_details(None)
        self.message_shown.emit()

    @Slot()
    def _show_loading(self) -> None:
        self._loaded = None
        self.view.state.show_message(self.tr("Loading…"))
        self.details.show_details(None)

    @Slot(bool)
    def _toggle_comparison(self, wanted: bool) -> None:
        if wanted and self._case is not None and self._loaded is not None:
            self.comparison.pin(self._case)
        else:
            self.comparison.unpin()
        self._mark_pinned()

    def _mark_pinned(self) -> None:
        """Show in the actions whether a film is pinned, without triggering them."""
        pinned, actions = self.comparison.pinned_case is not None, self.film_actions
        actions.compare.blockSignals(True)
        actions.compare.setChecked(pinned)
        actions.compare.blockSignals(False)
        actions.same_window_level.setEnabled(pinned and not self.comparison.shows_prior)
        self._commands.enable_for(has_film=pinned or self._loaded is not None)

    @Slot(bool)
    def _toggle_heatmap(self, visible: bool) -> None:
        self.opacity.setEnabled(visible)

    @Slot()
    def _update_column_visibility(self) -> None:
        """Show the column beside the film if it contains something."""
        self._beside.setVisible(self.film_actions.details.isChecked() or self.film_actions.histogram.isChecked())

    @Slot()
    def _follow_settings(self) -> None:
        self.opacity.setValue(self._commands.heatmap_style.opacity)

    def _evidence(self, case: FilmCase, film: LoadedFilm | None) -> Evidence | None:
        """The heat map; None while the answer is withheld."""
        return None if film is None or case.withheld else film.evidence

    def _connect(self, actions: Actions, settings: Settings) -> None:
        self.pinned.setAccessibleName(self.tr("Film that is kept beside"))
        self._loader.loaded.connect(self._show_film)
        self._loader.failed.connect(self._show_message)
        self._loading_timer.timeout.connect(self._show_loading)
        self.pinned.stepped.connect(self.view.stepped)
        self.film_actions.compare.toggled.connect(self._toggle_comparison)
        self.film_actions.details.toggled.connect(self.details.setVisible)
        self.film_actions.histogram.toggled.connect(self.histogram.setVisible)
        for action in (self.film_actions.details, self.film_actions.histogram):
            action.toggled.connect(self._update_column_visibility)
        actions.heatmap.toggled.connect(self._toggle_heatmap)
        settings.changed.connect(self._follow_settings)
        self._follow_settings()
        self.opacity.valueChanged.connect(self._commands.set_opacity)
        self.addActions(self.film_actions.all_actions())

    def _lay_out(self) -> None:
        self.details.hide()
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(0)
        films = QHBoxLayout()
        films.setSpacing(1)
        for view in (self.pinned, self.view):
            view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            films.addWidget(view, 1)
        self._beside.setObjectName("beside_film")
        self._beside.hide()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.histogram)
        beside.addWidget(self.details, 1)
        beside.addStretch(0)
        films.addWidget(self._beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        self._body.addLayout(films, 1)
        self._body.addWidget(self.verdict_panel)
        layout.addLayout(self._body, 1)


class FilmFollower(QObject):
    """Updates the viewer panel when its cases change or are removed from the table.

    Args:
        films: The rows of the table.
        panel: Shows one or two of its films.
        parent: Its owner.
    """

    def __init__(self, films: FilmsModel, panel: ViewerPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films, self._panel = films, panel
        for signal in (films.dataChanged, films.modelReset, films.rowsRemoved):
            signal.connect(self._update_cases)

    @Slot()
    def _update_cases(self) -> None:
        for before in self._panel.shown_cases:
            try:
                case = self._films.case(before.case_id)
            except KeyError:
                self._panel.remove_case(before.case_id)
            else:
                if _has_changed(before, case):
                    self._panel.update_case(case)


def _has_other_content(film: LoadedFilm, case: FilmCase) -> bool:
    """Whether the file has changed since it was assessed, so that the answer is not about this content."""
    facts = case.finding.film
    return facts is not None and facts.sha256 != film.details.sha256


def _same_film(before: FilmCase, after: FilmCase) -> bool:
    """Whether both cases show the same film and assessment, while for example the reader's verdict may differ."""
    first, second = before.finding, after.finding
    return (before.case_id, first.path, first.assessed_at) == (after.case_id, second.path, second.assessed_at)


def _has_changed(before: FilmCase, after: FilmCase) -> bool:
    """Whether anything displayed differs: finding, review, or whether answer or name are hidden."""
    if before.finding is not after.finding or before.review != after.review:
        return True
    return (before.withheld, before.is_numbered) != (after.withheld, after.is_numbered)
