"""Base class of the help pages: scrolling rich text that can be copied; and functions that write its HTML."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from gui.common.layout.fitting import FittingDialog
from gui.common.style.theme import Theme

_WIDTH, _HEIGHT = 840, 640


class PageDialog(FittingDialog):
    """Shows one page of HTML in the colours of the theme.

    Args:
        title: The dialog's title.
        theme: The source of the colours.
        parent: The window.
    """

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self.page = QTextBrowser()
        self.page.setObjectName("page")
        self.page.setAccessibleName(title)
        self.page.setOpenExternalLinks(True)
        self.page.document().setDocumentMargin(24)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 14)
        self._column.addWidget(self.page, 1)
        row = QVBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self.buttons)
        self._column.addLayout(row)
        theme.changed.connect(self.refresh)

    def put_above(self, widget: QWidget) -> None:
        """Insert a widget above the page."""
        above = QVBoxLayout()
        above.setSpacing(0)  # or a strip of the dialog would be visible between widget and page
        above.addWidget(widget)
        self._column.removeWidget(self.page)
        above.addWidget(self.page)
        self._column.insertLayout(0, above, 1)

    def html(self) -> str:
        """The body of the page; overridden by each page."""
        return ""

    @Slot()
    def refresh(self) -> None:
        """Update the page, and keep the position of its scroll bar."""
        position = self.page.verticalScrollBar().value()
        colours = self._theme.colours
        self.page.document().setDefaultStyleSheet(
            f"h1, h2 {{ color: {colours.text}; }} ul {{ -qt-list-indent: 0; }} li {{ margin: 0 0 4px 14px; }}"
            f"p, li, td, th {{ color: {colours.text}; }}"
            f".muted {{ color: {colours.muted}; }} a {{ color: {colours.accent}; }}"
            f"td, th {{ padding: 4px 22px 4px 0; }} th {{ text-align: left; color: {colours.muted}; }}"
            f"pre, code {{ font-family: monospace; white-space: pre-wrap; color: {colours.text}; }}"
        )
        self.page.setHtml(self.html())
        self.page.verticalScrollBar().setValue(position)


def section(heading: str, body: str) -> str:
    """A heading with HTML below it."""
    return f"<h2>{escape(heading)}</h2>{body}"


def paragraph(text: str, css_class: str = "") -> str:
    """A paragraph with a class of the style sheet."""
    return f'<p class="{css_class}">{escape(text)}</p>'


def bullets(texts: Iterable[str]) -> str:
    """A list of sentences."""
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def two_columns(rows: Iterable[tuple[str, str]]) -> str:
    """A table of names and values."""
    cells = (f'<tr><td class="muted">{escape(name)}</td><td>{escape(value)}</td></tr>' for name, value in rows)
    return f'<table cellspacing=0 style="margin-top: 6px">{"".join(cells)}</table>'


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table with a heading for each column."""
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table cellspacing=0><tr>{names}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
