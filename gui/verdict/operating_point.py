"""The current operating point and error rate of each model; changing them needs no new assessment."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from gui.common import lazy

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint


class ModelPoint(Struct, frozen=True):
    """A model with its current operating point and the bounds of its error rate."""

    passport: "ModelPassport"
    sha256: str
    point: "OperatingPoint"
    conformal: "ConformalBounds"

    @property
    def rule(self) -> str:
        """The name of the decision rule, as in the column `operating_point` of the results."""
        return lazy.decision.rule_name(self.point, self.conformal, self.passport)


class OperatingPointChoice(QObject):
    """The models with their operating points and error rates; empty until models are loaded or a profile is applied.

    Args:
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: dict[str, ModelPoint] = {}
        self.prevalence: float | None = None
        """The prevalence of pneumonia at the user's site, above 0 and below 1; None if not set."""

    def set_prevalence(self, prevalence: float | None) -> None:
        """Set the prevalence at the user's site; it changes no verdict, only the explanation of a probability."""
        if prevalence != self.prevalence:
            self.prevalence = prevalence
            self.changed.emit()

    @property
    def models(self) -> tuple[ModelPoint, ...]:
        """The models, in the order in which they were loaded."""
        return tuple(self._models.values())

    @property
    def populations(self) -> tuple[str, ...]:
        """The populations that the gate knows and that have models."""
        names = (model.passport.population.look for model in self.models)
        return tuple(name for name in names if name)

    def of_model(self, sha256: str) -> ModelPoint | None:
        """The model with that digest."""
        return self._models.get(sha256)

    def of(self, finding: "Finding | None") -> ModelPoint | None:
        """The model that judged a film, if it is loaded; without an answer the only model, if there is just one."""
        if finding is not None and finding.probability is not None:
            return self.of_model(finding.model.sha256)
        return self.models[0] if len(self._models) == 1 else None

    def set_models(self, models: Iterable[ModelPoint]) -> None:
        """Set the models, each with its own operating point and error rate."""
        self._models = {model.sha256: model for model in models}
        self.changed.emit()

    def choose(self, point: "OperatingPoint", sha256: str) -> None:
        """Set the operating point of the model with that digest: one of the passport's, a custom one or a site's."""
        self._set(replace(self._models[sha256], point=point))

    def choose_error_rate(self, conformal: "ConformalBounds", sha256: str) -> None:
        """Set the bounds of another error rate for the model with that digest."""
        self._set(replace(self._models[sha256], conformal=conformal))

    def _set(self, model: ModelPoint) -> None:
        if model != self._models[model.sha256]:
            self._models[model.sha256] = model
            self.changed.emit()
