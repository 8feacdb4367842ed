"""The application's state, which outlives the window: the window is recreated when the language changes."""

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.common.drives import DriveQuestions
from gui.common.settings import Key
from gui.diagnostics.log_file import close_log
from gui.review.reviews import Reviews
from gui.scan.allowances import Allowance, Allowances
from gui.scan.scan_bridge import ScanBridge
from gui.scan.scan_worker import ScanWorker
from gui.session.film_reassessment import FilmReassessment
from gui.session.session import Session
from gui.session.start_state import StartState
from gui.session.user_data import delete_user_data
from gui.study.study_mode import StudyMode
from gui.table.rows.films_model import FilmsModel
from gui.verdict.operating_point import OperatingPointChoice
from gui.viewer.film_marks import FilmMarks
from inference.models import devices
from inference.paths import SAMPLE_FILMS, openable
from inference.populations import AUTO, POPULATIONS

if TYPE_CHECKING:
    from inference.finding import Finding


class AppState(QObject):
    """Films, reviews, undo, settings, the session and the scan.

    Args:
        model: An ONNX file for this session; None for the one in the settings.
        device: One of `inference.models.devices.DEVICE_NAMES` for this session; None for the one in the settings.
        start: The part of the state that exists before the window; None to create it.
        parent: Its owner.
    """

    def __init__(
        self,
        model: Path | None = None,
        device: str | None = None,
        start: StartState | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.start = start or StartState(self)
        self.settings, self.undo_stack, self.recent = self.start.settings, self.start.undo_stack, self.start.recent
        self.model = model or _optional_path(self.settings.get(Key.MODEL, ""))
        self.device = device or self.settings.get(Key.DEVICE, devices.AUTO)
        self.reviews = Reviews(self.undo_stack, self)
        self.marks = FilmMarks(self)
        self.operating_point = OperatingPointChoice(self)
        self.allowances = Allowances(self)
        self.bridge = ScanBridge(self._make_worker(), self)
        self._has_population_changed = False
        self.bridge.finished.connect(self._assess_films_again)
        self.films = FilmsModel(self)
        self._drives = DriveQuestions(self)
        self._drives.answered.connect(self._add_recent)
        self.reassessment = FilmReassessment(self.films, self.bridge, self)
        self.session = Session(self.films, self.bridge, self.settings, self.allowances, self)
        self.study_mode = StudyMode(
            films=self.films,
            reviews=self.reviews,
            marks=self.marks,
            bridge=self.bridge,
            session=self.session,
            settings=self.settings,
        )
        self.bridge.findings_arrived.connect(self.study_mode.add_findings)

    def begin(self, *, new_films: bool) -> None:
        """Restore the study that was being read, unless new films are opened, else the session.

        A study that is not resumed stays stored: another process may be reading it, or the next start resumes it.

        Args:
            new_films: Whether the program was started with films.
        """
        if new_films:
            self.bridge.load_ahead()  # before the session, whose lock waits for the disk
        if new_films or not self.study_mode.resume():
            self.session.start()

    @property
    def population(self) -> str:
        """The population of films whose header states no age; "auto" for the gate's choice."""
        chosen = self.settings.get(Key.POPULATION, AUTO)
        return chosen if chosen in POPULATIONS else AUTO

    def open_paths(self, paths: list[Path]) -> None:
        """Assess files and folders after the current ones, and remember the folders."""
        self._drives.ask(None, partial(_folders_among, paths), is_urgent=False)
        self.bridge.add(paths)
        self.reviews.open()  # while the worker loads the models: the first answer would wait for the disk

    @Slot(object, object)
    def _add_recent(self, _key: None, folders: list[Path]) -> None:
        self.recent.add(folders)

    @Slot(list, object)
    def allow(self, paths: list[Path], allowance: Allowance) -> None:
        """Add an allowance to films, and assess them again."""
        self.allowances.allow(paths, allowance)
        self._assess_again(self._findings_of(paths))

    @Slot(list)
    def classify_again(self, paths: list[Path]) -> None:
        """Assess films again without the journal; a folder that could not be listed is listed again."""
        self.reassessment.assess(self._findings_of(paths), fresh=True)

    @Slot(list)
    def revoke_allowances(self, paths: list[Path]) -> None:
        """Revoke the allowances of films, and assess them again."""
        self.allowances.revoke(paths)
        self._assess_again(self._findings_of(paths))

    def load_model(self) -> None:
        """Load the model before there are films to assess."""
        self.bridge.use(self.model, self.device, self.population)

    def use_model(self, model: Path | None) -> None:
        """Use another model from now on, and assess the open films again with it.

        An operating point belongs to one model: probabilities of another model cannot be compared with its threshold.
        """
        self.model = model
        self.settings.set(Key.MODEL, "" if model is None else str(model))
        self.bridge.cancel()
        self.load_model()
        findings = self._findings()
        self._clear_table()
        self._assess_again(findings)

    def use_population(self, population: str) -> None:
        """Use another population from now on, and assess the open films again after the current jobs."""
        if population != self.population:
            self.settings.set(Key.POPULATION, population)
            self._has_population_changed = True
            self.load_model()

    @Slot()
    def _assess_films_again(self) -> None:
        """Assess the open films again if the population has changed."""
        if self._has_population_changed:
            self._has_population_changed = False
            self._assess_again(self._findings())

    def use_device(self, device: str) -> None:
        """Use another device from now on."""
        self.device = device
        self.settings.set(Key.DEVICE, device)
        self.load_model()

    def delete_all_data(self) -> list[Path]:
        """Delete all data of this user, and continue as after installation.

        Returns:
            The paths that could not be deleted.
        """
        self.bridge.close()
        self._clear_table()
        self.session.forget()
        self.allowances.clear()
        self.reviews.close()
        self.marks.close()
        self.settings.clear()
        close_log()
        undeleted = delete_user_data()
        self.model, self.device = None, devices.AUTO
        self.load_model()
        return undeleted

    @Slot()
    def close(self) -> None:
        """Stop all work, close all files, and end all threads."""
        self.bridge.close()
        self.session.close()
        self.study_mode.close()
        self.reviews.close()
        self.marks.close()
        self.settings.flush()

    def _make_worker(self) -> ScanWorker:
        return ScanWorker(self.model, self.device, self.allowances.of, self.population)

    def _findings(self) -> "list[Finding]":
        return [self.films.case(case_id).finding for case_id in self.films.case_ids()]

    def _findings_of(self, paths: list[Path]) -> "list[Finding]":
        """The findings of the paths whose films are open."""
        case_ids = (self.films.rows.id_of_path(str(path)) for path in paths)
        return [self.films.case(case_id).finding for case_id in case_ids if case_id is not None]

    def _assess_again(self, findings: "list[Finding]") -> None:
        """Assess films again under their current names; findings that the journal has stored are reused."""
        if findings:
            self.reassessment.assess(findings)

    def _clear_table(self) -> None:
        self.undo_stack.clear()
        self.films.remove(self.films.case_ids())


def _folders_among(paths: list[Path]) -> list[Path]:
    return [path for path in paths if os.path.isdir(openable(path)) and path != SAMPLE_FILMS]  # noqa: PTH112  # any length


def _optional_path(text: str) -> Path | None:
    return Path(text) if text else None
