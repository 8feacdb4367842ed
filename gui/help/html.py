"""Parts of a help page as HTML; all text is escaped."""

from collections.abc import Iterable
from html import escape


def section(heading: str, body: str) -> str:
    """A heading with HTML below it."""
    return f"<h2>{escape(heading)}</h2>{body}"


def paragraph(text: str, kind: str = "") -> str:
    """A paragraph with a class of the style sheet."""
    return f'<p class="{kind}">{escape(text)}</p>'


def bullets(texts: Iterable[str]) -> str:
    """A list of sentences."""
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """A table of names and values."""
    cells = (f'<tr><td class="muted">{escape(name)}</td><td>{escape(value)}</td></tr>' for name, value in rows)
    return f"<table cellspacing=0>{''.join(cells)}</table>"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table with a heading for each column."""
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table cellspacing=0><tr>{names}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
