"""Translates the messages of `inference` into the window's language."""

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from gui.i18n import message_sentences, passport_sentences
from inference.messages import Message, filled

SENTENCES = (*message_sentences.SENTENCES, *passport_sentences.SENTENCES)
"""All English sentences that are translated: templates of messages, and texts of passports."""

_CONTEXT = "Inference"

_ESCAPED_PLACEHOLDER = re.compile(r"\\\{(\d)\\\}")


def translated(sentence: Message | str | None) -> str:
    """Translate a sentence of `inference`, with its numbers and names unchanged.

    Args:
        sentence: A message, or English text; unknown text stays English.
    """
    if isinstance(sentence, Message):
        template = QCoreApplication.translate(_CONTEXT, sentence.template)
        values = [translated(value) if isinstance(value, Message) else value for value in sentence.arguments]
        return filled(template, values)
    if not sentence:
        return ""
    template, arguments = _split(sentence)
    if not arguments:
        return QCoreApplication.translate(_CONTEXT, sentence)
    # An argument may itself be a sentence.
    return QCoreApplication.translate(_CONTEXT, template).format(*map(translated, arguments))


@lru_cache(maxsize=1000)
def _split(sentence: str) -> tuple[str, tuple[str, ...]]:
    """The template of an English sentence, and its arguments; a sentence without arguments is its own template."""
    if sentence not in SENTENCES:
        for pattern, template in _patterns():
            match = pattern.fullmatch(sentence)
            if match is not None:
                return template, tuple(value for _, value in sorted(match.groupdict().items()))
    return sentence, ()


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The templates with placeholders, as patterns; the longest first, since a match of one is the most certain."""
    templates = sorted((sentence for sentence in SENTENCES if "{0}" in sentence), key=len, reverse=True)
    return tuple((_pattern(template), template) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_ESCAPED_PLACEHOLDER.sub(r"(?P<p\1>.+?)", re.escape(template)), re.DOTALL)
