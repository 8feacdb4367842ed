"""The groups of films of an evaluation: listed, assessed, misclassified, undecided, not assessed, left out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.i18n.message_translation import translated
from gui.i18n.number_format import percent_text

if TYPE_CHECKING:
    from inference.evaluation.figures import ThresholdFigures
    from inference.evaluation.site.evaluation import JudgedFile, SiteEvaluation
    from inference.models.passport import ConformalBounds

translate = QCoreApplication.translate

FilmPredicate = Callable[["JudgedFile"], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmGroup:
    """Films that an evaluation counts together.

    Attributes:
        name: The films, in words.
        number: Number of films.
        contains: Whether a film is one of them; None if the films of the group are not known.
    """

    name: str
    number: int
    contains: FilmPredicate | None = None


def film_groups(evaluation: "SiteEvaluation", figures: "ThresholdFigures", undecided: int) -> Iterator[FilmGroup]:
    """The groups at a threshold; there are the same groups at every threshold.

    Args:
        evaluation: The films, with their scores.
        figures: The figures at the threshold.
        undecided: Number of films that are undecided at the threshold.
    """
    yield FilmGroup(name=translate("FilmGroups", "In the list"), number=evaluation.listed)
    yield from _assessed(evaluation)
    yield FilmGroup(
        name=translate("FilmGroups", "Called otherwise than labelled"),
        number=figures.misses + figures.alarms,
        contains=_is_misclassified(figures.threshold),
    )
    name = translate("FilmGroups", "Undecided at an error rate of {0}")
    yield FilmGroup(
        name=name.format(percent_text(evaluation.conformal.error_rate, None)),
        number=undecided,
        contains=_is_undecided(figures.threshold, evaluation.conformal),
    )
    yield from _not_assessed(evaluation)
    yield from (group for group in _doubtful_labels(evaluation) if group.number)


def _assessed(evaluation: "SiteEvaluation") -> Iterator[FilmGroup]:
    scores = evaluation.scores
    yield FilmGroup(
        name=translate("FilmGroups", "Assessed, labelled normal"),
        number=len(scores.normal),
        contains=lambda film: film.probability is not None and not film.pneumonia,
    )
    yield FilmGroup(
        name=translate("FilmGroups", "Assessed, labelled pneumonia"),
        number=len(scores.pneumonia),
        contains=lambda film: film.probability is not None and film.pneumonia,
    )


def _is_misclassified(threshold: float) -> FilmPredicate:
    return lambda film: film.probability is not None and (film.probability >= threshold) is not film.pneumonia


def _is_undecided(threshold: float, bounds: "ConformalBounds") -> FilmPredicate:
    """The rule by which `inference.evaluation.figures.undecided` counts films."""

    def contains(film: "JudgedFile") -> bool:
        if film.probability is None:
            return False
        if film.probability >= threshold:
            return film.probability < bounds.normal_high
        return film.probability > bounds.pneumonia_low

    return contains


def _not_assessed(evaluation: "SiteEvaluation") -> Iterator[FilmGroup]:
    """A group for each reason, the most frequent one first."""
    for code, number in sorted(evaluation.not_assessed.items(), key=lambda item: -item[1]):
        reason = translated(evaluation.reasons[code]).rstrip(".")
        yield FilmGroup(
            name=translate("FilmGroups", "Not assessed: {0}").format(reason),
            number=number,
            contains=_has_reason(code),
        )


def _has_reason(code: str) -> FilmPredicate:
    return lambda film: film.probability is None and ((film.reason and film.reason.code) or "") == code


def _doubtful_labels(evaluation: "SiteEvaluation") -> Iterator[FilmGroup]:
    duplicates = {film.normal_duplicate for film in evaluation.judged if film.normal_duplicate}
    yield FilmGroup(
        name=translate("FilmGroups", "In both classes, with the same content"),
        number=evaluation.in_both_classes,
        contains=lambda film: bool(film.normal_duplicate) or film.file in duplicates,
    )
    yield FilmGroup(name=translate("FilmGroups", "The same as another one, and counted"), number=evaluation.duplicates)
    yield FilmGroup(name=translate("FilmGroups", "With a problem in the list"), number=evaluation.with_problems)
    yield FilmGroup(name=translate("FilmGroups", "Left out, of neither class"), number=evaluation.left_out)
