"""The models and the gate that the worker has loaded, with their passports."""

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from inference.models.gate.passport import GatePassport
    from inference.models.passport import ModelPassport


class ModelInUse(Struct, frozen=True):
    """A model that judges films."""

    passport: "ModelPassport"
    sha256: str


class GateInUse(Struct, frozen=True):
    """The gate, which checks pictures before a model judges them."""

    passport: "GatePassport"
    sha256: str


class ModelsInUse(Struct, frozen=True):
    """The models behind the answers; empty until they are loaded."""

    models: tuple[ModelInUse, ...] = ()
    gate: GateInUse | None = None

    def of(self, sha256: str) -> ModelInUse | None:
        """The model with that digest."""
        return next((model for model in self.models if model.sha256 == sha256), None)

    @property
    def populations(self) -> tuple[str, ...]:
        """The populations that the gate knows and that have models."""
        return tuple(model.passport.population.look for model in self.models if model.passport.population.look)
