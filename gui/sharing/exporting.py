"""The export: the findings as a CSV file, written in the background."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.background import Background

if TYPE_CHECKING:
    from inference.finding import Finding


class Exporter(QObject):
    """Writes findings where the user says."""

    exported = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background("export", self)
        self._background.done.connect(self._report)
        self._background.failed.connect(self._report_failure)

    def write(self, findings: tuple["Finding", ...], target: Path) -> None:
        """Write findings in their order; `exported` or `failed` follows, with a sentence."""
        self._background.submit(target, partial(_write, findings, target))

    def close(self) -> None:
        """Wait until what is being written is written; a table is never left half done."""
        self._background.close()

    @Slot(object, object)
    def _report(self, target: Path, rows: int) -> None:
        self.exported.emit(self.tr("{0} rows were written to {1}.").format(f"{rows:,}", target))

    @Slot(object, str)
    def _report_failure(self, _target: Path, sentence: str) -> None:
        self.failed.emit(sentence)


def _write(findings: tuple["Finding", ...], target: Path) -> int:
    from inference.export import write_csv

    write_csv(findings, target)
    return len(findings)
