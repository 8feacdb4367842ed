"""`hilum info`: prints the models' passports, the devices and the versions."""

import argparse
import json
import sys

from inference import __version__
from inference.models.classifier import PneumoniaClassifier
from inference.models.devices import CPU
from inference.models.model_set import open_models
from inference.models.runtime import available_devices, runtime_version
from inference.output.terminal import NOT_GATED, gate_lines, passport_lines


def run(options: argparse.Namespace) -> None:
    """Print the models' passports, the devices and the versions."""
    models, _ = open_models(CPU, options.model)
    gate, first = models.gate, models.classifiers[0]
    versions = {"hilum": __version__, "onnxruntime": runtime_version(), "python": sys.version.split()[0]}
    if options.json:
        facts = {
            "models": [_facts(classifier) for classifier in models.classifiers],
            "model_sha256": first.sha256,
            "passport": json.loads(first.passport.to_json()),
            "gate_sha256": gate.sha256 if gate else None,
            "gate": json.loads(gate.passport.to_json()) if gate else None,
            "devices": available_devices(),
        }
        print(json.dumps(facts | versions))
        return
    for classifier in models.classifiers:
        print("\n".join(passport_lines(classifier.passport)))
        print(f"Model sha256: {classifier.sha256}\n")
    print("\n".join(gate_lines(gate.passport, gate.sha256)) if gate else NOT_GATED)
    print(f"Devices: {', '.join(available_devices())}")
    print(", ".join(f"{name} {version}" for name, version in versions.items()))


def _facts(classifier: PneumoniaClassifier) -> dict[str, object]:
    """The facts of one model, for JSON."""
    return {
        "population": classifier.passport.population.look,
        "sha256": classifier.sha256,
        "passport": json.loads(classifier.passport.to_json()),
    }
