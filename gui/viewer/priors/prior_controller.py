"""Shows the patient's prior films beside the shown film, one after the other."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel
from gui.viewer.canvas.film_loader import FilmLoader
from gui.viewer.canvas.loaded_film import LoadedFilm
from gui.viewer.priors.prior_finder import Prior, PriorFinder, Priors
from gui.viewer.viewer_panel import ViewerPanel

_NOTICE_DELAY_MS = 400
"""After this time a message says that the search goes on."""

_OLDER, _LATER = 1, -1


class PriorController(QObject):
    """Performs the actions of priors.

    They are disabled in a reader study, where they would show a film out of its order.

    Args:
        viewer: Shows the films.
        films: The rows of the table, in which priors are searched.
        parent: Its owner.

    Signals:
        noted: Emitted with a sentence for the user, for example that there is no prior.
    """

    noted = Signal(str)

    def __init__(self, viewer: ViewerPanel, films: FilmsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._films, self._actions = viewer, films, viewer.film_actions
        self._case: FilmCase | None = None
        self._step = _OLDER
        self._wanted: Prior | None = None
        self._shown: Prior | None = None
        self._finder = PriorFinder(self)
        self._loader = FilmLoader(self)
        self._search_notice = QTimer(self, singleShot=True, interval=_NOTICE_DELAY_MS)
        self._search_notice.timeout.connect(self._note_search)
        self._finder.found.connect(self._choose)
        self._finder.failed.connect(self._fail)
        self._loader.loaded.connect(self._show)
        self._loader.failed.connect(self._fail)
        self._actions.prior.triggered.connect(self._show_older)
        self._actions.later_prior.triggered.connect(self._show_later)
        viewer.film_shown.connect(self._follow)
        viewer.view.state.film_changed.connect(self._forget_film)

    def close_down(self) -> None:
        """Cancel search and loading, and wait for the threads to end."""
        self._search_notice.stop()
        self._finder.close()
        self._loader.close()

    @Slot(object)
    def _follow(self, case: FilmCase) -> None:
        self._case = case
        self._enable()

    @Slot()
    def _forget_film(self) -> None:
        """Remove the prior, since another film is about to be shown, or none."""
        self._finder.cancel()
        self._loader.cancel()
        self._search_notice.stop()
        self._case = self._wanted = self._shown = None
        self._enable()
        if self._viewer.comparison.shows_prior:
            self._actions.compare.setChecked(False)

    def _enable(self) -> None:
        case = self._case
        offered = case is not None and case.finding.is_dicom and not case.sealed
        self._actions.prior.setEnabled(offered)
        self._actions.later_prior.setEnabled(offered)

    @Slot()
    def _show_older(self) -> None:
        self._search(_OLDER)

    @Slot()
    def _show_later(self) -> None:
        if self._viewer.comparison.shows_prior:
            self._search(_LATER)

    def _search(self, step: int) -> None:
        if self._case is not None:
            self._step = step
            self._search_notice.start()
            rows = self._films.rows
            self._finder.find(self._case.finding, list(zip(rows.ids, rows.findings, strict=True)))

    @Slot(object)
    def _choose(self, priors: Priors) -> None:
        """Load the next prior in the requested direction, or say why there is none."""
        self._search_notice.stop()
        case_ids = [prior.case_id for prior in priors.films]
        shown_id = self._shown.case_id if self._shown is not None and self._viewer.comparison.shows_prior else None
        current = -1 if shown_id is None or shown_id not in case_ids else case_ids.index(shown_id)
        wanted = current + self._step
        if wanted < 0:
            self._actions.compare.setChecked(False)
        elif wanted < len(case_ids):
            self._load(priors.films[wanted])
        else:
            self.noted.emit(self._reason_for_none(priors, is_beside=current >= 0))

    def _load(self, prior: Prior) -> None:
        try:
            case = self._films.case(prior.case_id)
        except KeyError:  # removed during the search
            self._search(self._step)
        else:
            self._wanted = prior
            self._loader.load(case.finding)

    def _reason_for_none(self, priors: Priors, *, is_beside: bool) -> str:
        if not priors.has_patient:
            return self.tr("The film does not say whose it is: it has no patient ID.")
        if not priors.has_day:
            return self.tr("The film does not say when it was taken.")
        if is_beside:
            return self.tr("There is no older film of this patient in the table.")
        return self.tr("There is no prior film of this patient in the table.")

    @Slot(object)
    def _show(self, film: LoadedFilm) -> None:
        if self._wanted is None:
            return
        try:
            case = self._films.case(self._wanted.case_id)
        except KeyError:  # removed while the film was loaded
            return
        self._shown = self._wanted
        self._viewer.show_prior(case, film, self._note(self._shown.days))

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._search_notice.stop()
        self.noted.emit(sentence)

    @Slot()
    def _note_search(self) -> None:
        self.noted.emit(self.tr("Looking for earlier films of this patient…"))

    def _note(self, days: int) -> str:
        if days == 0:
            return self.tr("earlier the same day")
        return self.tr("1 day before") if days == 1 else self.tr("{0} days before").format(days)
