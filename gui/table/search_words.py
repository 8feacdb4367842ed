"""What the window says of search terms: which it did not understand, and which there are."""

from PySide6.QtCore import QCoreApplication

from gui.table.search import CHOICES, Field, Misunderstood, Problem

translate = QCoreApplication.translate

_JOIN = ", "


def problem_sentence(one: Misunderstood) -> str:
    """Why a term is left out, and what to type instead."""
    match one.problem:
        case Problem.FIELD:
            return translate(
                "Search", "“{0}” is left out: there is no “{1}:”. Put it in quotation marks to find it in file names."
            ).format(one.term, one.field)
        case Problem.EMPTY:
            return translate("Search", "“{0}” is left out: something must follow it.").format(one.term)
        case Problem.RANGE:
            return translate(
                "Search", "“{0}” is left out: a probability is searched by p:0.4-0.6, p:>0.9, p:<0.1 or p:0.93."
            ).format(one.term)
        case Problem.CHOICE:
            known = _JOIN.join(CHOICES[Field(one.field)])
            return translate("Search", "“{0}” is left out: {1}: knows {2}.").format(one.term, one.field, known)


def search_help() -> str:
    """The tool tip of the search field."""
    return "\n".join(
        (
            translate("Search", "Finds text in file names. It also understands:"),
            "p:0.4-0.6   p:>0.9",
            *(f"{field}:{'  '.join(choices)}" for field, choices in CHOICES.items()),
            "zone:lower   warning:yes   note:yes   code:damaged",
            translate("Search", "A minus turns a term round: -verdict:signs. Quotation marks keep words together."),
        )
    )
