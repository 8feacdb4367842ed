"""Site profiles: saved evaluations of a site's own films with a chosen threshold, each for one model."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import isnan
from pathlib import Path
from typing import Self
from uuid import uuid4

import msgspec

from inference import __version__
from inference.errors import HilumError
from inference.evaluation.figures import OverallFigures, ThresholdFigures
from inference.evaluation.site.evaluation import SiteEvaluation
from inference.files import atomic_write
from inference.messages import Message
from inference.models.passport import Estimate, OperatingPoint
from inference.paths import user_data

FORMAT_VERSION = 1
_LONGEST_NAME = 80
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFigures:
    """The figures at the time of saving, for people and programs that read the file.

    A predictive value is None if no film, or every film, is called positive.
    """

    auc: Estimate
    brier: float
    ece: float
    sensitivity: Estimate
    specificity: Estimate
    accuracy: Estimate
    positive_predictive_value: Estimate | None
    negative_predictive_value: Estimate | None

    @classmethod
    def of(cls, overall: OverallFigures, figures: ThresholdFigures) -> Self:
        """The figures of an evaluation at the chosen threshold and prevalence."""
        return cls(
            auc=overall.band.auc,
            brier=overall.brier,
            ece=overall.ece,
            sensitivity=figures.sensitivity,
            specificity=figures.specificity,
            accuracy=figures.accuracy,
            positive_predictive_value=_value_or_none(figures.at_prevalence.positive),
            negative_predictive_value=_value_or_none(figures.at_prevalence.negative),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteProfile:
    """An evaluation with a chosen threshold and prevalence, without names of films or patients.

    Attributes:
        profile_id: 32 hexadecimal digits; the name of its file.
        name: The name that the user chose.
        threshold: The probability from which a film counts as positive at this site, 0 to 1.
        prevalence: The prevalence of pneumonia at this site, 0 to 1.
        figures: The figures at that threshold and prevalence.
        evaluation: The evaluation behind them; valid only for the model with its sha256.
    """

    format_version: int = FORMAT_VERSION
    app_version: str = __version__
    profile_id: str
    name: str
    threshold: float
    prevalence: float
    figures: SavedFigures
    evaluation: SiteEvaluation

    @property
    def point(self) -> OperatingPoint:
        """The operating point that the profile applies."""
        return OperatingPoint(
            name=self.name,
            threshold=self.threshold,
            sensitivity=self.figures.sensitivity,
            specificity=self.figures.specificity,
            films=self.evaluation.assessed,
        )


def _value_or_none(estimate: Estimate) -> Estimate | None:
    return None if isnan(estimate.value) else estimate


def new_profile_id() -> str:
    """A new random id."""
    return uuid4().hex


def profiles_folder() -> Path:
    """The folder of the profiles in the user's data."""
    return user_data() / "site-profiles"


def checked_name(name: str, taken: set[str]) -> str:
    """Check a name for a profile.

    Args:
        name: The typed name.
        taken: The names of the model's own operating points.

    Raises:
        HilumError: It is empty, too long, or the name of one of the model's operating points.
    """
    tidy = " ".join(name.split())
    if not tidy:
        raise HilumError(Message("A site profile needs a name."))
    if len(tidy) > _LONGEST_NAME:
        raise HilumError(Message("The name is too long; it can have {0} letters.", _LONGEST_NAME))
    if tidy.casefold() in {other.casefold() for other in taken}:
        raise HilumError(Message("“{0}” is one of the model's own operating points. Choose another name.", tidy))
    return tidy


def why_not_applicable(profile: SiteProfile, model_sha256: str) -> Message | None:
    """Why a profile cannot be applied to a model; None if it can."""
    if profile.evaluation.model_sha256 == model_sha256:
        return None
    return Message(
        "“{0}” was measured with another model ({1}, sha256 {2}…). A threshold means something for one model only: "
        "evaluate your films with the present one.",
        profile.name,
        profile.evaluation.model_name,
        profile.evaluation.model_sha256[:12],
    )


def save_profile(profile: SiteProfile) -> Path:
    """Save a profile without the films' names, replacing an older one with the same id.

    Raises:
        HilumError: It cannot be written.
    """
    nameless = replace(profile, evaluation=replace(profile.evaluation, judged=()))
    target = _path(profile.profile_id)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HilumError(Message("The folder {0} cannot be made ({1}).", target.parent, error.strerror)) from error
    with atomic_write(target, encoding="utf-8") as file:
        file.write(msgspec.json.format(msgspec.json.encode(nameless), indent=2).decode() + "\n")
    return target


def renamed(profile: SiteProfile, name: str) -> SiteProfile:
    """The profile with another name.

    Raises:
        HilumError: The name is not allowed.
    """
    return replace(profile, name=checked_name(name, {point.name for point in profile.evaluation.points}))


def delete_profile(profile_id: str) -> None:
    """Delete a profile, if it still exists.

    Raises:
        HilumError: It cannot be deleted.
    """
    try:
        _path(profile_id).unlink(missing_ok=True)
    except OSError as error:
        raise HilumError(Message("The profile cannot be deleted ({0}).", error.strerror)) from error


def list_profiles() -> tuple[list[SiteProfile], list[Message]]:
    """All profiles, newest first, and a message for each file that cannot be read."""
    profiles: list[SiteProfile] = []
    problems: list[Message] = []
    for path in _files():
        try:
            profiles.append(_read(path))
        except HilumError as error:
            problems.append(error.message)
    return sorted(profiles, key=lambda profile: profile.evaluation.evaluated_at, reverse=True), problems


def _files() -> Iterator[Path]:
    folder = profiles_folder()
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if path.suffix == ".json" and not path.name.startswith("."))


def _read(path: Path) -> SiteProfile:
    try:
        profile = msgspec.json.decode(path.read_bytes(), type=SiteProfile)
    except (OSError, msgspec.MsgspecError) as error:
        raise HilumError(Message("The site profile {0} cannot be read ({1}).", path.name, error)) from error
    if profile.format_version != FORMAT_VERSION or path.stem != profile.profile_id:
        raise HilumError(
            Message("The site profile {0} is of another version of Hilum, or was renamed by hand.", path.name)
        )
    if not _is_sound(profile):
        raise HilumError(Message("The site profile {0} holds impossible numbers.", path.name))
    return profile


def _is_sound(profile: SiteProfile) -> bool:
    """Whether the profile is consistent, since the file may have been edited by hand."""
    scores = profile.evaluation.scores
    shares = (profile.threshold, profile.prevalence, *scores.normal, *scores.pneumonia)
    numbers_of_patients = (len(scores.normal_patients), len(scores.pneumonia_patients))
    return (
        bool(scores.normal and scores.pneumonia)
        and all(0 <= share <= 1 for share in shares)
        and 0 < profile.prevalence < 1
        and numbers_of_patients in {(0, 0), (len(scores.normal), len(scores.pneumonia))}
    )


def _path(profile_id: str) -> Path:
    if not _ID.fullmatch(profile_id):
        raise HilumError(Message("That is not the name of a site profile."))
    return profiles_folder() / f"{profile_id}.json"
