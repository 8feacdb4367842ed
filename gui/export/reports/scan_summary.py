"""Counts of a scan, which add up to the files found, and its disagreements."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common.outcomes import Outcome, are_opposite, outcome_word, short_outcome_word

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase

translate = QCoreApplication.translate

WITHHELD = "withheld"
"""The kind of a file that was assessed, but whose answer must not be shown yet."""

KINDS = (
    Outcome.SIGNS,
    Outcome.UNDECIDED,
    Outcome.NO_SIGNS,
    WITHHELD,
    "refused",
    "unreadable",
    "unsupported",
    "missing",
)
"""The possible results of a file, in the order of the report; each file has exactly one of them."""

_VERDICTS = frozenset({Outcome.SIGNS, Outcome.UNDECIDED, Outcome.NO_SIGNS})


def kind_of(case: "FilmCase") -> str:
    """The kind of a case, one of `KINDS`."""
    finding = case.finding
    if finding.verdict is None:
        return str(finding.status)
    return WITHHELD if case.withheld else str(finding.verdict)


def counts_of(cases: Iterable["FilmCase"]) -> Counter[str]:
    """The number of cases of each kind; they add up to all cases."""
    return Counter(kind_of(case) for case in cases)


def kind_word(kind: str, *, in_study: bool = False) -> str:
    """A kind in words; in a reader study, answers stay withheld after the reader's verdict."""
    if kind in _VERDICTS:
        return outcome_word(Outcome(kind))
    match kind:
        case "withheld":
            until_read = translate("Report", "Still to be read blind")
            return translate("Report", "Withheld in a reader study") if in_study else until_read
        case "refused":
            return translate("Report", "Refused: must not be assessed")
        case "unreadable":
            return translate("Report", "Unreadable: damaged")
        case "unsupported":
            return translate("Report", "Unsupported: not a film that Hilum reads")
        case _:
            return translate("Report", "Missing: gone, or may not be opened")


def short_kind_word(kind: str) -> str:
    """A kind in a word or two, for a narrow column."""
    if kind in _VERDICTS:
        return short_outcome_word(Outcome(kind))
    words = {
        WITHHELD: translate("Report", "Withheld"),
        "refused": translate("Report", "Refused"),
        "unreadable": translate("Report", "Unreadable"),
        "unsupported": translate("Report", "Unsupported"),
        "missing": translate("Report", "Missing"),
    }
    return words[kind]


def shape_of(kind: str) -> Outcome:
    """The outcome whose shape stands before a kind."""
    if kind in _VERDICTS:
        return Outcome(kind)
    return Outcome.REFUSED if kind == "refused" else Outcome.FAILED


def disagrees(case: "FilmCase") -> bool:
    """Whether model and reader say the opposite; never while the answer is withheld."""
    if case.withheld or case.review is None or case.review.verdict is None or case.finding.verdict is None:
        return False
    return are_opposite(case.finding.verdict, case.review.verdict)


def probabilities(cases: Iterable["FilmCase"]) -> list[float]:
    """The probabilities that may be shown."""
    return [case.finding.probability for case in cases if case.finding.probability is not None and not case.withheld]
