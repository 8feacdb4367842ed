"""`hilum info`: what the model is, and what it can run on."""

import argparse
import json
import sys

from inference import __version__
from inference.models.classifier import PneumoniaClassifier
from inference.models.gate import Gate
from inference.models.runtime import available_devices, runtime_version
from inference.output.terminal import NOT_GATED, gate_lines, passport_lines


def run(options: argparse.Namespace) -> None:
    """Print the model's passport, the devices and the versions."""
    classifier = PneumoniaClassifier(options.model)
    versions = {"hilum": __version__, "onnxruntime": runtime_version(), "python": sys.version.split()[0]}
    gate = Gate() if classifier.passport.population.look else None
    if options.json:
        facts = {
            "model_sha256": classifier.sha256,
            "passport": json.loads(classifier.passport.to_json()),
            "gate_sha256": gate.sha256 if gate else None,
            "gate": json.loads(gate.passport.to_json()) if gate else None,
            "devices": available_devices(),
        }
        print(json.dumps(facts | versions))
        return
    print("\n".join(passport_lines(classifier.passport)))
    print(f"Model sha256: {classifier.sha256}")
    print("\n".join(gate_lines(gate.passport, gate.sha256)) if gate else NOT_GATED)
    print(f"Devices: {', '.join(available_devices())}")
    print(", ".join(f"{name} {version}" for name, version in versions.items()))
