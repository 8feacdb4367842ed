"""Texts shared by the reports: the operating point, the model, withheld answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, decimal_text
from gui.verdict.estimates import estimate_text, point_word, share_text
from gui.verdict.verdict_text import Answer, answer, study_reading
from inference.evaluation.operating_points import is_from_site_profile
from inference.messages import Code

if TYPE_CHECKING:
    from datetime import datetime

    from gui.table.rows.film_case import FilmCase
    from inference.models.passport import ModelPassport, OperatingPoint, Performance

translate = QCoreApplication.translate

_SHORT_DIGEST = 12
_ALLOWANCE_CODES = frozenset({Code.ANYWAY, Code.CORRECTED})


def case_answer(
    case: "FilmCase",
    passport: "ModelPassport | None",
    point: "OperatingPoint | None",
    prevalence: float | None = None,
) -> Answer:
    """The model's answer for a case in words, at the current operating point; a withheld answer is left out."""
    if case.withheld and case.sealed:
        return study_reading(case.review)
    if case.withheld:
        return Answer(
            translate("Report", "Still to be read blind."),
            translate("Report", "The model's answer is withheld until the reader has given a verdict."),
        )
    return answer(case.finding, passport, point, prevalence)


def allowance_warnings(case: "FilmCase") -> list[str]:
    """Warnings about the user's allowances: the film was corrected, or judged by a model that was not made for it."""
    return [translated(warning) for warning in case.warnings if warning.code in _ALLOWANCE_CODES]


def withheld_text(withheld: int, *, in_study: bool = False) -> str:
    """A note on films that are still to be read blind, or in a reader study, where answers stay withheld."""
    if in_study:
        return translate("Report", "This is a reader study: names and the model's answers are left out.")
    text = translate("Report", "{0} films are still to be read blind: names and the model's answers are left out.")
    return text.format(count_text(withheld))


def point_text(point: "OperatingPoint", passport: "ModelPassport | None") -> str:
    """An operating point: its threshold, and its performance on the films that it was chosen on."""
    threshold = translate("Report", "“{0}”: probability {1} and above.").format(
        point_word(point.name), decimal_text(point.threshold, 4)
    )
    if not point.films:
        return threshold
    measured = translate("Report", "On {0} validation films: sensitivity {1}, specificity {2}.")
    if passport is not None and is_from_site_profile(point, passport):
        measured = translate("Report", "On {0} films of that site: sensitivity {1}, specificity {2}.")
    estimates = (share_text(share, says_interval=True) for share in (point.sensitivity, point.specificity))
    return f"{threshold} {measured.format(count_text(point.films), *estimates)}"


def performance_text(performance: "Performance") -> str:
    """The performance on one set of films."""
    text = translate("Report", "{0}: {1} films; area under ROC curve {2}; at “{3}” sensitivity {4}, specificity {5}")
    return text.format(
        performance.dataset,
        count_text(performance.films),
        estimate_text(performance.auc, says_interval=True),
        point_word(performance.operating_point),
        share_text(performance.sensitivity, says_interval=True),
        share_text(performance.specificity, says_interval=True),
    )


def when_text(when: "datetime") -> str:
    """A date and time in a format that is unambiguous in every country."""
    return when.astimezone().strftime("%Y-%m-%d %H:%M")


def film_digest(case: "FilmCase") -> str:
    """The digest of a film's file; empty while a number replaces the file's name, since it would identify the file."""
    film = case.finding.film
    return "" if film is None or case.is_numbered else film.sha256


def short_digest(case: "FilmCase") -> str:
    """The first digits of a film's digest; empty if the digest is."""
    return film_digest(case)[:_SHORT_DIGEST]
