"""One evaluation, from labelled films to figures: runs in a worker thread, with progress, and can be cancelled."""

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
class Evaluated:
    """An evaluation with the figures that take a while, and whose model was measured, as far as that is known."""

    evaluation: "SiteEvaluation"
    overall: "OverallFigures"
    population: str = ""

    @property
    def has_paths(self) -> bool:
        """Whether the films are known, so that they can be shown; a saved profile names none."""
        return any(film.path for film in self.evaluation.judged)


class EvaluationRun:
    """Loads its own classifier and releases it at the end; findings stay in the journal.

    Args:
        source: The folder or table.
        classes: The class of each group.
        model: An ONNX file; None for the embedded one.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        population: Whose model judges a film whose header states no age; `AUTO` for its look.
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
        self._begun: float | None = None

    def cancel(self) -> None:
        """Cancel it soon; may be called from any thread."""
        self._cancelled.set()
        if self._scan is not None:
            self._scan.cancel()

    def progress(self) -> ScanProgress:
        """The progress; may be called from any thread."""
        begun = self._begun
        return ScanProgress(
            running=True,
            done=self._done,
            total=None if begun is None else self._total,
            seconds=0.0 if begun is None else time.monotonic() - begun,
            cancelled=self._cancelled.is_set(),
        )

    def run(self) -> tuple[Evaluated, ...] | None:
        """Assess and measure; None if it was cancelled.

        Raises:
            HilumError: It failed; the sentence says why.
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
            Evaluated(evaluation, lazy.figures.overall_figures(evaluation.scores), population)
            for population, evaluation in evaluations.items()
        )

    def _load(self) -> "FilmAssessor":
        models, _ = lazy.model_set.open_models(self._device, self._model)
        population = self._population if self._population in models.populations else AUTO
        return lazy.assessment.FilmAssessor(models, population=population)

    def _assess(self, films: "tuple[LabelledFile, ...]", assessor: "FilmAssessor") -> "list[Finding]":
        findings: list[Finding] = []
        with lazy.journal.folder_journal(self._source.path, assessor.sha256) as journal:
            scan = self._scan = lazy.folder_scan.FolderScan(assessor, [one.found for one in films], journal=journal)
            self._total, self._begun = len(films), time.monotonic()
            with closing(iter(scan)) as found:
                for finding in takewhile(lambda _: not self._cancelled.is_set(), found):
                    findings.append(replace(finding, heatmap=None))  # a picture a film would fill the memory
                    self._done = len(findings)
        return findings
