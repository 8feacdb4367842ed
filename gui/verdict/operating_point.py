"""The operating point in force: one for all films, changed without running the model again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from inference.models.passport import ModelPassport, OperatingPoint


class OperatingPointChoice(QObject):
    """Holds the model and the operating point in force; empty until a model is loaded or a profile applied.

    Args:
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.passport: ModelPassport | None = None
        self.point: OperatingPoint | None = None
        self.model_sha256 = ""

    def begin(self, passport: "ModelPassport", model_sha256: str, point: "OperatingPoint") -> None:
        """Set the model, and an operating point that belongs to it."""
        self.passport, self.model_sha256, self.point = passport, model_sha256, point
        self.changed.emit()

    def choose(self, point: "OperatingPoint") -> None:
        """Set another operating point: one of the passport's, or one for the user's own threshold."""
        if point != self.point:
            self.point = point
            self.changed.emit()
