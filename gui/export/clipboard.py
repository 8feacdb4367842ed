"""The clipboard: rows as text for a spreadsheet, a film's picture, and the answer in a sentence."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage

from gui.common.background import Background

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase


class ClipboardWriter(QObject):
    """Makes in the background what is copied, and puts it into the clipboard.

    Signals:
        copied: A sentence on what was copied.
        failed: A sentence on why it was not.
    """

    copied = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background("copy", self)
        self._background.done.connect(self._put)
        self._background.failed.connect(self._report_failure)

    def copy_rows(self, cases: Sequence["FilmCase"]) -> None:
        """Copy cases as rows."""
        sentence = self.tr("{0} rows were copied.").format(f"{len(cases):,}")
        self._background.submit(sentence, lambda: rows_text(cases))

    def copy_picture(self, make: Callable[[], QImage]) -> None:
        """Copy the picture that is made."""
        self._background.submit(self.tr("The picture was copied."), make)

    def copy_text(self, text: str) -> None:
        """Copy a sentence."""
        self._put(self.tr("The answer was copied."), text)

    def close(self) -> None:
        """Wait for what is being made; no thread is left."""
        self._background.close()

    @Slot(object, object)
    def _put(self, sentence: str, content: str | QImage) -> None:
        clipboard = QGuiApplication.clipboard()
        if isinstance(content, QImage):
            clipboard.setImage(content)
        else:
            clipboard.setText(content)
        self.copied.emit(sentence)

    @Slot(object, str)
    def _report_failure(self, _sentence: str, reason: str) -> None:
        self.failed.emit(reason)


def rows_text(cases: Sequence["FilmCase"]) -> str:
    """Cases as tab-separated text, without the answers that are withheld."""
    from inference.output.table import row, tab_separated

    return tab_separated(row(case.finding, case.review, withheld=case.withheld) for case in cases)
