"""Remarks beside the figures: a summary, cautions, and the limits of the model."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, decimal_text

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


def caution_lines(
    evaluation: "SiteEvaluation", overall: "OverallFigures", figures: "ThresholdFigures"
) -> Iterator[str]:
    """Cautions for a reader of the figures."""
    yield translate("Remarks", "Films that stay undecided count by the threshold here.")
    yield from _patient_lines(evaluation)
    if evaluation.in_both_classes:
        yield translate(
            "Remarks", "Of a film that lies in both classes one of the two labels is wrong; both are counted."
        )
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
