"""The answer in words: what is said of one film, and in which words it never is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.look.numbers import compared, probability_text
from gui.look.outcomes import Outcome, outcome_of

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.passport import ModelPassport


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answer:
    """A sentence: how it begins, which is the answer itself, and how it goes on."""

    lead: str
    rest: str

    @property
    def text(self) -> str:
        """The whole."""
        return f"{self.lead} {self.rest}".strip()


def answer(finding: "Finding", passport: "ModelPassport | None") -> Answer:
    """What is said of a film.

    Args:
        finding: The film's.
        passport: The model's, for the operating point's value; without it the sentence is shorter.
    """
    if finding.probability is None:
        return Answer(translate("Answer", "Not assessed."), " ".join(finding.reasons))
    return Answer(_lead(outcome_of(finding)), f"{_comparison(finding, passport)} {_zone(finding)}".strip())


def research_use(passport: "ModelPassport | None") -> str:
    """The line that never leaves the window."""
    if passport is None:
        return translate("Answer", "Research use. Not a diagnosis.")
    return translate("Answer", "Research use. Trained on {0}; not a diagnosis.").format(passport.population.description)


def _lead(outcome: Outcome) -> str:
    match outcome:
        case Outcome.SIGNS:
            return translate("Answer", "Signs of pneumonia:")
        case Outcome.NO_SIGNS:
            return translate("Answer", "No signs of pneumonia:")
        case _:
            return translate("Answer", "Undecided, too close to call:")


def _comparison(finding: "Finding", passport: "ModelPassport | None") -> str:
    probability = finding.probability or 0.0
    if passport is None:
        return translate("Answer", "probability {0}.").format(probability_text(probability))
    threshold = passport.operating_point(finding.operating_point).threshold
    value, limit = compared(probability, threshold)
    match outcome_of(finding):
        case Outcome.SIGNS:
            text = translate("Answer", "probability {0}, at or above the operating point “{1}” ({2}).")
        case Outcome.NO_SIGNS:
            text = translate("Answer", "probability {0}, below the operating point “{1}” ({2}).")
        case _:
            text = translate(
                "Answer", "probability {0} lies within the undecided band around the operating point “{1}” ({2})."
            )
    return text.format(value, finding.operating_point, limit)


def _zone(finding: "Finding") -> str:
    return translate("Answer", "Most evidence: {0}.").format(finding.zone) if finding.zone else ""
