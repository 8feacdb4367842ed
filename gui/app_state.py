"""The application's state: what outlives the window, which is made anew when the language changes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoStack

from gui.common.settings import Key, Settings
from gui.diagnostics.log_file import close_log
from gui.review.reviews import Reviews
from gui.scan.allowances import Allowance, Allowances
from gui.scan.events import AUTO
from gui.scan.scan_bridge import ScanBridge
from gui.scan.scan_worker import ScanWorker
from gui.session.recent_folders import RecentFolders
from gui.session.session import Session
from gui.session.user_data import delete_user_data
from gui.study.study_mode import StudyMode
from gui.table.rows.films_model import FilmsModel
from gui.verdict.operating_point import OperatingPointChoice
from gui.viewer.film_marks import FilmMarks
from inference.paths import SAMPLE_FILMS
from inference.populations import POPULATIONS
from inference.scan.discovery import FoundFile

if TYPE_CHECKING:
    from inference.finding import Finding


class AppState(QObject):
    """Films, reviews, undo, settings, the session and the scan.

    Args:
        model: An ONNX file for this run; None for the one that is set.
        device: One of `inference.models.devices.DEVICE_NAMES` for this run; None for the one that is set.
        settings: What the user has set; None to read it.
        parent: Its owner.
    """

    def __init__(
        self,
        model: Path | None = None,
        device: str | None = None,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings or Settings(self)
        self.model = model or _path(self.settings.get(Key.MODEL, ""))
        self.device = device or self.settings.get(Key.DEVICE, AUTO)
        self.undo_stack = QUndoStack(self)
        self.reviews = Reviews(self.undo_stack, self)
        self.marks = FilmMarks(self)
        self.operating_point = OperatingPointChoice(self)
        self.allowances = Allowances(self)
        self.bridge = ScanBridge(self._worker(), self)
        self._is_stale = False
        self.bridge.finished.connect(self._refresh_films)
        self.films = FilmsModel(self)
        self.bridge.findings_arrived.connect(self.films.add)
        self.recent = RecentFolders(self.settings, self)
        self.session = Session(self.films, self.bridge, self.settings, self.allowances, self)
        self.study_mode = StudyMode(
            films=self.films,
            reviews=self.reviews,
            marks=self.marks,
            bridge=self.bridge,
            session=self.session,
            settings=self.settings,
        )

    def begin(self, *, new_films: bool) -> None:
        """Go on with what was open: the study that was being read, unless new films are to be opened, or the session.

        Args:
            new_films: Whether the program was started with films.
        """
        if new_films:
            self.settings.set(Key.STUDY, "")
        if not self.study_mode.go_on():
            self.session.start()

    @property
    def population(self) -> str:
        """Whose model judges a film that states no age; "auto" for its look."""
        chosen = self.settings.get(Key.POPULATION, AUTO)
        return chosen if chosen in POPULATIONS else AUTO

    def open_paths(self, paths: list[Path]) -> None:
        """Assess files and folders, after those that are being assessed, and remember the folders."""
        self.recent.add([path for path in paths if path.is_dir() and path != SAMPLE_FILMS])
        self.bridge.add(paths)

    @Slot(list, object)
    def allow(self, paths: list[Path], allowance: Allowance) -> None:
        """Assess films again, for which something more is allowed from now on."""
        self.allowances.allow(paths, allowance)
        self._assess_again(self._findings_of(paths))

    @Slot(list)
    def take_back_allowances(self, paths: list[Path]) -> None:
        """Assess films again, as they would be without the user's leave."""
        self.allowances.take_back(paths)
        self._assess_again(self._findings_of(paths))

    def load_model(self) -> None:
        """Have the model ready, though there may be nothing to assess yet."""
        self.bridge.use(self.model, self.device, self.population)

    def take_model(self, model: Path | None) -> None:
        """Assess with another model from now on, and the films that are open again with it.

        An operating point belongs to one model: what another one said cannot be judged by it.
        """
        self.model = model
        self.settings.set(Key.MODEL, "" if model is None else str(model))
        self.bridge.cancel()
        self.load_model()
        findings = self._findings()
        self._clear_table()
        self._assess_again(findings)

    def take_population(self, population: str) -> None:
        """Judge films as those of another population from now on, and the open ones again after what runs now."""
        if population != self.population:
            self.settings.set(Key.POPULATION, population)
            self._is_stale = True
            self.load_model()

    @Slot()
    def _refresh_films(self) -> None:
        """Assess the films anew that were judged as those of another population."""
        if self._is_stale:
            self._is_stale = False
            self._assess_again(self._findings())

    def take_device(self, device: str) -> None:
        """Run on another device from now on."""
        self.device = device
        self.settings.set(Key.DEVICE, device)
        self.load_model()

    def delete_all_data(self) -> list[Path]:
        """Delete everything that Hilum keeps of this user, and go on as on the first day.

        Returns:
            What could not be deleted.
        """
        self.bridge.close()
        self._clear_table()
        self.session.forget()
        self.allowances.clear()
        self.reviews.close()
        self.marks.close()
        self.settings.clear()
        close_log()
        left = delete_user_data()
        self.model, self.device = None, AUTO
        self.load_model()
        return left

    @Slot()
    def close(self) -> None:
        """End what runs and close every file; no thread is left."""
        self.bridge.close()
        self.session.close()
        self.study_mode.close()
        self.reviews.close()
        self.marks.close()
        self.settings.flush()

    def _worker(self) -> ScanWorker:
        return ScanWorker(self.model, self.device, self.allowances.of, self.population)

    def _findings(self) -> "list[Finding]":
        return [self.films.case(case_id).finding for case_id in self.films.case_ids()]

    def _findings_of(self, paths: list[Path]) -> "list[Finding]":
        """The findings of those that are open."""
        case_ids = (self.films.rows.id_of_path(str(path)) for path in paths)
        return [self.films.case(case_id).finding for case_id in case_ids if case_id is not None]

    def _assess_again(self, findings: "list[Finding]") -> None:
        """Under the names that they have; whatever is known of them already comes from the journal."""
        if findings:
            found = [FoundFile(file=finding.file, path=finding.path) for finding in findings]
            self.bridge.add_found(found.copy)

    def _clear_table(self) -> None:
        self.undo_stack.clear()
        self.films.remove(self.films.case_ids())


def _path(text: str) -> Path | None:
    return Path(text) if text else None
