"""The evaluation's background jobs: each function does one piece of work and returns its result."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from gui.common import lazy
from gui.evaluation.evaluation_run import EvaluationResult, EvaluationRun
from gui.scan.models_in_use import ModelInUse, ModelsInUse
from inference.models.devices import CPU

if TYPE_CHECKING:
    from gui.evaluation import evaluation_pdf
    from gui.evaluation.pages.results_page import ShownResult
    from inference.evaluation.labels import LabelledSource
    from inference.evaluation.site.evaluation import SiteEvaluation
    from inference.evaluation.site.profile import SiteProfile
    from inference.messages import Message
else:
    evaluation_pdf = lazy.LazyModule("gui.evaluation.evaluation_pdf")


class Job(Enum):
    """The part of the dialog that a job belongs to, where its error is shown."""

    RUN = auto()
    PROFILE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class SourceRead:
    """A labelled folder or table was read."""

    source: "LabelledSource"


@dataclass(frozen=True, slots=True)
class RunFinished:
    """An evaluation has ended, with a result for each model that has judged films of both classes.

    Attributes:
        results: None if it was cancelled.
    """

    results: tuple[EvaluationResult, ...] | None


@dataclass(frozen=True, slots=True)
class ProfileMeasured:
    """The figures of a saved evaluation are ready."""

    result: EvaluationResult
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


def models_in_use(model_file: Path | None) -> ModelsInUse:
    """Read the models' digests and passports; the loaded models are released again."""
    models, _ = lazy.model_set.open_models(CPU, model_file)
    return ModelsInUse(tuple(ModelInUse(model.passport, model.sha256) for model in models.classifiers))


def read_source(path: Path) -> SourceRead:
    """Read a labelled folder or table."""
    return SourceRead(lazy.labels.open_source(path))


def evaluate(run: EvaluationRun) -> RunFinished:
    """Assess labelled films and measure."""
    return RunFinished(run.run())


def measure(profile: "SiteProfile") -> ProfileMeasured:
    """Compute the figures of a saved evaluation."""
    evaluation: SiteEvaluation = profile.evaluation
    return ProfileMeasured(EvaluationResult(evaluation, lazy.figures.overall_figures(evaluation.scores)), profile)


def list_profiles() -> ProfilesListed:
    """Read the profiles."""
    return ProfilesListed(*lazy.site_profile.list_profiles())


def save_profile(shown: "ShownResult", name: str, before: "SiteProfile | None") -> ProfileSaved:
    """Save the shown evaluation as a profile.

    Args:
        shown: The shown evaluation.
        name: The profile's name.
        before: The profile that is shown, if any; it is replaced if it has the same name.
    """
    evaluation = shown.result.evaluation
    tidy = lazy.site_profile.checked_name(name, {point.name for point in evaluation.points})
    same = before if before is not None and before.name == tidy else None
    profile = lazy.site_profile.SiteProfile(
        profile_id=same.profile_id if same is not None else lazy.site_profile.new_profile_id(),
        name=tidy,
        threshold=shown.figures.threshold,
        prevalence=shown.figures.at_prevalence.prevalence,
        figures=lazy.site_profile.SavedFigures.of(shown.result.overall, shown.figures),
        evaluation=evaluation,
    )
    lazy.site_profile.save_profile(profile)
    return ProfileSaved(profile)


def store_profile(profile: "SiteProfile | None", profile_id: str) -> ProfilesListed:
    """Save a profile, or delete the profile with the id if there is none; then read all profiles."""
    if profile is None:
        lazy.site_profile.delete_profile(profile_id)
    else:
        lazy.site_profile.save_profile(profile)
    return list_profiles()


def write_pdf(shown: "ShownResult", target: Path, *, with_names: bool) -> PdfWritten:
    """Write an evaluation as PDF."""
    evaluation_pdf.write_evaluation_pdf(shown, target, with_names=with_names)
    return PdfWritten(target)
