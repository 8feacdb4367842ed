"""What the evaluation does off the window's thread; each function is one piece of work, and says what came of it."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from gui.evaluation.evaluation_run import Evaluated, EvaluationRun

if TYPE_CHECKING:
    from gui.evaluation.pages.results_page import Shown
    from inference.evaluation.labels import LabelledSource
    from inference.evaluation.site_evaluation import SiteEvaluation
    from inference.evaluation.site_profile import SiteProfile
    from inference.messages import Message
    from inference.models.passport import ModelPassport


class Job(Enum):
    """What a piece of work belongs to, where it fails."""

    RUN = auto()
    PROFILE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """The present model: its digest and its passport."""

    sha256: str
    passport: "ModelPassport"


@dataclass(frozen=True, slots=True)
class SourceRead:
    """A labelled folder or table was read."""

    source: "LabelledSource"


@dataclass(frozen=True, slots=True)
class RunFinished:
    """An evaluation is over; None if it was cancelled."""

    evaluated: Evaluated | None


@dataclass(frozen=True, slots=True)
class ProfileMeasured:
    """A kept evaluation can be shown."""

    evaluated: Evaluated
    profile: "SiteProfile"


@dataclass(frozen=True, slots=True)
class ProfilesListed:
    """The profiles that are kept, and a message for each file that cannot be read."""

    profiles: "list[SiteProfile]"
    problems: "list[Message]"


@dataclass(frozen=True, slots=True)
class ProfileSaved:
    """An evaluation is kept."""

    profile: "SiteProfile"


@dataclass(frozen=True, slots=True)
class PdfWritten:
    """A PDF lies there."""

    target: Path


def model_facts(model: Path | None) -> ModelFacts:
    """Read the model file; the loaded model is let go again."""
    from inference.models.classifier import PneumoniaClassifier
    from inference.models.devices import CPU
    from inference.paths import EMBEDDED_MODEL

    classifier = PneumoniaClassifier(model or EMBEDDED_MODEL, device=CPU)
    return ModelFacts(classifier.sha256, classifier.passport)


def read_source(path: Path) -> SourceRead:
    """Read a labelled folder or table."""
    from inference.evaluation.labels import open_source

    return SourceRead(open_source(path))


def evaluate(run: EvaluationRun) -> RunFinished:
    """Assess labelled films and measure."""
    return RunFinished(run.run())


def measure(profile: "SiteProfile") -> ProfileMeasured:
    """The figures of an evaluation that was kept."""
    from inference.evaluation.figures import overall_figures

    evaluation: SiteEvaluation = profile.evaluation
    return ProfileMeasured(Evaluated(evaluation, overall_figures(evaluation.scores)), profile)


def list_profiles() -> ProfilesListed:
    """Read the profiles."""
    from inference.evaluation.site_profile import list_profiles as read_all

    return ProfilesListed(*read_all())


def save_profile(shown: "Shown", name: str, before: "SiteProfile | None") -> ProfileSaved:
    """Save what is shown as a profile; one that is shown keeps its place unless it gets another name."""
    from inference.evaluation.site_profile import KeptFigures, SiteProfile, checked_name, new_profile_id
    from inference.evaluation.site_profile import save_profile as save

    evaluation = shown.evaluated.evaluation
    tidy = checked_name(name, {point.name for point in evaluation.points})
    profile = SiteProfile(
        profile_id=before.profile_id if before is not None and before.name == tidy else new_profile_id(),
        name=tidy,
        threshold=shown.figures.threshold,
        prevalence=shown.figures.elsewhere.prevalence,
        figures=KeptFigures.of(shown.evaluated.overall, shown.figures),
        evaluation=evaluation,
    )
    save(profile)
    return ProfileSaved(profile)


def keep_profile(profile: "SiteProfile | None", profile_id: str) -> ProfilesListed:
    """Keep a profile, or remove the one with the id; then read all of them."""
    from inference.evaluation.site_profile import delete_profile
    from inference.evaluation.site_profile import save_profile as save

    if profile is None:
        delete_profile(profile_id)
    else:
        save(profile)
    return list_profiles()


def write_pdf(shown: "Shown", target: Path, *, by_name: bool) -> PdfWritten:
    """Write an evaluation as PDF."""
    from gui.evaluation.evaluation_pdf import write_evaluation_pdf

    write_evaluation_pdf(shown, target, by_name=by_name)
    return PdfWritten(target)
