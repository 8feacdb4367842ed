"""The operating point and the error rate in force, for all films; changed without running the model again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.common import lazy

if TYPE_CHECKING:
    from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint


class OperatingPointChoice(QObject):
    """Holds the model and what its films are judged by; empty until a model is loaded or a profile applied.

    Args:
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.passport: ModelPassport | None = None
        self.point: OperatingPoint | None = None
        self.conformal: ConformalBounds | None = None
        self.model_sha256 = ""
        self.prevalence: float | None = None
        """How common pneumonia is with the user, above 0 and below 1; None where it was not said."""

    def begin(
        self,
        passport: "ModelPassport",
        model_sha256: str,
        point: "OperatingPoint",
        conformal: "ConformalBounds | None" = None,
    ) -> None:
        """Set the model, and an operating point and the bounds of an error rate that belong to it."""
        self.passport, self.model_sha256, self.point = passport, model_sha256, point
        self.conformal = conformal or passport.conformal
        self.changed.emit()

    def choose(self, point: "OperatingPoint") -> None:
        """Set another operating point: one of the passport's, or one for the user's own threshold."""
        if point != self.point:
            self.point = point
            self.changed.emit()

    def choose_error_rate(self, conformal: "ConformalBounds") -> None:
        """Set the bounds of another error rate of the model."""
        if conformal != self.conformal:
            self.conformal = conformal
            self.changed.emit()

    def set_prevalence(self, prevalence: float | None) -> None:
        """Set how common pneumonia is with the user; no verdict follows from it, but what is said of a probability."""
        if prevalence != self.prevalence:
            self.prevalence = prevalence
            self.changed.emit()

    @property
    def rule(self) -> str:
        """What a row calls the rule of its verdict; empty until there is a model."""
        if self.passport is None or self.point is None or self.conformal is None:
            return ""
        return lazy.decision.rule_name(self.point, self.conformal, self.passport)
