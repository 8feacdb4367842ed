"""The model's and the reader's verdict on a film in words."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from gui.common import lazy
from gui.common.outcomes import Outcome, outcome_of
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, distinct_texts, percent_text, probability_text
from gui.verdict.estimates import interval_text, point_word
from inference.errors import HilumError

if TYPE_CHECKING:
    from inference.evaluation.nearest_scores import NearestScores
    from inference.finding import Finding
    from inference.models.passport import ModelPassport, OperatingPoint, ValidationScores
    from inference.review.verdicts import Review


translate = QCoreApplication.translate

_EVEN_ODDS = 0.5
"""The prevalence at which pneumonia and normal films are equally common."""


class Answer(Struct, frozen=True):
    """An answer in words.

    Attributes:
        lead: The verdict.
        rest: The probability, the operating point and the zone; or the reason why there is no verdict.
        explanation: What the validation films with the nearest scores showed; empty if not known.
    """

    lead: str
    rest: str
    explanation: str = ""

    @property
    def details(self) -> str:
        """The text after the lead."""
        return _joined(self.rest, self.explanation)

    @property
    def text(self) -> str:
        """The full text."""
        return _joined(self.lead, self.details)


def answer(
    finding: "Finding",
    passport: "ModelPassport | None",
    point: "OperatingPoint | None" = None,
    prevalence: float | None = None,
) -> Answer:
    """The model's answer for a film, or the reason why there is none.

    Args:
        finding: The film's finding.
        passport: The model's passport, for thresholds and validation films; the text is shorter without it.
        point: The current operating point, which may come from a site profile instead of the passport.
        prevalence: Prevalence of pneumonia at the user's site, above 0 and below 1; None if not set.
    """
    if finding.probability is None:
        return Answer(translate("Answer", "Not assessed."), " ".join(map(translated, finding.reasons)))
    meaning = _meaning(finding, passport, point, prevalence)
    return Answer(_lead(outcome_of(finding)), meaning, _nearest_films(finding, passport, prevalence))


def answer_to_reader(
    finding: "Finding",
    review: "Review",
    passport: "ModelPassport | None",
    point: "OperatingPoint | None" = None,
    prevalence: float | None = None,
) -> Answer:
    """The reader's verdict, which takes precedence, followed by the model's.

    Args:
        finding: The film's finding.
        review: A review with a verdict.
        passport: As for `answer`.
        point: As for `answer`.
        prevalence: As for `answer`.
    """
    model = answer(finding, passport, point, prevalence)
    if finding.verdict is None:
        return Answer(_reader_lead(review), model.text)
    return Answer(_reader_lead(review), _joined(_model_word(finding, review), model.rest), model.explanation)


def reading_first(*, was_seen: bool) -> Answer:
    """The text in place of a withheld answer.

    Args:
        was_seen: Whether the reader has seen the answer before, so that the reading is not blind.
    """
    if was_seen:
        rest = translate("Answer", "You have seen this film's answer before, so this reading will not count as blind.")
    else:
        rest = translate("Answer", "The model's answer is shown once you have given yours.")
    return Answer(translate("Answer", "Your reading first."), rest)


def study_reading(review: "Review | None") -> Answer:
    """The text in place of an answer that is never shown, in a reader study.

    Args:
        review: The reader's review; None if there is none.
    """
    rest = translate("Answer", "In a reader study the model's answer is not shown.")
    if review is None or review.verdict is None:
        return Answer(translate("Answer", "Your reading, please."), rest)
    return Answer(_reader_lead(review), rest)


def nearest_scores_note(finding: "Finding", passport: "ModelPassport | None", prevalence: float | None = None) -> str:
    """A note on how to read the statement about the nearest validation films; empty if there is none."""
    nearest = _nearest(finding, passport)
    if nearest is None:
        return ""
    text = translate(
        "Answer",
        "The {0} validation films with the nearest scores have probabilities from {1} to {2}. Of all {3} validation "
        "films, {4} show pneumonia. They are weighed as if {5} did: where pneumonia is rarer than that, it is also "
        "rarer among films scored like this one. In brackets the 95 % interval.",
    )
    low, high = probability_text(nearest.low), probability_text(nearest.high)
    weighed = prevalence or _stated_prevalence(passport) or nearest.all_pneumonia / nearest.all_films
    numbers = (
        count_text(nearest.all_films),
        count_text(nearest.all_pneumonia),
        percent_text(weighed, None if prevalence else 0),
    )
    note = text.format(count_text(nearest.films), low, high, *numbers)
    if passport is None or not passport.changed_scores.normal:
        return note
    return _joined(note, translate("Answer", "The films were changed at random, as other rooms and detectors would."))


def research_use(passport: "ModelPassport | None") -> str:
    """The permanent note on research use, in full."""
    return research_use_wordings(passport)[0]


def research_use_wordings(passport: "ModelPassport | None") -> tuple[str, ...]:
    """The permanent note on research use, from the longest wording to the shortest, which omits the training films."""
    shortest = translate("Answer", "Research use. Not a diagnosis.")
    if passport is None:
        return (shortest,)
    text = translate("Answer", "Research use. Trained on {0}; not a diagnosis.")
    films = translated(passport.population.description)
    return text.format(films), text.format(films.partition(",")[0]), shortest


def _lead(outcome: Outcome) -> str:
    match outcome:
        case Outcome.SIGNS:
            return translate("Answer", "Signs of pneumonia:")
        case Outcome.NO_SIGNS:
            return translate("Answer", "No signs of pneumonia:")
        case _:
            return translate("Answer", "Undecided, too close to call:")


def _reader_lead(review: "Review") -> str:
    match review.verdict:
        case "signs":
            return translate("Answer", "Your reading: signs of pneumonia.")
        case "no_signs":
            return translate("Answer", "Your reading: no signs of pneumonia.")
        case _:
            return translate("Answer", "Your reading: unsure.")


def _model_word(finding: "Finding", review: "Review") -> str:
    """The model's answer in relation to the reader's; its probability follows."""
    match outcome_of(finding), review.verdict:
        case (Outcome.SIGNS, "signs") | (Outcome.NO_SIGNS, "no_signs"):
            return translate("Answer", "The model agrees:")
        case (Outcome.SIGNS, _):
            return translate("Answer", "The model says signs of pneumonia:")
        case (Outcome.NO_SIGNS, _):
            return translate("Answer", "The model says no signs of pneumonia:")
        case _:
            return translate("Answer", "The model is undecided:")


def _meaning(
    finding: "Finding", passport: "ModelPassport | None", point: "OperatingPoint | None", prevalence: float | None
) -> str:
    return _joined(
        _comparison(finding, _threshold(finding, passport, point)),
        _at_users_prevalence(finding, passport, prevalence),
        _zone(finding),
    )


def _threshold(finding: "Finding", passport: "ModelPassport | None", point: "OperatingPoint | None") -> float | None:
    """The threshold behind the verdict; None if not known."""
    if point is not None and point.name == lazy.decision.split_rule_name(finding.operating_point)[0]:
        return point.threshold
    if passport is None:
        return None
    try:
        return lazy.operating_points.point_named(passport, finding.operating_point).threshold
    except HilumError:
        return None


def _comparison(finding: "Finding", threshold: float | None) -> str:
    probability = finding.probability or 0.0
    if threshold is None:
        return translate("Answer", "probability {0}.").format(probability_text(probability))
    value, limit = distinct_texts(probability, threshold)
    match outcome_of(finding):
        case Outcome.SIGNS:
            text = translate("Answer", "probability {0}, at or above the operating point “{1}” ({2}).")
        case Outcome.NO_SIGNS:
            text = translate("Answer", "probability {0}, below the operating point “{1}” ({2}).")
        case _:
            text = translate(
                "Answer", "probability {0} lies within the undecided band around the operating point “{1}” ({2})."
            )
    return text.format(value, point_word(finding.operating_point), limit)


def _at_users_prevalence(finding: "Finding", passport: "ModelPassport | None", prevalence: float | None) -> str:
    """The probability at the user's prevalence; empty if either is not known."""
    stated = _stated_prevalence(passport)
    if prevalence is None or stated is None or finding.probability is None:
        return ""
    converted = lazy.planning.at_prevalence(finding.probability, stated, prevalence)
    text = translate("Answer", "At your prevalence of {0} that is a probability of {1}.")
    return text.format(percent_text(prevalence, None), probability_text(converted))


