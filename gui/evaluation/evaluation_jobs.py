"""The evaluation's background jobs: each function does one piece of work and returns its result."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from gui.common import lazy
from gui.evaluation.evaluation_run import Evaluated, EvaluationRun
from gui.scan.models_in_use import ModelInUse, ModelsInUse
from inference.models.devices import CPU

if TYPE_CHECKING:
    from gui.evaluation.pages.results_page import Shown
    from inference.evaluation.labels import LabelledSource
    from inference.evaluation.site.evaluation import SiteEvaluation
    from inference.evaluation.site.profile import SiteProfile
    from inference.messages import Message


class Job(Enum):
    """The page that a job belongs to, for its errors."""

    RUN = auto()
    PROFILE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class SourceRead:
    """A labelled folder or table was read."""

    source: "LabelledSource"


@dataclass(frozen=True, slots=True)
class RunFinished:
    """An evaluation is over, one for each model that has judged films of both classes; None if it was cancelled."""

    evaluated: tuple[Evaluated, ...] | None


@dataclass(frozen=True, slots=True)
class ProfileMeasured:
    """The figures of a saved evaluation are ready."""

    evaluated: Evaluated
    profile: "SiteProfile"


@dataclass(frozen=True, slots=True)
class ProfilesListed:
    """The saved profiles, and a message for each file that cannot be read."""

    profiles: "list[SiteProfile]"
    problems: "list[Message]"


@dataclass(frozen=True, slots=True)
class ProfileSaved:
    """An evaluation was saved as a profile."""

    profile: "SiteProfile"


@dataclass(frozen=True, slots=True)
class PdfWritten:
    """A PDF was written."""

    target: Path


def models_in_use(model: Path | None) -> ModelsInUse:
    """Read the models' digests and passports; the loaded models are released again."""
    models, _ = lazy.model_set.open_models(CPU, model)
    return ModelsInUse(tuple(ModelInUse(one.passport, one.sha256) for one in models.classifiers))


def read_source(path: Path) -> SourceRead:
    """Read a labelled folder or table."""
    return SourceRead(lazy.labels.open_source(path))


def evaluate(run: EvaluationRun) -> RunFinished:
    """Assess labelled films and measure."""
    return RunFinished(run.run())


def measure(profile: "SiteProfile") -> ProfileMeasured:
    """The figures of a saved evaluation."""
    evaluation: SiteEvaluation = profile.evaluation
    return ProfileMeasured(Evaluated(evaluation, lazy.figures.overall_figures(evaluation.scores)), profile)


def list_profiles() -> ProfilesListed:
    """Read the profiles."""
    return ProfilesListed(*lazy.site_profile.list_profiles())


def save_profile(shown: "Shown", name: str, before: "SiteProfile | None") -> ProfileSaved:
    """Save the shown evaluation as a profile; a shown profile is replaced unless it gets another name."""
    evaluation = shown.evaluated.evaluation
    tidy = lazy.site_profile.checked_name(name, {point.name for point in evaluation.points})
    same = before if before is not None and before.name == tidy else None
    profile = lazy.site_profile.SiteProfile(
        profile_id=same.profile_id if same is not None else lazy.site_profile.new_profile_id(),
        name=tidy,
        threshold=shown.figures.threshold,
        prevalence=shown.figures.at_prevalence.prevalence,
        figures=lazy.site_profile.SavedFigures.of(shown.evaluated.overall, shown.figures),
        evaluation=evaluation,
    )
    lazy.site_profile.save_profile(profile)
    return ProfileSaved(profile)


def store_profile(profile: "SiteProfile | None", profile_id: str) -> ProfilesListed:
    """Save a profile, or delete the one with the id; then read all of them."""
    if profile is None:
        lazy.site_profile.delete_profile(profile_id)
    else:
        lazy.site_profile.save_profile(profile)
    return list_profiles()


def write_pdf(shown: "Shown", target: Path, *, by_name: bool) -> PdfWritten:
    """Write an evaluation as PDF."""
    from gui.evaluation.evaluation_pdf import write_evaluation_pdf  # noqa: PLC0415  # Qt's printing comes with it

    write_evaluation_pdf(shown, target, by_name=by_name)
    return PdfWritten(target)
