"""Opening the models while the decoders are imported."""

import subprocess
import sys

import pytest

from inference.errors import DeviceError
from inference.models.model_set import open_models
from inference.scan.model_loading import load_models

LATE = """
import sys
import inference.scan.model_loading as loading
late = ("PIL", "cv2", "inference.scan.assessment")
print([name in sys.modules for name in late])
loading.load_models("cpu", None)
print([name in sys.modules for name in late])
"""


def test_decoders_are_imported_only_while_the_models_are_opened() -> None:
    output = subprocess.run([sys.executable, "-c", LATE], capture_output=True, text=True, check=True).stdout
    assert output.splitlines() == ["[False, False, False]", "[True, True, True]"]


def test_models_are_those_that_are_opened_without_it() -> None:
    models, choices = load_models("cpu", None)
    again, chosen = open_models("cpu", None)
    assert (models.sha256, choices) == (again.sha256, chosen)


def test_error_is_that_of_opening() -> None:
    with pytest.raises(DeviceError, match="no device “toaster”"):
        load_models("toaster", None)
