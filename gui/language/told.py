"""What `inference` says in English sentences, said in the window's language."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from gui.language.told_sentences import SENTENCES

_CONTEXT = "Inference"

_PLACE = re.compile(r"\\\{(\d)\\\}")


def told(sentence: str) -> str:
    """A sentence of `inference` in the window's language, its numbers and names as they are.

    Args:
        sentence: As `inference` gives it; one that is not known stays English.
    """
    exact = QCoreApplication.translate(_CONTEXT, sentence)
    if exact != sentence:
        return exact
    for pattern, template in _patterns():
        match = pattern.fullmatch(sentence)
        if match is not None:
            return QCoreApplication.translate(_CONTEXT, template).format(*_values(match))
    return sentence


def _values(match: re.Match[str]) -> list[str]:
    """What stands in the places, in the order of their numbers; what is a sentence in itself is translated too."""
    places = sorted(match.groupdict().items())
    return [told(value) for _, value in places]


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The templates that have places, the longest first: the more a template says, the surer is its match."""
    templates = sorted((one for one in SENTENCES if "{0}" in one), key=len, reverse=True)
    return tuple((_pattern(template), template) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<p\1>.+?)", re.escape(template)), re.DOTALL)
