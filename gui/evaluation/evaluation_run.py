"""Evaluates labelled films in a worker thread, with progress and cancellation."""

import threading
import time
from contextlib import closing
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from gui.common import lazy
from gui.scan.scan_progress import ScanProgress
from inference.populations import AUTO

if TYPE_CHECKING:
    from inference.evaluation.figures import OverallFigures
    from inference.evaluation.labels import Classes, LabelledFile, LabelledSource
    from inference.evaluation.site.evaluation import SiteEvaluation
    from inference.finding import Finding
    from inference.scan.assessment import FilmAssessor
    from inference.scan.folder_scan import FolderScan


@dataclass(frozen=True, slots=True)
class EvaluationResult:
    """An evaluation of one model, with the figures that take long to compute.

    Attributes:
        evaluation: The films' scores, and what was counted.
        overall: The figures that do not depend on a threshold.
        population: The population of the model; empty for a saved profile.
    """

    evaluation: "SiteEvaluation"
    overall: "OverallFigures"
    population: str = ""

    @property
    def has_paths(self) -> bool:
        """Whether the films' paths are known, so that the films can be shown; a saved profile has none."""
        return any(film.path for film in self.evaluation.judged)


class EvaluationRun:
    """Loads its own classifier and releases it at the end; findings stay in the journal.

    Args:
        source: The folder or table.
        classes: The class of each group.
        model: An ONNX file; None for the shipped models.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        population: The model for films whose header states no age; `AUTO` to choose it by the film's appearance.
    """

    def __init__(
        self,
        source: "LabelledSource",
        classes: "Classes",
        model: Path | None,
        device: str,
        population: str = AUTO,
    ) -> None:
        self._source, self._classes = source, classes
        self._model, self._device, self._population = model, device, population
        self._cancelled = threading.Event()
        self._scan: FolderScan | None = None
        self._done, self._total = 0, 0
        self._started_at: float | None = None

    def cancel(self) -> None:
        """Request cancellation; may be called from any thread."""
        self._cancelled.set()
        if self._scan is not None:
            self._scan.cancel()

    def progress(self) -> ScanProgress:
        """The progress; may be called from any thread."""
        started_at = self._started_at
        return ScanProgress(
            running=True,
            done=self._done,
            total=None if started_at is None else self._total,
            seconds=0.0 if started_at is None else time.monotonic() - started_at,
            cancelled=self._cancelled.is_set(),
        )

    def run(self) -> tuple[EvaluationResult, ...] | None:
        """Assess and measure; None if it was cancelled.

        Raises:
            HilumError: It failed, for the reason in the message.
        """
        films = lazy.labels.films_of_both_classes(self._source, self._classes)
        assessor = self._load()
        findings = self._assess(films, assessor)
        if self._cancelled.is_set():
            return None
        evaluations: dict[str, SiteEvaluation] = lazy.site_evaluation.site_evaluations(
            findings, self._source, self._classes, assessor.models.passports
        )
        return tuple(
            EvaluationResult(evaluation, lazy.figures.overall_figures(evaluation.scores), population)
            for population, evaluation in evaluations.items()
        )

    def _load(self) -> "FilmAssessor":
        models, _ = lazy.model_set.open_models(self._device, self._model)
        population = self._population if self._population in models.populations else AUTO
        return lazy.assessment.FilmAssessor(models, population=population)

    def _assess(self, films: "tuple[LabelledFile, ...]", assessor: "FilmAssessor") -> "list[Finding]":
        findings: list[Finding] = []
        with lazy.journal.folder_journal(self._source.path, assessor.sha256) as journal:
            scan = self._scan = lazy.folder_scan.FolderScan(assessor, [film.found for film in films], journal=journal)
            self._total, self._started_at = len(films), time.monotonic()
            with closing(iter(scan)) as assessed:
                for finding in takewhile(lambda _: not self._cancelled.is_set(), assessed):
                    findings.append(replace(finding, heatmap=None))  # thousands of heat maps would fill the memory
                    self._done = len(findings)
        return findings
