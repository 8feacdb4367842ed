"""What the evaluation does off the window's thread; each function is one piece of work for the background."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gui.evaluation.evaluation_run import Evaluated

if TYPE_CHECKING:
    from gui.evaluation.results_page import Shown
    from inference.labelled_source import LabelledSource
    from inference.passport import ModelPassport
    from inference.site_evaluation import SiteEvaluation
    from inference.site_profile import SiteProfile


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """The present model: its digest and its passport."""

    sha256: str
    passport: "ModelPassport"


@dataclass(frozen=True, slots=True)
class Profiles:
    """The profiles that are kept, and a sentence for each file that cannot be read."""

    profiles: "list[SiteProfile]"
    problems: list[str]


def model_facts(model: Path | None) -> ModelFacts:
    """Read the model file; the loaded model is let go again."""
    from inference.classifier import PneumoniaClassifier
    from inference.devices import CPU
    from inference.locations import EMBEDDED_MODEL

    classifier = PneumoniaClassifier(model or EMBEDDED_MODEL, device=CPU)
    return ModelFacts(classifier.sha256, classifier.passport)


def profiles() -> Profiles:
    """Read the profiles."""
    from inference.site_profile import list_profiles

    return Profiles(*list_profiles())


def read_source(path: Path) -> "LabelledSource":
    """Read a labelled folder or table."""
    from inference.labelled import open_source

    return open_source(path)


def measure(evaluation: "SiteEvaluation") -> Evaluated:
    """The figures of an evaluation that was kept."""
    from inference.site_figures import overall_figures

    return Evaluated(evaluation, overall_figures(evaluation.scores))


def new_profile(shown: "Shown", name: str, before: "SiteProfile | None") -> "SiteProfile":
    """Save what is shown as a profile; one that is shown keeps its place unless it gets another name."""
    from inference.site_profile import KeptFigures, SiteProfile, checked_name, new_profile_id, save_profile

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
    save_profile(profile)
    return profile


def keep_profile(profile: "SiteProfile | None", profile_id: str) -> None:
    """Keep a profile, or remove the one with the id."""
    from inference.site_profile import delete_profile, save_profile

    if profile is None:
        delete_profile(profile_id)
    else:
        save_profile(profile)


def write_pdf(shown: "Shown", target: Path, *, by_name: bool) -> Path:
    """Write an evaluation as PDF; gives its place back."""
    from gui.evaluation.evaluation_pdf import write_evaluation_pdf

    write_evaluation_pdf(shown, target, by_name=by_name)
    return target
