"""What `inference` says in English sentences, said in the window's language."""

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from gui.i18n.message_sentences import SENTENCES
from inference.messages import Message, filled

_CONTEXT = "Inference"

_PLACE = re.compile(r"\\\{(\d)\\\}")


def translated(sentence: Message | str | None) -> str:
    """A sentence of `inference` in the window's language, its numbers and names as they are.

    Args:
        sentence: As `inference` gives it; one that is not known stays English.
    """
    if isinstance(sentence, Message):
        template = QCoreApplication.translate(_CONTEXT, sentence.template)
        return filled(
            template, [translated(each) if isinstance(each, Message) else each for each in sentence.arguments]
        )
    if not sentence:
        return ""
    template, values = _split(sentence)
    if not values:
        return QCoreApplication.translate(_CONTEXT, sentence)
    # What stands in a place may be a sentence in itself.
    return QCoreApplication.translate(_CONTEXT, template).format(*map(translated, values))


@lru_cache(maxsize=1000)
def _split(sentence: str) -> tuple[str, tuple[str, ...]]:
    """The template behind a sentence, and what stands in its places; a sentence without places is its own."""
    if sentence not in SENTENCES:
        for pattern, template in _patterns():
            match = pattern.fullmatch(sentence)
            if match is not None:
                return template, tuple(value for _, value in sorted(match.groupdict().items()))
    return sentence, ()


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The templates that have places, the longest first: the more a template says, the surer is its match."""
    templates = sorted((one for one in SENTENCES if "{0}" in one), key=len, reverse=True)
    return tuple((_pattern(template), template) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<p\1>.+?)", re.escape(template)), re.DOTALL)
