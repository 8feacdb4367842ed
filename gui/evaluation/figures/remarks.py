"""Remarks beside the figures: which films were counted, which were not, and the limits of the intervals."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, decimal_text, percent_text

if TYPE_CHECKING:
    from inference.evaluation.figures import OverallFigures, ThresholdFigures
    from inference.evaluation.site.evaluation import SiteEvaluation

translate = QCoreApplication.translate

_FEW_PATIENTS = 30


def headline(evaluation: "SiteEvaluation", overall: "OverallFigures") -> str:
    """The evaluation in a sentence."""
    text = translate("Remarks", "{0}: on {1} films the area under the ROC curve is {2} (95 % interval {3} to {4}).")
    auc = overall.band.auc
    films = count_text(evaluation.assessed)
    return text.format(
        evaluation.dataset, films, decimal_text(auc.value, 3), decimal_text(auc.low, 3), decimal_text(auc.high, 3)
    )


def count_lines(evaluation: "SiteEvaluation") -> Iterator[str]:
    """How many of the listed films were assessed, left out or had problems; the numbers add up."""
    not_assessed = sum(evaluation.not_assessed.values())
    text = translate(
        "Remarks",
        "Films listed: {0}. Assessed: {1} normal, {2} with pneumonia. Not assessed: {3}. "
        "With a problem in the list: {4}. Left out: {5}.",
    )
    scores = evaluation.scores
    numbers = (
        evaluation.listed,
        len(scores.normal),
        len(scores.pneumonia),
        not_assessed,
        evaluation.with_problems,
        evaluation.left_out,
    )
    yield text.format(*(count_text(number) for number in numbers))
    for code, number in sorted(evaluation.not_assessed.items(), key=lambda one: -one[1]):
        yield translate("Remarks", "Not assessed ({1}): {0}. {2}").format(
            number, code, translated(evaluation.reasons[code])
        )
    if evaluation.duplicates:
        text = translate("Remarks", "Films that are byte for byte the same as another one, and are counted: {0}.")
        yield text.format(evaluation.duplicates)
    if evaluation.in_both_classes:
        text = translate(
            "Remarks",
            "Films that lie in both classes with the same content: {0}. "
            "One of their two labels is wrong; both are counted.",
        )
        yield text.format(evaluation.in_both_classes)


def caution_lines(
    evaluation: "SiteEvaluation", overall: "OverallFigures", figures: "ThresholdFigures", doubtful: int
) -> Iterator[str]:
    """Cautions for a reader of the figures; `doubtful` films would be undecided."""
    yield from _patient_lines(evaluation)
    if overall.band.auc.low == overall.band.auc.high:
        yield translate(
            "Remarks",
            "The probabilities part the classes completely, so that the interval of the area has no width. "
            "That speaks of too few films, not of certainty.",
        )
    if figures.threshold not in {point.threshold for point in evaluation.points}:
        yield translate(
            "Remarks",
            "This threshold is not one of the model's operating points. If you chose it by these films, "
            "it will do somewhat worse on others.",
        )
    text = translate(
        "Remarks", "Films that stay undecided at an error rate of {1}: {0}. Here they count by the threshold."
    )
    yield text.format(count_text(doubtful), percent_text(evaluation.conformal.error_rate, None))


def limit_lines(evaluation: "SiteEvaluation") -> Iterator[str]:
    """The model's limits."""
    yield from map(translated, evaluation.limits)
    yield translate("Remarks", "Research use. Not a diagnosis.")


def _patient_lines(evaluation: "SiteEvaluation") -> Iterator[str]:
    patients = evaluation.scores.patient_count
    if patients is None:
        yield translate(
            "Remarks",
            "It is not known which films are of one patient. Where some are, they are not independent and the "
            "intervals are too narrow; a table with a column “patient” mends that.",
        )
        return
    text = translate("Remarks", "Patients: {0}. The intervals treat films of one patient as related.")
    yield text.format(count_text(patients))
    if patients < _FEW_PATIENTS:
        yield translate("Remarks", "With so few patients the intervals are rough.")
