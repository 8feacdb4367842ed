"""The operating point at which the window judges: one for all films, changed without running the model again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from inference.passport import ModelPassport, OperatingPoint


class OperatingPointChoice(QObject):
    """Knows the model's passport and the operating point in force; both are None until the model is loaded.

    Args:
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.passport: ModelPassport | None = None
        self.point: OperatingPoint | None = None

    @Slot(object)
    def set_passport(self, passport: "ModelPassport") -> None:
        """Know the model that answers, and begin with its default operating point unless the same one is known."""
        if passport != self.passport:
            self.begin(passport, passport.operating_point())

    def begin(self, passport: "ModelPassport", point: "OperatingPoint") -> None:
        """Know the model that answers, and begin with one of its operating points."""
        self.passport, self.point = passport, point
        self.changed.emit()

    def choose(self, point: "OperatingPoint") -> None:
        """Judge at another operating point: one of the passport's, or one made for a threshold of the user's own."""
        if point != self.point:
            self.point = point
            self.changed.emit()
