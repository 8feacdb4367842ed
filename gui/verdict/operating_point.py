"""The operating point at which the window judges: one for all films, changed without running the model again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from inference.models.passport import ModelPassport, OperatingPoint


class OperatingPointChoice(QObject):
    """Knows the model and the operating point in force; there is none until a model is loaded or a profile applied.

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
        """Know the model that answers, and judge at an operating point that belongs to it."""
        self.passport, self.model_sha256, self.point = passport, model_sha256, point
        self.changed.emit()

    def choose(self, point: "OperatingPoint") -> None:
        """Judge at another operating point: one of the passport's, or one made for a threshold of the user's own."""
        if point != self.point:
            self.point = point
            self.changed.emit()