def _stated_prevalence(passport: "ModelPassport | None") -> float | None:
    """The prevalence for which the model's probabilities hold: that of its calibration; None if not known."""
    if passport is None:
        return None
    normal, pneumonia = len(passport.validation_scores.normal), len(passport.validation_scores.pneumonia)
    of_validation = pneumonia / (normal + pneumonia) if normal and pneumonia else None
    return passport.calibration_prevalence or of_validation


def _nearest_films(finding: "Finding", passport: "ModelPassport | None", prevalence: float | None) -> str:
    """The sentence on the nearest validation films, converted to the prevalence of the stated probability."""
    nearest = _nearest(finding, passport)
    if nearest is None:
        return ""
    share = nearest.share_at(prevalence or _stated_prevalence(passport))
    text = translate("Answer", "Of the {0} validation films scored most alike, {1} showed pneumonia ({2}).")
    if prevalence is not None:
        text = translate(
            "Answer", "Of the {0} validation films scored most alike, {1} showed pneumonia at that prevalence ({2})."
        )
    elif _stated_prevalence(passport) == _EVEN_ODDS:
        text = translate(
            "Answer", "Of the {0} validation films scored most alike, {1} showed pneumonia at even odds ({2})."
        )
    return text.format(count_text(nearest.films), percent_text(share.value, 0), interval_text(share, 0))


def _nearest(finding: "Finding", passport: "ModelPassport | None") -> "NearestScores | None":
    if passport is None or finding.probability is None:
        return None
    return lazy.nearest_scores.nearest_scores(finding.probability, _calibration_scores(passport))


def _calibration_scores(passport: "ModelPassport") -> "ValidationScores":
    """The scores on which the probability was calibrated, so that the nearest films agree with it."""
    return passport.changed_scores if passport.changed_scores.normal else passport.validation_scores


def _zone(finding: "Finding") -> str:
    return translate("Answer", "Most evidence: {0}.").format(translated(finding.zone)) if finding.zone else ""


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
