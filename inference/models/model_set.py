"""The models in use: a classifier for each population, and the gate in front of them."""

import hashlib
import logging
import threading
from collections.abc import Iterable
from pathlib import Path

from inference.errors import DeviceError, ModelError
from inference.finding import ModelRecord
from inference.messages import Message
from inference.models.classifier import PneumoniaClassifier
from inference.models.device_choice import forget_device_check, open_on_device
from inference.models.devices import AUTO, CPU, DeviceChoice
from inference.models.gate.gate import Gate
from inference.models.passport import ModelPassport, Population
from inference.models.preprocessing import LUNG_CROP
from inference.paths import EMBEDDED_ADULTS, EMBEDDED_MODEL
from inference.populations import ADULTS, CHILDREN

_LOG = logging.getLogger(__name__)

SHIPPED = {CHILDREN: EMBEDDED_MODEL, ADULTS: EMBEDDED_ADULTS}
"""The classifiers that ship, by population."""


class ModelSet:
    """Loaded models, one per population; thread-safe, and may be shared between assessors.

    Args:
        classifiers: At least one, in any order; the children's model becomes the first, and represents all where
            needed.
        gate: Checks pictures before any classifier; None for a model of a population that it does not know, unless it
            must locate the lungs for it.
    """

    def __init__(self, classifiers: Iterable[PneumoniaClassifier], gate: Gate | None) -> None:
        self.gate = gate
        by_population = {classifier.passport.population.look: classifier for classifier in classifiers}
        order = [*SHIPPED, *by_population]
        self._classifiers = {name: by_population[name] for name in sorted(by_population, key=order.index)}
        self._lock = threading.Lock()

    @classmethod
    def of(cls, classifier: PneumoniaClassifier) -> "ModelSet":
        """A set with one classifier, and the gate if it knows the population or must locate the lungs.

        Raises:
            ModelError: The gate cannot be used.
        """
        models = cls([classifier], None)
        models.gate = Gate() if models.is_gated or models.crops_to_lungs else None
        return models

    @property
    def classifiers(self) -> tuple[PneumoniaClassifier, ...]:
        """The classifiers, the children's first."""
        return tuple(self._classifiers.values())

    @property
    def populations(self) -> dict[str, Population]:
        """The classifiers' populations, by the name that `classifier` takes."""
        return {name: passport.population for name, passport in self.passports.items()}

    @property
    def passports(self) -> dict[str, ModelPassport]:
        """The classifiers' passports, by the name that `classifier` takes."""
        return {name: classifier.passport for name, classifier in self._classifiers.items()}

    @property
    def is_gated(self) -> bool:
        """Whether the gate knows the populations, and so refuses films."""
        return self._classifiers.keys() <= SHIPPED.keys()

    @property
    def crops_to_lungs(self) -> bool:
        """Whether a classifier sees only the lungs, as located by the gate."""
        return any(passport.preprocessing == LUNG_CROP for passport in self.passports.values())

    @property
    def records(self) -> tuple[ModelRecord, ...]:
        """The records of all models, the gate last."""
        gate = [self.gate.record] if self.gate else []
        return (*(classifier.record for classifier in self.classifiers), *gate)

    def classifier(self, population: str) -> PneumoniaClassifier:
        """The classifier for a population.

        Args:
            population: One of `populations`: "children", "adults", or empty for a population that the gate does not
                know.

        Raises:
            ModelError: There is none.
        """
        try:
            return self._classifiers[population]
        except KeyError:
            raise ModelError(Message("There is no model for “{0}” here.", population)) from None

    @property
    def sha256(self) -> str:
        """A digest of all models, for answers that depend on any of them."""
        parts = [self.gate.sha256 if self.gate else "", *(classifier.sha256 for classifier in self.classifiers)]
        return hashlib.sha256(" ".join(parts).encode()).hexdigest()

    @property
    def record(self) -> ModelRecord:
        """The record for films that no classifier has judged: the gate's, else the first classifier's."""
        return self.gate.record if self.gate else self.classifiers[0].record

    def fall_back_to_processor(
        self, failed: PneumoniaClassifier, error: DeviceError
    ) -> tuple[PneumoniaClassifier, DeviceChoice | None]:
        """Replace a model whose device has failed by the same model on the processor.

        Returns:
            The classifier; and for the first thread that calls this, which opens it, the device and the reason, for the
            user.

        Raises:
            ModelError: The model's file has changed since.
        """
        population = failed.passport.population.look
        with self._lock:
            if self._classifiers[population] is not failed:
                return self._classifiers[population], None
            _LOG.warning("%s failed: %s", failed.device, error)
            self._classifiers[population] = on_processor = _reopened(failed)
        reason = Message("{0} failed: {1}", failed.device, error.message)
        return on_processor, DeviceChoice(device=CPU, reason=reason)


def _reopened(failed: PneumoniaClassifier) -> PneumoniaClassifier:
    forget_device_check(failed.device, failed.sha256)
    classifier = PneumoniaClassifier(failed.model, device=CPU)
    if classifier.sha256 != failed.sha256:
        raise ModelError(
            Message("The model {0} is no longer the one that the scan began with. Scan again.", failed.model)
        )
    return classifier


def installed_models() -> dict[str, Path]:
    """The installed classifiers, by population.

    The children's model is part of the program; the adults' may be missing, since its licence is narrower.
    """
    return {name: path for name, path in SHIPPED.items() if name == CHILDREN or path.exists()}


def open_models(device: str = AUTO, model: Path | None = None) -> tuple[ModelSet, tuple[DeviceChoice, ...]]:
    """Open the gate and the shipped models, each on the requested device if its check succeeds.

    Args:
        device: One of `inference.models.devices.DEVICE_NAMES`.
        model: A model of the user, which replaces the shipped one of its population; a model of a population that the
            gate does not know replaces all, and judges every film.

    Returns:
        The models and their devices; more than one device only if they differ.

    Raises:
        DeviceError: There is no device of that name.
        ModelError: A model cannot be used.
    """
    opened = [] if model is None else [open_on_device(device, model)]
    own = {classifier.passport.population.look for classifier, _ in opened}
    if own <= SHIPPED.keys():
        opened += [open_on_device(device, path) for name, path in installed_models().items() if name not in own]
    models = ModelSet((classifier for classifier, _ in opened), None)
    if models.is_gated or models.crops_to_lungs:
        models.gate = Gate()
    return models, tuple({choice.device: choice for _, choice in opened}.values())
