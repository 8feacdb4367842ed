"""Parses the text of the search field into terms that a film must match, and explains invalid terms."""

import re
import unicodedata
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_TOKEN = re.compile(r'(?P<minus>-?)(?:(?P<field>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S*))')
_NUMBER = r"(\d*[.,]?\d+)"
_INTERVAL = re.compile(rf"{_NUMBER}-{_NUMBER}")
_COMPARED = re.compile(rf"(>=|<=|>|<|=?){_NUMBER}")


class Field(StrEnum):
    """The fields that a term can name; the value is what the user types before the colon."""

    FILE = "file"
    PROBABILITY = "p"
    VERDICT = "verdict"
    REVIEWED = "reviewed"
    READER = "reader"
    ZONE = "zone"
    WARNING = "warning"
    CODE = "code"
    NOTE = "note"


CHOICES = {
    Field.VERDICT: ("signs", "no_signs", "undecided", "refused", "error"),
    Field.REVIEWED: ("yes", "no"),
    Field.READER: ("signs", "no_signs", "unsure", "none"),
}
"""The only values of these fields."""

_YES_NO = ("yes", "no")
_SYNONYMS = {"no-signs": "no_signs", "no signs": "no_signs", "nosigns": "no_signs", "errors": "error"}
"""Other spellings of the values in `CHOICES`."""

_TEXT_FIELDS = frozenset({Field.FILE, Field.ZONE, Field.CODE})
"""Fields in which yes and no are searched as text; in the others they mean that there is a value, or none."""


class TextTerm(Struct, frozen=True, kw_only=True):
    """The field contains a text, ignoring case."""

    field: Field
    text: str
    negated: bool = False


class ChoiceTerm(Struct, frozen=True, kw_only=True):
    """The field has a value of `CHOICES`; or, for yes and no, it has any value or none."""

    field: Field
    choice: str
    negated: bool = False


class RangeTerm(Struct, frozen=True, kw_only=True):
    """The probability lies within bounds, which are inclusive unless open."""

    low: float = 0.0
    high: float = 1.0
    low_is_open: bool = False
    high_is_open: bool = False
    negated: bool = False


Term = TextTerm | ChoiceTerm | RangeTerm


class Problem(StrEnum):
    """Why a term is invalid."""

    FIELD = "field"
    EMPTY = "empty"
    RANGE = "range"
    CHOICE = "choice"


class InvalidTerm(Struct, frozen=True, kw_only=True):
    """An invalid term, which is ignored.

    Attributes:
        term: As it was typed.
        problem: What is wrong.
        field: The text before the colon.
    """

    term: str
    problem: Problem
    field: str


class Search(Struct, frozen=True, kw_only=True):
    """Terms, all of which a film must match, and invalid terms."""

    terms: tuple[Term, ...] = ()
    invalid: tuple[InvalidTerm, ...] = ()


def folded(text: str) -> str:
    """Fold a text for comparisons that ignore case and the Unicode form of accents.

    macOS may store file names decomposed (NFD), while keyboards type composed characters (NFC).
    """
    return (text if text.isascii() else unicodedata.normalize("NFC", text)).casefold()


def parse(text: str) -> Search:
    """Parse the typed text.

    Terms are separated by spaces; quotation marks protect spaces, colons and a leading minus; a minus before a term
    negates it.
    """
    found = [_term(match) for match in _TOKEN.finditer(text.strip()) if match.group()]
    return Search(
        terms=tuple(term for term in found if not isinstance(term, InvalidTerm)),
        invalid=tuple(term for term in found if isinstance(term, InvalidTerm)),
    )


def _term(match: re.Match[str]) -> Term | InvalidTerm:
    name = (match["field"] or Field.FILE).lower()
    value = match["quoted"] if match["quoted"] is not None else match["plain"]
    parsed = _parse_field(name, folded(value.strip()), negated=bool(match["minus"]))
    if isinstance(parsed, Problem):
        return InvalidTerm(term=match.group(), problem=parsed, field=name)
    return parsed


def _parse_field(name: str, value: str, *, negated: bool) -> Term | Problem:
    if name not in set(Field):
        return Problem.FIELD
    field = Field(name)
    if not value:
        return Problem.EMPTY
    if field is Field.PROBABILITY:
        return _range(value, negated=negated) or Problem.RANGE
    if field in CHOICES:
        choice = _SYNONYMS.get(value, value)
        is_known = choice in CHOICES[field]
        return ChoiceTerm(field=field, choice=choice, negated=negated) if is_known else Problem.CHOICE
    if value in _YES_NO and field not in _TEXT_FIELDS:
        return ChoiceTerm(field=field, choice=value, negated=negated)
    return TextTerm(field=field, text=value, negated=negated)


def _range(value: str, *, negated: bool) -> RangeTerm | None:
    if interval := _INTERVAL.fullmatch(value):
        low, high = sorted(map(_number, interval.groups()))
        return RangeTerm(low=low, high=high, negated=negated) if high <= 1 else None
    compared = _COMPARED.fullmatch(value)
    if compared is None or _number(compared[2]) > 1:
        return None
    number = _number(compared[2])
    match compared[1]:
        case ">" | ">=" as sign:
            return RangeTerm(low=number, low_is_open=sign == ">", negated=negated)
        case "<" | "<=" as sign:
            return RangeTerm(high=number, high_is_open=sign == "<", negated=negated)
    half = 0.5 * 10.0 ** -_decimals(compared[2])  # a number matches all values that round to it
    return RangeTerm(low=number - half, high=number + half, high_is_open=True, negated=negated)


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _decimals(text: str) -> int:
    return len(text.replace(",", ".").partition(".")[2])


def problem_sentence(invalid: InvalidTerm) -> str:
    """Why a term is ignored, and what to type instead."""
    match invalid.problem:
        case Problem.FIELD:
            return translate(
                "Search", "“{0}” is left out: there is no “{1}:”. Put it in quotation marks to find it in file names."
            ).format(invalid.term, invalid.field)
        case Problem.EMPTY:
            return translate("Search", "“{0}” is left out: something must follow it.").format(invalid.term)
        case Problem.RANGE:
            return translate(
                "Search", "“{0}” is left out: a probability is searched by p:0.4-0.6, p:>0.9, p:<0.1 or p:0.93."
            ).format(invalid.term)
        case Problem.CHOICE:
            known = ", ".join(CHOICES[Field(invalid.field)])
            return translate("Search", "“{0}” is left out: {1}: knows {2}.").format(invalid.term, invalid.field, known)


def search_help(*, sealed: bool) -> str:
    """The tool tip of the search field.

    Args:
        sealed: Whether all answers are withheld, as in a reader study, whose films have numbers.
    """
    if sealed:
        return _help_without_answers()
    return "\n".join(
        (
            translate("Search", "Finds text in file names. It also understands:"),
            "p:0.4-0.6   p:>0.9",
            *(f"{field}:{'  '.join(choices)}" for field, choices in CHOICES.items()),
            "zone:lower   warning:yes   note:yes   code:damaged",
            translate("Search", "A minus turns a term round: -verdict:signs. Quotation marks keep words together."),
        )
    )


def _help_without_answers() -> str:
    return "\n".join(
        (
            translate("Search", "Finds films by their numbers. It also understands:"),
            *(f"{field}:{'  '.join(CHOICES[field])}" for field in (Field.REVIEWED, Field.READER)),
            "note:yes   warning:yes   verdict:refused   code:damaged",
            translate("Search", "A minus turns a term round: -reader:signs. Quotation marks keep words together."),
        )
    )
