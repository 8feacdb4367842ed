"""The reading room: the tools above the film, the film with its panels, and the answer below it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.common.action_set import Actions
from gui.common.outcomes import Outcome
from gui.common.settings import Settings
from gui.common.theme import Theme
from gui.table.rows.film_case import FilmCase
from gui.verdict.verdict_panel import VerdictPanel
from gui.viewer.canvas.film_loader import Evidence, FilmLoader, LoadedFilm
from gui.viewer.canvas.film_view import FilmView
from gui.viewer.comparison import Comparison
from gui.viewer.details_panel import DetailsPanel
from gui.viewer.film_actions import FilmActions
from gui.viewer.film_commands import FilmCommands
from gui.viewer.histogram import Histogram
from gui.viewer.tool_strip import ToolStrip

_PATIENCE_MS = 150
"""A film that takes longer to load than this is said to be loading; until then the one before stays."""


class ViewerPanel(QWidget):
    """Shows one case, or two side by side.

    Args:
        actions: The window's actions; those of the view are put to work here.
        theme: Where the colours come from.
        settings: Where the user's preferences are kept.
        parent: Its owner.
    """

    def __init__(self, actions: Actions, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.film_actions = FilmActions(theme, self)
        self.view, self.kept = FilmView(), FilmView()
        self.answer = VerdictPanel(theme)
        self.details = DetailsPanel()
        self.histogram = Histogram(self.view)
        self.tools = ToolStrip(actions, self.film_actions, theme)
        self.opacity = self.tools.opacity
        self.comparison = Comparison(self.view, self.kept, self)
        self.switches = actions.heatmap, self.film_actions.histogram, self.film_actions.details
        """What is switched on and off for as long as the program runs."""
        self._commands = FilmCommands(actions, self.film_actions, self.comparison, settings, self)
        self._case: FilmCase | None = None
        self._loaded: LoadedFilm | None = None
        self._loader = FilmLoader(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._lay_out()
        self._connect(actions, settings)

    def show_case(self, case: FilmCase) -> None:
        """Show a case: its answer now, its film as soon as it is read."""
        self.answer.show_case(case)
        before, self._case = self._case, case
        if before is not None and _same_film(before, case):
            self.view.show_evidence(self._evidence(case, self._loaded))
        elif case.outcome is Outcome.FAILED:
            self._loader.forget()
            self._show_message(self.tr("There is no picture to show."))
        else:
            self._loaded = None
            if not self._patience.isActive():  # one who steps on quickly must not look at an old film for long
                self._patience.start()
            self._loader.load(case.finding)

    @property
    def shown_cases(self) -> tuple[FilmCase, ...]:
        """The case that is shown, and the one that is kept beside it."""
        return tuple(case for case in (self._case, self.comparison.kept_case) if case is not None)

    def update_case(self, case: FilmCase) -> None:
        """Show what has changed about a case, if it is shown or kept beside."""
        if self._case is not None and self._case.case_id == case.case_id:
            self.show_case(case)
        kept = self.comparison.kept_case
        if kept is not None and kept.case_id == case.case_id:
            self.comparison.kept_case = case
            self.kept.show_evidence(self._evidence(case, self.kept.film))

    def forget_case(self, case_id: int) -> None:
        """Show nothing more of a case, which is gone from the table."""
        if self._case is not None and self._case.case_id == case_id:
            self._case = None
            self._loader.forget()
            self._show_message("")
        kept = self.comparison.kept_case
        if kept is not None and kept.case_id == case_id:
            self.film_actions.beside.setChecked(False)

    def close_down(self) -> None:
        """Stop loading, and wait for the threads to end."""
        self._patience.stop()
        self._loader.close()
        self.details.close_down()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the histogram in its corner."""
        if event.type() == QEvent.Type.Resize:
            self.histogram.place()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _show_film(self, film: LoadedFilm) -> None:
        self._patience.stop()
        if self._case is not None:
            self._loaded = film
            self.view.show_film(film, self._commands.preset, self._evidence(self._case, film))
            self.comparison.arrive(self._case)
            self.details.show_details(film.details)
            self.histogram.place()

    @Slot(str)
    def _show_message(self, sentence: str) -> None:
        self._patience.stop()
        self._loaded = None
        self.view.show_message(sentence)
        self.details.show_details(None)

    @Slot()
    def _say_loading(self) -> None:
        self._loaded = None
        self.view.show_message(self.tr("Loading…"))
        self.details.show_details(None)

    @Slot(bool)
    def _toggle_beside(self, wanted: bool) -> None:
        if wanted and self._case is not None and self._loaded is not None:
            self.comparison.keep(self._case)
        else:
            self.comparison.release()
        kept = self.comparison.kept_case is not None
        self.film_actions.beside.setChecked(kept)
        self.film_actions.same_window.setEnabled(kept)

    @Slot(bool)
    def _toggle_heatmap(self, shown: bool) -> None:
        self.opacity.setEnabled(shown)

    @Slot()
    def _follow_settings(self) -> None:
        self.opacity.setValue(self._commands.look.opacity)

    def _evidence(self, case: FilmCase, film: LoadedFilm | None) -> Evidence | None:
        """The heat map, but nothing of it to one who reads blind."""
        return None if film is None or case.withheld else film.evidence

    def _connect(self, actions: Actions, settings: Settings) -> None:
        self.kept.setAccessibleName(self.tr("Film that is kept beside"))
        self._loader.loaded.connect(self._show_film)
        self._loader.failed.connect(self._show_message)
        self._patience.timeout.connect(self._say_loading)
        self.kept.stepped.connect(self.view.stepped)
        self.film_actions.beside.toggled.connect(self._toggle_beside)
        self.film_actions.details.toggled.connect(self.details.setVisible)
        self.film_actions.histogram.toggled.connect(self.histogram.setVisible)
        actions.heatmap.toggled.connect(self._toggle_heatmap)
        settings.changed.connect(self._follow_settings)
        self._follow_settings()
        self.opacity.valueChanged.connect(self._commands.set_opacity)
        self.view.installEventFilter(self)
        self.addActions(self.film_actions.all_actions())

    def _lay_out(self) -> None:
        self.details.hide()
        films = QHBoxLayout()
        films.setSpacing(1)
        for view in (self.kept, self.view):
            view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            films.addWidget(view, 1)
        films.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addLayout(films, 1)
        layout.addWidget(self.answer)


def _same_film(before: FilmCase, after: FilmCase) -> bool:
    """Whether only what is said of a film has changed, such as the reader's verdict, and not what is shown of it."""
    first, second = before.finding, after.finding
    return (before.case_id, first.path, first.assessed_at) == (after.case_id, second.path, second.assessed_at)
