"""Short descriptions of the models and of the gate: name, version, population, licences of the training data."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common.populations import model_name
from gui.i18n.message_translation import translated
from gui.scan.models_in_use import GateInUse, ModelInUse, ModelsInUse

if TYPE_CHECKING:
    from inference.models.passport import TrainingData

translate = QCoreApplication.translate


def models_sentences(models: ModelsInUse) -> Iterator[str]:
    """A paragraph for each model, and one for the gate."""
    yield from map(_model_sentences, models.models)
    if models.gate is not None:
        yield _gate_sentences(models.gate)


def licences(data: "Sequence[TrainingData]") -> str:
    """The distinct licences of the training data; no line is broken within the name of a licence."""
    text = "; ".join(dict.fromkeys(translated(data_set.licence) for data_set in data))
    return re.sub(r"CC (BY[-A-Z]*) (\d)", "CC\u00a0\\1\u00a0\\2", text)


def _model_sentences(model: ModelInUse) -> str:
    passport = model.passport
    text = translate("Models", "{0}: {1}, made on {2} for {3}. Licence of its training data: {4}.")
    return text.format(
        model_name(passport),
        f"{passport.name} {passport.version}",
        passport.created.isoformat(),
        translated(passport.population.description),
        licences((passport.training_data,)),
    )


def _gate_sentences(gate: GateInUse) -> str:
    passport = gate.passport
    text = translate(
        "Models",
        "Gate: {0}, made on {1}; says first whether a model may judge the picture, and which. Licences of its training "
        "data: {2}.",
    )
    return text.format(
        f"{passport.name} {passport.version}", passport.created.isoformat(), licences(passport.training_data)
    )
