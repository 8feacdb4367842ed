"""`hilum info`: what the model is, and what it can run on."""

import argparse
import json
import sys

from inference import __version__
from inference.models.classifier import PneumoniaClassifier
from inference.models.runtime import available_devices, runtime_version
from inference.output.terminal import passport_lines


def run(options: argparse.Namespace) -> None:
    """Print the model's passport, the devices and the versions."""
    classifier = PneumoniaClassifier(options.model)
    versions = {"hilum": __version__, "onnxruntime": runtime_version(), "python": sys.version.split()[0]}
    if options.json:
        passport = json.loads(classifier.passport.to_json())
        devices = available_devices()
        print(json.dumps({"model_sha256": classifier.sha256, "passport": passport, "devices": devices} | versions))
        return
    print("\n".join(passport_lines(classifier.passport)))
    print(f"Model sha256: {classifier.sha256}")
    print(f"Devices: {', '.join(available_devices())}")
    print(", ".join(f"{name} {version}" for name, version in versions.items()))
